import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '#lib/domain/day.ts';
import { trafficLedger } from '#lib/traffic/traffic.ts';
import { assignment, returned, start, stop, tell, type Message } from './story.ts';
import { arrangementsOf, boxesOf, trajectoriesOf } from './views.ts';

/** Few numbers, clients, days and names, so that records often meet. */
const day = fc.integer({ min: 19700, max: 19760 }).map(formatDay);
const header = fc.record({
  law: fc.constantFrom('jeugd', 'wmo'),
  release: fc.constantFrom('2.0', '2.3', '3.2'),
  municipality: fc.constantFrom('0405', '0420'),
  provider: fc.constantFrom('73000001', '73000002'),
  id: fc.constantFrom('1', '2', '10', 'x', 'y', 'z', 'aa', 'ab'),
  dated: day,
  salt: fc.constantFrom('a', 'b'),
});
const row = fc.record({
  number: fc.constantFrom(-1, 1, 2, 3),
  client: fc.constantFrom('', 'p', 'q'),
  product: fc.constantFrom('', '45A04', '45A05'),
  begin: day,
  status: fc.constantFrom(1, 2, 3, 9),
});
const stopRow = fc
  .tuple(row, day, fc.constantFrom('02', '19', '20', '31', '32', '37'))
  .map(([start, end, reason]) => ({ ...start, end, reason }));
const assignmentRow = fc.record({
  number: fc.constantFrom(1, 2, 3),
  product: fc.constantFrom('', '45B01'),
  assigned: day,
  time: fc.constantFrom(0, 60),
  change: fc.constantFrom('', '01', '13'),
});
const message: fc.Arbitrary<Message> = fc.oneof(
  fc.tuple(fc.array(row, { minLength: 1, maxLength: 3 }), header).map(([r, h]) => start(r, h)),
  fc.tuple(fc.array(stopRow, { minLength: 1, maxLength: 3 }), header).map(([r, h]) => stop(r, h)),
  fc.tuple(fc.array(assignmentRow, { maxLength: 2 }), header).map(([r, h]) => assignment(r, h)),
  fc
    .tuple(fc.constantFrom(301 as const, 305 as const, 307 as const), fc.boolean(), header)
    .map(([of, rejects, h]) => returned(of, rejects, h)),
);
const traffic = fc.array(message, { maxLength: 40 });

const HORIZON = formatDay(19740);
const all = (messages: readonly Message[]) => {
  const made = tell(messages, HORIZON);
  return { arrangements: arrangementsOf(made), trajectories: trajectoriesOf(made) };
};

describe('laws of the traffic', () => {
  test('the order of arrival changes nothing', () => {
    const shuffled = traffic.chain((messages) =>
      fc.tuple(
        fc.constant(messages),
        fc.shuffledSubarray(messages, { minLength: messages.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([messages, other]) => {
        expect(all(other)).toEqual(all(messages));
      }),
    );
  });

  test('the same import twice changes nothing', () => {
    fc.assert(
      fc.property(traffic, (messages) => {
        expect(all([...messages, ...messages])).toEqual(all(messages));
      }),
    );
  });

  test('every record is in one box, and the boxes add up to what was read', () => {
    fc.assert(
      fc.property(traffic, (messages) => {
        const made = tell(messages, HORIZON);
        const refused = { assignments: 1, starts: 2, stops: 3 };
        const ledger = trafficLedger(made, refused);
        for (const kind of ['assignments', 'starts', 'stops'] as const) {
          const sum = ledger.boxes.reduce((total, box) => total + box[kind], 0);
          expect(sum).toBe(ledger.read[kind]);
        }
        const boxes = [made.state.startBox, made.state.stopBox, made.assignments.box];
        for (const box of boxes) {
          expect(Object.keys(boxesOf(box)).filter((name) => name.startsWith('box'))).toEqual([]);
        }
      }),
    );
  });

  test('every arrangement is in one trajectory, which spans it', () => {
    fc.assert(
      fc.property(traffic, (messages) => {
        const { arrangements, trajectories } = all(messages);
        expect(trajectories.length).toBeLessThanOrEqual(arrangements.length);
        const earliest = (spans: { begin: string | null }[]) =>
          spans.map(({ begin }) => begin ?? '').sort()[0];
        expect(earliest(trajectories)).toBe(earliest(arrangements));
      }),
    );
  });
});
