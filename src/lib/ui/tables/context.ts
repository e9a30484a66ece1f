import { createContext } from 'svelte';
import type { TableReview, TableStep } from '#lib/domain/table.ts';
import type { TableWords } from '../words/nl/tables.ts';

/** The words about tables in the language that is on; only the page that lists files loads them. */
export interface TableWordsInUse {
  readonly current: TableWords;
}

/** Hands the words about tables to the components below (`provideTableWords`), and takes them. */
export const [useTableWords, provideTableWords] = createContext<TableWordsInUse>();

/** A choice with a name: a municipality, a provider. */
export interface Named {
  code: string;
  name: string;
}

/** Where the focus goes when what had it is gone after a decision. */
export interface Place {
  /** id of the group of issues */
  group: string;
  /** place of the row among those that are shown */
  position: number;
}

/** One table that waits, and how to decide about it. */
export interface Card {
  readonly review: TableReview;
  readonly steps: readonly TableStep[];
  /** municipalities and providers that may stand for every row */
  readonly municipalities: readonly Named[];
  readonly providers: readonly Named[];
  decide: (step: TableStep, place?: Place) => void;
}

/** Hands a waiting table to the components of its card (`provideCard`), and takes it. */
export const [useCard, provideCard] = createContext<Card>();
