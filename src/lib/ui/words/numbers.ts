import type { Period } from '#lib/domain/period.ts';

/** The languages of the screen. */
export type LanguageCode = 'nl' | 'en';

/** Ways to write counts, shares and days in one language. */
export interface Numbers {
  /** 2914 → 2.914 */
  count: (value: number) => string;
  /** 0.125 → 13, without a sign */
  points: (fraction: number) => string;
  /** 0.125 → 13 %, with a space that does not break */
  percent: (fraction: number) => string;
  /** 8.4 → 8,4: at most one decimal */
  decimal: (value: number) => string;
  /** 7.4 → 7,4 and 8 → 8,0: always one decimal */
  mark: (value: number) => string;
  /** bytes → 212 MB */
  bytes: (value: number) => string;
  /** 2024-09-30 → 30 september 2024 */
  day: (iso: string) => string;
  /** 2024-09-30 → 30 sep 2024 */
  dayShort: (iso: string) => string;
  /** 2024-09-30 → 30 sep */
  dayOfYear: (iso: string) => string;
  /** 2024-09 or 2024-09-30 → sep */
  monthShort: (iso: string) => string;
  /** milliseconds since 1970 → zondag 22 november 2026 om 14:05, in the zone of the clock */
  moment: (milliseconds: number) => string;
}

const NO_BREAK = '\u00a0';

function dateFrom(iso: string): Date {
  return new Date(`${iso.slice(0, 7)}-${iso.slice(8, 10) || '01'}T00:00:00Z`);
}

/** The ways of writing of a language. */
export function numbersIn(language: LanguageCode): Numbers {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const marks = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (iso: string) => format.format(dateFrom(iso)).replace('.', '');
  };
  const moment = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  // A share of exactly one half must not fall under it by the way a fraction is kept.
  const points = (fraction: number) => whole.format(Math.round(fraction * 100 + 1e-9));
  return {
    count: (value) => whole.format(value),
    points,
    percent: (fraction) => points(fraction) + (language === 'nl' ? `${NO_BREAK}%` : '%'),
    decimal: (value) => oneDecimal.format(value),
    mark: (value) => marks.format(value),
    bytes: (value) =>
      value < 1_000_000
        ? `${whole.format(Math.max(1, value / 1000))}${NO_BREAK}kB`
        : value < 1_000_000_000
          ? `${oneDecimal.format(value / 1_000_000)}${NO_BREAK}MB`
          : `${oneDecimal.format(value / 1_000_000_000)}${NO_BREAK}GB`,
    day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayShort: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayOfYear: dates({ day: 'numeric', month: 'short' }),
    monthShort: dates({ month: 'short' }),
    moment: (milliseconds) => moment.format(new Date(milliseconds)),
  };
}

/** The parts of a written period: its year and what stands behind it (`H1`, `Q3`, `04` or nothing). */
export function partsOfPeriod(period: Period): { year: string; part: string } {
  return { year: period.slice(0, 4), part: period.slice(5) };
}
