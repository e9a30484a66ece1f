/** A column is as wide as its longest cell, up to this; a longer text goes on over lines. */
export const WIDEST = 60;
const NARROWEST = 9;
/** so much of its head a column shows at least */
const HEAD_SHOWN = 16;

/** Width of a column of a workbook, in characters, for its head and the texts below it. */
export function columnWidth(head: string, texts: Iterable<string>): number {
  let longest = Math.min(head.length, HEAD_SHOWN);
  for (const { length } of texts) longest = Math.max(longest, length);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
