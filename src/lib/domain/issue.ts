/** How serious an issue is, in the four words of the screen. */
export type Severity = 'unreadable' | 'wrong' | 'doubt' | 'remark';

/**
 * What can be the matter with a document or a row. The screen has a sentence for each, in every
 * language. A document with an `unreadable` issue is refused; a row with a `wrong` one is left out.
 */
export const ISSUES = {
  // documents
  'xml-not-well-formed': 'unreadable',
  'xml-doctype': 'unreadable',
  'xml-entity': 'unreadable',
  'xml-encoding': 'unreadable',
  'xml-other-namespace': 'unreadable',
  'xml-unknown-release': 'unreadable',
  'xml-not-a-message': 'unreadable',
  'xml-too-large': 'unreadable',
  'message-header': 'unreadable',
  'envelope-empty': 'unreadable',
  'envelope-not-base64': 'unreadable',
  'unknown-kind': 'unreadable',
  'empty-file': 'unreadable',
  // archives
  'zip-damaged': 'unreadable',
  'zip-encrypted': 'unreadable',
  'zip-method': 'unreadable',
  'zip-too-large': 'unreadable',
  'zip-too-many': 'unreadable',
  'zip-ratio': 'unreadable',
  'zip-nested-deep': 'unreadable',
  'zip-entry-damaged': 'unreadable',
  // tables: text and workbooks
  'table-binary': 'unreadable',
  'table-too-wide': 'unreadable',
  'table-too-long': 'unreadable',
  'table-cell-too-large': 'unreadable',
  'workbook-protected': 'unreadable',
  'workbook-damaged': 'unreadable',
  'workbook-too-large': 'unreadable',
  'workbook-html': 'unreadable',
  'workbook-macros': 'remark',
  'sheet-hidden': 'remark',
  'table-no-rows': 'remark',
  'header-merged': 'remark',
  'header-double': 'doubt',
  // rows and cells of tables
  'row-too-wide': 'wrong',
  'date-impossible': 'wrong',
  'date-order-unsure': 'doubt',
  'decimals-mixed': 'doubt',
  'code-exponent': 'wrong',
  'code-restored': 'remark',
  'cell-error': 'wrong',
  'cell-missing': 'wrong',
  'value-unknown': 'wrong',
  'code-digits': 'wrong',
  'code-unreadable': 'wrong',
  'number-unreadable': 'wrong',
  'date-unreadable': 'wrong',
  'period-unreadable': 'wrong',
  'municipality-unreadable': 'wrong',
  'municipality-unknown': 'doubt',
  'reason-unknown': 'doubt',
  'reason-not-in-law': 'doubt',
  'reason-two-lists': 'doubt',
  'reason-without-end': 'doubt',
  'end-without-reason': 'doubt',
  'end-before-begin': 'doubt',
  'begin-far-ahead': 'doubt',
  'rows-contradict': 'doubt',
  'rows-equal': 'remark',
  // rows and cells of deliveries
  'period-length': 'wrong',
  'period-not-ended': 'wrong',
  'score-half': 'wrong',
  'score-outside': 'wrong',
  'number-outside': 'wrong',
  'informant-law': 'wrong',
  'informant-age': 'doubt',
  'filled-above-asked': 'wrong',
  'dates-reversed': 'wrong',
  'date-ahead': 'doubt',
  'pleegzorg-results': 'doubt',
  'municipality-elsewhere': 'doubt',
  'key-twice': 'doubt',
  // rows of messages
  'row-no-begin': 'wrong',
  'row-no-end': 'wrong',
  'row-number': 'wrong',
  'row-no-key': 'wrong',
  'client-bsn': 'doubt',
  'message-not-needed': 'remark',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof ISSUES;

/** Where an issue is, in the words of the person's own file. Never holds a value from a cell. */
export interface Place {
  /** path within the archive, outermost first; empty for the file itself */
  path: readonly string[];
  /** line of a text, from 1 */
  line?: number;
  /** column of a text or of a table, from 1 */
  column?: number;
  /** row of a table, or of a message (from 1) */
  row?: number;
  /** BerichtCode type where it helps, as `315` */
  detail?: string;
}

/** A document or row to look at: what, where and nothing of what it holds. */
export interface Issue {
  code: IssueCode;
  place: Place;
}

/** One kind of issue in one file: how often, and the first places. */
export interface IssueGroup {
  code: IssueCode;
  count: number;
  /** at most PLACES_KEPT of them */
  places: Place[];
}

/** How many places of one kind of issue are kept per file. */
export const PLACES_KEPT = 200;

/** Gathers issues into groups, keeping the first places of each. */
export class IssueGroups {
  readonly #groups = new Map<IssueCode, IssueGroup>();

  add(issue: Issue): void {
    const group = this.#group(issue.code);
    group.count++;
    if (group.places.length < PLACES_KEPT) group.places.push(issue.place);
  }

  /** Takes over groups that another part of the same file gave. */
  merge(groups: readonly IssueGroup[]): void {
    for (const { code, count, places } of groups) {
      const group = this.#group(code);
      group.count += count;
      group.places.push(...places.slice(0, PLACES_KEPT - group.places.length));
    }
  }

  list(): IssueGroup[] {
    return [...this.#groups.values()];
  }

  #group(code: IssueCode): IssueGroup {
    let group = this.#groups.get(code);
    if (!group) this.#groups.set(code, (group = { code, count: 0, places: [] }));
    return group;
  }
}
