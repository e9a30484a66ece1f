import type { ImportSummary } from '#lib/domain/import.ts';
import { IssueGroups } from '#lib/domain/issue.ts';
import type { PartSummary } from './protocol.ts';

/** A stretch of documents of one file, read by one worker into chunks from number `chunk` on. */
export interface Part {
  from: number;
  to: number;
  chunk: number;
}

/** Chunk numbers that one part may use. */
const CHUNKS_PER_PART = 10_000;
/** A part holds at least this many documents: fewer, larger chunks are read back faster. */
const SMALLEST_PART = 1_000;

/** Cuts a file of `documents` documents into one part for each worker: every part reads the directory anew. */
export function planParts(documents: number, workers: number): Part[] {
  const size = Math.max(SMALLEST_PART, Math.ceil(documents / workers));
  const parts: Part[] = [];
  for (let from = 0; from < documents; from += size) {
    parts.push({
      from,
      to: Math.min(from + size, documents),
      chunk: parts.length * CHUNKS_PER_PART,
    });
  }
  return parts;
}

/** Adds the parts of a file up to its summary. */
export function summarise(
  file: Pick<ImportSummary, 'name' | 'size' | 'sha256' | 'example'>,
  parts: readonly PartSummary[],
): ImportSummary {
  const issues = new IssueGroups();
  const messages: Record<string, number> = {};
  const summary: ImportSummary = {
    ...file,
    format: 'messages',
    documents: 0,
    messages,
    refusedDocuments: 0,
    accepted: { assignments: 0, starts: 0, stops: 0 },
    refused: { assignments: 0, starts: 0, stops: 0 },
    issues: [],
    dated: undefined,
    municipalities: [...new Set(parts.flatMap((part) => part.municipalities))].sort(),
    providers: new Set(parts.flatMap((part) => part.providers)).size,
  };
  for (const part of parts) {
    summary.documents += part.documents;
    summary.refusedDocuments += part.refusedDocuments;
    for (const kind of ['assignments', 'starts', 'stops'] as const) {
      summary.accepted[kind] += part.accepted[kind];
      summary.refused[kind] += part.refused[kind];
    }
    for (const [kind, times] of Object.entries(part.messages)) {
      messages[kind] = (messages[kind] ?? 0) + times;
    }
    if (part.dated) {
      summary.dated = {
        first: Math.min(part.dated.first, summary.dated?.first ?? Infinity),
        last: Math.max(part.dated.last, summary.dated?.last ?? -Infinity),
      };
    }
    issues.merge(part.issues);
  }
  return { ...summary, issues: issues.list() };
}
