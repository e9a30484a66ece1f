import type { CellObject } from 'xlsx';
import { LARGEST_CELL, type GridRows } from './grid-rows.ts';
import type { CellKind, RawCells, RawGrid } from './raw-table.ts';
import { errorOf, type CellTexts } from './sheet-cells.ts';
import { keyOf, type WrittenCell, type WrittenColumn } from './written-column.ts';

/** What cells of a sheet refer to. */
interface CellContext {
  texts: CellTexts;
  /** the shared texts by number */
  shared: readonly unknown[];
  /** the number formats by style */
  formats: ReadonlyMap<number, string | undefined>;
}

/** Cells that only the library can make out. */
class Unusual extends Error {}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** A text of XML; a line end or a character that is written in some other way is the library's. */
function plainText(raw: string): string {
  if (/\r|_x|&(?!(?:amp|lt|gt|quot|apos);)/i.test(raw)) throw new Unusual();
  return raw.includes('&') ? raw.replace(/&[a-z]+;/g, (one) => ENTITIES[one] as string) : raw;
}

function numberOf(raw: string): number {
  if (!/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(raw)) throw new Unusual();
  return Number(raw);
}

/** A cell as the library would give it. */
function cellOf(
  { type, style }: WrittenCell,
  raw: string,
  { shared, formats }: CellContext,
): Pick<CellObject, 't' | 'v' | 'z'> {
  switch (type) {
    case 'n':
      return { t: 'n', v: numberOf(raw), z: formats.get(style) };
    case 's': {
      const found = shared[/^\d+$/.test(raw) ? Number(raw) : -1];
      const text = typeof found === 'object' && found !== null && 't' in found ? found.t : null;
      if (typeof text !== 'string') throw new Unusual();
      return { t: 's', v: text };
    }
    case 'str':
    case 'inlineStr':
      return { t: 's', v: plainText(raw) };
    case 'b':
      if (raw !== '0' && raw !== '1') throw new Unusual();
      return { t: 'b', v: raw === '1' };
    case 'e': {
      const error = errorOf(raw);
      if (error === undefined) throw new Unusual();
      return { t: 'e', v: error };
    }
  }
}

/** The distinct cells of a column as texts, and the code of each in the order of the sheet. */
function cellsOf(codes: Uint32Array, column: WrittenColumn, context: CellContext): RawCells {
  const raw = new Map([...column.groups].map(([key, { codes: own }]) => [key, own.texts()]));
  const texts = [''];
  const kinds: CellKind[] = ['text'];
  const known = new Map<string, number>();
  const codeOf = column.cells.map((cell) => {
    if (!cell) return 0;
    const written = raw.get(keyOf(cell.type, cell.style))?.[cell.code] as string;
    const found = context.texts.of(cellOf(cell, written, context));
    const text = found?.kind === 'text' ? found.text.trim() : (found?.text ?? '');
    if (!found || text === '') return 0;
    if (text.length > LARGEST_CELL) throw new Unusual();
    const name = `${found.kind} ${text}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const code = texts.push(text) - 1;
    kinds.push(found.kind);
    known.set(name, code);
    return code;
  });
  for (let row = 0; row < codes.length; row++) codes[row] = codeOf[codes[row] as number] as number;
  return { codes, texts, kinds };
}

/** The grid of the rows of a sheet, or undefined where some cell is for the library to make out. */
export function gridOf(rows: GridRows<WrittenColumn>, context: CellContext): RawGrid | undefined {
  try {
    return withoutBlanks(
      rows.finish(({ codes, dictionary }) => cellsOf(codes, dictionary, context)),
    );
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

/** A grid without the rows and the last columns in which nothing but blanks was written. */
function withoutBlanks(grid: RawGrid): RawGrid {
  const isFilled = new Uint8Array(grid.rows);
  let width = 0;
  grid.columns.forEach(({ codes, texts }, column) => {
    if (texts.length > 1) width = column + 1;
    for (let row = 0; row < codes.length; row++) if (codes[row] !== 0) isFilled[row] = 1;
  });
  const isKept = (_: number, row: number) => isFilled[row] === 1;
  const columns = grid.columns.slice(0, width);
  if (!isFilled.includes(0)) return { ...grid, columns };
  const rowNumbers = grid.rowNumbers.filter(isKept);
  return {
    columns: columns.map((cells) => ({ ...cells, codes: cells.codes.filter(isKept) })),
    rows: rowNumbers.length,
    rowNumbers,
  };
}
