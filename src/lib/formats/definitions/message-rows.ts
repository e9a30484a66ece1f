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

/** Whether a text is a possible BSN: nine digits, not all equal, that pass the elfproef. */
export function isBsn(text: string): boolean {
  if (!/^[0-9]{9}$/.test(text) || text === text.charAt(0).repeat(9)) return false;
  let sum = -(text.charCodeAt(8) - 48);
  for (let i = 0; i < 8; i++) sum += (9 - i) * (text.charCodeAt(i) - 48);
  return sum % 11 === 0;
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

/** Checks the product rows of a message and gives them their values. */
export function readRows(
  type: MessageType,
  release: string,
  rawRows: readonly RawRow[],
  path: readonly string[],
): MessageRows {
  const rows: MessageRows = { assignments: [], starts: [], stops: [], refused: 0, issues: [] };
  const statusOfClientCounts = release.startsWith('2.');
  rawRows.forEach((raw, row) => {
    const note = (code: IssueCode): void => {
      rows.issues.push({ code, place: { path, row: row + 1 } });
    };
    const refuse = (code: IssueCode): void => {
      rows.refused++;
      note(code);
    };
    const number = parseNumber(raw.ToewijzingNummer ?? '');
    if (number === undefined) return refuse('row-number');
    const begin = parseDay(raw.Begindatum ?? '');
    const end = parseDay(raw.Einddatum ?? '');
    const decision = release === '2.0' && number === -1 ? decisionOf(raw) : '';
    if (type === 301) {
      if (number === -1 && decision === '') return refuse('row-no-key');
    } else {
      if (begin === NO_DAY) return refuse('row-no-begin');
      if (type === 307 && end === NO_DAY) return refuse('row-no-end');
    }
    const bsn = raw.client.Bsn ?? '';
    const client = isBsn(bsn) ? bsn : '';
    if (client === '') note('client-bsn');
    const product: ProductRow = {
      row,
      client,
      number,
      category: raw.Categorie ?? '',
      product: raw.Code ?? '',
    };
    if (type === 301) {
      rows.assignments.push({
        ...product,
        decision,
        assignedOn: parseDay(raw.Toewijzingsdatum ?? ''),
        assignedTime: parseTime(raw.Toewijzingstijd ?? ''),
        from: parseDay(raw.Ingangsdatum ?? ''),
        until: end,
        changeReason: raw.RedenWijziging ?? '',
      });
      return;
    }
    const start: StartRow = { ...product, begin, status: statusOf(raw, statusOfClientCounts) };
    if (type === 305) rows.starts.push(start);
    else rows.stops.push({ ...start, end, reason: raw.RedenBeeindiging ?? '' });
  });
  return rows;
}
