import { expect, test } from 'vitest';
import type { Figure } from '#lib/domain/figure.ts';
import type { EffectSide, FigureEffect } from '#lib/domain/profile-effect.ts';
import { effectWords } from '#lib/ui/region/effect-words.ts';
import { nl } from './all-words.ts';

const figure = (changes: Partial<Figure>): Figure => ({
  n: null,
  x: null,
  value: null,
  low: null,
  high: null,
  undetermined: null,
  suppressed: false,
  ...changes,
});
const side = (changes: Partial<EffectSide>): EffectSide => ({
  period: '2025-H1',
  unit: 'arrangement',
  figure: figure({}),
  parts: [],
  ...changes,
});
const told = (effect: Partial<FigureEffect>) => {
  const { shown } = effectWords(
    [
      {
        indicator: 'uitval',
        law: 'jeugd',
        shape: 'share',
        now: side({}),
        then: side({}),
        differs: true,
        ...effect,
      },
    ],
    nl,
  );
  return shown[0];
};

test('a share is told with what it is made of', () => {
  expect(
    told({ now: side({ figure: figure({ n: 40, x: 10, value: 0.25 }) }), then: null }),
  ).toEqual({
    key: 'jeugd uitval',
    name: 'Uitval, Jeugd',
    period: '1e halfjaar 2025',
    now: { value: '25\u00a0%', detail: '10 van 40' },
    then: { value: 'uit', detail: '' },
  });
});

test('what may not be shown is not, and what cannot be told yet says so', () => {
  const now = side({ figure: figure({ n: 12, suppressed: true }) });
  const then = side({ figure: figure({ n: 0, undetermined: 12 }) });
  expect(told({ now, then })).toMatchObject({
    now: { value: 'niet getoond', detail: '' },
    then: { value: 'nog niet te bepalen', detail: '' },
  });
});

test('days and flows are told in their own way', () => {
  const p50 = { part: 'p50', figure: figure({ n: 30, value: 12.5 }) };
  expect(told({ shape: 'days', now: side({ figure: p50.figure, parts: [p50] }) })?.now).toEqual({
    value: 'mediaan 12,5\u00a0dagen',
    detail: '30 arrangementen',
  });
  const into = { part: 'in', figure: figure({ x: 7 }) };
  expect(told({ shape: 'flow', now: side({ parts: [into] }) })?.now).toEqual({
    value: '7 erbij',
    detail: '0 geëindigd',
  });
});

test('figures that stay are named only', () => {
  const same: FigureEffect = {
    indicator: 'stroom',
    law: 'wmo',
    shape: 'flow',
    now: side({}),
    then: side({}),
    differs: false,
  };
  expect(effectWords([same], nl)).toEqual({ shown: [], same: ['In- en uitstroom, Wmo'] });
});
