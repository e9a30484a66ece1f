import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import type { Cell, ColumnCell, Figure } from '#lib/domain/figure.ts';
import type { Profile } from '#lib/domain/profile.ts';
import { KeptSetting } from './kept-setting.ts';
import { isTelling } from './since-earlier.ts';

/** Figures that are given out together. */
interface Cells {
  cells: Cell[];
  columnCells: ColumnCell[];
}

/** What was shared before: each figure by its address, with what was withheld of it. */
export type Remembered = ReadonlyMap<string, Figure & { withheld?: number | null }>;

/** A figure as it is kept: its address, then n, x, value, low, high, undetermined, and what was withheld. */
type Line = [string, ...(number | null)[]];

/**
 * What was exported last, kept in one encrypted setting: cells only, by what they were counted by. A
 * figure counted by other rules is another figure.
 */
export class SharedExports extends KeptSetting {
  /** What was exported by these rules. */
  async read(rules: string): Promise<Remembered> {
    const lines = (await this.#all())[rules] ?? [];
    return new Map(lines.map(([address, ...numbers]) => [address, figureOf(numbers)]));
  }

  /** Remembers what is exported now; what an earlier export alone held stays. */
  async remember(
    rules: string,
    { cells, columnCells }: Cells,
    withheld: ReadonlyMap<string, number> = new Map(),
  ): Promise<void> {
    const all = await this.#all();
    const lines = new Map(all[rules]?.map((line) => [line[0], line]));
    for (const cell of [...cells, ...columnCells]) {
      const { n, x, value, low, high, undetermined } = cell;
      const address = addressOf(cell);
      const secret = withheld.get(address) ?? null;
      lines.set(address, [address, n, x, value, low, high, undetermined, secret]);
    }
    all[rules] = [...lines.values()];
    await this.keepText(JSON.stringify(all));
  }

  async #all(): Promise<Record<string, Line[]>> {
    const text = await this.kept();
    return text === undefined ? {} : (JSON.parse(text) as Record<string, Line[]>);
  }
}

function figureOf([n, x, value, low, high, undetermined, withheld]: (number | null)[]) {
  const told = { x: x ?? null, value: value ?? null, low: low ?? null, high: high ?? null };
  const suppressed = told.x === null && told.value === null;
  return {
    ...{ n: n ?? null, ...told, undetermined: undetermined ?? null, suppressed },
    withheld: withheld ?? null,
  };
}

/** What the figures of a model are counted by: only figures of the same rules are compared. */
export function rulesOf({ set, profile }: { set: DefinitionSet; profile: Profile }): string {
  const { unit, newStartWindow, followOnDays, gapDays, leftOut } = set;
  const rules = { unit, newStartWindow, followOnDays, gapDays, leftOut };
  return JSON.stringify([rules, profile.parameters.waitNormDays, profile.sources]);
}

/**
 * A publication in which every figure that differs by 1 or 2 from what was shared before keeps its old
 * value, and how many do: who holds both would else see what changed for a person or two.
 */
export function withKept(
  { cells, columnCells }: Cells,
  before: Remembered,
): Cells & { kept: number } {
  let kept = 0;
  const keep = <C extends Cell | ColumnCell>(cell: C): C => {
    const old = before.get(addressOf(cell));
    if (!old || !(isTelling(old.n, cell.n) || isTelling(old.x, cell.x))) return cell;
    kept++;
    // What is withheld now stays so.
    if (cell.suppressed) return { ...cell, n: old.n };
    const { n, x, value, low, high, undetermined, suppressed } = old;
    return { ...cell, n, x, value, low, high, undetermined, suppressed };
  };
  return { cells: cells.map(keep), columnCells: columnCells.map(keep), kept };
}

/** Where a figure stands, as a text to be compared. */
export function addressOf(cell: Cell | ColumnCell): string {
  const { indicator, law, period, municipality, provider, part } = cell;
  const product = 'product' in cell ? cell.product : cell.column;
  return JSON.stringify([indicator, law, period, municipality, provider, product, part]);
}
