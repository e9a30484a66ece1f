import { GridRows } from './grid-rows.ts';
import type { CellKind, RawGrid } from './raw-table.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text on its own: a part of a long text would keep all of it in memory. */
function detach(text: string): string {
  return text.length < 13 ? text : decoder.decode(encoder.encode(text));
}

class TextDictionary {
  readonly texts = [''];
  readonly kinds: CellKind[] = ['text'];
  readonly #codes: Record<CellKind, Map<string, number>> = {
    text: new Map(),
    number: new Map(),
    date: new Map(),
    boolean: new Map(),
    error: new Map(),
  };

  codeOf(text: string, kind: CellKind): number {
    const codes = this.#codes[kind];
    let code = codes.get(text);
    if (code === undefined) {
      const own = detach(text);
      code = this.texts.push(own) - 1;
      this.kinds.push(kind);
      codes.set(own, code);
    }
    return code;
  }
}

/** Takes rows cell by cell, as texts, and gives them back by column. */
export class RawTableBuilder extends GridRows<TextDictionary> {
  constructor() {
    super(() => new TextDictionary());
  }

  /** Adds a row of typed texts; a row without any filled cell is passed over. */
  addTexts(number: number, cells: readonly string[]): void {
    for (let i = 0; i < cells.length; i++) {
      const text = cells[i] as string;
      if (text !== '') this.addCell(i, text, 'text');
    }
    this.endRow(number);
  }

  /** Sets a cell of the row that is being added. */
  addCell(place: number, text: string, kind: CellKind): void {
    const own = kind === 'text' ? text.trim() : text;
    if (own === '') return;
    const column = this.column(place, own.length);
    if (column) column.codes[this.rows] = column.dictionary.codeOf(own, kind);
  }

  /** The rows so far; the builder must not be used after that. */
  grid(): RawGrid {
    return this.finish(({ codes, dictionary: { texts, kinds } }) => ({ codes, texts, kinds }));
  }
}
