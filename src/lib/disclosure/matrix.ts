import { hidesShare, isUnprotected, type DisclosureRules } from './primary.ts';

/** A row of a matrix: counts that add up to n. */
export interface MatrixRow {
  n: number;
  cells: readonly number[];
}

/**
 * Which cells of a matrix are not shown. Beside what the primary rules hide, a row or column with one
 * hidden cell gets a second one: totals and n are known, and would give the one away. The second is
 * the smallest that is no small number itself, else the smallest; the first of equals.
 */
export function hiddenCells(rows: readonly MatrixRow[], rules: DisclosureRules): boolean[][] {
  const hidden = rows.map(({ n, cells }) => cells.map((x) => n > 0 && hidesShare(n, x, rules)));
  if (isUnprotected(rules)) return hidden;
  const columns = rows[0]?.cells.length ?? 0;
  const lines = [
    ...rows.map((_, row) => rows[row]?.cells.map((__, column) => [row, column] as const) ?? []),
    ...Array.from({ length: columns }, (_, column) =>
      rows.map((__, row) => [row, column] as const),
    ),
  ];
  const isHidden = ([row, column]: readonly [number, number]) => hidden[row]?.[column] === true;
  // A second cell in a row may be the first in its column: go on until every line is at rest.
  for (let changed = true; changed;) {
    changed = false;
    for (const line of lines) {
      if (line.filter(isHidden).length !== 1) continue;
      const count = ([row, column]: readonly [number, number]) => rows[row]?.cells[column] ?? 0;
      const others = line.filter((cell) => !isHidden(cell)).sort((a, b) => count(a) - count(b));
      const second = others.find((cell) => count(cell) >= rules.minPart) ?? others[0];
      const ofRow = second && hidden[second[0]];
      if (!second || !ofRow) continue;
      ofRow[second[1]] = true;
      changed = true;
    }
  }
  return hidden;
}
