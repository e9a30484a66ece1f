import { LAWS, type Law } from '#lib/domain/law.ts';
import { parseDay, type Day } from '#lib/domain/day.ts';
import type { RowCounts } from '#lib/domain/import.ts';
import type { Issue, IssueCode } from '#lib/domain/issue.ts';
import type { BatchBuilder, MessageType } from '#lib/domain/records.ts';
import { isEnvelope, MOST_ENVELOPES, unwrap, type Unwrapped } from '../read/envelope.ts';
import { decodeXml } from '../read/xml-encoding.ts';
import { readXml } from '../read/xml.ts';
import { MessageHandler } from './message-handler.ts';
import { readRows, type MessageRows } from './message-rows.ts';
import { isStandardNamespace, readType } from './message-types.ts';

/** A 301, 305 or 307. */
export interface ReadMessage extends MessageRows {
  kind: 'message';
  law: Law;
  release: string;
  type: MessageType;
  /** Afzender and Ontvanger as written */
  sender: string;
  receiver: string;
  /** 4 digits */
  municipality: string;
  /** AGB, 8 digits */
  provider: string;
  identification: string;
  dated: Day;
}

/** A 302, 306 or 308. */
export interface ReadReturn {
  kind: 'return';
  law: Law;
  /** type of the original */
  type: MessageType;
  /** Afzender of the original */
  sender: string;
  /** Identificatie of the original */
  identification: string;
  rejects: boolean;
}

/** A message of another type (declaration, request): counted, not read. */
export interface OtherMessage {
  kind: 'other';
  law: Law;
  type: number;
  issue: Issue;
}

/** A document that is not taken, and why. */
export interface RefusedDocument {
  kind: 'refused';
  issue: Issue;
}

export type MessageDocument = ReadMessage | ReadReturn | OtherMessage | RefusedDocument;

/** A document and the bytes that it is known by: those of the message without its envelopes. */
export interface Reading {
  document: MessageDocument;
  bytes: Uint8Array;
}

/** Codes of a return that do not reject. */
const ACCEPTING = new Set(['0200', '0233']);

function padDigits(text: string, length: number): string {
  return /^[0-9]+$/.test(text) ? text.padStart(length, '0') : text;
}

function refused(
  code: IssueCode,
  path: readonly string[],
  place?: Partial<Issue['place']>,
): RefusedDocument {
  return { kind: 'refused', issue: { code, place: { path, ...place } } };
}

function readHandler(handler: MessageHandler, path: readonly string[]): MessageDocument {
  const { name, rootNamespace, header } = handler;
  const isOurs = isStandardNamespace(rootNamespace);
  if (!isOurs) return refused('xml-other-namespace', path);
  if (handler.rootLocal !== 'Bericht' || !name) return refused('xml-not-a-message', path);
  const read = readType(name.type);
  if (!read) {
    const detail = String(name.type);
    const issue: Issue = { code: 'message-not-needed', place: { path, detail } };
    return { kind: 'other', law: name.law, type: name.type, issue };
  }
  if (!name.isKnownRelease) return refused('xml-unknown-release', path, { detail: name.release });
  const { Afzender: sender, Ontvanger: receiver, Identificatie: identification } = header;
  if (!sender || !receiver || !identification) return refused('message-header', path);
  const { law, release } = name;
  const { type } = read;
  if (read.isReturn) {
    const rejects = handler.returnCodes.some(
      (code) => code !== '' && !ACCEPTING.has(padDigits(code, 4)),
    );
    return { kind: 'return', law, type, sender, identification, rejects };
  }
  const [municipality, provider] = type === 301 ? [sender, receiver] : [receiver, sender];
  return {
    kind: 'message',
    law,
    release,
    type,
    sender,
    receiver,
    municipality: padDigits(municipality, 4),
    provider: padDigits(provider, 8),
    identification,
    dated: parseDay(header.Dagtekening ?? ''),
    ...readRows(type, release, handler.rows, path),
  };
}

const handler = new MessageHandler();

function readUnwrapped(found: Unwrapped, path: readonly string[], envelopes: number): Reading[] {
  const { bytes, outer } = found;
  const one = (document: MessageDocument): Reading[] => [{ document, bytes }];
  const xml = decodeXml(bytes, found.transcoded);
  if ('code' in xml) return one(refused(xml.code, path));
  const fault = readXml(xml, handler, outer);
  if (fault) {
    const { code, line, column } = fault;
    return one(refused(code, path, { line, column }));
  }
  if (!isEnvelope(handler.rootLocal, handler.rootNamespace)) return one(readHandler(handler, path));
  if (envelopes >= MOST_ENVELOPES) return one(refused('xml-not-a-message', path));
  const inside = unwrap(xml, outer);
  if ('code' in inside) return one(refused(inside.code, path));
  return inside.documents.flatMap((document) => readUnwrapped(document, path, envelopes + 1));
}

/**
 * Reads one XML document: a message of iJw or iWmo, or an envelope around one (or, seldom, several).
 * Never throws; `path` names the document in the places of its issues.
 */
export function readDocument(bytes: Uint8Array, path: readonly string[]): Reading[] {
  return readUnwrapped({ bytes, transcoded: false }, path, 0);
}

/** What a document added to the tables. */
export interface AddedRows {
  accepted: RowCounts;
  refused: RowCounts;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text on its own: a part of a long text would keep all of it in memory. */
function detach(text: string): string {
  return text.length < 13 ? text : decoder.decode(encoder.encode(text));
}

/** Adds what a document says to the tables of a batch. `documentNumber` is its place in its file. */
export function addDocument(
  document: MessageDocument,
  source: { fingerprint: Uint8Array; documentNumber: number },
  builder: BatchBuilder,
): AddedRows {
  const accepted = { assignments: 0, starts: 0, stops: 0 };
  const refusedRows = { assignments: 0, starts: 0, stops: 0 };
  if (document.kind === 'return') {
    builder.returns.add({
      law: LAWS.indexOf(document.law),
      type: document.type,
      sender: detach(document.sender),
      identification: detach(document.identification),
      rejects: document.rejects ? 1 : 0,
    });
  } else if (document.kind === 'message') {
    const message = builder.messages.add({
      law: LAWS.indexOf(document.law),
      release: document.release,
      type: document.type,
      sender: detach(document.sender),
      municipality: detach(document.municipality),
      provider: detach(document.provider),
      identification: detach(document.identification),
      dated: document.dated,
      fingerprint: source.fingerprint,
      document: source.documentNumber,
    });
    const common = (row: { category: string; product: string }) => ({
      message,
      category: detach(row.category),
      product: detach(row.product),
    });
    for (const row of document.assignments) {
      const texts = { decision: detach(row.decision), changeReason: detach(row.changeReason) };
      builder.assignments.add({ ...row, ...common(row), ...texts });
    }
    for (const row of document.starts) builder.starts.add({ ...row, ...common(row) });
    for (const row of document.stops) {
      builder.stops.add({ ...row, ...common(row), reason: detach(row.reason) });
    }
    accepted.assignments = document.assignments.length;
    accepted.starts = document.starts.length;
    accepted.stops = document.stops.length;
    const kind = document.type === 301 ? 'assignments' : document.type === 305 ? 'starts' : 'stops';
    refusedRows[kind] = document.refused;
  }
  return { accepted, refused: refusedRows };
}
