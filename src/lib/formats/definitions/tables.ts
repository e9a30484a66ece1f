import type { TableFormatId } from '#lib/domain/table.ts';
import type { TableFormat } from '../table/table-format.ts';
import { beschikbaarheid } from './beschikbaarheid.ts';
import { doelen } from './doelen.ts';
import { melding } from './melding.ts';
import { metingen } from './metingen.ts';
import { perspectiefplan } from './perspectiefplan.ts';
import { respons } from './respons.ts';
import { tevredenheid } from './tevredenheid.ts';
import { tevredenheidBreed } from './tevredenheid-breed.ts';
import { uitkomsten } from './uitkomsten.ts';
import { aanbieders } from './aanbieders.ts';
import { leveringen } from './leveringen.ts';
import { productenlijst } from './productenlijst.ts';
import { referentiecijfers } from './referentiecijfers.ts';
import { starts } from './starts.ts';
import { stops } from './stops.ts';
import { toewijzingen } from './toewijzingen.ts';

/** The formats that providers and local teams deliver in. */
export const DELIVERY_FORMATS: readonly TableFormat[] = [
  tevredenheid,
  tevredenheidBreed,
  respons,
  perspectiefplan,
  uitkomsten,
  doelen,
  metingen,
  melding,
  beschikbaarheid,
];

/** Every format of a table; of look-alikes the narrower one stands first. */
export const TABLE_FORMATS: readonly TableFormat[] = [
  stops,
  leveringen,
  starts,
  toewijzingen,
  productenlijst,
  aanbieders,
  referentiecijfers,
  ...DELIVERY_FORMATS,
];

/** The format with this id. */
export function tableFormat(id: TableFormatId): TableFormat {
  const format = TABLE_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`no such format: ${id}`);
  return format;
}
