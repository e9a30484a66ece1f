import type { Gathered, MessageColumns, StartColumns } from './gather.ts';
import { groupRows, type KeyColumn } from '#lib/domain/grouping.ts';

/** What becomes of a message. */
export const COUNTS = 0;
export const DUPLICATE = 1;
export const REJECTED = 2;

/** Which messages count, and what was noticed on the way. */
export interface MessageVerdicts {
  /** COUNTS, DUPLICATE or REJECTED, by message */
  verdict: Uint8Array;
  /** identities that came with different contents */
  contentsDiffer: number;
  /** 1 for the message that stands for such an identity */
  differs: Uint8Array;
  duplicates: number;
  rejected: number;
}

function compareFingerprints(messages: MessageColumns, a: number, b: number): number {
  for (let i = 0; i < 16; i++) {
    const difference =
      (messages.fingerprint[a * 16 + i] as number) - (messages.fingerprint[b * 16 + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Decides which messages count (calculation rules, 1.1.1 and the returns of 1): of the same identity
 * (law, type, sender, identification) the lowest dated, then the lowest fingerprint; none of them
 * where a return rejects that identity.
 */
export function judgeMessages({ messages, returns }: Gathered): MessageVerdicts {
  // Messages and returns side by side, so that a return falls in the group of its original.
  const length = messages.length + returns.length;
  const joined = (ofMessages: KeyColumn, ofReturns: KeyColumn) => {
    const key = new Int32Array(length);
    key.set(ofMessages);
    key.set(ofReturns, messages.length);
    return key;
  };
  const nameOf = (row: number) =>
    row < messages.length
      ? messages.identification.textOf(row)
      : returns.identification.textOf(row - messages.length);
  const { count, start, rows } = groupRows(
    length,
    [
      joined(messages.identification.hash, returns.identification.hash),
      joined(messages.sender, returns.sender),
      joined(messages.type, returns.type),
      joined(messages.law, returns.law),
    ],
    (a, b) => nameOf(a) === nameOf(b),
  );
  const verdict = new Uint8Array(messages.length);
  const differs = new Uint8Array(messages.length);
  let contentsDiffer = 0;
  let duplicates = 0;
  let rejectedMessages = 0;
  for (let g = 0; g < count; g++) {
    const from = start[g] as number;
    const to = start[g + 1] as number;
    // Rows of back-office exports have no message that could be the same one.
    if (nameOf(rows[from] as number) === '') continue;
    let best = -1;
    let differ = false;
    let rejected = false;
    for (let at = from; at < to; at++) {
      const row = rows[at] as number;
      if (row >= messages.length) {
        rejected ||= returns.rejects[row - messages.length] === 1;
      } else if (best < 0) {
        best = row;
      } else {
        const content = compareFingerprints(messages, row, best);
        differ ||= content !== 0;
        const order = (messages.dated[row] as number) - (messages.dated[best] as number) || content;
        const loser = order < 0 ? best : row;
        if (order < 0) best = row;
        verdict[loser] = DUPLICATE;
        duplicates++;
      }
    }
    if (differ) {
      contentsDiffer++;
      differs[best] = 1;
    }
    if (rejected && best >= 0) {
      verdict[best] = REJECTED;
      rejectedMessages++;
    }
  }
  return { verdict, contentsDiffer, differs, duplicates, rejected: rejectedMessages };
}

function deletionOf(status: Uint8Array | undefined, row: number): number {
  return status?.[row] === 3 ? 0 : 1;
}

/**
 * The order of all records: dated, identification as text, deletions before additions within one
 * message, row (calculation rules, 1.1.2). Returns a comparison of two rows of one table.
 */
export function recordOrder(
  { messages }: Gathered,
  table: Pick<StartColumns, 'message' | 'row'> & { status?: Uint8Array },
): (a: number, b: number) => number {
  const { message, row, status } = table;
  const { dated, identification } = messages;
  return (a, b) => {
    const messageA = message[a] as number;
    const messageB = message[b] as number;
    if (messageA === messageB) {
      return (
        deletionOf(status, a) - deletionOf(status, b) || (row[a] as number) - (row[b] as number)
      );
    }
    const days = (dated[messageA] as number) - (dated[messageB] as number);
    if (days !== 0) return days;
    const nameA = identification.textOf(messageA);
    const nameB = identification.textOf(messageB);
    if (nameA !== nameB) return nameA < nameB ? -1 : 1;
    // Senders written in two ways, and exports: contents decide, so that arrival never does.
    return (
      compareFingerprints(messages, messageA, messageB) ||
      deletionOf(status, a) - deletionOf(status, b) ||
      (row[a] as number) - (row[b] as number)
    );
  };
}
