import { filledText, problemsIn, type FilledProblem, type FilledRow } from './filled-row.ts';

/** What an evaluation (perspectiefplan, part IV) is about, as it is typed in. */
export type EvaluationAbout = Record<
  'municipality' | 'provider' | 'product' | 'law' | 'evaluation' | 'evaluatedOn' | 'arrangementEnd',
  string
>;

/** One result of an evaluation, as it is typed in. */
export type EvaluationResult = Record<
  'resultArea' | 'outcome' | 'notReached' | 'followUp' | 'nextAction',
  string
>;

/** What is wrong in an evaluation: at its own fields, and at those of each result. */
export interface EvaluationProblems {
  about: Partial<Record<keyof EvaluationAbout, FilledProblem>>;
  results: Partial<Record<keyof EvaluationResult, FilledProblem>>[];
}

const REQUIRED = [
  'municipality',
  'provider',
  'product',
  'law',
  'evaluation',
  'evaluatedOn',
] as const;
/** Outcomes that have a reason. */
const WITH_REASON = ['deels', 'niet'];

/** An evaluation in which nothing was filled in. */
export function emptyEvaluation(): EvaluationAbout {
  return {
    municipality: '',
    provider: '',
    product: '',
    law: '',
    evaluation: '',
    evaluatedOn: '',
    arrangementEnd: '',
  };
}

/** A result in which nothing was filled in. */
export function emptyResult(): EvaluationResult {
  return { resultArea: '', outcome: '', notReached: '', followUp: '', nextAction: '' };
}

/** Whether an outcome has a reason for what was not reached. */
export function hasReason(outcome: string): boolean {
  return WITH_REASON.includes(outcome);
}

/** What is wrong in an evaluation. */
export function evaluationProblems(
  about: EvaluationAbout,
  results: readonly EvaluationResult[],
  today: string,
): EvaluationProblems {
  return {
    about: problemsIn(about, REQUIRED, today),
    results: results.map((result) => problemsIn(result, ['outcome'], today)),
  };
}

/** Whether nothing is wrong. */
export function isRight({ about, results }: EvaluationProblems): boolean {
  return [about, ...results].every((one) => Object.keys(one).length === 0);
}

/** An evaluation as rows of `perspectiefplan`: one for each result, numbered from 1. */
export function evaluationRows(
  about: EvaluationAbout,
  results: readonly EvaluationResult[],
  number: string,
): FilledRow[] {
  return results.map((result, i) => {
    const row: Record<string, string> = { evaluationNumber: number, resultNumber: String(i + 1) };
    for (const [field, text] of Object.entries({ ...about, ...result }))
      row[field] = filledText(field as keyof EvaluationAbout, text);
    if (!hasReason(result.outcome)) row.notReached = '';
    return row;
  });
}
