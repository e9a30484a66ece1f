import type { TableReview, TableStep } from '#lib/domain/table.ts';

/** Decisions that are worth remembering for the next table of this kind. */
const LASTING = new Set<TableStep['kind']>([
  'sheet',
  'header',
  'format',
  'column',
  'constant',
  'dates',
  'value',
]);

/** One table that waits for a person: the decisions so far, and how it reads after them. */
export class WaitingTable {
  review = $state.raw<TableReview>() as TableReview;
  steps = $state.raw<readonly TableStep[]>([]);
  /** decisions that were undone, the latest last */
  undone = $state.raw<readonly TableStep[]>([]);
  busy = $state(false);
  /** whether the person was brought to it */
  isSeen = false;
  readonly id: string;
  readonly drop: string;
  /** the file itself: a worker that was started anew has to open it again */
  readonly file: File;

  constructor(drop: string, review: TableReview, file: File) {
    this.id = review.id;
    this.drop = drop;
    this.review = review;
    this.file = file;
  }

  /** Whether nothing that must be answered is open, and there is a row to add. */
  get isReady(): boolean {
    const { questions, tally } = this.review;
    const isOpen = questions.some(({ kind }) => kind !== 'values');
    return !isOpen && tally.good + tally.doubtful > 0;
  }

  /** Whether it is a list of the region, which becomes part of the profile. */
  get isList(): boolean {
    const { list } = this.review;
    return list !== null && list !== 'delivery';
  }

  /** Whether it needs no decision at all. */
  get isPlain(): boolean {
    const { questions, confidence, tally } = this.review;
    const isSure = questions.length === 0 && confidence === 'sure';
    return isSure && tally.refused === 0 && tally.doubtful === 0 && tally.good > 0;
  }

  /** Whether something was decided that holds for the next table of this kind as well. */
  get isLasting(): boolean {
    return this.steps.some(({ kind }) => LASTING.has(kind));
  }
}
