import fc from 'fast-check';
import { formatDay } from '#lib/domain/day.ts';
import { assignment, returned, start, stop, type Message } from './story.ts';

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
  client: fc.constantFrom('', 'p', 'q'),
  until: day,
});
const message: fc.Arbitrary<Message> = fc.oneof(
  fc.tuple(fc.array(row, { minLength: 1, maxLength: 3 }), header).map(([r, h]) => start(r, h)),
  fc.tuple(fc.array(stopRow, { minLength: 1, maxLength: 3 }), header).map(([r, h]) => stop(r, h)),
  fc.tuple(fc.array(assignmentRow, { maxLength: 2 }), header).map(([r, h]) => assignment(r, h)),
  fc
    .tuple(fc.constantFrom(301 as const, 305 as const, 307 as const), fc.boolean(), header)
    .map(([of, rejects, h]) => returned(of, rejects, h)),
);
/** Messages that meet each other often. */
export const traffics = fc.array(message, { maxLength: 40 });
