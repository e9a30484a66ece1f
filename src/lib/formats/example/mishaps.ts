import type { Day } from '#lib/domain/day.ts';
import type { Care } from './care.ts';
import { NEIGHBOUR } from './region.ts';
import type { WrittenMessage, WrittenRow } from '../write/message-xml.ts';

/** The three messages of care that has ended. */
export interface Story {
  care: Care;
  assignment: WrittenMessage;
  start: WrittenMessage;
  stop: WrittenMessage;
}

/** What a story is told with; every message gets an identification of its own unless it has one. */
export interface Telling {
  send: (message: WrittenMessage, copies?: number) => WrittenMessage;
  /** sends the return on a message that was sent */
  answer: (message: WrittenMessage, code: string) => void;
  /** a first day far beyond what can be meant */
  farOff: Day;
}

/** A message with some of it changed: its header, its row. */
function changed(
  message: WrittenMessage,
  row: Partial<WrittenRow> | null,
  header: Partial<WrittenMessage> = {},
): WrittenMessage {
  const rows = row ? message.rows.map((one) => ({ ...one, ...row })) : message.rows;
  return { ...message, ...header, rows };
}

function later(message: WrittenMessage, days: number, row: Partial<WrittenRow> | null = null) {
  return changed(message, row, { dated: message.dated + days });
}

function everywhere(story: Story, header: Partial<WrittenMessage>, { send }: Telling): void {
  for (const message of [story.assignment, story.start, story.stop]) {
    send(changed(message, null, header));
  }
}

const longEnough = ({ care }: Story) => care.end - care.begin >= 90;

/** Something that goes wrong in real traffic, done to one story. */
export interface Mishap {
  id: string;
  /** stories that it can be done to; left out = all */
  fits?: (story: Story) => boolean;
  tell: (story: Story, telling: Telling) => void;
}

/** All that goes wrong in the example region, each as often as the others. */
export const MISHAPS: readonly Mishap[] = [
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
