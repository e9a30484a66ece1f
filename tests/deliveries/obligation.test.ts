import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { nextOf, obligationKey, type ReceivedDelivery } from '#lib/domain/obligation.ts';
import { careDue, deadlineOf, periodsHolding, type DueRules } from '#lib/deliveries/due.ts';
import { obligationsOf, type ProviderKnown } from '#lib/deliveries/obligation.ts';

const rules: DueRules = { threshold: 20, periods: 'half-year', deadlines: ['07-31', '01-31'] };
const all = { today: parseDay('2025-01-15'), horizon: parseDay('2024-12-31') };
const on = (today: string, horizon = '2024-12-31') => ({
  today: parseDay(today),
  horizon: parseDay(horizon),
});

function careOf(ended: Record<string, number>, foster: string[] = []) {
  const counts = new Map(Object.entries(ended));
  return { ended: counts, active: new Set(counts.keys()), foster: new Set(foster) };
}

function known(change: Partial<ProviderKnown> = {}): ProviderKnown {
  return {
    provider: '12345678',
    exempt: false,
    care: careOf({ '2024-H1': 25, '2024-H2': 25 }),
    received: new Map(),
    notices: new Map(),
    approved: new Map(),
    ...change,
  };
}

const key = (period: string, track: 'care' | 'foster' = 'care') =>
  obligationKey('12345678', track, period);

function delivery(change: Partial<ReceivedDelivery> = {}): ReceivedDelivery {
  return { ids: ['a'], files: ['a.csv'], tables: ['lists'], rows: 9, doubtful: 0, ...change };
}

/** What is due for both halves of 2024, as `deliver 2024-07-31 enough`. */
function dueWith(first: number, second: number, moment = all) {
  const due = careDue('2024', careOf({ '2024-H1': first, '2024-H2': second }), rules, moment);
  return due.map((one) => [one.due, one.dueOn, one.reason.code]);
}

const JULY = parseDay('2024-07-31');
const JANUARY = parseDay('2025-01-31');

describe('the rule of 20', () => {
  test.each([
    [20, 20, ['deliver', JULY, 'enough'], ['deliver', JANUARY, 'enough']],
    // together 22: both halves, by the second deadline
    [15, 7, ['deliver', JANUARY, 'sum-enough'], ['deliver', JANUARY, 'sum-enough']],
    [15, 3, ['notice', JULY, 'few-carried'], ['notice', JANUARY, 'sum-few']],
    [19, 1, ['deliver', JANUARY, 'sum-enough'], ['deliver', JANUARY, 'sum-enough']],
    [19, 0, ['notice', JULY, 'few-carried'], ['notice', JANUARY, 'sum-few']],
    [19, 25, ['deliver', JANUARY, 'sum-enough'], ['deliver', JANUARY, 'sum-enough']],
    [20, 19, ['deliver', JULY, 'enough'], ['notice', JANUARY, 'few-after-enough']],
    [0, 20, ['notice', JULY, 'few-carried'], ['deliver', JANUARY, 'enough']],
    [0, 19, ['notice', JULY, 'few-carried'], ['notice', JANUARY, 'few']],
  ] as const)('%i and then %i', (first, second, one, two) => {
    expect(dueWith(first, second)).toEqual([one, two]);
  });

  test('says the counts that decide', () => {
    const [, second] = careDue('2024', careOf({ '2024-H1': 15, '2024-H2': 7 }), rules, all);
    expect(second?.reason).toEqual({ code: 'sum-enough', first: 15, second: 7 });
  });

  test('says nothing of a half-year that runs, or that the messages do not reach', () => {
    const care = careOf({ '2024-H1': 15, '2024-H2': 7 });
    const [, running] = careDue('2024', care, rules, on('2024-12-31'));
    expect(running).toMatchObject({
      due: 'unknown',
      reason: { code: 'running', count: 7, carried: 15, until: '2024-12-31' },
    });
    const [, beyond] = careDue('2024', care, rules, on('2025-01-15', '2024-12-30'));
    expect(beyond).toMatchObject({
      due: 'unknown',
      reason: { code: 'beyond-horizon', count: 7, carried: 15, horizon: '2024-12-30' },
    });
  });

  test('asks nothing of a half-year without care', () => {
    const care = { ...careOf({ '2024-H1': 25 }), active: new Set(['2024-H1']) };
    expect(careDue('2024', care, rules, all).map(({ due }) => due)).toEqual(['deliver', 'nothing']);
  });

  test('still asks for a notice where care ended in the first half, too little of it', () => {
    const care = { ...careOf({ '2024-H1': 3 }), active: new Set(['2024-H1']) };
    expect(careDue('2024', care, rules, all).map(({ due }) => due)).toEqual(['notice', 'notice']);
  });

  test('with a year as period has one deadline and no carry', () => {
    const yearly: DueRules = { ...rules, periods: 'year' };
    const due = (count: number) => careDue('2024', careOf({ 2024: count }), yearly, all);
    expect(due(20)).toMatchObject([{ period: '2024', due: 'deliver', dueOn: JANUARY }]);
    expect(due(19)).toMatchObject([{ due: 'notice', reason: { code: 'few', count: 19 } }]);
  });

  test('is not told by quarter, nor without messages', () => {
    const codes = (one: DueRules, horizon: number | null) =>
      careDue('2024', null, one, { ...all, horizon }).map(({ reason }) => reason.code);
    expect(codes({ ...rules, periods: 'quarter' }, all.horizon)).toEqual(['quarters', 'quarters']);
    expect(codes(rules, null)).toEqual(['no-messages', 'no-messages']);
    expect(codes(rules, all.horizon)).toEqual(['not-in-messages', 'not-in-messages']);
  });

  test('never carries across a year', () => {
    const counts = fc.array(fc.nat(60), { minLength: 6, maxLength: 6 });
    const halves = ['2022-H1', '2022-H2', '2023-H1', '2023-H2', '2024-H1', '2024-H2'];
    fc.assert(
      fc.property(counts, fc.nat(60), fc.constantFrom(0, 1, 4, 5), (ended, other, at) => {
        const dueOf = (values: number[]) =>
          careDue(
            '2023',
            careOf(Object.fromEntries(halves.map((half, i) => [half, values[i]!]))),
            rules,
            all,
          );
        expect(dueOf(ended.with(at, other))).toEqual(dueOf(ended));
      }),
    );
  });

  test('asks for every ended trajectory once, where a year has 20 or more', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (first, second) => {
        const [one, two] = dueWith(first, second);
        const delivered =
          (one?.[0] === 'deliver' ? first : 0) + (two?.[0] === 'deliver' ? second : 0);
        const kept = first >= 20 && second < 20 ? first : first + second;
        expect(delivered).toBe(kept >= 20 ? kept : 0);
      }),
    );
  });
});

describe('deadlines', () => {
  test('are the first such day after the period', () => {
    expect(deadlineOf('2024-H1', 'care', rules)).toBe(JULY);
    expect(deadlineOf('2024-H2', 'care', rules)).toBe(JANUARY);
    expect(deadlineOf('2024', 'foster', rules)).toBe(JANUARY);
    const own = { ...rules, deadlines: ['09-01', '12-31'] };
    expect(deadlineOf('2024-H1', 'care', own)).toBe(parseDay('2024-09-01'));
    expect(deadlineOf('2024-H2', 'care', own)).toBe(parseDay('2025-12-31'));
  });

  test('that are no day in the year still give one', () => {
    const leap = { ...rules, deadlines: ['02-29'] };
    expect(deadlineOf('2023-H2', 'care', leap)).toBe(parseDay('2024-02-29'));
    expect(deadlineOf('2024-H1', 'care', leap)).toBeGreaterThan(parseDay('2024-06-29'));
  });
});

describe('the state', () => {
  const states = (change: Partial<ProviderKnown>, moment = all) =>
    obligationsOf(known(change), '2024', rules, moment).map(({ state }) => state);
  const received = (one: ReceivedDelivery, period = '2024-H1') =>
    new Map([[key(period), one]]) as ProviderKnown['received'];

  test('is late the day after the deadline, and not on it', () => {
    expect(states({}, on('2025-01-31'))).toEqual(['late', 'expected']);
    expect(states({}, on('2025-02-01'))).toEqual(['late', 'late']);
  });

  test('of too few is expected until the deadline, then missing, and noticed once it came', () => {
    const care = careOf({ '2024-H1': 15, '2024-H2': 3 });
    expect(states({ care }, on('2025-01-31'))).toEqual(['few-missing', 'expected']);
    expect(states({ care }, on('2025-02-01'))).toEqual(['few-missing', 'few-missing']);
    const notices = new Map([[key('2024-H1'), 15]]);
    expect(states({ care, notices }, on('2025-01-31'))).toEqual(['few-noticed', 'expected']);
  });

  test('a notice does not stand in for a delivery that is due', () => {
    const notices = new Map([[key('2024-H1'), 7]]);
    expect(states({ notices })).toEqual(['late', 'expected']);
  });

  test('is received, to check with doubtful rows, and approved', () => {
    expect(states({ received: received(delivery()) })[0]).toBe('received');
    expect(states({ received: received(delivery({ doubtful: 2 })) })[0]).toBe('to-check');
    const approved = new Map([[key('2024-H1'), ['a']]]);
    expect(states({ received: received(delivery({ doubtful: 2 })), approved })[0]).toBe('approved');
  });

  test('is to check again once other files count than those that were approved', () => {
    const approved = new Map([[key('2024-H1'), ['a']]]);
    const [first] = obligationsOf(
      known({ received: received(delivery({ ids: ['a', 'b'] })), approved }),
      '2024',
      rules,
      all,
    );
    expect(first).toMatchObject({ state: 'to-check', changed: true, action: 'check' });
    expect(states({ approved })[0]).toBe('late');
  });

  test('does not count a delivery without what clients said, where one is due', () => {
    const response = delivery({ tables: ['response', 'results'] });
    expect(states({ received: received(response) })[0]).toBe('late');
    const care = careOf({ '2024-H1': 15, '2024-H2': 3 });
    expect(states({ received: received(response), care })[0]).toBe('received');
    expect(states({ received: received(delivery({ tables: ['outcomes'] })) })[0]).toBe('received');
  });

  test('shows what came although it was not needed', () => {
    const care = careOf({ '2024-H1': 3, '2024-H2': 1 });
    expect(states({ received: received(delivery()), care })[0]).toBe('received');
    expect(states({ received: received(delivery()), exempt: true })).toEqual([
      'received',
      'exempt',
    ]);
    expect(states({ received: received(delivery()), care: null })).toEqual(['received', 'none']);
  });

  test('of foster care is yearly, whatever the number, and apart', () => {
    const care = careOf({}, ['2024']);
    const foster = (today: string, change: Partial<ProviderKnown> = {}) =>
      obligationsOf(known({ care, ...change }), '2024', rules, on(today)).at(-1);
    expect(foster('2024-12-31')).toMatchObject({ track: 'foster', state: 'open' });
    expect(foster('2025-01-31')).toMatchObject({ state: 'expected', dueOn: '2025-01-31' });
    expect(foster('2025-02-01')).toMatchObject({ state: 'late', due: 'deliver' });
    const came = new Map([[key('2024', 'foster'), delivery()]]);
    expect(foster('2025-02-01', { received: came })).toMatchObject({ state: 'received' });
    expect(foster('2025-02-01', { received: came, care: null })).toMatchObject({
      state: 'received',
      reason: { code: 'not-in-messages' },
    });
  });
});

test('the next step is what waits for the region, then what is late', () => {
  const own = obligationsOf(
    known({ received: new Map([[key('2024-H2'), delivery({ doubtful: 1 })]]) }),
    '2024',
    rules,
    all,
  );
  expect(nextOf(own)).toMatchObject({ period: '2024-H2', action: 'check' });
  expect(nextOf(obligationsOf(known({ exempt: true }), '2024', rules, all))).toBeUndefined();
});

test('a written period is laid on the periods of the region', () => {
  expect(periodsHolding('2024-03', rules)).toEqual(['2024-H1']);
  expect(periodsHolding('2024', rules)).toEqual(['2024-H1', '2024-H2']);
  expect(periodsHolding('2024-H2', { periods: 'year' })).toEqual(['2024']);
  expect(periodsHolding('soon', rules)).toEqual([]);
});
