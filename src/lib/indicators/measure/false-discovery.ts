/** The outcome of many tests, in the order of the p values. */
export interface Discoveries {
  /** p values adjusted for the number of tests, at most 1 */
  adjusted: number[];
  /** whether the adjusted p value is at most q */
  rejected: boolean[];
}

/**
 * The step-up procedure on p values (0 to 1, any order) that keeps the expected share of false ones
 * among the rejected at or below q. Equal p values have equal answers; no p values, empty answers.
 *
 * Source: Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995), 289–300;
 * the adjusted values are those of R's `p.adjust(method = "BH")`.
 */
export function benjaminiHochberg(values: readonly number[], q = 0.05): Discoveries {
  const count = values.length;
  const order = values
    .map((_, i) => i)
    .sort((a, b) => (values[b] as number) - (values[a] as number));
  const adjusted = new Array<number>(count);
  let least = 1;
  order.forEach((at, i) => {
    least = Math.min(least, ((values[at] as number) * count) / (count - i));
    adjusted[at] = least;
  });
  return { adjusted, rejected: adjusted.map((p) => p <= q) };
}
