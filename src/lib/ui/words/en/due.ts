import type { DeliveryTable } from '#lib/domain/delivery-records.ts';
import type { Words } from '../nl.ts';
import { numbersIn, partsOfPeriod } from '../numbers.ts';
import { dueMail } from './due-mail.ts';

const n = numbersIn('en');
const many = (count: number, one: string, more: string) => (count === 1 ? one : more);
const counted = (count: number, one: string, more: string) =>
  `${n.count(count)} ${many(count, one, more)}`;

const TABLES: Partial<Record<DeliveryTable, string>> = {
  lists: 'satisfaction',
  response: 'response',
  results: 'results',
  outcomes: 'outcomes',
  goals: 'goals',
  scores: 'scores',
};

function half(written: string): string {
  const { year, part } = partsOfPeriod(written);
  return part === '' ? year : part === 'H1' ? 'First half' : 'Second half';
}

function inHalf(written: string): string {
  const { year, part } = partsOfPeriod(written);
  return part === '' ? year : `the ${half(written).toLowerCase()} of ${year}`;
}

/** The page of deliveries: who has to deliver what and by when, and what came. */
export const due: Words['due'] = {
  mail: dueMail,
  states: {
    open: 'Still running',
    none: 'No care',
    expected: 'Expected',
    received: 'Delivered',
    'to-check': 'To check',
    approved: 'Approved',
    'few-noticed': 'Too few, with notice',
    'few-missing': 'Too few, notice missing',
    late: 'Late',
    exempt: 'Exempt',
  },
  noticeExpected: 'Notice expected',
  unknown: 'Not known yet',
  ended: (count) => `${n.count(count)} ended`,
  half,
  foster: 'Foster care',
  provider: 'Provider',
  next: 'Next step',
  by: (day) => `by ${n.dayShort(day)}`,
  notInMessages: 'not in the messages',
  emptyTitle: 'There is nothing to keep track of yet.',
  emptyText:
    'First read messages and deliveries. Then this page shows who has to deliver what, and by when.',
  toFiles: 'To Files',
  nothingDue: (year) => `For ${year} nobody has to deliver yet.`,
  complete: (complete, asked, period) =>
    complete === asked
      ? asked === 1
        ? `The only provider that had to deliver is complete for ${inHalf(period)}.`
        : `All ${n.count(asked)} providers are complete for ${inHalf(period)}.`
      : `${n.count(complete)} of the ${counted(asked, 'provider', 'providers')} ${many(complete, 'is', 'are')} complete for ${inHalf(period)}.`,
  late: (count) => `${n.count(count)} ${many(count, 'is', 'are')} late.`,
  receivedFrom: (count, year) =>
    `${counted(count, 'provider', 'providers')} delivered something for ${year}.`,
  noMessages:
    'There are no messages yet. So it cannot be said who had to deliver: only what you received is shown here.',
  quarters:
    'The region profile says that deliveries come by quarter. This page cannot reckon so yet: it shows only what you received, by half-year.',
  waiting: (count) => `${counted(count, 'delivery waits', 'deliveries wait')} for you.`,
  deadline: (day, what) => `The next deadline is ${n.day(day)}, for ${what.join(' and ')}.`,
  deadlineOf: (period) => inHalf(period),
  deadlineOfFoster: (year) => `foster care ${year}`,
  horizon: (day) => `The messages are complete up to ${n.day(day)}.`,
  asOf: (day) => `As of ${n.day(day)}.`,
  year: 'Year',
  show: 'Show',
  showAll: (count) => `all ${n.count(count)} providers`,
  showOpen: 'only what is open',
  noneOpen: 'Nothing is open.',
  calendar: 'Calendar file',
  print: 'Print',
  legend: 'States',
  tableTitle: (year) => `Per provider, ${year}`,
  tableCaption: (year) => `State per provider and period, ${year}`,
  openHint: 'Choose a provider for the reason, the files and all steps.',
  foot: 'Subcontractors count with their main contractor where the region profile names it. These counts are shown only here, never in figures that you share.',
  reasons: {
    enough: (count, period, by) =>
      `${n.count(count)} in ${inHalf(period)}: deliver, by ${n.day(by)}.`,
    few: (count, period, threshold, by) =>
      `${n.count(count)} in ${inHalf(period)}: fewer than ${n.count(threshold)}. Deliver nothing, but send a notice, by ${n.day(by)}.`,
    carried: (count) =>
      count === 1
        ? 'That one trajectory counts along with the second half.'
        : `The ${n.count(count)} count along with the second half.`,
    sumEnough: (first, second, by) =>
      `${n.count(first)} in the first half and ${n.count(second)} in the second half: together ${n.count(first + second)}, so deliver both, by ${n.day(by)}.`,
    sumFew: (first, second, threshold, by) =>
      `${n.count(first)} in the first half and ${n.count(second)} in the second half: together ${n.count(first + second)}, fewer than ${n.count(threshold)}. Deliver nothing, but send a notice, by ${n.day(by)}.`,
    notCarried: (year) => `This count does not go along to ${year}.`,
    running: (period, until) => {
      const text = inHalf(period);
      return `${text.charAt(0).toUpperCase()}${text.slice(1)} runs until ${n.day(until)}.`;
    },
    beyond: (horizon) => `Not known yet: the messages are complete up to ${n.day(horizon)}.`,
    soFar: (count, carried) =>
      carried === 0
        ? `So far ${n.count(count)}.`
        : `So far ${n.count(count)}, plus ${n.count(carried)} from the first half.`,
    'no-care': 'By the messages there was no care in this period.',
    exempt: 'This provider is exempt by the region profile.',
    foster: (by) => `Satisfaction only, once a year, by ${n.day(by)}.`,
    'not-in-messages':
      'This provider is in no message. Whether anything had to come cannot be said.',
    'no-messages': 'Without messages it cannot be said whether anything had to come.',
    quarters: 'This page cannot reckon by quarter yet.',
  },
  got: (rows, tables) =>
    `${counted(rows, 'row', 'rows')} received: ${tables.map((table) => TABLES[table] ?? table).join(', ')}.`,
  gotFiles: (files) => `${many(files.length, 'File', 'Files')}: ${files.join(', ')}`,
  doubtful: (rows) => counted(rows, 'doubtful row', 'doubtful rows'),
  notEnoughYet: 'Satisfaction or outcomes are still missing.',
  notNeeded: 'This was not needed.',
  noticed: (count) =>
    `Notice received: ${counted(count, 'ended trajectory', 'ended trajectories')}.`,
  noticedAnyway: 'By the messages a delivery is due all the same.',
  changed: 'Check again: this is not what you approved.',
  approve: 'Approve',
  unapprove: 'Withdraw approval',
  check: 'Check',
  checkAgain: 'Check again',
  remind: 'Reminder',
  nothing: 'Nothing to do',
  wait: (day) => `Wait until ${n.day(day)}`,
  overdue: (days) => `${counted(days, 'day', 'days')} late`,
  approved: (name) => `${name}: approved.`,
  unapproved: (name) => `${name}: the approval is withdrawn.`,
  ruleTitle: (threshold) => `Fewer than ${n.count(threshold)} ended? Then they count along.`,
  ruleText: (threshold) =>
    `A provider delivers from ${n.count(threshold)} ended trajectories in a half-year on. Are there fewer in the first half, then a notice is due and the count goes along to the second half. Nothing goes along to another year.`,
  ruleLabel: 'Three examples of the rule',
  ruleEnough: 'deliver',
  ruleBoth: 'deliver both half-years',
  ruleNone: 'deliver nothing, but send a notice',
  firstHalf: 'First half',
  secondHalf: 'Second half',
  countedTitle: 'What is counted',
  countedText:
    'Ended trajectories in the messages of the region’s municipalities, administrative endings left out. A trajectory is care by one provider with at most 31 days in between (definition set SDCG, whichever set you choose). Youth Act and Wmo count together, personal budgets do not.',
  fosterTitle: 'Foster care',
  fosterText:
    'Foster care is not counted in. A provider delivers satisfaction of it once a year, in a file of its own. What foster care is stands in the product list (kind).',
  approvedTitle: 'What approving means',
  approvedText:
    'It says that you have seen these files. With a new version or another file the approval lapses. It changes nothing in the figures.',
  event: (what) => `Deliveries: ${what.join(' and ')}`,
  eventText: (region) => `By today ${region} receives the deliveries, or a notice of too few.`,
  region: 'the region',
};
