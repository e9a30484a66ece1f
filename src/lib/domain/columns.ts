/** How a column is kept: numbers as typed arrays, text as codes into a dictionary, `bytes16` as 16 bytes a row. */
export type ColumnKind = 'uint8' | 'int32' | 'float64' | 'text' | 'bytes16';

/** A text column: row i holds `dictionary[codes[i]]`. */
export interface TextColumn {
  codes: Uint32Array;
  dictionary: string[];
}

/** The column type that goes with a kind. */
export type ColumnOf<K extends ColumnKind> = K extends 'uint8'
  ? Uint8Array
  : K extends 'int32'
    ? Int32Array
    : K extends 'float64'
      ? Float64Array
      : K extends 'bytes16'
        ? Uint8Array
        : TextColumn;

/** The names and kinds of a table's columns. */
export type TableSchema = Readonly<Record<string, ColumnKind>>;

/** Rows kept by column. */
export interface Table<S extends TableSchema> {
  length: number;
  columns: { [K in keyof S]: ColumnOf<S[K]> };
}

/** One row as the builder takes it: numbers, text, or 16 bytes. */
export type Row<S extends TableSchema> = {
  [K in keyof S]: S[K] extends 'text' ? string : S[K] extends 'bytes16' ? Uint8Array : number;
};

/** A dictionary that grows: the code of a text is its place of first appearance. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();

  /** The code of a text, made where it is new. */
  code(text: string): number {
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.texts.length;
      this.texts.push(text);
      this.#codes.set(text, code);
    }
    return code;
  }

  /** The code of a text, or -1 where it was never seen. */
  find(text: string): number {
    return this.#codes.get(text) ?? -1;
  }
}

const START_CAPACITY = 64;

class GrowingColumn {
  array: Uint8Array | Int32Array | Float64Array | Uint32Array;
  readonly dictionary: Dictionary | undefined;
  readonly #width: number;

  constructor(kind: ColumnKind) {
    this.#width = kind === 'bytes16' ? 16 : 1;
    this.dictionary = kind === 'text' ? new Dictionary() : undefined;
    const size = START_CAPACITY * this.#width;
    this.array =
      kind === 'int32'
        ? new Int32Array(size)
        : kind === 'float64'
          ? new Float64Array(size)
          : kind === 'text'
            ? new Uint32Array(size)
            : new Uint8Array(size);
  }

  set(row: number, value: number | string | Uint8Array): void {
    const at = row * this.#width;
    if (at >= this.array.length) {
      const grown = new (this.array.constructor as new (size: number) => typeof this.array)(
        this.array.length * 2,
      );
      grown.set(this.array);
      this.array = grown;
    }
    if (typeof value === 'number') this.array[at] = value;
    else if (typeof value === 'string') this.array[at] = this.dictionary?.code(value) ?? 0;
    else this.array.set(value.subarray(0, 16), at);
  }

  finish(rows: number): Uint8Array | Int32Array | Float64Array | TextColumn {
    const cut = this.array.slice(0, rows * this.#width);
    return this.dictionary
      ? { codes: cut as Uint32Array, dictionary: this.dictionary.texts }
      : (cut as Uint8Array | Int32Array | Float64Array);
  }
}

/** Takes rows one by one and gives them back as a table. */
export class TableBuilder<S extends TableSchema> {
  length = 0;
  readonly #columns: { name: string; column: GrowingColumn }[];

  constructor(schema: S) {
    this.#columns = Object.entries(schema).map(([name, kind]) => ({
      name,
      column: new GrowingColumn(kind),
    }));
  }

  /** Adds a row and returns its place. */
  add(row: Row<S>): number {
    for (const { name, column } of this.#columns) {
      column.set(this.length, (row as Record<string, number | string | Uint8Array>)[name] ?? 0);
    }
    return this.length++;
  }

  /** The rows so far as a table; the builder must not be used after that. */
  finish(): Table<S> {
    const columns = Object.fromEntries(
      this.#columns.map(({ name, column }) => [name, column.finish(this.length)]),
    );
    return { length: this.length, columns: columns as Table<S>['columns'] };
  }
}
