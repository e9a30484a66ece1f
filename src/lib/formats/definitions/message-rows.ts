import { isBsn } from '#lib/domain/bsn.ts';
import { parseDay, NO_DAY, type Day } from '#lib/domain/day.ts';
import type { Issue, IssueCode } from '#lib/domain/issue.ts';
import type { MessageType } from '#lib/domain/records.ts';
import type { RawRow } from './message-handler.ts';

/** What every product row says. `row` is its place within the message, from 0. */
interface ProductRow {
  row: number;
  /** the BSN itself, in memory only, or empty where it cannot be one */
  client: string;
  /** ToewijzingNummer, -1 = none */
  number: number;
  category: string;
  product: string;
}

/** A ToegewezenProduct. */
export interface AssignmentRow extends ProductRow {
  /** BeschikkingNummer, product and Ingangsdatum, where the release knows no ToewijzingNummer */
  decision: string;
  assignedOn: Day;
  /** seconds since midnight */
  assignedTime: number;
  from: Day;
  until: Day;
  changeReason: string;
}

/** A StartProduct. */
export interface StartRow extends ProductRow {
  begin: Day;
  status: number;
}

/** A StopProduct. */
export interface StopRow extends StartRow {
  end: Day;
  reason: string;
}

/** The rows of a message by kind; of the three lists only that of its type is filled. */
export interface MessageRows {
  assignments: AssignmentRow[];
  starts: StartRow[];
  stops: StopRow[];
  /** rows that were refused */
  refused: number;
  issues: Issue[];
}

/** A ToewijzingNummer: -1 where empty, undefined where it is not a whole number up to 2^53. */
export function parseNumber(text: string): number | undefined {
  if (text === '') return -1;
  if (!/^[0-9]+$/.test(text)) return undefined;
  const digits = text.replace(/^0+/, '');
  if (digits.length > 16) return undefined;
  // The number itself is rounded beyond 2^53, so that its text has to tell.
  if (digits.length === 16 && digits > '9007199254740992') return undefined;
  return Number(digits);
}

/** Seconds since midnight of a time as `16:12:58`, 0 where it is none. */
export function parseTime(text: string): number {
  const match = /^([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])/.exec(text);
  return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]) : 0;
}

function statusOf(raw: RawRow, statusOfClientCounts: boolean): number {
  // Only "delete" reaches down from the client; every other value there is overruled by the row.
  if (statusOfClientCounts && raw.client.StatusAanlevering === '3') return 3;
  switch (raw.StatusAanlevering) {
    case '2':
      return 2;
    case '3':
      return 3;
    case '9':
      return 9;
    default:
      return 1;
  }
}

function decisionOf(raw: RawRow): string {
  const number = raw.decision?.BeschikkingNummer ?? '';
  if (number === '') return '';
  return [number, raw.Categorie ?? '', raw.Code ?? '', raw.Ingangsdatum?.slice(0, 10) ?? ''].join(
    '|',
  );
}

/** Why a row is refused, or undefined. */
function refusalOf(
  type: MessageType,
  row: { number: number | undefined; decision: string; begin: Day; end: Day },
): IssueCode | undefined {
  if (row.number === undefined) return 'row-number';
  if (type === 301) return row.number === -1 && row.decision === '' ? 'row-no-key' : undefined;
  if (row.begin === NO_DAY) return 'row-no-begin';
  return type === 307 && row.end === NO_DAY ? 'row-no-end' : undefined;
}

/** Checks the product rows of a message and gives them their values. */
export function readRows(
  type: MessageType,
  release: string,
  rawRows: readonly RawRow[],
  path: readonly string[],
): MessageRows {
  const rows: MessageRows = { assignments: [], starts: [], stops: [], refused: 0, issues: [] };
  const statusOfClientCounts = release.startsWith('2.');
  for (let row = 0; row < rawRows.length; row++) {
    const raw = rawRows[row] as RawRow;
    const number = parseNumber(raw.ToewijzingNummer ?? '');
    const decision = release === '2.0' && number === -1 ? decisionOf(raw) : '';
    const begin = parseDay(raw.Begindatum ?? '');
    const end = parseDay(raw.Einddatum ?? '');
    const refusal = refusalOf(type, { number, decision, begin, end });
    if (refusal || number === undefined) {
      rows.refused++;
      rows.issues.push({ code: refusal ?? 'row-number', place: { path, row: row + 1 } });
      continue;
    }
    const bsn = raw.client.Bsn ?? '';
    const client = isBsn(bsn) ? bsn : '';
    if (client === '') rows.issues.push({ code: 'client-bsn', place: { path, row: row + 1 } });
    const category = raw.Categorie ?? '';
    const product = raw.Code ?? '';
    if (type === 301) {
      const assignedOn = parseDay(raw.Toewijzingsdatum ?? '');
      const assignedTime = parseTime(raw.Toewijzingstijd ?? '');
      const from = parseDay(raw.Ingangsdatum ?? '');
      const changeReason = raw.RedenWijziging ?? '';
      // prettier-ignore
      rows.assignments.push({
        row, client, number, category, product,
        decision, assignedOn, assignedTime, from, until: end, changeReason,
      });
      continue;
    }
    const status = statusOf(raw, statusOfClientCounts);
    if (type === 305) {
      rows.starts.push({ row, client, number, category, product, begin, status });
    } else {
      const reason = raw.RedenBeeindiging ?? '';
      rows.stops.push({ row, client, number, category, product, begin, status, end, reason });
    }
  }
  return rows;
}
