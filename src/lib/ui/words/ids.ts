import {
  DELIVERED_TITLES,
  isFromDeliveries,
  type TrafficIndicator,
} from '#lib/domain/indicator-list.ts';
import type { Law } from '#lib/domain/law.ts';

/** Boxes of the ledger of the whole traffic. */
export type BoxId =
  | 'double'
  | 'rejected'
  | 'deleted'
  | 'never-sent'
  | 'refused'
  | 'set-apart-reason'
  | 'set-apart-end-before-begin'
  | 'set-apart-too-late'
  | 'without-start'
  | 'pause'
  | 'open'
  | 'ended'
  | 'in-effect';

/** Notes on the quality of the traffic. */
export type NoteId =
  | 'stop-without-start'
  | 'start-without-stop-before'
  | 'assignment-ended-without-stop'
  | 'assignment-other-provider'
  | 'assignment-other-client'
  | 'message-contents-differ'
  | 'assignment-unknown';

/** Steps of "waarom dit getal". */
export type StepId =
  | 'stops-read'
  | 'stops-existing'
  | 'endings'
  | 'units-ended'
  | 'units-begun'
  | 'population'
  | 'denominator'
  | 'numerator';

/** Ways out between the steps. */
export type OutId =
  | 'double'
  | 'rejected'
  | 'deleted'
  | 'set-apart'
  | 'pause'
  | 'after-horizon'
  | 'trajectory-goes-on'
  | 'administrative'
  | 'unspecified'
  | 'other-classes'
  | 'no-assignment'
  | 'undetermined'
  | 'not-compared'
  | 'part-geen'
  | 'part-anders'
  | 'part-onbekend'
  | 'part-terugwerkend'
  | 'other-reasons';

/** Indicators that have words. */
export type IndicatorId = TrafficIndicator;

/** Parts beside a share that have words, by indicator. */
export interface PartIds {
  'geen-nieuwe-start': '0-31' | '32-92' | '>92';
  'herhaald-beroep': '0-31' | '32-92' | '>92';
  'lichtere-ondersteuning': 'geen' | 'lichter' | 'gelijk' | 'zwaarder' | 'anders' | 'onbekend';
  wachttijd: 'terugwerkend';
}

/** Reason codes of each law that have words (calculation rules, 1.4). */
export interface ReasonCodes extends Record<Law, string> {
  jeugd: '02' | '20' | '31' | '32' | '33' | '34' | '35' | '36' | '37' | '38' | '39';
  wmo:
    '02' | '19' | '20' | '21' | '22' | '23' | '31' | '32' | '33' | '34' | '36' | '37' | '38' | '39';
}

/** Ways out that the trial on the page about privacy tries. */
export type Way = 'fetch' | 'beacon' | 'socket' | 'image' | 'form' | 'worker';

/** A name and what it means. */
export interface NameAndText {
  name: string;
  text: string;
}

/** The words of an id, or what stands in for them where the id is not known to this version. */
export function wordsOf<T>(words: Readonly<Record<string, T>>, id: string, otherwise: T): T {
  return Object.hasOwn(words, id) ? (words[id] ?? otherwise) : otherwise;
}

/** The title of an indicator, or its id where this version does not know it. */
export function titleOf(
  {
    indicators,
    language,
  }: {
    indicators: Readonly<Record<string, { title: string }>>;
    language: 'nl' | 'en';
  },
  id: string,
): string {
  if (isFromDeliveries(id)) return DELIVERED_TITLES[id][language];
  return wordsOf(indicators, id, { title: id }).title;
}
