import { formatDay, NO_DAY, type Day } from '#lib/domain/day.ts';
import type { Law } from '#lib/domain/law.ts';
import {
  daysOfPeriod,
  firstDayOfMonth,
  firstMonthOfPeriod,
  MONTHS_IN,
  monthOf,
  parsePeriod,
  periodOf,
  type Month,
  type PeriodKind,
} from '#lib/domain/period.ts';
import {
  QUALITY_KINDS,
  type FaultListQuestion,
  type FaultListWords,
  type QualityAnswer,
  type QualityPoint,
  type QualityQuestion,
  type QualityRow,
} from '#lib/domain/quality.ts';
import { writeCsv } from '#lib/formats/write/csv.ts';
import { faultLines } from '#lib/traffic/fault-list.ts';
import { sumQuality, tallyQuality, type QualityTally } from '#lib/traffic/quality-tally.ts';
import type { QualityScope } from '#lib/traffic/quality.ts';
import { horizonOf } from './answer.ts';
import type { Model } from './model.ts';

/** Half-years in a trend. */
const TREND = 8;

const tallies = new WeakMap<Model, Map<Law, QualityTally>>();

function scopeOf({ profile }: Model, law: Law): QualityScope {
  const codes = profile.products.filter((product) => product.law === law).map(({ code }) => code);
  return { law, catalogue: codes.length > 0 ? new Set(codes) : null };
}

/** The latest Dagtekening under a law: nothing is known of what came after it. */
function lastDay({ traffic }: Model, law: Law): Day {
  return Math.max(traffic.horizon[law]?.day ?? NO_DAY, ...traffic.last[law].values());
}

function tallyOf(model: Model, law: Law): QualityTally {
  let byLaw = tallies.get(model);
  if (!byLaw) tallies.set(model, (byLaw = new Map<Law, QualityTally>()));
  let tally = byLaw.get(law);
  if (!tally) {
    const { traffic, parties } = model;
    tally = tallyQuality(traffic, parties, scopeOf(model, law), lastDay(model, law));
    byLaw.set(law, tally);
  }
  return tally;
}

/** First months of the periods of a kind that hold anything, oldest first. */
function periodStarts({ n, months, firstMonth }: QualityTally, kind: PeriodKind): Month[] {
  const held = new Uint8Array(months);
  for (let at = 0; at < n.length; at++) if (n[at] !== 0) held[at % months] = 1;
  const starts: Month[] = [];
  for (let month = 0; month < months; month++) {
    const from = firstMonthOfPeriod(firstMonth + month, kind);
    if (held[month] === 1 && starts.at(-1) !== from) starts.push(from);
  }
  return starts;
}

/** The quality of the traffic per provider, or null where there is nothing to look at. */
export function quality(model: Model, question: QualityQuestion): QualityAnswer | null {
  const law = question.law && model.laws.includes(question.law) ? question.law : model.laws[0];
  const horizon = law && horizonOf(model, law);
  if (!law || !horizon) return null;
  const { parties, profile } = model;
  const { kind } = question;
  const horizonDay = model.traffic.horizon[law]?.day ?? 0;
  const tally = tallyOf(model, law);
  const lastOf = (from: Month, length: PeriodKind) => firstDayOfMonth(from + MONTHS_IN[length]) - 1;
  const starts = periodStarts(tally, kind);
  const asked = question.period === null ? undefined : parsePeriod(question.period);
  const from =
    asked?.kind === kind
      ? asked.firstMonth
      : (starts.findLast((start) => lastOf(start, kind) <= horizonDay) ??
        starts.at(-1) ??
        firstMonthOfPeriod(monthOf(horizonDay), kind));
  const to = from + MONTHS_IN[kind] - 1;

  const everyone = Array.from(tally.providers, (_, place) => place);
  const byMain = new Map<string, number[]>();
  for (const place of everyone) {
    const main = parties.texts[parties.main[tally.providers[place] as number] as number] ?? '';
    const places = byMain.get(main);
    if (places) places.push(place);
    else byMain.set(main, [place]);
  }
  const nameOf = (agb: string) => profile.providers.find((one) => one.agb === agb)?.name || agb;
  const row = (provider: string, places: readonly number[]): QualityRow => {
    const counts = sumQuality(tally, places, from, to);
    const records = counts['set-apart-too-late'].n;
    return { provider, name: nameOf(provider), records, counts };
  };
  const byName = (a: QualityRow, b: QualityRow) =>
    a.name.localeCompare(b.name, 'nl') || (a.provider < b.provider ? -1 : 1);
  const sent = ({ counts }: QualityRow) => QUALITY_KINDS.some((one) => counts[one].n > 0);

  const halfYears = periodStarts(tally, 'half-year');
  // The latest half-years, or those up to the chosen period where that lies further back.
  const latest = halfYears.slice(-TREND);
  const reaches = (latest[0] ?? to) <= to;
  const window = reaches ? latest : halfYears.filter((start) => start <= to).slice(-TREND);
  const trend = (places: readonly number[]): QualityPoint[] =>
    window.map((start) => ({
      period: periodOf(start, 'half-year'),
      chosen: start <= to && start + 5 >= from,
      incomplete: lastOf(start, 'half-year') > horizonDay,
      counts: sumQuality(tally, places, start, start + 5),
    }));

  const places = question.provider === null ? undefined : byMain.get(question.provider);
  return {
    question: { ...question, law, period: periodOf(from, kind) },
    laws: model.laws,
    periods: starts.map((start) => periodOf(start, kind)),
    kinds: QUALITY_KINDS.filter(
      (one) => one !== 'unknown-product' || scopeOf(model, law).catalogue !== null,
    ),
    incomplete: lastOf(from, kind) > horizonDay,
    whole: row('', everyone),
    trend: trend(everyone),
    providers: [...byMain]
      .map(([main, own]) => row(main, own))
      .filter(sent)
      .sort(byName),
    opened:
      places && question.provider !== null
        ? {
            provider: question.provider,
            trend: trend(places),
            own: places
              .map((place) => row(parties.texts[tally.providers[place] as number] ?? '', [place]))
              .filter(sent)
              .sort(byName),
          }
        : null,
    horizon,
  };
}

/**
 * The list of faults for a provider as the text of a CSV file: what is wrong, where, and what to do.
 * It holds numbers of assignments, and never a BSN, a pseudonym or a name.
 */
export function faultList(
  model: Model,
  { law, period, provider, reach }: FaultListQuestion,
  words: FaultListWords,
): string {
  const { traffic, parties } = model;
  const codes = new Set<number>();
  parties.texts.forEach((text, code) => {
    const main = parties.texts[parties.main[code] as number];
    if ((reach === 'own' ? text : main) === provider) codes.add(code);
  });
  const days = daysOfPeriod(period);
  const lines = faultLines(traffic, parties, scopeOf(model, law), codes, days);
  return writeCsv([
    words.columns,
    ...lines.map((line) => [
      words.kinds[line.kind].wrong,
      line.provider,
      line.municipality,
      line.number < 0 ? '' : `${line.number}`,
      line.identification,
      `${line.type}`,
      dutchDay(line.dated),
      dutchDay(line.begin),
      dutchDay(line.end),
      words.kinds[line.kind].act,
    ]),
  ]);
}

/** A day as 31-01-2024, or nothing. */
function dutchDay(day: Day): string {
  return day === NO_DAY ? '' : formatDay(day).split('-').reverse().join('-');
}
