import type { IssueCode } from '#lib/domain/issue.ts';
import { namedDelimiter, steadiestDelimiter, type Layout } from './delimiter.ts';
import { scanDelimited } from './delimited-bytes.ts';
import { LARGEST_CELL, MOST_COLUMNS } from './grid-rows.ts';
import { RawTableBuilder } from './raw-table-builder.ts';
import type { RawGrid } from './raw-table.ts';
import type { TextFile } from './text.ts';

/** What delimited text holds; the delimiter that was found. */
export interface DelimitedText {
  delimiter: string;
  grid: RawGrid;
}

const SAMPLE = 64 * 1024;
/** a record that is not complete after so many characters is no record */
const LARGEST_RECORD = 4 * LARGEST_CELL;

interface Parsed {
  data: string[][];
  meta: { cursor: number };
}

/** Parses whole records; with `isOpen` the last one is left for when more text is there. */
type Parse = (text: string, delimiter: string, isOpen: boolean) => Parsed;

async function parserFor(newline: '\n' | '\r'): Promise<Parse> {
  const { default: Papa } = await import('papaparse');
  const parsers = new Map<string, { parse: (...of: [string, number, boolean]) => Parsed }>();
  return (text, delimiter, isOpen) => {
    let parser = parsers.get(delimiter);
    // Its parser alone: the layer above it would look for types and for pieces of its own.
    if (!parser) parsers.set(delimiter, (parser = new Papa.Parser({ delimiter, newline })));
    return parser.parse(text, 0, isOpen);
  };
}

/** A CR before a LF is blank space at the end of a cell, and goes with it. */
function newlineOf(text: string): '\n' | '\r' {
  return !text.includes('\n') && text.includes('\r') ? '\r' : '\n';
}

function refusalOf(record: readonly string[] | undefined): IssueCode {
  return record && record.length > MOST_COLUMNS ? 'table-too-wide' : 'table-cell-too-large';
}

function controlsIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Tab, line ends, and the mark that old programs end a file with belong to texts.
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 26) count++;
  }
  return count;
}

/** Web pages and XML that bear the name of a workbook, and texts that are no tables. */
function foreignKind(text: string): IssueCode | undefined {
  const start = text.slice(0, SAMPLE).trimStart();
  if (/^<(!doctype html|html|head|meta|body|table|div|style)\b/i.test(start))
    return 'workbook-html';
  if (/^mime-version:/i.test(start)) return 'workbook-html';
  if (start.startsWith('<')) {
    return start.includes('urn:schemas-microsoft-com:office:') ? 'workbook-html' : 'unknown-kind';
  }
  if (/^(\{|\[\s*[[{])/.test(start)) return 'unknown-kind';
  return controlsIn(start) > start.length / 200 ? 'table-binary' : undefined;
}

async function layoutOf(text: string, wanted: string | undefined): Promise<Layout | IssueCode> {
  const foreign = foreignKind(text);
  if (foreign) return foreign;
  const newline = newlineOf(text);
  const named = namedDelimiter(text);
  const head = text.slice(0, named?.length ?? 0);
  if (named) return { delimiter: named.delimiter, newline, head };
  if (wanted !== undefined && text.includes(wanted)) return { delimiter: wanted, newline, head };
  const parse = await parserFor(newline);
  const split = (part: string, by: string): string[][] => {
    const whole = parse(part, by, part.length < text.length).data;
    return whole.length > 0 ? whole : parse(part, by, false).data;
  };
  const delimiter = steadiestDelimiter(text.slice(0, SAMPLE), split) ?? wanted;
  if (delimiter === undefined) return /^[\s;,|]*$/.test(text) ? 'empty-file' : 'unknown-kind';
  return { delimiter, newline, head };
}

async function firstOf(pieces: AsyncIterable<string>): Promise<string | undefined> {
  for await (const piece of pieces) return piece;
  return undefined;
}

/** Reads delimited text with PapaParse: whatever quotes do in it. */
export async function parseDelimited(
  pieces: AsyncIterable<string>,
  { delimiter, newline, head }: Layout,
): Promise<RawGrid | IssueCode> {
  const parse = await parserFor(newline);
  const builder = new RawTableBuilder();
  let number = head === '' ? 0 : 1;
  let skip = head.length;
  let rest = '';
  const add = (records: readonly string[][]): void => {
    for (const record of records) {
      builder.addTexts(++number, record);
      if (builder.refusal) return;
    }
  };
  for await (const piece of pieces) {
    const text = rest + piece.slice(skip);
    skip = 0;
    const { data, meta } = parse(text, delimiter, true);
    add(data);
    rest = text.slice(meta.cursor);
    if (builder.refusal) return builder.refusal;
    if (rest.length > LARGEST_RECORD) return refusalOf(parse(rest, delimiter, false).data.at(-1));
  }
  if (rest !== '') add(parse(rest, delimiter, false).data);
  return builder.refusal ?? builder.grid();
}

/**
 * Reads delimited text: cells in quotes with line ends in them, any line end, a delimiter that a
 * `sep=` line names or that is found. Records are numbered from 1 as in the file. `wanted` is taken
 * as the delimiter wherever the text holds it.
 */
export async function readDelimited(
  text: Pick<TextFile, 'pieces' | 'bytes'>,
  wanted?: string,
): Promise<DelimitedText | IssueCode> {
  const first = await firstOf(text.pieces());
  if (first === undefined) return 'empty-file';
  const layout = await layoutOf(first, wanted);
  if (typeof layout === 'string') return layout;
  const grid =
    (await scanDelimited(text.bytes(), layout)) ?? (await parseDelimited(text.pieces(), layout));
  return typeof grid === 'string' ? grid : { delimiter: layout.delimiter, grid };
}
