import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');

/** The ledger of the whole traffic and the notes on its quality. */
export const traffic: Words['traffic'] = {
  title: 'Where every message ended up',
  lede: 'Every row that was read is in exactly one box. The boxes add up to all that was read.',
  caption: 'All rows that were read, per box',
  box: 'Box',
  assignments: 'Assignments',
  starts: 'Starts',
  stops: 'Stops',
  total: 'Read',
  facts: (messages, duplicates, rejected) =>
    `${n.count(messages)} messages, of which ${n.count(duplicates)} double and ${n.count(rejected)} rejected.`,
  arrangements: (count) => `Together these are ${n.count(count)} arrangements.`,
  boxes: {
    double: { name: 'Double', text: 'The message had been read, or the row came again later.' },
    rejected: { name: 'Rejected', text: 'A return message rejected the message.' },
    deleted: { name: 'Withdrawn', text: 'A later message took the row away.' },
    'never-sent': { name: 'Never issued', text: 'The municipality withdrew the assignment.' },
    refused: { name: 'Refused', text: 'The row could not be understood.' },
    'set-apart-reason': {
      name: 'Apart: reason unknown',
      text: 'The reason is not in the list of this law and release.',
    },
    'set-apart-end-before-begin': {
      name: 'Apart: end before begin',
      text: 'The end date lies before the begin date.',
    },
    'set-apart-too-late': {
      name: 'Apart: begins too far off',
      text: 'The begin date lies more than a year after the last messages.',
    },
    'without-start': { name: 'Stop without start', text: 'The stop counts as a start as well.' },
    pause: { name: 'Stopped for a while', text: 'Reason 20: the care goes on later.' },
    open: { name: 'Still running', text: 'No stop has been read.' },
    ended: { name: 'Ended', text: 'The stop ends the care.' },
    'in-effect': { name: 'In effect', text: 'The assignment applies.' },
  },
  notesTitle: 'What stands out in the messages',
  notesText: 'This does not change the figures. It does help to check the administration.',
  notesNone: 'Nothing stands out.',
  toQuality: 'See the quality of the messages',
  notesCaption: 'What stands out and how often it occurs',
  note: 'What',
  notesCount: 'How often',
  notes: {
    'stop-without-start': {
      name: 'Stop without start',
      text: 'The start message was never read. Files from before that time may be missing.',
    },
    'start-without-stop-before': {
      name: 'New start while the last one still ran',
      text: 'No stop came between two starts under the same number.',
    },
    'assignment-ended-without-stop': {
      name: 'Assignment over, no stop message',
      text: 'The care counts as running until there is a stop message.',
    },
    'assignment-other-provider': {
      name: 'Assignment of another provider',
      text: 'The provider of the start is not that of the assignment.',
    },
    'assignment-other-client': {
      name: 'Assignment of another client',
      text: 'The client of the start is not that of the assignment.',
    },
    'message-contents-differ': {
      name: 'Same message, other content',
      text: 'Two messages have the same identification. The first one counts.',
    },
    'assignment-unknown': {
      name: 'Assignment not read',
      text: 'The start or stop belongs to an assignment that is not in the files.',
    },
  },
};
