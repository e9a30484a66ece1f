import { ByteCodes } from './byte-codes.ts';

/** What the value of a cell is, by its attribute `t`. */
type CellType = 'n' | 's' | 'str' | 'b' | 'e' | 'inlineStr';

/** The types of cells, as they are written. */
export const TYPES: readonly CellType[] = ['n', 's', 'str', 'b', 'e', 'inlineStr'];

/** A cell as it is written: its type, its style where it is a number, and the code of its bytes among those. */
export interface WrittenCell {
  type: CellType;
  style: number;
  code: number;
}

/** Cells of one type and style in a column. */
interface Group {
  codes: ByteCodes;
  /** by code, its place among all cells of the column */
  places: number[];
}

/** The distinct cells of a column as they are written; the first is no cell. */
export class WrittenColumn {
  readonly cells: (WrittenCell | null)[] = [null];
  readonly groups = new Map<number, Group>();
  #key = -1;
  #group: Group | undefined;

  /** The place of a cell among the distinct ones. */
  placeOf(key: number, bytes: Uint8Array, from: number, to: number, hash: number): number {
    let group = this.#key === key ? this.#group : this.groups.get(key);
    if (!group) this.groups.set(key, (group = { codes: new ByteCodes(), places: [0] }));
    this.#key = key;
    this.#group = group;
    const code = group.codes.codeAt(bytes, from, to, hash);
    if (code === group.places.length) {
      group.places.push(this.cells.length);
      this.cells.push({ type: typeIn(key), style: Math.floor(key / TYPES.length), code });
    }
    return group.places[code] as number;
  }
}

/** The group of a type and a style. */
export function keyOf(type: CellType, style: number): number {
  return style * TYPES.length + TYPES.indexOf(type);
}

function typeIn(key: number): CellType {
  return TYPES[key % TYPES.length] as CellType;
}
