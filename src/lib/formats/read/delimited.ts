import type { IssueCode } from '#lib/domain/issue.ts';
import { namedDelimiter, steadiestDelimiter } from './delimiter.ts';
import { LARGEST_CELL, MOST_COLUMNS, RawTableBuilder, type RawGrid } from './raw-table.ts';

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

/**
 * Reads delimited text: cells in quotes with line ends in them, any line end, a delimiter that a
 * `sep=` line names or that is found. Records are numbered from 1 as in the file. `wanted` is taken
 * as the delimiter wherever the text holds it.
 */
export async function readDelimited(
  pieces: AsyncIterable<string>,
  wanted?: string,
): Promise<DelimitedText | IssueCode> {
  const builder = new RawTableBuilder();
  let parse: Parse | undefined;
  let delimiter: string | undefined;
  let newline: '\n' | '\r' = '\n';
  let number = 0;
  let rest = '';
  const add = (records: readonly string[][]): void => {
    for (const record of records) {
      builder.addTexts(++number, record);
      if (builder.refusal) return;
    }
  };

  for await (const piece of pieces) {
    let text = rest + piece;
    if (!parse || delimiter === undefined) {
      const foreign = foreignKind(text);
      if (foreign) return foreign;
      newline = newlineOf(text);
      const reads = (parse = await parserFor(newline));
      const named = namedDelimiter(text);
      if (named) {
        text = text.slice(named.length);
        number = 1;
      }
      const sample = text.slice(0, SAMPLE);
      const split = (part: string, by: string): string[][] => {
        const whole = reads(part, by, part.length < text.length).data;
        return whole.length > 0 ? whole : reads(part, by, false).data;
      };
      delimiter =
        named?.delimiter ??
        (wanted !== undefined && text.includes(wanted)
          ? wanted
          : steadiestDelimiter(sample, split));
      if (delimiter === undefined) {
        if (wanted === undefined) return /^[\s;,|]*$/.test(text) ? 'empty-file' : 'unknown-kind';
        delimiter = wanted;
      }
    }
    if (piece.includes('"') || rest.includes('"')) {
      const { data, meta } = parse(text, delimiter, true);
      add(data);
      rest = text.slice(meta.cursor);
    } else {
      // Without quotes nothing needs to be parsed, and no string to be made for each cell. What was
      // left goes first with the end of its record: a joined text is slow to walk through.
      const first = rest === '' ? 0 : piece.indexOf(newline) + 1;
      if (first > 0) {
        number += builder.addPlain(
          rest + piece.slice(0, first),
          0,
          delimiter,
          newline,
          number,
        ).records;
        text = piece;
      }
      const { cursor, records } = builder.addPlain(text, first, delimiter, newline, number);
      number += records;
      rest = text.slice(cursor);
    }
    if (builder.refusal) return builder.refusal;
    if (rest.length > LARGEST_RECORD) return refusalOf(parse(rest, delimiter, false).data.at(-1));
  }
  if (!parse || delimiter === undefined) return 'empty-file';
  if (rest !== '') add(parse(rest, delimiter, false).data);
  if (builder.refusal) return builder.refusal;
  return { delimiter, grid: builder.finish() };
}
