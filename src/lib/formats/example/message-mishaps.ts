import { changed, later, longEnough, type Mishap } from './telling.ts';

/** Messages that come twice, are rejected, deleted or never sent, or miss their number. */
export const MESSAGE_MISHAPS: readonly Mishap[] = [
  {
    id: 'sent-twice',
    tell: ({ assignment, start, stop }, { send }) => {
      send(assignment);
      send(start);
      send(stop, 2);
    },
  },
  {
    id: 'start-repeated',
    tell: ({ assignment, start, stop }, { send }) => {
      send(assignment);
      send(start);
      send(later(start, 3, { status: 2 }));
      send(stop);
    },
  },
  {
    id: 'other-contents',
    tell: ({ assignment, start, stop }, { send }) => {
      send(assignment);
      send(start);
      const sent = send(stop);
      send(later(sent, 4, { end: (stop.rows[0]?.end ?? 0) + 1 }));
    },
  },
  {
    id: 'stop-rejected',
    tell: ({ assignment, start, stop }, { send, answer }) => {
      send(assignment);
      send(start);
      answer(send(stop), '0001');
      send(later(stop, 5));
    },
  },
  {
    id: 'start-rejected',
    tell: ({ assignment, start, stop }, { send, answer }) => {
      send(assignment);
      answer(send(start), '8001');
      send(stop);
    },
  },
  {
    id: 'assignment-rejected',
    tell: ({ assignment, start, stop }, { send, answer }) => {
      answer(send(assignment), '9001');
      send(later(assignment, 2));
      send(start);
      send(stop);
    },
  },
  {
    id: 'accepted',
    tell: ({ assignment, start, stop }, { send, answer }) => {
      answer(send(assignment), '0200');
      answer(send(start), '0233');
      answer(send(stop), '0200');
    },
  },
  {
    id: 'start-deleted',
    tell: ({ care, assignment, start, stop }, { send }) => {
      send(assignment);
      send(changed(start, { begin: care.begin - 9 }));
      send(later(start, 1, { begin: care.begin - 9, status: 3 }));
      send(later(start, 2));
      send(later(stop, 2));
    },
  },
  {
    id: 'stop-deleted',
    tell: ({ care, assignment, start, stop }, { send }) => {
      send(assignment);
      send(start);
      send(changed(stop, { end: care.end - 3 }));
      send(later(stop, 2, { end: care.end - 3, status: 3 }));
      send(later(stop, 3));
    },
  },
  {
    id: 'deleted-stop-never-sent',
    tell: ({ care, assignment, start, stop }, { send }) => {
      send(assignment);
      send(start);
      send(changed(stop, { end: care.end - 3 }));
      send(later(stop, 2, { end: care.end - 3, reason: '39', status: 3 }));
      send(later(stop, 3));
    },
    fits: ({ care }) => care.reason !== '39',
  },
  {
    id: 'pause',
    fits: longEnough,
    tell: ({ care, assignment, start, stop }, { send }) => {
      const [paused, resumed] = [care.begin + 30, care.begin + 58];
      send(assignment);
      send(start);
      send(changed(stop, { end: paused, reason: '20' }, { dated: paused + 4 }));
      send(changed(start, { begin: resumed }, { dated: resumed + 5 }));
      send(changed(stop, { begin: resumed }));
    },
  },
  {
    id: 'start-without-stop-before',
    fits: longEnough,
    tell: ({ care, assignment, start, stop }, { send }) => {
      const begin = care.begin + 40;
      send(assignment);
      send(start);
      send(changed(start, { begin }, { dated: begin + 6 }));
      send(changed(stop, { begin }));
    },
  },
  {
    id: 'stop-without-start',
    tell: ({ assignment, stop }, { send }) => {
      send(assignment);
      send(stop);
    },
  },
  {
    id: 'start-without-stop',
    tell: ({ assignment, start }, { send }) => {
      send(assignment);
      send(start);
    },
  },
  {
    id: 'number-lost',
    tell: ({ assignment, start, stop }, { send }) => {
      send(assignment);
      send(changed(start, { number: undefined }));
      send(changed(stop, { number: undefined }));
    },
  },
  {
    id: 'number-lost-in-stop',
    tell: ({ assignment, start, stop }, { send }) => {
      send(assignment);
      send(start);
      send(changed(stop, { number: undefined }));
    },
  },
];
