import { holdsBsn } from '#lib/domain/bsn.ts';
import { Fault } from '#lib/domain/fault.ts';
import type { ImportSummary } from '#lib/domain/import.ts';
import { IssueGroups, PLACES_KEPT } from '#lib/domain/issue.ts';
import { LAWS } from '#lib/domain/law.ts';
import type { ReadTable } from '#lib/formats/table/open-table.ts';
import { ROW_STATE } from '#lib/formats/table/findings.ts';
import type { TableFormat } from '#lib/formats/table/table-format.ts';
import { countRows } from './table-counts.ts';

/** A row of a delivery is no record of the traffic. */
const NO_RECORD = { assignment: false, start: false, stop: false };

/** The rows (from 0) that are not refused or left out. */
export function keptRows(states: Uint8Array): Uint32Array {
  const kept: number[] = [];
  for (let index = 0; index < states.length; index++) {
    if ((states[index] as number) < ROW_STATE.refused) kept.push(index);
  }
  return Uint32Array.from(kept);
}

/** What a table gave, in counts and places. */
export function summaryOf(
  { table, reading, review }: ReadTable,
  format: TableFormat,
  file: Pick<ImportSummary, 'name' | 'size' | 'sha256'>,
): ImportSummary {
  if (!reading) throw new Fault('stopped');
  const { output } = format;
  const { accepted, refused, laws, municipalities, providers, dated } = countRows(
    reading,
    output.to === 'traffic' ? output.records : () => NO_RECORD,
  );
  const messages = Object.fromEntries(
    [...laws].map(([law, count]) => [[law, format.id].filter(Boolean).join(' '), count]),
  );
  const issues = new IssueGroups();
  issues.merge(review.notes);
  for (const { code, count, rows, field } of review.issues) {
    const places = rows
      .slice(0, PLACES_KEPT)
      .map((one) => ({ path: [], row: one.row, ...(field ? { detail: field } : {}) }));
    issues.merge([{ code, count, places }]);
  }
  return {
    ...file,
    format: format.id,
    documents: 1,
    messages: sortedByLaw(messages),
    refusedDocuments: 0,
    accepted,
    refused,
    issues: issues.list(),
    // Of a delivery no day is kept.
    dated: output.to === 'traffic' ? dated : undefined,
    municipalities: [...municipalities].filter(Boolean).sort(),
    providers: providers.size,
    table: {
      tally: review.tally,
      sender: review.sender,
      sheet: table.sheet,
      explained: review.issues.flatMap(({ code, explained }) =>
        explained === null || holdsBsn(explained) ? [] : [{ code, note: explained }],
      ),
    },
  };
}

function sortedByLaw(messages: Record<string, number>): Record<string, number> {
  const laws = LAWS as readonly string[];
  const place = (kind: string) => laws.indexOf(kind.split(' ')[0] ?? '');
  return Object.fromEntries(Object.entries(messages).sort(([a], [b]) => place(a) - place(b)));
}
