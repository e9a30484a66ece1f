import type { CountedRows, DeliveredDefinition, RowRule, ValueMeasure } from './definition.ts';
import { informantStrand, textIn } from './definition.ts';

/** The mean mark, on the scale of the two questions. */
export const MEAN_MARK: ValueMeasure = { id: '', kind: 'mean', scale: [1, 10] };

/** The bands that marks are told in where there are few: unsatisfied, fair, satisfied. */
export const MARK_BANDS: NonNullable<DeliveredDefinition['bands']> = [
  [1, 5],
  [6, 7],
  [8, 10],
];

/** A mark of 1 to 5 on the scale of 1 to 10 (calculation rules, 3). */
export function converted(mark: number): number {
  return 1 + ((mark - 1) * 9) / 4;
}

/** Takes the marks of one of the two questions from filled-in lists. */
export function marksOf(
  { columns }: CountedRows<'lists'>,
  question: 'usefulness' | 'experience',
): RowRule {
  const marks = columns[question];
  return (row, answers) => {
    const mark = marks[row] as number;
    if (mark === 0) return answers.leaveOut('not-answered');
    const isSmall = textIn(columns.scale, row) === '1-5';
    if (isSmall) answers.convert();
    const strand = informantStrand(textIn(columns.informant, row));
    answers.take(strand, String(isSmall ? converted(mark) : mark));
  };
}
