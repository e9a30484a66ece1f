import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');
const many = (x: number, one: string, more: string) => (x === 1 ? one : more);
const some = (x: number, total: number, what: string) =>
  `${n.count(x)} of the ${n.count(total)} ${what}`;

/** What can be wrong in the messages: its names, why it matters and what to do. */
export const qualityKinds: Words['quality']['kinds'] = {
  'late-stop': {
    name: 'Stop reported late',
    short: 'Stop late',
    sentence: (x, total) => `${some(x, total, 'stops')} came late`,
    why: 'Until the stop is there, the care counts as running. Drop-out and duration are known too late.',
    act: 'Send the stop message within 5 working days after the care ended.',
    wrong: 'The stop was reported more than 5 working days after the end.',
  },
  'late-start': {
    name: 'Start reported late',
    short: 'Start late',
    sentence: (x, total) => `${some(x, total, 'starts')} came late`,
    why: 'The municipality knows too late that the care has begun. Waiting time and inflow are not right yet.',
    act: 'Send the start message within 5 working days after the care began.',
    wrong: 'The start was reported more than 5 working days after the begin.',
  },
  'assignment-ended-without-stop': {
    name: 'Assignment over, no stop',
    short: 'No stop after assignment',
    sentence: (x, total) => `${some(x, total, 'ended assignments')} got no stop`,
    why: 'The assignment is over, but the care still counts as running. Such an ending is missing in all figures.',
    act: 'Send a stop message with the real end date and reason. Is the care still going on? Ask the municipality for a new assignment.',
    wrong: 'The assignment has ended and no stop was received.',
  },
  'stop-without-start': {
    name: 'Stop without start',
    short: 'Stop without start',
    sentence: (x, total) => `For ${some(x, total, 'stops')} no start was read`,
    why: 'The stop counts as a start as well. The begin date can then not be checked.',
    act: 'See whether the start was sent and not rejected. Compare assignment number and begin date of start and stop.',
    wrong: 'No start was read for this stop.',
  },
  'start-without-stop-before': {
    name: 'New start while the last one still ran',
    short: 'Start without stop before',
    sentence: (x, total) => `At ${some(x, total, 'starts')} the earlier care still ran`,
    why: 'Care begins again under the same number while the earlier one never stopped. Together this counts as one arrangement.',
    act: 'Send the stop of the earlier stretch. Is it a correction? Then withdraw the old start.',
    wrong: 'This start came while the one before it, under this number, still ran.',
  },
  'rejected-message': {
    name: 'Rejected messages',
    short: 'Message rejected',
    sentence: (x, total) => `${some(x, total, 'messages')} ${many(x, 'was', 'were')} rejected`,
    why: 'A rejected message counts as not sent. What it held is missing until it comes again.',
    act: 'Read in the return message why it was rejected, correct it and send a new message.',
    wrong: 'This message was rejected.',
  },
  'set-apart-reason': {
    name: 'Reason not in the list',
    short: 'Reason unknown',
    sentence: (x, total) => `For ${some(x, total, 'stops')} the reason is not in the list`,
    why: 'The reason does not belong to this law and release. The stop does not count and the care stays open.',
    act: 'Withdraw the stop and send it again with a reason from the list of this law.',
    wrong: 'The reason is not in the list of this law and release.',
  },
  'set-apart-end-before-begin': {
    name: 'End before begin',
    short: 'End before begin',
    sentence: (x, total) => `For ${some(x, total, 'stops')} the end lies before the begin`,
    why: 'This cannot be right. The stop does not count and the care stays open.',
    act: 'Withdraw the stop and send it again with the right dates.',
    wrong: 'The end date lies before the begin date.',
  },
  'set-apart-too-late': {
    name: 'Begins too far off',
    short: 'Begins too far off',
    sentence: (x, total) =>
      `${some(x, total, 'starts and stops')} ${many(x, 'begins', 'begin')} too far off`,
    why: 'The begin date lies more than a year after the last messages. That is nearly always a typing error.',
    act: 'Withdraw the message and send it again with the right begin date.',
    wrong: 'The begin date lies more than a year after the last messages.',
  },
  'several-stops': {
    name: 'More than one stop for a start',
    short: 'Second stop',
    sentence: (x, total) =>
      `${some(x, total, 'stops')} ${many(x, 'contradicts', 'contradict')} another stop`,
    why: 'One start has different stops. The last one counts, but another may be the right one.',
    act: 'Withdraw the stops that are wrong.',
    wrong: 'Another stop was reported for this start. This one does not count.',
  },
  'contents-differ': {
    name: 'Same message, other content',
    short: 'Other content',
    sentence: (x, total) =>
      `For ${some(x, total, 'messages')} the same identification came with other content`,
    why: 'Two messages have the same identification. Only the first counts, the other is lost.',
    act: 'Give every message an identification of its own and send again what is missing.',
    wrong: 'Another message came with this identification and other content.',
  },
  'assignment-other-provider': {
    name: 'Assignment of another provider',
    short: 'Other provider',
    sentence: (x, total) =>
      `For ${some(x, total, 'arrangements')} the assignment is another provider’s`,
    why: 'The number belongs to another provider. It may have been copied wrongly.',
    act: 'Compare the number with the assignment. Do you work as a subcontractor? Have that put in the region profile.',
    wrong: 'The assignment with this number is another provider’s.',
  },
  'assignment-other-client': {
    name: 'Assignment of another client',
    short: 'Other client',
    sentence: (x, total) =>
      `For ${some(x, total, 'arrangements')} the assignment is another client’s`,
    why: 'The number belongs to somebody else. The care may then stand with the wrong person.',
    act: 'Compare number and client with the assignment. Withdraw the message where it is wrong.',
    wrong: 'The assignment with this number is another client’s.',
  },
  'unknown-product': {
    name: 'Product not in the catalogue',
    short: 'Product unknown',
    sentence: (x, total) =>
      `For ${some(x, total, 'arrangements')} the product is not in the catalogue`,
    why: 'The code is not in the product catalogue of the region. Whether care became lighter can then not be said.',
    act: 'Check the product code. Is it right? Have the region add it to its catalogue.',
    wrong: 'The product code is not in the catalogue of the region.',
  },
};
