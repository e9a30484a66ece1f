import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import type { IndicatorAnswer } from '#lib/domain/figure.ts';
import { NOT_NARROWED, type Narrowing } from '#lib/domain/groups.ts';
import { parseProfile, type Profile } from '#lib/domain/profile.ts';
import type { SetDifference } from '#lib/domain/set-difference.ts';
import { exampleProfile } from '#lib/formats/example/profile.ts';
import { INDICATORS } from '#lib/indicators/indicators.ts';
import { gather } from '#lib/traffic/gather.ts';
import { measure } from '#lib/workers/answer.ts';
import { compareSets } from '#lib/workers/set-comparison.ts';
import { buildModel } from '#lib/workers/model.ts';
import { readExample } from './example-traffic.ts';

const today = parseDay('2026-11-24');
const profile = parseProfile(exampleProfile());
const region = gather([(await readExample({ seed: 7, size: 0.2, today })).batch]);
const modelOf = (changes: Partial<Profile>) =>
  buildModel(region, { ...profile, ...changes }, today);

const own = (changes: object) => ({
  id: 'own',
  name: 'Own',
  unit: 'arrangement' as const,
  newStartWindowDays: 365,
  followOnDays: 31,
  gapDays: 31,
  leftOut: ['administrative' as const],
  ...changes,
});

function asked(
  model: ReturnType<typeof modelOf>,
  indicator: string,
  set = 'westfriesland',
  narrowing: Partial<Narrowing> = {},
) {
  const question = {
    indicator,
    law: 'jeugd' as const,
    kind: 'half-year' as const,
    period: '2025-H1',
    set,
    ...NOT_NARROWED,
    ...narrowing,
  };
  const answer = measure(model, question) as IndicatorAnswer;
  return { answer, differences: compareSets(model, answer.question) };
}

const causesOf = (differences: SetDifference[], set: string) =>
  differences.find((one) => one.set === set)?.causes ?? [];
const parameters = (differences: SetDifference[], set: string) =>
  causesOf(differences, set).map(({ parameter }) => parameter);

describe('sets side by side on the example', () => {
  const open = modelOf({
    disclosure: { threshold: 0, minPart: 0, allOrNoneBelow: 0, minProviders: 0 },
    definitionSets: [own({})],
  });

  test.each(INDICATORS.map(({ id }) => id))(
    'one value that differs explains the whole difference: %s',
    (id) => {
      const { answer, differences } = asked(open, id);
      const [base, sdcg] = ['westfriesland', 'sdcg'].map((set) =>
        answer.sets.find((one) => one.id === set),
      );
      const count = (one: typeof base, of: string) =>
        of === 'n' || of === 'x'
          ? (one?.figure[of] ?? 0)
          : (one?.parts.find(({ part }) => part === of)?.figure.x ?? 0);
      for (const { parameter, changes } of causesOf(differences, 'sdcg')) {
        expect(parameter).toBe('unit');
        for (const { of, entered, left } of changes) {
          expect(Number(entered) - Number(left), of).toBe(count(sdcg, of) - count(base, of));
        }
      }
    },
  );

  test('units are counted where the figure is narrowed to, and nowhere else', () => {
    const { answer } = asked(open, 'uitval');
    for (const group of ['municipality', 'provider', 'product', 'segment'] as const) {
      for (const { key } of answer.groups[group]) {
        const narrowed = asked(open, 'uitval', 'westfriesland', { [group]: key });
        const n = (set: string) =>
          narrowed.answer.sets.find((one) => one.id === set)?.figure.n ?? 0;
        const change = causesOf(narrowed.differences, 'sdcg')[0]?.changes[0];
        expect(Number(change?.entered ?? 0) - Number(change?.left ?? 0), `${group} ${key}`).toBe(
          n('sdcg') - n('westfriesland'),
        );
      }
    }
  });

  test('each value of the CBS set is told by itself', () => {
    expect(parameters(asked(open, 'uitval').differences, 'cbs')).toEqual(['unit', 'leftOut']);
    expect(parameters(asked(open, 'geen-nieuwe-start').differences, 'cbs')).toContain(
      'newStartWindow',
    );
    const unit = (set: string) => causesOf(asked(open, 'uitval').differences, set)[0]?.changes;
    expect(unit('cbs')).toEqual(unit('sdcg'));
  });

  test('administrative endings come in with CBS, and none go out', () => {
    const { differences, answer } = asked(open, 'uitval');
    const cause = causesOf(differences, 'cbs').find(({ parameter }) => parameter === 'leftOut');
    const administrative = answer.ledger
      .flatMap(({ out }) => out)
      .find(({ id }) => id === 'administrative')?.count;
    expect(administrative).toBeGreaterThan(0);
    expect(cause?.changes).toEqual([
      { of: 'n', entered: administrative, left: 0 },
      { of: 'x', entered: 0, left: 0 },
    ]);
  });

  test('what counts arrangements in every set has no cause', () => {
    for (const { causes } of asked(open, 'lichtere-ondersteuning').differences) {
      expect(causes).toEqual([]);
    }
  });

  test('equal rules under another name differ in nothing', () => {
    const found = asked(open, 'uitval').differences.find(({ set }) => set === 'own');
    expect(found).toEqual({ set: 'own', differing: 0, causes: [] });
  });
});

describe('under protection', () => {
  test('a change of one or two is told as few', () => {
    const protectedRegion = modelOf({});
    const open = modelOf({
      disclosure: { threshold: 0, minPart: 0, allOrNoneBelow: 0, minProviders: 0 },
    });
    let few = 0;
    for (const { id } of INDICATORS) {
      const exact = asked(open, id, 'sdcg').differences;
      for (const { set, causes } of asked(protectedRegion, id, 'sdcg').differences) {
        for (const { parameter, changes } of causes) {
          const same = causesOf(exact, set).find((one) => one.parameter === parameter);
          for (const { of, entered, left } of changes) {
            const real = same?.changes.find((one) => one.of === of);
            for (const [shown, count] of [
              [entered, real?.entered],
              [left, real?.left],
            ]) {
              const small = count === 1 || count === 2;
              expect(shown).toBe(small ? 'few' : count);
              if (small) few++;
            }
          }
        }
      }
    }
    expect(few).toBeGreaterThan(0);
  });

  test('the numerator of a figure that is not shown stays out', () => {
    const hidden = modelOf({
      disclosure: { ...profile.disclosure, threshold: 100_000 },
    });
    const { differences } = asked(hidden, 'uitval');
    for (const { changes } of differences.flatMap(({ causes }) => causes)) {
      expect(changes.map(({ of }) => of)).toEqual(['n']);
    }
  });
});
