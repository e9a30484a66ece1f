import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '#lib/domain/day.ts';
import { trafficLedger } from '#lib/traffic/traffic.ts';
import { traffics as traffic } from './arbitrary.ts';
import { tell, type Message } from './story.ts';
import { arrangementsOf, boxesOf, trajectoriesOf } from './views.ts';

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
