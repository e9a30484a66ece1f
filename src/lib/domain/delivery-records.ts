import type { Table, TableSchema } from './columns.ts';

/*
 * Rows of deliveries as they are kept. No date of a person is among them: days became half-years and
 * whole months, and numbers that the sender gave became counters within the import.
 */

/** What every row of a delivery says of where it belongs. */
const ADDRESS = {
  /** index into LAWS */
  law: 'uint8',
  municipality: 'text',
  /** AGB code, or the code of the municipality whose local team it is */
  provider: 'text',
  product: 'text',
  /** a half-year, or for foster care a year: `2024-H1`, `2024` */
  period: 'text',
} as const satisfies TableSchema;

/** One list that one informant filled in. */
export const LISTS = {
  ...ADDRESS,
  /** herstel, duurzaam, pleegzorg, or empty */
  kind: 'text',
  moment: 'text',
  informant: 'text',
  /** 1-5, or 1-10 where empty */
  scale: 'text',
  /** as written; 0 = not answered */
  usefulness: 'uint8',
  experience: 'uint8',
} as const satisfies TableSchema;

/** How many were asked and how many answered. */
export const RESPONSE = {
  ...ADDRESS,
  informant: 'text',
  approached: 'int32',
  filledIn: 'int32',
  notAskedDisability: 'int32',
  notAskedAvoiding: 'int32',
  notAskedLanguage: 'int32',
  notAskedOther: 'int32',
} as const satisfies TableSchema;

/** One result of one evaluation of a perspectiefplan. */
export const RESULTS = {
  ...ADDRESS,
  /** keyed digest of evaluation and result, to tell a changed row from a new one */
  key: 'bytes16',
  evaluation: 'text',
  evaluationNumber: 'int32',
  outcome: 'text',
  notReached: 'text',
  followUp: 'text',
  nextAction: 'text',
  /** whether an end evaluation was 28 to 42 days before the end: ja, nee, or empty where not known */
  timely: 'text',
} as const satisfies TableSchema;

/** One ended trajectory and one informant. */
export const OUTCOMES = {
  ...ADDRESS,
  key: 'bytes16',
  trajectory: 'int32',
  /** whole months from begin to end */
  months: 'int32',
  /** class of the reason for ending */
  reasonClass: 'text',
  informant: 'text',
  /** 1–10, 0 = not answered */
  satisfaction: 'uint8',
  withoutHelp: 'text',
} as const satisfies TableSchema;

/** One goal, scored by one informant at one moment. */
export const GOALS = {
  ...ADDRESS,
  key: 'bytes16',
  trajectory: 'int32',
  goal: 'int32',
  informant: 'text',
  moment: 'text',
  score: 'int32',
} as const satisfies TableSchema;

/** One pair of scores on an instrument; NaN where a number was not given. */
export const SCORES = {
  ...ADDRESS,
  key: 'bytes16',
  informant: 'text',
  instrument: 'text',
  before: 'float64',
  after: 'float64',
  deviation: 'float64',
  reliability: 'float64',
  direction: 'text',
} as const satisfies TableSchema;

/** A notice that too few trajectories ended. */
export const NOTICES = {
  law: 'uint8',
  provider: 'text',
  period: 'text',
  ended: 'int32',
  /** day, or NO_DAY */
  noticeOn: 'int32',
} as const satisfies TableSchema;

/** What a provider has on offer; NaN and −1 where a number was not given. */
export const SUPPLY = {
  provider: 'text',
  product: 'text',
  profile: 'text',
  area: 'text',
  waitIntake: 'float64',
  waitTreatment: 'float64',
  places: 'int32',
  placesFree: 'int32',
  waiting: 'int32',
  intakeStop: 'text',
  countedOn: 'int32',
} as const satisfies TableSchema;

/** The schemas of deliveries, by table. */
export const DELIVERY_TABLES = {
  lists: LISTS,
  response: RESPONSE,
  results: RESULTS,
  outcomes: OUTCOMES,
  goals: GOALS,
  scores: SCORES,
  notices: NOTICES,
  supply: SUPPLY,
} as const;

/** The name of a table of deliveries. */
export type DeliveryTable = keyof typeof DELIVERY_TABLES;

/** Tables of deliveries by their name. */
export type DeliveryRows = { [T in DeliveryTable]: Table<(typeof DELIVERY_TABLES)[T]> };
