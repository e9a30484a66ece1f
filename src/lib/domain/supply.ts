import type { Figure } from './figure.ts';
import type { Law } from './law.ts';
import type { Period } from './period.ts';

/** What a provider says that it has on offer of one product in one area; null where it says nothing. */
export interface OfferedRow {
  provider: string;
  /** a product code, or else a profile of the region */
  product: string | null;
  profile: string | null;
  /** code of a municipality, `regio`, or empty */
  area: string;
  waitIntakeWeeks: number | null;
  waitTreatmentWeeks: number | null;
  places: number | null;
  placesFree: number | null;
  /** how many are waiting */
  waiting: number | null;
  /** too few are waiting to tell how many */
  isWaitingHidden: boolean;
  /** ja, nee, or empty */
  intakeStop: string;
  /** the day it was counted on, as 2024-06-01 */
  countedOn: string;
  /** days since */
  age: number;
}

/** How long was waited at a provider, by the messages. */
export interface WaitedRow {
  provider: string;
  law: Law;
  period: Period;
  /** days from the end of the period to today; 0 while it runs */
  age: number;
  /** waited longer than the norm, of those of whom it is known */
  figure: Figure;
  /** half waited at most so many days; null where too few */
  median: number | null;
}

/** Everything that the page of supply shows. */
export interface Supply {
  /** names of providers by their code */
  names: Record<string, string>;
  offered: OfferedRow[];
  waited: WaitedRow[];
  /** contracted providers that did not say what they have on offer, with their products */
  silent: { provider: string; products: string[] }[];
  /** days that a client may wait at most */
  normDays: number;
  /** true when the region profile has turned the protection off */
  unprotected: boolean;
}
