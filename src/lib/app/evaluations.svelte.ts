import {
  emptyEvaluation,
  emptyResult,
  evaluationProblems,
  evaluationRows,
  isRight,
  type EvaluationAbout,
  type EvaluationResult,
} from '#lib/domain/evaluation.ts';
import { CollectedRows } from './collected-rows.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A result in the form, with a key of its own. */
export type ResultForm = EvaluationResult & { key: number };

/** The form of an evaluation (perspectiefplan, part IV), and those that were filled in with it. */
export class Evaluations {
  about = $state<EvaluationAbout>(emptyEvaluation());
  results = $state<ResultForm[]>([]);
  /** something was wrong when the form was handed in: from then on it is named */
  tried = $state(false);
  readonly collected: CollectedRows;
  readonly #workspace: Workspace;
  #keys = 0;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.collected = new CollectedRows(workspace, 'perspectiefplan');
    this.addResult();
  }

  /** The results without their keys. */
  get #plain(): EvaluationResult[] {
    return this.results.map(({ key: _, ...result }) => result);
  }

  readonly problems = $derived.by(() =>
    evaluationProblems(this.about, this.#plain, this.#workspace.today),
  );

  /** Whether something stands in the form that was not handed in. */
  get isBegun(): boolean {
    const { evaluatedOn, arrangementEnd, evaluation } = this.about;
    const texts = this.#plain.flatMap((result) => Object.values(result));
    return [evaluatedOn, arrangementEnd, evaluation, ...texts].some((text) => text !== '');
  }

  /** How many results were handed in. */
  get resultCount(): number {
    return this.collected.batches.flat().length;
  }

  addResult(): void {
    this.results.push({ ...emptyResult(), key: ++this.#keys });
  }

  removeResult(place: number): void {
    this.results.splice(place, 1);
  }

  /** Hands the form in; false where something is wrong in it. What the next one shares stays in it. */
  handIn(): boolean {
    this.tried = !isRight(this.problems);
    if (this.tried) return false;
    const number = `E${this.collected.count + 1}`;
    this.collected.add(evaluationRows(this.about, this.#plain, number));
    const { municipality, provider, law } = this.about;
    this.about = { ...emptyEvaluation(), municipality, provider, law };
    this.results = [];
    this.addResult();
    return true;
  }
}
