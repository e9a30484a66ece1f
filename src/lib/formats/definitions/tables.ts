import type { TableFormatId } from '#lib/domain/table.ts';
import type { TableFormat } from '../table/table-format.ts';
import { aanbieders } from './aanbieders.ts';
import { leveringen } from './leveringen.ts';
import { productenlijst } from './productenlijst.ts';
import { referentiecijfers } from './referentiecijfers.ts';
import { starts } from './starts.ts';
import { stops } from './stops.ts';
import { toewijzingen } from './toewijzingen.ts';

/** Every format of a table; of look-alikes the narrower one stands first. */
export const TABLE_FORMATS: readonly TableFormat[] = [
  stops,
  leveringen,
  starts,
  toewijzingen,
  productenlijst,
  aanbieders,
  referentiecijfers,
];

/** The format with this id. */
export function tableFormat(id: TableFormatId): TableFormat {
  const format = TABLE_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`no such format: ${id}`);
  return format;
}
