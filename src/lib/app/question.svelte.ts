import type { Question } from '#lib/domain/figure.ts';
import {
  CATALOGUE_COLUMNS,
  GROUP_COLUMNS,
  NOT_NARROWED,
  type CatalogueColumn,
  type GroupColumn,
} from '#lib/domain/groups.ts';
import { parsePeriod, type Period, type PeriodKind } from '#lib/domain/period.ts';

/** What a person may choose on the page of an indicator. */
export type Choice = Omit<Question, 'indicator' | 'kind'> & {
  kind: PeriodKind | null;
  /** null: by product */
  per: CatalogueColumn | null;
  /** whether only what is open is shown */
  open: boolean;
  /** whether only figures that may be shared are shown */
  share: boolean;
};

/** Nothing chosen. */
export const NO_CHOICE: Readonly<Choice> = {
  law: null,
  kind: null,
  period: null,
  against: null,
  set: null,
  per: null,
  open: false,
  share: false,
  ...NOT_NARROWED,
};

const KINDS: readonly PeriodKind[] = ['year', 'half-year', 'quarter', 'month'];

// The address speaks Dutch, as the pages do.
const KIND_WORDS: Readonly<Record<PeriodKind, string>> = {
  year: 'jaar',
  'half-year': 'half-jaar',
  quarter: 'kwartaal',
  month: 'maand',
};

const GROUP_WORDS: Readonly<Record<GroupColumn, string>> = {
  municipality: 'gemeente',
  provider: 'aanbieder',
  product: 'product',
  category: 'categorie',
  segment: 'segment',
  profile: 'profiel',
  intensity: 'intensiteit',
  careKind: 'arrangementsoort',
  hulpvorm: 'hulpvorm',
  residence: 'verblijf',
};

/** Reads a choice from a fragment such as `#wet=jeugd&periode=2024-H1`; what is no choice is skipped. */
export function parseChoice(fragment: string): Choice {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const law = pairs.get('wet');
  const period = pairs.get('periode');
  const against = pairs.get('met');
  const written = pairs.get('soort');
  const parsed = period === null ? undefined : parsePeriod(period);
  const narrowing = { ...NOT_NARROWED };
  for (const group of GROUP_COLUMNS) narrowing[group] = pairs.get(GROUP_WORDS[group]);
  return {
    law: law === 'jeugd' || law === 'wmo' ? law : null,
    kind: KINDS.find((kind) => KIND_WORDS[kind] === written) ?? parsed?.kind ?? null,
    period: parsed ? period : null,
    against: against !== null && parsePeriod(against) ? against : null,
    set: pairs.get('set'),
    per: CATALOGUE_COLUMNS.find((column) => GROUP_WORDS[column] === pairs.get('per')) ?? null,
    open: pairs.get('toon') === 'open',
    share: pairs.get('laag') === 'delen',
    ...narrowing,
  };
}

/** Writes a choice as a fragment with its `#`, or as `#` where nothing is chosen. */
export function writeChoice(choice: Choice): string {
  const pairs: [string, string | null][] = [
    ['wet', choice.law],
    ['soort', choice.kind && KIND_WORDS[choice.kind]],
    ['periode', choice.period],
    ['met', choice.against ?? null],
    ...GROUP_COLUMNS.map((group): [string, string | null] => [GROUP_WORDS[group], choice[group]]),
    ['per', choice.per && GROUP_WORDS[choice.per]],
    ['set', choice.set],
    ['toon', choice.open ? 'open' : null],
    ['laag', choice.share ? 'delen' : null],
  ];
  return `#${pairs
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

/**
 * What changes to compare within a value of a catalogue column. Providers within a group are shared by
 * year alone: then it is the year that holds the period.
 */
export function withinGroup(
  { period }: { period: Period },
  column: CatalogueColumn,
  key: string,
  share: boolean,
): Partial<Choice> {
  const year = { kind: 'year', period: period.slice(0, 4), against: null } as const;
  return { [column]: key, ...(share ? year : {}) };
}

/** The choice that the address holds; the address is the only place where it is kept. */
export class QuestionState {
  /** the fragment with its `#`, or null until the page is in a browser */
  fragment = $state<string | null>(null);
  readonly choice = $derived(parseChoice(this.fragment ?? ''));

  /** The fragment of this choice with some of it changed. */
  changed(change: Partial<Choice>): string {
    return writeChoice({ ...this.choice, ...change });
  }
}
