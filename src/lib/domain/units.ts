import type { Day } from './day.ts';
import type { UnitKind } from './definition-set.ts';

/**
 * The units that figures are counted over, by column; one row is one arrangement or one trajectory.
 * The horizon is applied already: units begun after it are not there, ends after it are open.
 * Text stands as codes into `texts`; code 0 is the empty text (unknown).
 */
export interface Units {
  kind: UnitKind;
  length: number;
  /** index into LAWS */
  law: Uint8Array;
  /** code into texts.party */
  municipality: Int32Array;
  /** main contractor where the register names one: code into texts.party */
  provider: Int32Array;
  /** code into texts.product */
  product: Int32Array;
  /** the product's line: its code together with the catalogue row that applies (ProductLines) */
  line: Int32Array;
  /** 1 where the municipality is one of the region's */
  inRegion: Uint8Array;
  /** ToewijzingNummer, −1 = none; of a trajectory that of its last arrangement */
  number: Float64Array;
  /** number of the client, or −1: nobody else's */
  client: Int32Array;
  begin: Int32Array;
  /** NO_DAY = open */
  end: Int32Array;
  /** code into texts.reason; 0 = open */
  reason: Int32Array;
  /** index into REASON_CLASSES, or NO_REASON */
  reasonClass: Uint8Array;
  /**
   * For the first arrangement under its number with a known assignment: the first Toewijzingsdatum
   * under that number; else NO_DAY
   */
  assignedOn: Int32Array;
  texts: UnitTexts;
}

/** The texts behind the codes of units. */
export interface UnitTexts {
  /** municipalities and providers */
  party: readonly string[];
  product: readonly string[];
  reason: readonly string[];
}

/** Stops with reason 20 (temporary) that exist, in the groups of their arrangement. */
export interface Pauses {
  length: number;
  law: Uint8Array;
  municipality: Int32Array;
  provider: Int32Array;
  product: Int32Array;
  line: Int32Array;
  inRegion: Uint8Array;
  end: Int32Array;
  reason: Int32Array;
}

/**
 * The line of a product: its code together with the catalogue row that is valid on the begin of the
 * care that has it. Where no row begins or ends, the line is the code of the product.
 */
export type LineOf = (law: number, product: number, on: Day) => number;
