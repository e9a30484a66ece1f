import type { ChartReport } from '#lib/domain/chart-figures.ts';
import { municipalityName } from '#lib/domain/municipalities.ts';
import type {
  FiguresContext,
  FiguresFormat,
  FiguresWords,
  SharedFigures,
} from '#lib/domain/shared-figures.ts';
import { sheetCsv, sheetsWorkbook } from '#lib/formats/write/sheets.ts';
import { chartTable } from '#lib/reports/chart-table.ts';
import { figuresTable } from '#lib/reports/figures-table.ts';
import { figuresWorkbook } from '#lib/reports/figures-workbook.ts';
import { activeIndicators } from './answer.ts';
import { activeDelivered } from './delivered.ts';
import { memberName } from './group-rows.ts';
import type { Model } from './model.ts';

/** What may be shared as the bytes of a file: JSON for machines, a table or workbook for people. */
export async function figuresFile(
  figures: SharedFigures,
  as: FiguresFormat,
  model: Model,
  words: FiguresWords,
): Promise<Uint8Array> {
  const context = contextOf(model, words);
  if (as === 'xlsx') return sheetsWorkbook(figuresWorkbook(figures, context, words));
  const text =
    as === 'csv'
      ? sheetCsv(figuresTable(figures, context, words))
      : JSON.stringify(figures, null, 1);
  return new TextEncoder().encode(text);
}

/** One chart as the bytes of a CSV file. */
export function chartFile(chart: ChartReport): Uint8Array {
  return new TextEncoder().encode(sheetCsv(chartTable(chart)));
}

/** The definitions that counted, and the names of whom and what the figures are about. */
function contextOf(model: Model, { language }: FiguresWords): FiguresContext {
  const { profile } = model;
  return {
    definitions: [...activeIndicators(model), ...activeDelivered(model)].map(
      ({ id, title, version, method }) => ({ id, title: title[language], version, method }),
    ),
    municipality: municipalityName,
    provider: (agb) => memberName(profile, 'provider', agb, 'jeugd'),
    product: (code, law) => memberName(profile, 'product', code, law),
  };
}
