import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '#lib/domain/day.ts';
import { start, stop, tell, type Message } from './story.ts';
import { boxesOf, spans } from './views.ts';

/** Rows of a back-office export stand under a message without identity. */
const EXPORT = { id: '', dated: '' };
const care = { number: 7, begin: '2024-01-10' };
const ended = { ...care, end: '2024-06-30', reason: '32' };

describe('rows of back-office exports', () => {
  test('are not doubles of each other for want of an identity', () => {
    const traffic = tell([
      start(care, EXPORT),
      start({ number: 8, begin: '2024-02-01' }, EXPORT),
      stop(ended, EXPORT),
    ]);
    expect(traffic.verdicts.duplicates).toBe(0);
    expect(spans(traffic).sort()).toEqual(['2024-01-10 – 2024-06-30 32', '2024-02-01 – open']);
  });

  test('that are equal are one row', () => {
    const traffic = tell([start([care, care], EXPORT), start(care, EXPORT), stop(ended, EXPORT)]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-06-30 32']);
    expect(boxesOf(traffic.state.startBox)).toEqual({ double: 2, ended: 1 });
  });

  test('count once beside the messages about the same care, which come after them', () => {
    const traffic = tell([
      start(care),
      stop(ended),
      start(care, EXPORT),
      stop({ ...ended, end: '2024-05-31', reason: '31' }, EXPORT),
    ]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-06-30 32']);
    expect(boxesOf(traffic.state.stopBox)).toEqual({ double: 1, ended: 1 });
  });

  test('of one care with two ends: the latest end counts', () => {
    const traffic = tell([
      start(care, EXPORT),
      stop([{ ...ended, end: '2024-07-31' }, ended], EXPORT),
    ]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-07-31 32']);
  });

  test('give the same in whatever order they arrive (law)', () => {
    const rows: Message[] = [
      start([care, { number: 8, begin: '2024-02-01' }], EXPORT),
      start(care, { ...EXPORT, salt: 'another file' }),
      stop([ended, { ...ended, end: '2024-07-31' }], EXPORT),
      stop({ ...ended, reason: '31' }, { ...EXPORT, salt: 'another file' }),
      start({ number: 8, begin: '2024-02-01' }),
    ];
    const usual = spans(tell(rows)).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(spans(tell(shuffled)).sort()).toEqual(usual);
      }),
    );
  });
});

describe('the horizon of exports', () => {
  const dayOf = ({ horizon }: ReturnType<typeof tell>) =>
    horizon.jeugd && formatDay(horizon.jeugd.day);

  test('is the latest begin or end that is not after today', () => {
    const traffic = tell(
      [start([care, { number: 8, begin: '2025-03-01' }], EXPORT), stop(ended, EXPORT)],
      null,
      '2024-12-31',
    );
    expect(dayOf(traffic)).toBe('2024-06-30');
  });

  test('is that of the messages where these end earlier', () => {
    const traffic = tell([start(care, { dated: '2024-03-01' }), stop(ended, EXPORT)], null);
    expect(dayOf(traffic)).toBe('2024-03-01');
  });
});
