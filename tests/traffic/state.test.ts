import { describe, expect, test } from 'vitest';
import { assignment, returned, start, stop, tell } from './story.ts';
import { arrangementsOf, boxesOf, spans } from './views.ts';

const care = { number: 7, begin: '2024-01-10' };
const ended = { ...care, end: '2024-06-30', reason: '32' };

describe('messages', () => {
  test('the same message twice counts once and the other is a double', () => {
    const message = stop(ended, { id: 'A' });
    const traffic = tell([start(care), message, message]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-06-30 32']);
    expect(boxesOf(traffic.state.stopBox)).toEqual({ double: 1, ended: 1 });
    expect(traffic.verdicts).toMatchObject({ duplicates: 1, contentsDiffer: 0 });
  });

  test('of one identity with different contents the lowest dated counts, and it is listed', () => {
    const late = stop({ ...ended, reason: '31' }, { id: 'A', dated: '2024-07-02' });
    const early = stop(ended, { id: 'A', dated: '2024-07-01' });
    const traffic = tell([start(care), late, early]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-06-30 32']);
    expect(traffic.verdicts.contentsDiffer).toBe(1);
  });

  test('with different contents on one day the lowest fingerprint counts, whatever came first', () => {
    const one = stop({ ...ended, reason: '31' }, { id: 'A', dated: '2024-07-01' });
    const other = stop({ ...ended, reason: '34' }, { id: 'A', dated: '2024-07-01' });
    expect(spans(tell([one, other]))).toEqual(spans(tell([other, one])));
  });

  test('the same identification of another sender, type or law is another message', () => {
    const traffic = tell([
      start(care, { id: 'A' }),
      stop(ended, { id: 'A' }),
      start({ number: 7, begin: '2024-01-10' }, { id: 'A', provider: '73000002' }),
      start(care, { id: 'A', law: 'wmo' }),
    ]);
    expect(traffic.verdicts.duplicates).toBe(0);
    expect(traffic.arrangements.length).toBe(3);
  });

  test('a rejecting return makes the whole original count as not sent', () => {
    const traffic = tell([
      start(care),
      stop(ended, { id: 'A' }),
      returned(307, true, { id: 'A' }),
      returned(307, false, { id: 'A' }),
    ]);
    expect(spans(traffic)).toEqual(['2024-01-10 – open']);
    expect(boxesOf(traffic.state.stopBox)).toEqual({ rejected: 1 });
  });

  test('a return without rejection, or to another message, changes nothing', () => {
    const traffic = tell([
      start(care),
      stop(ended, { id: 'A' }),
      returned(307, false, { id: 'A' }),
      returned(305, true, { id: 'A' }),
      returned(307, true, { id: 'A', law: 'wmo' }),
    ]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-06-30 32']);
  });
});

describe('starts and stops', () => {
  test('the last record of a start key decides, by date and not by arrival', () => {
    const removed = start({ ...care, status: 3 }, { dated: '2024-03-01' });
    const again = start(care, { dated: '2024-04-01' });
    const first = start(care, { dated: '2024-01-01' });
    expect(spans(tell([again, removed, first]))).toEqual(['2024-01-10 – open']);
    expect(spans(tell([removed, first]))).toEqual([]);
  });

  test('of one day the identification decides, as text', () => {
    const added = start(care, { id: '10', dated: '2024-03-01' });
    const removed = start({ ...care, status: 3 }, { id: '9', dated: '2024-03-01' });
    // As text "10" comes before "9": the removal is the later one.
    expect(spans(tell([added, removed]))).toEqual([]);
  });

  test('within one message deletions come before additions, whatever their rows', () => {
    const correction = stop([
      { ...ended, end: '2024-07-31' },
      { ...ended, status: 3 },
    ]);
    const traffic = tell([start(care), stop(ended, { dated: '2024-01-31' }), correction]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-07-31 32']);
    expect(boxesOf(traffic.state.stopBox)).toEqual({ deleted: 2, ended: 1 });
  });

  test('status 2 and 9 exist like status 1', () => {
    const traffic = tell([start({ ...care, status: 9 }), stop({ ...ended, status: 2 })]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-06-30 32']);
  });

  test('a deletion of a stop that was never sent deletes every stop with that start and end', () => {
    const deletion = stop({ ...ended, reason: '38', status: 3 }, { dated: '2024-08-01' });
    const both = stop([ended, { ...ended, reason: '31' }], { dated: '2024-07-01' });
    expect(spans(tell([start(care), both, deletion]))).toEqual(['2024-01-10 – open']);
  });

  test('a deletion of a stop that was sent deletes that one alone', () => {
    const deletion = stop({ ...ended, status: 3 }, { dated: '2024-08-01' });
    const both = stop([ended, { ...ended, reason: '31' }], { dated: '2024-07-01' });
    expect(spans(tell([start(care), both, deletion]))).toEqual(['2024-01-10 – 2024-06-30 31']);
  });

  test('a stop sent again after a general deletion exists', () => {
    const deletion = stop({ ...ended, reason: '38', status: 3 }, { dated: '2024-08-01' });
    const again = stop(ended, { dated: '2024-09-01' });
    const traffic = tell([start(care), stop(ended), deletion, again]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-06-30 32']);
    expect(boxesOf(traffic.state.stopBox)).toEqual({ deleted: 1, double: 1, ended: 1 });
  });

  test('without a number client, product and begin make the key', () => {
    const bare = { begin: '2024-01-10', client: 'c', category: '45', product: '45A04' };
    const traffic = tell([
      start(bare),
      stop({ ...bare, end: '2024-02-01', reason: '31' }),
      start({ ...bare, product: '45A05' }),
    ]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-02-01 31', '2024-01-10 – open']);
  });

  test('a start without and a stop with a number never meet', () => {
    const traffic = tell([start({ begin: '2024-01-10' }), stop(ended)]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-06-30 32', '2024-01-10 – open']);
    expect(traffic.arrangements.notes['stop-without-start']).toBe(1);
    expect(boxesOf(traffic.state.stopBox)).toEqual({ 'without-start': 1 });
  });

  test('the same number of another municipality or law is another arrangement', () => {
    const traffic = tell([
      start(care),
      start(care, { municipality: '0420' }),
      start(care, { law: 'wmo' }),
    ]);
    expect(traffic.arrangements.length).toBe(3);
  });
});

describe('setting apart', () => {
  test('a stop that ends before it begins is left out and its start stays open', () => {
    const traffic = tell([start(care), stop({ ...ended, end: '2024-01-09' })]);
    expect(spans(traffic)).toEqual(['2024-01-10 – open']);
    expect(boxesOf(traffic.state.stopBox)).toEqual({ 'set-apart-end-before-begin': 1 });
  });

  test('a reason outside the list of its law and release is set apart', () => {
    const wrong = stop({ ...ended, reason: '19' });
    const old = stop({ ...ended, reason: '21' }, { law: 'wmo', release: '2.1' });
    const wmo = stop({ ...ended, reason: '32' }, { law: 'wmo', release: '2.2' });
    for (const message of [wrong, old, wmo]) {
      const traffic = tell([message]);
      expect(traffic.arrangements.length).toBe(0);
      expect(boxesOf(traffic.state.stopBox)).toEqual({ 'set-apart-reason': 1 });
    }
  });

  test('the reason is read by the release of the record that decides', () => {
    const header = { law: 'wmo', release: '2.1' } as const;
    const traffic = tell([stop({ ...ended, reason: '32' }, header)]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-06-30 32']);
  });

  test('a begin more than 365 days after the horizon is left out, a day less is not', () => {
    const far = start({ number: 1, begin: '2025-12-31' });
    const near = start({ number: 2, begin: '2025-12-30' });
    const traffic = tell([far, near], '2024-12-30');
    expect(spans(traffic)).toEqual(['2025-12-30 – open']);
    expect(boxesOf(traffic.state.startBox)).toEqual({ open: 1, 'set-apart-too-late': 1 });
  });
});

describe('episodes and arrangements', () => {
  test('of several definitive stops the latest dated ends the care', () => {
    const traffic = tell([
      start(care),
      stop({ ...ended, end: '2024-05-31', reason: '31' }, { dated: '2024-08-01' }),
      stop(ended, { dated: '2024-07-01' }),
    ]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-05-31 31']);
    expect(boxesOf(traffic.state.stopBox)).toEqual({ double: 1, ended: 1 });
  });

  test('of one day the latest end, then the highest identification, then the later row', () => {
    const on = { dated: '2024-07-01' };
    const byEnd = [stop(ended, on), stop({ ...ended, end: '2024-05-31' }, on)];
    expect(spans(tell([start(care), ...byEnd]))).toEqual(['2024-01-10 – 2024-06-30 32']);
    const byName = [
      stop(ended, { ...on, id: '9' }),
      stop({ ...ended, reason: '31' }, { ...on, id: '10' }),
    ];
    expect(spans(tell([start(care), ...byName]))).toEqual(['2024-01-10 – 2024-06-30 32']);
    const byRow = [stop([ended, { ...ended, reason: '34' }], on)];
    expect(spans(tell([start(care), ...byRow]))).toEqual(['2024-01-10 – 2024-06-30 34']);
  });

  test('a definitive stop goes before a pause', () => {
    const pause = stop({ ...ended, end: '2024-12-31', reason: '20' }, { dated: '2025-01-01' });
    expect(spans(tell([start(care), stop(ended), pause]))).toEqual(['2024-01-10 – 2024-06-30 32']);
  });

  test('a paused episode goes on with the next start under its number', () => {
    const traffic = tell([
      start(care),
      stop({ ...ended, end: '2024-03-01', reason: '20' }),
      start({ number: 7, begin: '2024-05-01' }),
      stop({ number: 7, begin: '2024-05-01', end: '2024-09-01', reason: '31' }),
    ]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-09-01 31']);
    expect(boxesOf(traffic.state.stopBox)).toEqual({ ended: 1, pause: 1 });
    expect(traffic.arrangements.notes['start-without-stop-before']).toBe(0);
  });

  test('a start without a stop before it goes on in the same arrangement, with a note', () => {
    const traffic = tell([start(care), start({ number: 7, begin: '2024-05-01' })]);
    expect(spans(traffic)).toEqual(['2024-01-10 – open']);
    expect(traffic.arrangements.notes['start-without-stop-before']).toBe(1);
  });

  test('an arrangement is cut after a definitive stop', () => {
    const traffic = tell([start(care), stop(ended), start({ number: 7, begin: '2024-08-01' })]);
    expect(spans(traffic)).toEqual(['2024-01-10 – 2024-06-30 32', '2024-08-01 – open']);
  });

  test('without a number every episode is an arrangement', () => {
    const bare = { client: 'c', product: '45A04' };
    const traffic = tell([
      start({ ...bare, begin: '2024-01-10' }),
      start({ ...bare, begin: '2024-02-10' }),
    ]);
    expect(traffic.arrangements.length).toBe(2);
  });

  test('the product is that of the assignment, else of the starts, else of the stops', () => {
    const products = (messages: Parameters<typeof tell>[0]) =>
      arrangementsOf(tell(messages)).map(({ category, product }) => `${category}/${product}`);
    const begun = start({ ...care, category: '45' });
    const finished = stop({ ...ended, category: '44', product: '45A04' });
    expect(products([begun, finished])).toEqual(['45/45A04']);
    const assigned = assignment({ number: 7, product: '45B01' });
    expect(products([begun, finished, assigned])).toEqual(['45/45B01']);
  });

  test('the client is that of the first start, else of the first stop', () => {
    const traffic = tell([
      start({ ...care, client: 'first' }),
      stop({ ...ended, client: 'second' }),
      stop({ ...ended, number: 8, client: 'third' }),
    ]);
    expect(arrangementsOf(traffic).map(({ client }) => client)).toEqual(['first', 'third']);
  });
});

describe('assignments', () => {
  const first = { number: 7, assigned: '2024-01-01', time: 60, product: '45A01' };

  test('the row that was assigned last holds, by day and time', () => {
    const later = { ...first, time: 61, product: '45A02' };
    const traffic = tell([start(care), assignment(later), assignment(first)]);
    expect(arrangementsOf(traffic)[0]?.product).toBe('45A02');
    expect(boxesOf(traffic.assignments.box)).toEqual({ double: 1, 'in-effect': 1 });
  });

  test.each([
    ['removed', { change: '13' }],
    ['corrected to nothing', { change: '01', from: '2024-01-10', until: '2024-01-10' }],
  ])('an assignment that was %s counts as never sent; its arrangement stays', (_, change) => {
    const removed = assignment({ ...first, ...change, time: 62 });
    const traffic = tell([start(care), assignment(first), removed]);
    expect(arrangementsOf(traffic)).toMatchObject([{ begin: '2024-01-10', product: '' }]);
    expect(boxesOf(traffic.assignments.box)).toEqual({ double: 1, 'never-sent': 1 });
    expect(traffic.arrangements.notes['assignment-unknown']).toBe(1);
  });

  test('another provider or client on the assignment is noted, and joined all the same', () => {
    const traffic = tell([
      start(care),
      assignment({ ...first, client: 'other' }, { provider: '73000009' }),
    ]);
    expect(arrangementsOf(traffic)[0]?.product).toBe('45A01');
    expect(traffic.arrangements.notes).toMatchObject({
      'assignment-other-provider': 1,
      'assignment-other-client': 1,
    });
  });
});
