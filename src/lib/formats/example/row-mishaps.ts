import { NEIGHBOUR } from './region.ts';
import { changed, everywhere, later, type Mishap } from './telling.ts';

/** What is wrong in the rows themselves: reasons, dates, BSNs, assignments, places and releases. */
export const ROW_MISHAPS: readonly Mishap[] = [
  {
    id: 'wrong-reason',
    tell: ({ care, assignment, start, stop }, { send }) => {
      send(assignment);
      send(start);
      send(changed(stop, { reason: care.law === 'jeugd' ? '19' : '32' }, { release: '3.2' }));
    },
  },
  {
    id: 'end-before-begin',
    tell: ({ care, assignment, start, stop }, { send }) => {
      send(assignment);
      send(start);
      send(changed(stop, { end: care.begin - 6 }));
    },
  },
  {
    id: 'far-off',
    tell: ({ assignment, start, stop }, { send, farOff }) => {
      send(assignment);
      send(changed(start, { begin: farOff }));
      send(changed(stop, { begin: farOff, end: farOff + 90 }));
    },
  },
  { id: 'bsn-wrong', tell: (story, telling) => everywhere(story, { bsn: '900000001' }, telling) },
  { id: 'bsn-empty', tell: (story, telling) => everywhere(story, { bsn: '' }, telling) },
  { id: 'bsn-nines', tell: (story, telling) => everywhere(story, { bsn: '999999999' }, telling) },
  {
    id: 'assignment-removed',
    tell: ({ assignment, start, stop }, { send }) => {
      const assignedOn = (assignment.rows[0]?.assignedOn ?? 0) + 3;
      send(assignment);
      send(later(assignment, 3, { assignedOn, changeReason: '13' }));
      send(start);
      send(stop);
    },
  },
  {
    id: 'assignment-removed-before',
    tell: ({ care, assignment, start, stop }, { send }) => {
      const row = { changeReason: '01', until: care.from };
      send(changed(assignment, row, { release: '2.4' }));
      send(start);
      send(stop);
    },
  },
  {
    id: 'late',
    tell: ({ assignment, start, stop }, { send }) => {
      send(assignment);
      send(later(start, 60));
      send(later(stop, 150));
    },
  },
  {
    id: 'stop-without-end',
    tell: ({ assignment, start, stop }, { send }) => {
      send(assignment);
      send(start);
      send(changed(stop, { end: undefined }));
      send(later(stop, 4));
    },
  },
  {
    id: 'start-without-begin',
    tell: ({ assignment, start, stop }, { send }) => {
      send(assignment);
      send(changed(start, { begin: undefined }));
      send(later(start, 4));
      send(later(stop, 4));
    },
  },
  {
    id: 'other-provider',
    tell: ({ assignment, start, stop }, { send }) => {
      send(changed(assignment, null, { provider: '73990078' }));
      send(start);
      send(stop);
    },
    fits: ({ care }) => care.provider !== '73990078',
  },
  {
    id: 'other-client',
    tell: ({ assignment, start, stop }, { send }) => {
      send(changed(assignment, null, { bsn: '999999990' }));
      send(start);
      send(stop);
    },
  },
  {
    id: 'assignment-over',
    tell: ({ care, assignment, start }, { send }) => {
      send(changed(assignment, { until: care.end + 30 }));
      send(start);
    },
  },
  {
    id: 'dated-in-future',
    tell: ({ assignment, start, stop }, { send }) => {
      send(assignment);
      send(start);
      send(later(stop, 3653));
    },
  },
  {
    id: 'product-lost',
    tell: (story, { send }) => {
      const row = { category: undefined, product: undefined };
      for (const message of [story.assignment, story.start, story.stop]) {
        send(changed(message, row));
      }
    },
  },
  {
    id: 'outside-region',
    tell: (story, telling) => everywhere(story, { municipality: NEIGHBOUR }, telling),
  },
  {
    id: 'old-release',
    tell: (story, telling) => {
      const { law } = story.care;
      everywhere(story, { release: law === 'jeugd' ? '2.3' : '2.1' }, telling);
    },
    // In iWmo 2.1 the code 19 had another meaning, and 21 to 23 had none.
    fits: ({ care }) => care.law === 'jeugd' || ['19', '02', '31'].includes(care.reason),
  },
];
