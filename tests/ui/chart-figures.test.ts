import { describe, expect, test } from 'vitest';
import { NOT_SHOWN } from '#lib/domain/chart-figures.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { strandRows } from '#lib/ui/delivered/strand-rows.ts';
import {
  countedText,
  largestSentence,
  rangeSentence,
  saidFigure,
  sentenceOf,
  spanOf,
  trendSentence,
} from '#lib/ui/indicator/chart-sentences.ts';
import { figureRows, pointText } from '#lib/ui/indicator/figure-columns.ts';
import type { Told } from '#lib/ui/indicator/told.ts';
import { en, nl } from './all-words.ts';

const NONE: Figure = {
  n: 0,
  x: null,
  value: null,
  low: null,
  high: null,
  undetermined: null,
  suppressed: false,
};

function shown(x: number, n: number, low: number, high: number): Figure {
  return { ...NONE, n, x, value: x / n, low, high, undetermined: 0 };
}

/** Everything but n is not shown. */
function hidden(n: number): Figure {
  return { ...NONE, n, suppressed: true };
}

function days(p50: number | null, p90: number | null, n: number): Told {
  const quantile = (part: string, value: number | null) => ({
    part,
    figure: { ...NONE, n, value, suppressed: value === null },
  });
  return { figure: { ...NONE, n }, parts: [quantile('p50', p50), quantile('p90', p90)] };
}

const named = { head: 'Naam', name: ({ name }: { name: string }) => name };

describe('the figures behind a chart', () => {
  test('of shares are counts, shares with margins, the sign for not shown, or nothing', () => {
    const rows = [
      { name: 'A', figure: shown(3, 40, 0.026, 0.199) },
      { name: 'B', figure: hidden(12) },
      { name: 'C', figure: NONE },
    ];
    expect(figureRows(nl, 'share', rows, named)).toEqual({
      heads: ['Naam', 'Aantal', 'Van', 'Aandeel', 'Marge van', 'Marge tot'],
      rows: [
        { cells: ['A', 3, 40, { percent: 0.075 }, { percent: 0.026 }, { percent: 0.199 }] },
        { cells: ['B', NOT_SHOWN, NOT_SHOWN, NOT_SHOWN, NOT_SHOWN, NOT_SHOWN] },
        { cells: ['C', null, 0, null, null, null] },
      ],
    });
  });

  test('of days are the median and the ninetieth, each shown or not', () => {
    const rows = [
      { name: 'A', ...days(12.5, 80, 30) },
      { name: 'B', ...days(14, null, 9) },
    ];
    expect(figureRows(nl, 'days', rows, named).rows.map(({ cells }) => cells)).toEqual([
      ['A', 30, 12.5, 80],
      ['B', 9, 14, NOT_SHOWN],
    ]);
  });

  test('of in and out are four counts; what was not counted is 0', () => {
    const part = (id: string, x: number | null) => ({
      part: id,
      figure: { ...NONE, n: null, x, suppressed: x === null },
    });
    const parts = [part('begin', 10), part('in', null), part('uit', 4)];
    const { rows } = figureRows(nl, 'flow', [{ name: 'A', figure: NONE, parts }], named);
    expect(rows).toEqual([{ cells: ['A', 10, NOT_SHOWN, 4, 0] }]);
  });

  test('have a remark behind them and a way to go, where there are', () => {
    const rows = [{ name: 'A', figure: shown(3, 40, 0.026, 0.199) }];
    const around = {
      ...named,
      remark: { head: 'Opmerking', text: () => 'voorlopig' },
      href: () => '#a',
    };
    const { heads, rows: made } = figureRows(nl, 'share', rows, around);
    expect(heads.at(-1)).toBe('Opmerking');
    expect(made[0]).toMatchObject({ href: '#a' });
    expect(made[0]?.cells.at(-1)).toBe('voorlopig');
  });

  test('of marks are a row for each informant, with what they are the mean of and no count', () => {
    const mean = { ...NONE, n: 40, value: 7.4, low: 7.1, high: 7.7 };
    const measure = { id: '', kind: 'mean' as const, scale: [1, 10] as const };
    const figures = [
      { strand: 'jeugdige', measure: '', figure: mean },
      { strand: 'ouder', measure: '', figure: hidden(4) },
    ];
    const strands = ['jeugdige', 'ouder'];
    expect(
      strandRows(nl, [{ key: 'a', name: 'A', figures, measure }], { head: 'Naam', strands }),
    ).toEqual({
      heads: ['Naam', 'Wie', 'Aantal', 'Cijfer', 'Marge van', 'Marge tot'],
      rows: [
        { cells: ['A', 'Jeugdigen', 40, { mark: 7.4 }, { mark: 7.1 }, { mark: 7.7 }] },
        { cells: ['A', 'Ouders', 4, NOT_SHOWN, NOT_SHOWN, NOT_SHOWN] },
      ],
    });
  });

  test('of shares in deliveries never tell a count whose share is not shown', () => {
    const measure = { id: '', kind: 'share' as const, scale: null };
    const figures = [{ strand: '', measure: '', figure: { ...hidden(12), x: null } }];
    const { heads, rows } = strandRows(nl, [{ key: 'a', name: 'A', figures, measure }], {
      head: 'Naam',
      strands: [''],
    });
    expect(heads).toEqual(['Naam', 'Aantal', 'Van', 'Aandeel', 'Marge van', 'Marge tot']);
    expect(rows[0]?.cells).toEqual(['A', NOT_SHOWN, 12, NOT_SHOWN, NOT_SHOWN, NOT_SHOWN]);
  });
});

describe('what is read out at a point', () => {
  const whole = { figure: { ...NONE, n: 33 }, parts: [] };

  test('is, of a member of a whole with parts, how many it has', () => {
    expect(pointText(nl, 'parts', whole, false)).toBe('33 geteld');
    expect(pointText(en, 'parts', whole, false)).toBe('33 counted');
  });

  test('is the word for not shown or for nothing where there is no number to tell', () => {
    expect(pointText(nl, 'parts', { figure: hidden(33) }, false)).toBe(
      'niet getoond om herleidbaarheid te voorkomen',
    );
    expect(pointText(nl, 'parts', { figure: NONE }, false)).toBe('geen cijfers');
  });
});

describe('the sentence of a chart', () => {
  const trend = [
    { period: '2023-H1', said: null },
    { period: '2023-H2', said: '12\u00a0%' },
    { period: '2024-H1', said: null },
    { period: '2024-H2', said: '15\u00a0%' },
  ];

  test('on a trend goes from its first figure that is shown to its last', () => {
    expect(trendSentence(nl, trend)).toBe(
      'Van 12\u00a0% (2e halfjaar 2023) naar 15\u00a0% (2e halfjaar 2024).',
    );
    expect(trendSentence(en, trend)).toBe(
      'From 12\u00a0% (second half of 2023) to 15\u00a0% (second half of 2024).',
    );
  });

  test('on a trend of one figure or none says so', () => {
    expect(trendSentence(nl, trend.slice(0, 2))).toBe(
      'Er is één cijfer: 12\u00a0% (2e halfjaar 2023).',
    );
    expect(trendSentence(nl, trend.slice(0, 1))).toBe('Er is geen cijfer dat getoond wordt.');
  });

  test('on many figures says between what they lie, and how many are not there', () => {
    const text = (value: number) => `${value}`;
    expect(rangeSentence(nl, [7, 3, 5], 5, text)).toBe(
      'De 3 cijfers lopen van 3 tot 7. 2 zonder cijfer of niet getoond.',
    );
    expect(rangeSentence(nl, [4, 4], 2, text)).toBe('De 2 cijfers zijn alle 4.');
    expect(rangeSentence(nl, [4], 1, text)).toBe('Er is één cijfer: 4.');
    expect(rangeSentence(nl, [], 3, text)).toBe('Er is geen cijfer dat getoond wordt.');
  });

  test('on parts names the largest only where none that is not shown can be larger', () => {
    const part = (id: string, figure: Figure) => ({ part: id, figure });
    const name = (id: string) => `Reden ${id}`;
    const small = part('a', shown(20, 100, 0.1, 0.3));
    const large = part('b', shown(60, 100, 0.5, 0.7));
    const unknown = part('c', { ...hidden(100), n: 100 });
    expect(largestSentence(nl, [small, large, unknown], name)).toBe(
      'Het grootste deel: Reden b, 60\u00a0%.',
    );
    expect(largestSentence(nl, [small, unknown], name)).toBe(
      'Er is geen cijfer dat getoond wordt.',
    );
  });

  test('says nothing of a figure that is not shown', () => {
    expect(saidFigure(nl, 'share', { figure: hidden(12) })).toBeNull();
    expect(saidFigure(nl, 'share', { figure: shown(3, 40, 0, 1) })).toBe('8\u00a0%');
    expect(saidFigure(nl, 'days', days(null, 80, 9))).toBeNull();
    expect(saidFigure(nl, 'days', days(14, null, 9))).toBe('14\u00a0dagen');
  });

  test('stands behind the name of whom it is about', () => {
    expect(sentenceOf('Ouders', 'Er is één cijfer: 4.')).toBe('Ouders: er is één cijfer: 4.');
    expect(sentenceOf('', 'Er is één cijfer: 4.')).toBe('Er is één cijfer: 4.');
  });
});

test('what a chart is of: the units of the figure, of in and out all that ran, and its periods', () => {
  const told = {
    shape: 'share',
    unit: 'arrangement',
    figure: shown(3, 40, 0, 1),
    parts: [],
  } as const;
  expect(countedText(nl, { ...told, parts: [] })).toBe('40 arrangementen');
  const part = (id: string, x: number | null) => ({ part: id, figure: { ...NONE, n: null, x } });
  const flow = { ...told, shape: 'flow', figure: NONE } as const;
  expect(countedText(nl, { ...flow, parts: [part('begin', 10), part('in', 5)] })).toBe(
    '15 arrangementen',
  );
  expect(countedText(nl, { ...flow, parts: [part('begin', 10), part('in', null)] })).toBe('');
  expect(spanOf(nl, ['2023', '2024', '2025'])).toBe('2023 tot en met 2025');
  expect(spanOf(nl, ['2024'])).toBe('2024');
});
