import { describe, expect, test } from 'vitest';
import type { Comparison, Verdict } from '#lib/domain/comparison.ts';
import { NOT_NARROWED, type Narrowing } from '#lib/domain/groups.ts';
import { withinGroup } from '#lib/app/question.svelte.ts';
import { comparedRemarks, comparisonRemarks } from '#lib/ui/indicator/compared-text.ts';
import type { FigureShape } from '#lib/domain/figure.ts';
import { en, nl } from './all-words.ts';

const VERDICTS: Verdict[] = ['higher', 'maybe-higher', 'same', 'maybe-lower', 'lower', 'too-few'];
/** The four words that there are, as a sentence begins with them. */
const BEGINS = {
  nl: /^(Duidelijk (hoger|lager)|Mogelijk (hoger|lager)|Wijkt niet duidelijk af|Te weinig om te vergelijken)/,
  en: /^(Clearly (higher|lower)|Possibly (higher|lower)|Not clearly different|Too few to compare)/,
};
const NO_BREAK = '\u00a0';

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('in %s', (language, { compared }) => {
  test('every verdict is one of four words, beside whatever it stands', () => {
    for (const verdict of VERDICTS) {
      const period = { verdict, period: '2024-H2', value: 0.6, low: null, high: null };
      for (const text of [
        compared.verdicts[verdict],
        compared.beside(verdict, compared.within(compared.region, ''), '16 %'),
        compared.earlier(period),
        compared.earlier({ ...period, value: 7.4 }, 'mean'),
        compared.earlierPart(verdict, '2024-H2', 0.6),
      ]) {
        expect(text).toMatch(BEGINS[language]);
      }
      expect(compared.trend(verdict, 5, 'half-year')).toMatch(/\.$/);
    }
  });

  test('what is not compared says why, for every shape that has no verdict', () => {
    const shapes: Exclude<FigureShape, 'share'>[] = ['days', 'parts', 'flow'];
    for (const shape of shapes) expect(compared.noVerdict[shape]).toMatch(/^[A-Z].+: .+\.$/);
  });
});

test('a difference of means is told in points of the scale, one of shares in percentage points', () => {
  const period = { verdict: 'maybe-higher' as const, period: '2023-H2', value: 7 };
  expect(nl.compared.earlier({ ...period, low: 0.081671, high: 0.918329 }, 'mean')).toBe(
    'Mogelijk hoger dan in het 2e halfjaar 2023 (7,0). Het verschil ligt door toeval tussen 0,08 en 0,92 punt.',
  );
  expect(en.compared.earlier({ ...period, low: -0.001, high: 0.92 }, 'mean')).toContain(
    'between 0.00 and 0.92 points',
  );
  const share = { ...period, period: '2023', value: 0.6 };
  expect(nl.compared.earlier({ ...share, low: 0.127, high: 0.363 })).toBe(
    `Mogelijk hoger dan in 2023 (60${NO_BREAK}%). Het verschil ligt door toeval tussen 13 en 36 procentpunt.`,
  );
  // A limit near 0 shows on which side of it.
  expect(nl.compared.earlier({ ...share, low: -0.09, high: -0.003 })).toContain('−9 en −0,3');
  expect(nl.compared.earlier({ ...share, low: -0.0001, high: 0.09 })).toContain('tussen 0 en 9');
});

describe('the group that is compared within', () => {
  const comparison: Pick<Comparison, 'groups' | 'period'> = {
    groups: {
      provider: { whole: 0.16, verdicts: { a: 'same' }, limits: [], widened: false },
      municipality: null,
    },
    period: null,
  };
  const answer = (narrowed: Partial<Narrowing>) => ({
    question: { ...NOT_NARROWED, provider: 'a', ...narrowed },
    groups: new Proxy({} as never, {
      get: (_, group) => (group === 'product' ? [{ key: '45A04', name: 'Ambulant' }] : []),
    }),
    better: 'lower' as const,
  });
  const told = (narrowed: Partial<Narrowing>) =>
    comparedRemarks(nl, answer(narrowed), comparison, nl.figures.percent);

  test('stands in the sentence', () => {
    const tail = `(16${NO_BREAK}%).`;
    expect(told({})).toEqual([`Wijkt niet duidelijk af van de regio over alle producten ${tail}`]);
    expect(told({ careKind: 'herstel' })).toEqual([
      `Wijkt niet duidelijk af van de regio binnen soort herstel ${tail}`,
    ]);
    expect(told({ product: '45A04', residence: 'nee' })).toEqual([
      `Wijkt niet duidelijk af van de regio binnen product Ambulant, hulp zonder verblijf ${tail}`,
    ]);
  });

  test('and below the list', () => {
    const foot = (narrowed: Partial<Narrowing>) =>
      comparisonRemarks(nl, 'provider', answer(narrowed), comparison.groups.provider!);
    expect(foot({})).toContain(nl.compared.allProducts);
    expect(foot({ careKind: 'herstel' })).toContain('Vergeleken binnen soort herstel.');
  });

  test('is asked for by year where figures are shared', () => {
    const period = { period: '2024-H2' };
    expect(withinGroup(period, 'careKind', 'herstel', false)).toEqual({ careKind: 'herstel' });
    expect(withinGroup(period, 'careKind', 'herstel', true)).toEqual({
      careKind: 'herstel',
      kind: 'year',
      period: '2024',
      against: null,
    });
  });
});
