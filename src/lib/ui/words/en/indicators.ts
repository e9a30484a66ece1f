import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');

/** The indicators. */
export const indicators: Words['indicators'] = {
  uitval: {
    title: 'Drop-out',
    short: 'Care that the client ended early and alone',
    sentence: (x, total, value, units) =>
      `${n.count(x)} of the ${n.count(total)} ${units} ended early by the client: ${n.percent(value)}.`,
    totalSentence: (total, units) => `${n.count(total)} ${units} ended.`,
    partSentence: (part, value, total, units) =>
      `Of the ${n.count(total)} ${units}, ${n.percent(value)} ended with the reason “${part}”.`,
    counted: 'early, by the client',
  },
  stopredenen: {
    title: 'Reasons for ending',
    short: 'Why care ended, according to the stop messages',
    sentence: (x, total, value, units) =>
      `${n.count(x)} of the ${n.count(total)} ${units}: ${n.percent(value)}.`,
    totalSentence: (total, units) => `${n.count(total)} ${units} ended. These are the reasons.`,
    partSentence: (part, value, total, units) =>
      `Of the ${n.count(total)} ${units} that ended, ${n.percent(value)} had the reason: ${part.charAt(0).toLowerCase()}${part.slice(1)}.`,
    counted: 'ended',
  },
};

/** The pages of the indicators. */
export const indicatorPages: Words['indicatorPages'] = {
  title: 'Indicators',
  headline: (count) => `${count} outcomes from your messages.`,
  lede: 'Open an outcome to see how it develops, where it differs and how it was counted.',
  empty: 'There are no figures yet.',
  emptyText: 'Figures come from start and stop messages (305 and 307). Put down those files.',
  toFiles: 'To the files',
  open: (title, law) => `${title}, ${law}`,
  methodTitle: 'How this was counted',
  methodMore: 'More explanation',
  caveatsTitle: 'What this figure does not say',
  useTitle: 'What you use it for',
  useText: 'For a conversation, not as a verdict. A payment is never computed from an outcome.',
  method: {
    question: 'Question',
    numerator: 'Numerator',
    denominator: 'Denominator',
    excluded: 'Does not count',
    source: 'Source',
    examples: 'Examples',
  },
  unknown: 'This outcome does not exist.',
};
