import type { DeliveryTable } from './delivery-records.ts';
import type { Law } from './law.ts';
import type { Period } from './period.ts';

/** The tables that providers and local teams deliver to the region. */
export type DeliveryFormatId =
  | 'tevredenheid'
  | 'tevredenheid-breed'
  | 'respons'
  | 'perspectiefplan'
  | 'uitkomsten'
  | 'doelen'
  | 'metingen'
  | 'melding'
  | 'beschikbaarheid';

/** The columns that only deliveries have. */
export type DeliveryFieldId =
  | 'organisation'
  | 'month'
  | 'moment'
  | 'informant'
  | 'ageGroup'
  | 'scale'
  | 'usefulness'
  | 'experience'
  | 'usefulnessYouth'
  | 'experienceYouth'
  | 'usefulnessParent'
  | 'experienceParent'
  | 'usefulnessClient'
  | 'experienceClient'
  | 'approached'
  | 'filledIn'
  | 'notAskedDisability'
  | 'notAskedAvoiding'
  | 'notAskedLanguage'
  | 'notAskedOther'
  | 'evaluation'
  | 'evaluatedOn'
  | 'arrangementEnd'
  | 'evaluationNumber'
  | 'resultNumber'
  | 'resultArea'
  | 'outcome'
  | 'notReached'
  | 'followUp'
  | 'nextAction'
  | 'trajectory'
  | 'satisfaction'
  | 'withoutHelp'
  | 'goal'
  | 'score'
  | 'instrument'
  | 'before'
  | 'after'
  | 'deviation'
  | 'reliability'
  | 'direction'
  | 'endedCount'
  | 'noticeOn'
  | 'waitIntake'
  | 'waitTreatment'
  | 'places'
  | 'placesFree'
  | 'waiting'
  | 'intakeStop'
  | 'countedOn';

/**
 * One delivery: what one main contractor hands in of a kind, law and period. A file may hold several.
 * The same again, in a later file, is a new version of it.
 */
export interface DeliveryPart {
  table: DeliveryTable;
  /** the main contractor, where the register named one when the file was added */
  provider: string;
  /** empty where the kind has no law */
  law: Law | '';
  period: Period;
  /** the periods as the sender wrote them: months may come one by one */
  written: Period[];
  rows: number;
}

/** What tells one delivery from another. */
export function partKey({ table, provider, law, period }: Omit<DeliveryPart, 'written' | 'rows'>) {
  return [table, provider, law, period].join(' ');
}
