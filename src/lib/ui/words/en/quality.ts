import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';
import { qualityKinds } from './quality-kinds.ts';

const n = numbersIn('en');
const many = (x: number, one: string, more: string) => (x === 1 ? one : more);
const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The page on the quality of the messages, and the list for a provider. */
export const quality: Words['quality'] = {
  populations: {
    starts: 'starts',
    stops: 'stops',
    records: 'starts and stops',
    arrangements: 'arrangements',
    assignments: 'ended assignments',
    messages: 'messages',
  },
  share: (x, total) =>
    total === 0
      ? '–'
      : x > 0 && x / total < 0.005
        ? 'less than 1%'
        : x < total && x / total >= 0.995
          ? 'more than 99%'
          : n.percent(x / total),
  shareShort: (x, total) => (x > 0 && x / total < 0.005 ? '<\u00a01%' : n.percent(x / total)),
  of: (total, what) => `of the ${n.count(total)} ${what}`,
  ofTotal: (total) => `of ${n.count(total)}`,
  nothing: (scope) => `Nothing stands out in the messages (${scope}).`,
  emptyTitle: 'There are no messages to check yet.',
  emptyText:
    'Read in files with starts and stops first. Then this page says for each provider what is wrong or came late.',
  toFiles: 'To Files',
  lede: (scope) =>
    `${scope}. These are counts to check the administration with. A small number proves little.`,
  incomplete: (day) => `This period is not complete yet: the messages are complete up to ${day}.`,
  regionTitle: (kinds) =>
    kinds === 0
      ? 'Nothing stands out'
      : kinds === 1
        ? 'One thing stands out in the region'
        : `${n.count(kinds)} things stand out in the region`,
  detailTitle: 'Per half-year',
  perHalfYear: 'number per half-year',
  barsFoot:
    'The bars are numbers per half-year. Blue is the chosen period. An open bar is not complete yet.',
  notFound: (names) => `Not found in this period: ${names.map(inSentence).join(', ')}.`,
  explain: 'Explanation',
  why: 'Why it matters',
  act: 'What the provider can do',
  trendCaption: (who) => `What is wrong per half-year: ${who}`,
  kind: 'What',
  xOf: (x, total) => (total === 0 ? '–' : `${n.count(x)} of ${n.count(total)}`),
  providersTitle: { name: 'Per provider, by name', size: 'Per provider, by size' },
  providersCaption: (scope) =>
    `How often something is wrong per provider, with its share below. ${scope}.`,
  provider: 'Provider',
  records: 'Starts and stops',
  wholeRegion: 'Region',
  providersFoot:
    'Subcontractors are counted with their main contractor where the region profile names one. A dash: there was nothing to count. Differences do not say who does well.',
  openHint: 'Choose a provider for its course, the explanation and the list.',
  ownTitle: 'Per AGB code',
  nothingHere: 'Nothing stands out at this provider in this period.',
  few: 'Take care: these are small numbers. They say little.',
  list: 'Make list',
  listText:
    'A file for the provider, in Dutch: which messages, what is wrong with them and what to do.',
  warning: {
    title: (name) => `List for ${name}`,
    text: 'This file holds numbers of assignments: those are personal data. Send it by secure means only, and to this provider only. Delete it once it is no longer needed.',
    holds: (rows) =>
      `${n.count(rows)} ${many(rows, 'row', 'rows')}. It holds no citizen service number, name or pseudonym.`,
    make: 'Make file',
  },
  columns: [
    'What is wrong',
    'AGB code',
    'Municipality code',
    'Assignment number',
    'Identification of the message',
    'Kind of message',
    'Dated',
    'Begin',
    'End',
    'What you can do',
  ],
  howTitle: 'How it is counted',
  howText:
    'A start counts in the period of its begin date, a stop in that of its end date. An ended assignment counts on its end date, an arrangement on its begin date and a message on the date in its header. Where a date cannot be right, the date in the header counts.',
  lateTitle: 'When is something late?',
  lateText:
    'When the first message is dated more than 5 working days after the begin or the end. Working days are Monday to Friday, except New Year, Easter Monday, King’s Day, Liberation Day in lustrum years (2020, 2025), Ascension Day, Whit Monday, Christmas and the day after it. Good Friday is a working day. What has not been reported yet does not count yet.',
  limitsTitle: 'What these numbers do not say',
  limitsText:
    'A mistake can also lie with the municipality or in a system. Where files of earlier years are missing, starts seem to be missing. These numbers stand only here and on Files, never in figures that you share.',
  kinds: qualityKinds,
};
