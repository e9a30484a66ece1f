import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { monthOf } from '#lib/domain/period.ts';
import { QUALITY_KINDS, type QualityKind } from '#lib/domain/quality.ts';
import { countOverdue } from '#lib/traffic/arrangements.ts';
import { BOX } from '#lib/traffic/boxes.ts';
import { faultLines } from '#lib/traffic/fault-list.ts';
import { sumQuality, tallyQuality } from '#lib/traffic/quality-tally.ts';
import type { Traffic } from '#lib/traffic/traffic.ts';
import { partyCodes } from '#lib/traffic/units.ts';
import { traffics } from './arbitrary.ts';
import { assignment, returned, start, stop, tell, type Message } from './story.ts';

const LAST = parseDay('2031-01-01');

interface Look {
  law?: Law;
  catalogue?: string[];
  main?: Record<string, string>;
  municipalities?: string[];
  first?: string;
  last?: string;
}

function look(traffic: Traffic, options: Look = {}) {
  const parties = partyCodes(traffic, {
    municipalities: new Set(options.municipalities),
    mainContractors: new Map(Object.entries(options.main ?? {})),
  });
  const law = options.law ?? 'jeugd';
  const scope = { law, catalogue: options.catalogue ? new Set(options.catalogue) : null };
  const tally = tallyQuality(traffic, parties, scope, LAST);
  const first = parseDay(options.first ?? '2012-01-01');
  const last = parseDay(options.last ?? '2031-12-31');
  const everyone = [...tally.providers.keys()];
  const of = (places: number[]) => sumQuality(tally, places, monthOf(first), monthOf(last));
  const lines = (codes: readonly number[]) =>
    faultLines(traffic, parties, scope, new Set(codes), { first, last });
  return { tally, parties, everyone, of, lines, counts: of(everyone) };
}

/** The kinds that were found, as `x/n`. */
function found(messages: readonly Message[], options: Look = {}, horizon = '2030-12-31') {
  const { counts } = look(tell(messages, horizon), options);
  return Object.fromEntries(
    QUALITY_KINDS.filter((kind) => counts[kind].x > 0).map((kind) => [
      kind,
      `${counts[kind].x}/${counts[kind].n}`,
    ]),
  );
}

const care = { number: 7, begin: '2024-01-10' };
const ended = { ...care, end: '2024-06-28', reason: '32' };
// in time, so that only what a test is about is found
const began = { dated: '2024-01-11' };
const over = { dated: '2024-07-01' };

describe('what is wrong', () => {
  test('nothing, where a start and a stop come in time', () => {
    expect(found([start(care, began), stop(ended, over)])).toEqual({});
  });

  test('a stop without a start counts once for its episode, among the stops', () => {
    expect(found([stop(ended, over)])).toEqual({ 'stop-without-start': '1/1' });
    const pause = stop({ ...care, end: '2024-03-01', reason: '20' }, { dated: '2024-03-01' });
    expect(found([pause, stop(ended, over)])).toEqual({ 'stop-without-start': '1/2' });
    expect(found([pause])).toEqual({ 'stop-without-start': '1/1' });
  });

  test('a start while the one before it had no stop counts among the starts', () => {
    const again = start({ number: 7, begin: '2024-03-01' }, { dated: '2024-03-01' });
    expect(found([start(care, began), again])).toEqual({ 'start-without-stop-before': '1/2' });
    const pause = stop({ ...care, end: '2024-02-01', reason: '20' }, { dated: '2024-02-01' });
    expect(found([start(care, began), pause, again])).toEqual({});
  });

  test('an open arrangement whose assignment has ended counts among the ended assignments', () => {
    const assigned = assignment({ number: 7, until: '2024-06-30' });
    const messages = [start(care, began), assigned];
    expect(found(messages, {}, '2024-07-01')).toEqual({ 'assignment-ended-without-stop': '1/1' });
    expect(found(messages, {}, '2024-06-30')).toEqual({});
    expect(found([...messages, stop(ended, over)], {}, '2024-07-05')).toEqual({});
    const { counts } = look(tell([...messages, stop(ended, over)], '2024-07-05'));
    expect(counts['assignment-ended-without-stop']).toEqual({ x: 0, n: 1 });
  });

  test('what is set apart counts by its reason', () => {
    const strange = stop({ ...ended, reason: '99' }, over);
    expect(found([start(care, began), strange])).toEqual({ 'set-apart-reason': '1/1' });
    const backwards = stop({ ...care, end: '2024-01-01' }, began);
    expect(found([start(care, began), backwards])).toEqual({
      'set-apart-end-before-begin': '1/1',
    });
    const far = start({ number: 8, begin: '2062-01-01' }, began);
    expect(found([start(care, began), far])).toEqual({ 'set-apart-too-late': '1/2' });
  });

  test('a record with a date that cannot be right belongs to the period of its Dagtekening', () => {
    const traffic = tell([
      start({ number: 8, begin: '2062-01-01' }, began),
      stop({ number: 9, begin: '2024-05-01', end: '2004-05-31' }, { dated: '2024-05-31' }),
    ]);
    const half = (first: string, last: string) => look(traffic, { first, last }).counts;
    expect(half('2024-01-01', '2024-06-30')['set-apart-too-late']).toEqual({ x: 1, n: 2 });
    expect(half('2024-01-01', '2024-06-30')['set-apart-end-before-begin']).toEqual({ x: 1, n: 1 });
    expect(half('2024-07-01', '2024-12-31')['set-apart-too-late']).toEqual({ x: 0, n: 0 });
  });

  test('a product without a row counts only where there is a catalogue', () => {
    const messages = [start({ ...care, product: '45A04' }, began)];
    expect(found(messages)).toEqual({});
    expect(found(messages, { catalogue: ['45A04'] })).toEqual({});
    expect(found(messages, { catalogue: ['45A05'] })).toEqual({ 'unknown-product': '1/1' });
    expect(found([start(care, began)], { catalogue: ['45A05'] })).toEqual({});
  });

  test('one message identity with other contents counts once, among the messages', () => {
    const one = start(care, { id: 'A', dated: '2024-01-11' });
    const other = start(care, { id: 'A', dated: '2024-01-11', salt: 'x' });
    expect(found([one, other])).toEqual({ 'contents-differ': '1/1' });
    expect(found([one, one])).toEqual({});
  });

  test('of several definitive stops for one start those that do not count are wrong', () => {
    const other = stop({ ...ended, end: '2024-06-27' }, { dated: '2024-06-28' });
    expect(found([start(care, began), other, stop(ended, over)])).toEqual({
      'several-stops': '1/2',
    });
    const same = stop(ended, { dated: '2024-07-02' });
    expect(found([start(care, began), same, stop(ended, over)])).toEqual({});
  });

  test('an assignment of another provider or client counts, within one main contractor it does not', () => {
    const elsewhere = assignment({ number: 7 }, { provider: '73000002' });
    expect(found([start(care, began), elsewhere])).toEqual({ 'assignment-other-provider': '1/1' });
    expect(found([start(care, began), elsewhere], { main: { 73000001: '73000002' } })).toEqual({});
    const somebody = assignment({ number: 7, client: 'client-2' });
    expect(found([start(care, began), somebody])).toEqual({ 'assignment-other-client': '1/1' });
    const nobody = assignment({ number: 7, client: '' });
    expect(found([start(care, began), nobody])).toEqual({});
  });

  test('a rejected message counts among the messages, and its rows among nothing', () => {
    const { counts } = look(
      tell([start(care, { id: 'A', ...began }), returned(305, true, { id: 'A' })]),
    );
    expect(counts['rejected-message']).toEqual({ x: 1, n: 1 });
    expect(counts['late-start'].n).toBe(0);
  });

  test('what lies outside the region or under the other law is not looked at', () => {
    const messages = [stop(ended, over)];
    expect(found(messages, { municipalities: ['0498'] })).toEqual({});
    expect(found(messages, { law: 'wmo' })).toEqual({});
  });
});

describe('late', () => {
  test('is a Dagtekening after the fifth working day', () => {
    // 10 January 2024 is a Wednesday: five working days later it is the 17th
    expect(found([start(care, { dated: '2024-01-17' })])).toEqual({});
    expect(found([start(care, { dated: '2024-01-18' })])).toEqual({ 'late-start': '1/1' });
    const first = start(care, began);
    expect(found([first, stop(ended, { dated: '2024-07-05' })])).toEqual({});
    expect(found([first, stop(ended, { dated: '2024-07-08' })])).toEqual({ 'late-stop': '1/1' });
  });

  test('goes by the first message that brought the record, not by a later one', () => {
    const later = { dated: '2024-09-01' };
    const both = [start(care, began), stop(ended, over)];
    expect(found([...both, start(care, later), stop(ended, later)])).toEqual({});
    // another reason for the same end is no later report
    const corrected = [
      stop({ ...ended, status: 3 }, { dated: '2024-08-31' }),
      stop({ ...ended, reason: '31' }, later),
    ];
    expect(found([...both, ...corrected])).toEqual({});
  });

  test('a rejected message brought nothing', () => {
    const rejected = [start(care, { id: 'A', ...began }), returned(305, true, { id: 'A' })];
    const again = start(care, { dated: '2024-02-01' });
    expect(found([...rejected, again])).toMatchObject({ 'late-start': '1/1' });
  });

  test('a record without Dagtekening is not judged', () => {
    const { counts } = look(tell([start(care, { dated: '' })]));
    expect(counts['late-start']).toEqual({ x: 0, n: 0 });
    expect(counts['start-without-stop-before'].n).toBe(1);
  });
});

test('the list names message, number and dates, and no client', () => {
  const { lines, parties } = look(
    tell([stop({ ...ended, client: 'secret' }, { id: 'M1', dated: '2024-07-20' })]),
  );
  const codes = [...parties.texts.keys()];
  expect(lines(codes)).toEqual(
    ['late-stop', 'stop-without-start'].map((kind) => ({
      kind,
      provider: '73000001',
      municipality: '0405',
      number: 7,
      identification: 'M1',
      type: 307,
      dated: parseDay('2024-07-20'),
      begin: parseDay(care.begin),
      end: parseDay(ended.end),
    })),
  );
  expect(lines([])).toEqual([]);
});

describe('laws of the quality', () => {
  const HORIZON = formatDay(19740);
  const catalogue = ['45A04'];
  const laws = LAWS.map((law) => ({ law, catalogue }));
  const check = (judge: (traffic: Traffic) => void) =>
    fc.assert(fc.property(traffics, (messages) => judge(tell(messages, HORIZON))));

  test('never more wrong than there are, and the list has as many lines as the counts say', () => {
    check((traffic) => {
      for (const options of laws) {
        const { counts, lines, parties, tally, of, everyone } = look(traffic, options);
        const perKind = (list: { kind: QualityKind }[], kind: QualityKind) =>
          list.filter((line) => line.kind === kind).length;
        const all = lines([...parties.texts.keys()]);
        for (const kind of QUALITY_KINDS) {
          expect(counts[kind].x).toBeLessThanOrEqual(counts[kind].n);
          expect(perKind(all, kind)).toBe(counts[kind].x);
        }
        for (const place of everyone) {
          const own = of([place]);
          const list = lines([tally.providers[place] as number]);
          for (const kind of QUALITY_KINDS) expect(perKind(list, kind)).toBe(own[kind].x);
        }
      }
    });
  });

  test('the counts agree with the notes and boxes of the whole traffic', () => {
    check((traffic) => {
      const total = (kind: QualityKind, part: 'x' | 'n' = 'x') =>
        laws.reduce((sum, options) => sum + look(traffic, options).counts[kind][part], 0);
      const { notes } = traffic.arrangements;
      const boxed = (box: number) =>
        [...traffic.state.startBox, ...traffic.state.stopBox].filter((one) => one === box).length;
      expect(total('stop-without-start')).toBe(notes['stop-without-start']);
      expect(total('start-without-stop-before')).toBeLessThanOrEqual(
        notes['start-without-stop-before'],
      );
      expect(total('assignment-ended-without-stop')).toBe(
        countOverdue(
          traffic.arrangements,
          traffic.gathered,
          LAWS.map((law) => traffic.horizon[law]),
        ),
      );
      expect(total('assignment-other-provider')).toBe(notes['assignment-other-provider']);
      expect(total('set-apart-reason')).toBe(boxed(BOX['set-apart-reason']));
      expect(total('set-apart-end-before-begin')).toBe(boxed(BOX['set-apart-end-before-begin']));
      expect(total('set-apart-too-late')).toBe(boxed(BOX['set-apart-too-late']));
      const starts = [...traffic.state.startBox].filter(
        (box) => box === BOX.open || box === BOX.ended,
      );
      expect(total('start-without-stop-before', 'n')).toBe(starts.length);
    });
  });

  test('the order of arrival and a second import change nothing', () => {
    const shuffled = traffics.chain((messages) =>
      fc.tuple(
        fc.constant(messages),
        fc.shuffledSubarray(messages, { minLength: messages.length }),
      ),
    );
    const counts = (messages: readonly Message[]) =>
      laws.map((options) => look(tell(messages, HORIZON), options).counts);
    fc.assert(
      fc.property(shuffled, ([messages, other]) => {
        expect(counts(other)).toEqual(counts(messages));
        expect(counts([...messages, ...messages])).toEqual(counts(messages));
      }),
      { numRuns: 40 },
    );
  });
});
