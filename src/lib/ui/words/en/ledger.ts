import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');

/** "Why this number": the steps and what leaves between them. */
export const ledger: Words['ledger'] = {
  title: 'Why this number',
  lede: {
    end: 'Of every stop message it can be seen whether it counts. Open a step for its rule.',
    begin: 'Of every start it can be seen whether it counts. Open a step for its rule.',
  },
  sentence: (first, name, last, counted) =>
    `From ${n.count(first)} ${name} to ${n.count(last)} ${counted}.`,
  label: (first, name, last) =>
    `From ${n.count(first)} ${name} to ${n.count(last)}; every step is in the list below`,
  steps: {
    'stops-read': {
      name: 'stops read',
      text: 'All rows from stop messages (307) with an end date in this period and within this selection.',
    },
    'stops-existing': {
      name: 'stops that apply',
      text: 'Double, rejected and withdrawn stops are out. Where messages contradict, the last one counts.',
    },
    endings: {
      name: 'endings',
      text: 'Stops that really end the care: not for a while (reason 20), and with a date and reason that are right.',
    },
    'units-ended': {
      name: 'ended',
      text: 'Endings are joined into arrangements or trajectories, as the definition says, up to the last day on which the messages are complete.',
    },
    'units-begun': {
      name: 'begun',
      text: 'Starts are joined into arrangements or trajectories, as the definition says, up to the last day on which the messages are complete.',
    },
    population: {
      name: 'looked at',
      text: 'What is left after taking out what can say nothing about this outcome.',
    },
    denominator: {
      name: 'count: the denominator',
      text: 'What the figure is computed over.',
    },
    numerator: { name: 'of these: the numerator', text: 'The part that this figure is about.' },
  },
  outs: {
    double: { name: 'delivered twice', text: 'The same message or stop came in more than once.' },
    rejected: { name: 'rejected', text: 'A return message (308) rejected the message.' },
    deleted: { name: 'withdrawn', text: 'A later message took the stop away.' },
    'set-apart': {
      name: 'set apart',
      text: 'The end date lies before the begin date, or the reason is not in the list.',
    },
    pause: { name: 'stopped for a while', text: 'Reason 20: the care goes on later.' },
    'after-horizon': {
      name: 'after the last complete day',
      text: 'The stop lies after the day up to which the messages are complete.',
    },
    'trajectory-goes-on': {
      name: 'the trajectory goes on',
      text: 'Other care of the same provider follows within 31 days.',
    },
    administrative: {
      name: 'administrative',
      text: 'Reasons 36 and 37: the municipality changed something, the care may go on.',
    },
    unspecified: {
      name: 'reason not given',
      text: 'The old Wmo code 19 only said that the assignment was closed.',
    },
    'other-classes': {
      name: 'another kind of ending',
      text: 'An ending that says nothing about this outcome, such as death or moving. Below stands which endings these are.',
    },
    'no-assignment': {
      name: 'without assignment',
      text: 'No assignment (301) is known for these starts, or it is not the first start under it.',
    },
    undetermined: {
      name: 'not yet known',
      text: 'The time in which something may still follow is not over.',
    },
    'not-compared': {
      name: 'not comparable',
      text: 'These do not count in the denominator. How they divide is not shown, so that nobody can be recognised.',
    },
    'part-geen': { name: 'without follow-on', text: 'No other care began within 31 days.' },
    'part-anders': {
      name: 'follow-on on another ladder',
      text: 'The follow-on is other care: lighter or heavier cannot be said.',
    },
    'part-onbekend': {
      name: 'not in the catalogue',
      text: 'One of the two products is not in the product catalogue of the region.',
    },
    'part-terugwerkend': {
      name: 'backdated',
      text: 'The care began before it was assigned. There is no waiting time then.',
    },
    'other-reasons': { name: 'the rest', text: 'In the denominator, not in the numerator.' },
  },
};
