import { holdsBsn } from '#lib/domain/bsn.ts';
import { NO_DAY } from '#lib/domain/day.ts';
import type { ImportSummary, RowCounts } from '#lib/domain/import.ts';
import { IssueGroups, PLACES_KEPT } from '#lib/domain/issue.ts';
import { LAWS } from '#lib/domain/law.ts';
import type { ReadTable } from '#lib/formats/table/open-table.ts';
import { ROW_STATE } from '#lib/formats/table/findings.ts';
import { RowView } from '#lib/formats/table/row-view.ts';
import type { TableFormat } from '#lib/formats/table/table-format.ts';

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
  const accepted: RowCounts = { assignments: 0, starts: 0, stops: 0 };
  const refused: RowCounts = { assignments: 0, starts: 0, stops: 0 };
  const messages: Record<string, number> = {};
  const municipalities = new Set<string>();
  const providers = new Set<string>();
  let first = Infinity;
  let last = -Infinity;
  if (reading && format.output.to === 'delivery') {
    const row = new RowView(reading.values, NO_DAY);
    for (const index of keptRows(reading.states)) {
      row.index = index;
      const kind = [row.text('law'), format.id].filter(Boolean).join(' ');
      messages[kind] = (messages[kind] ?? 0) + 1;
      if (row.text('municipality')) municipalities.add(row.text('municipality'));
      providers.add(row.text('provider'));
    }
  }
  if (reading && format.output.to === 'traffic') {
    const row = new RowView(reading.values, NO_DAY);
    for (let index = 0; index < table.rows; index++) {
      const state = reading.states[index] as number;
      if (state >= ROW_STATE.leftOut) continue;
      row.index = index;
      const { assignment, start, stop } = format.output.records(row);
      const counts = state === ROW_STATE.refused ? refused : accepted;
      if (assignment) counts.assignments++;
      if (start) counts.starts++;
      if (stop) counts.stops++;
      if (state === ROW_STATE.refused) continue;
      const kind = `${row.text('law')} ${format.id}`;
      messages[kind] = (messages[kind] ?? 0) + 1;
      municipalities.add(row.text('municipality'));
      providers.add(row.text('provider'));
      for (const day of [row.day('begin'), row.day('end'), row.day('assignedOn')]) {
        if (day === NO_DAY) continue;
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
    }
  }
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
    dated: first === Infinity ? undefined : { first, last },
    municipalities: [...municipalities].sort(),
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
