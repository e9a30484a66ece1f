/** Splits a text into records, as a delimiter and line end have it. */
export type Split = (text: string, delimiter: string) => string[][];

/** How a text is laid out: by its first piece. */
export interface Layout {
  delimiter: string;
  newline: '\n' | '\r';
  /** the line that names the delimiter, or nothing */
  head: string;
}

/** The delimiters that are tried, the most usual first. */
export const DELIMITERS = [';', ',', '\t', '|'] as const;

const RECORDS = 50;
/** the share of records that must have as many cells as most do */
const LEAST_SHARE = 0.4;

/** The delimiter that a first line `sep=;` names, with the length of that line. */
export function namedDelimiter(text: string): { delimiter: string; length: number } | undefined {
  const found = /^"?sep=([^\r\n"])"?[ \t]*(?:\r\n|\n|\r|$)/i.exec(text);
  return found ? { delimiter: found[1] as string, length: found[0].length } : undefined;
}

/**
 * The delimiter with which the first records of a text have most steadily the same number of cells,
 * more than one; undefined where there is none. Of two that are as steady, the one with more cells.
 */
export function steadiestDelimiter(text: string, split: Split): string | undefined {
  let best: string | undefined;
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const widths = split(text, delimiter)
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .slice(0, RECORDS)
      .map((cells) => cells.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    counts.delete(1);
    for (const [width, count] of counts) {
      const share = count / widths.length;
      const score = share * (1 + Math.min(width, 20) / 10);
      if (share >= LEAST_SHARE && score > bestScore) {
        best = delimiter;
        bestScore = score;
      }
    }
  }
  return best;
}
