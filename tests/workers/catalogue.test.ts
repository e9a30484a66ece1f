import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { NOT_FILLED, NOT_LISTED, NOT_NARROWED } from '#lib/domain/groups.ts';
import { defaultProfile, parseProfile } from '#lib/domain/profile.ts';
import { gather } from '#lib/traffic/gather.ts';
import { measure } from '#lib/workers/answer.ts';
import { publishedCells, publishedColumnCells } from '#lib/workers/publication.ts';
import { buildModel } from '#lib/workers/model.ts';
import { batchOf, start, stop, type Message } from '../traffic/story.ts';

const today = parseDay('2025-06-01');
const question = {
  indicator: 'uitval',
  law: null,
  kind: 'year',
  period: '2024',
  set: null,
  ...NOT_NARROWED,
} as const;

let number = 0;
/** Care that began and ended in 2024, or began a year before that. */
function care(product: string, reason = '31', begin = '2024-01-10'): Message[] {
  const row = { number: ++number, begin, client: `c${number}`, product };
  return [start(row), stop({ ...row, end: '2024-03-01', reason }, { dated: '2024-12-31' })];
}

/** The model of messages under a catalogue; protection is off unless it is asked for. */
function modelOf(messages: readonly Message[], products: object[], threshold = 0) {
  const profile = {
    ...parseProfile(
      JSON.stringify({ format: 'uitkomstwijzer-regioprofiel', version: 1, products }),
    ),
    disclosure: { ...defaultProfile().disclosure, threshold },
  };
  return buildModel(gather([batchOf(messages)]), profile, today);
}

const products = [
  { law: 'jeugd', code: 'A1', segment: 'A', residence: true },
  { law: 'jeugd', code: 'A2', segment: ' A ', residence: false },
  { law: 'jeugd', code: 'B1', segment: 'B' },
  { law: 'jeugd', code: 'N1' },
  { law: 'wmo', code: 'A1', segment: 'W', profile: '1' },
];
const messages = [
  ...care('A1', '32'),
  ...care('A2'),
  ...care('B1'),
  ...care('N1', '32'),
  ...care('X9'),
  ...care(''),
];

describe('a column of the product catalogue', () => {
  const model = modelOf(messages, products);

  test('groups products by value, with cells for what is empty and what has no row', () => {
    const answer = measure(model, question);
    const rows = answer?.groups.segment.map(({ key, figure }) => [key, figure.n, figure.x]);
    expect(rows?.sort()).toEqual([
      [NOT_FILLED, 1, 1],
      [NOT_LISTED, 1, 0],
      ['A', 2, 1],
      ['B', 1, 0],
    ]);
    // Care without a product code is in the total alone.
    expect(answer?.figure.n).toBe(6);
    const stay = answer?.groups.residence.map(({ key, figure }) => [key, figure.n]);
    expect(stay).toContainEqual(['ja', 1]);
    expect(stay).toContainEqual(['nee', 1]);
  });

  test('is offered only where the catalogue fills it for the law', () => {
    const answer = measure(model, question);
    expect(answer?.columns).toEqual(['segment', 'residence']);
    expect(answer?.groups.profile).toEqual([]);
  });

  test('narrows the page, and its ledger still adds up', () => {
    const answer = measure(model, { ...question, segment: 'A' });
    expect(answer?.figure).toMatchObject({ n: 2, x: 1 });
    expect(answer?.groups.product.map(({ key }) => key)).toEqual(['A1', 'A2']);
    expect(answer?.ledger[0]).toMatchObject({ id: 'stops-read', count: 2 });
    expect(answer?.survival).toBeNull();
    const both = measure(model, { ...question, segment: 'A', residence: 'ja' });
    expect(both?.figure.n).toBe(1);
    expect(measure(model, { ...question, segment: NOT_LISTED })?.figure.n).toBe(1);
    expect(measure(model, { ...question, segment: 'no such' })?.figure.n).toBe(0);
  });

  test('gives the numbers of days of its products together', () => {
    const days = measure(model, { ...question, indicator: 'doorlooptijd' });
    const row = days?.groups.segment.find(({ key }) => key === 'A');
    expect(row?.figure).toMatchObject({ n: 2, value: 51 });
  });

  test('takes the row that is valid on the first day of the care', () => {
    const rows = [
      { law: 'jeugd', code: 'A1', segment: 'old', validUntil: '2023-12-31' },
      { law: 'jeugd', code: 'A1', segment: 'new', validFrom: '2024-02-01' },
    ];
    const care2023 = care('A1', '32', '2023-05-01');
    const care2024 = [...care('A1', '31', '2024-02-02'), ...care('A1', '31', '2024-01-15')];
    const pause = stop(
      { number, begin: '2024-01-15', end: '2024-02-01', reason: '20', product: 'A1' },
      { dated: '2024-01-31' },
    );
    const varying = modelOf([...care2023, ...care2024, pause], rows);
    const answer = measure(varying, question);
    expect(answer?.groups.segment.map(({ key, figure }) => [key, figure.n])).toEqual([
      [NOT_LISTED, 1],
      ['new', 1],
      ['old', 1],
    ]);
    // The code itself is still one product.
    expect(answer?.groups.product.map(({ key, figure }) => [key, figure.n])).toEqual([['A1', 3]]);
    const old = measure(varying, { ...question, segment: 'old' });
    expect(old?.figure).toMatchObject({ n: 1, x: 1 });
    expect(old?.ledger[0]?.count).toBe(1);
  });
});

describe('the cells of catalogue columns', () => {
  test('add up to the products, and stand in a list of their own', () => {
    const model = modelOf(messages, products);
    const uitval = publishedColumnCells(model).filter(
      ({ indicator, period, column }) =>
        indicator === 'uitval' && period === '2024' && column.name === 'segment',
    );
    expect(uitval.map(({ column, n }) => [column.value, column.listed, n])).toEqual([
      [null, true, 1],
      [null, false, 1],
      ['A', true, 2],
      ['B', true, 1],
    ]);
    const ofProducts = publishedCells(model).filter(
      ({ indicator, period, product }) =>
        indicator === 'uitval' && period === '2024' && product !== null,
    );
    const sum = (cells: readonly { n: number | null }[]) =>
      cells.reduce((total, { n }) => total + (n ?? 0), 0);
    expect(sum(uitval)).toBe(sum(ofProducts));
    expect(publishedCells(model).some((cell) => 'column' in cell)).toBe(false);
  });

  test('are hidden by the same rules', () => {
    const cells = publishedColumnCells(modelOf(messages, products, 10));
    for (const { indicator, suppressed, x } of cells) {
      if (indicator === 'uitval') expect([suppressed, x]).toEqual([true, null]);
    }
    expect(cells.length).toBeGreaterThan(0);
  });

  test('are not there without a catalogue', () => {
    expect(publishedColumnCells(modelOf(messages, []))).toEqual([]);
  });
});

describe('the matrix of rungs', () => {
  const rungs = [
    { law: 'jeugd', code: 'A1', ladder: 'ambulant', rung: 1 },
    { law: 'jeugd', code: 'A2', ladder: 'ambulant', rung: 2 },
    { law: 'jeugd', code: 'D1', ladder: 'dagbesteding', rung: 1 },
  ];
  /** Care with a product that ended, and what the client got after it. */
  function followed(product: string, next?: string): Message[] {
    const before = care(product);
    const row = { number: ++number, begin: '2024-03-05', client: `c${number - 1}`, product: next };
    return next === undefined ? before : [...before, start(row as { begin: string })];
  }
  const told = [
    ...followed('A2', 'A1'),
    ...followed('A2', 'A1'),
    ...followed('A2', 'A2'),
    ...followed('A1', 'A2'),
    ...followed('A1', 'D1'),
    ...followed('D1'),
    ...followed('X9', 'A1'),
    ...followed(''),
    ...followed('', 'A1'),
  ];
  const asked = { ...question, indicator: 'lichtere-ondersteuning' };

  test('adds up to the parts of the figure', () => {
    const answer = measure(modelOf(told, rungs), asked);
    const matrix = answer?.matrix;
    expect(matrix?.rows.map(({ kind, ladder, rung, n }) => [kind, ladder, rung, n])).toEqual([
      ['rung', 'ambulant', 1, 2],
      ['rung', 'ambulant', 2, 3],
      ['rung', 'dagbesteding', 1, 1],
      ['not-listed', null, null, 1],
      ['no-product', null, null, 2],
    ]);
    const sums = matrix?.parts.map((part, at) => [
      part,
      matrix.rows.reduce((sum, { cells }) => sum + (cells[at] ?? 0), 0),
    ]);
    expect(sums).toEqual(answer?.parts.map(({ part, figure }) => [part, figure.x]));
    for (const { n, cells } of matrix?.rows ?? []) {
      expect(cells.reduce<number>((sum, x) => sum + (x ?? 0), 0)).toBe(n);
    }
  });

  test('is not there without rungs, or for what compares none', () => {
    expect(measure(modelOf(told, products), asked)?.matrix).toBeNull();
    expect(measure(modelOf(told, rungs), question)?.matrix).toBeNull();
  });

  test('hides small numbers', () => {
    const rows = measure(modelOf(told, rungs, 10), asked)?.matrix?.rows ?? [];
    expect(rows.flatMap(({ cells }) => cells).every((x) => x === null)).toBe(true);
  });
});
