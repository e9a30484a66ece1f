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
    method: {
      question: 'How often does care stop early, because the client alone decides so?',
      numerator: 'Endings with the reason “by the client alone”: youth reason 32, Wmo reason 21.',
      denominator: 'All endings in the period, less those that the definition leaves out.',
      excluded:
        'Care stopped for a while (reason 20) and old Wmo messages that give no reason. Administrative endings (36 and 37) where the definition leaves them out.',
      caveats:
        'Drop-out is not the same as bad care. A client can also stop because things go better, or because the care was not voluntary. One client can occur more than once. Target group, product and registration can differ. Use it for a conversation, not as a verdict.',
      source: 'Start and stop messages (305 and 307) of iJw and iWmo.',
    },
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
    method: {
      question: 'For which reasons does care end?',
      numerator: 'Per reason: the number of endings with that code in the stop message.',
      denominator: 'All endings in the period. Nothing is left out.',
      excluded: 'Care stopped for a while (reason 20) is no ending. Its number stands beside it.',
      caveats:
        'The reason is what the provider chose in the stop message. Providers can register the same situation differently. The lists of youth and Wmo differ: do not compare them.',
      source: 'Stop messages (307) of iJw and iWmo.',
    },
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
  caveatsTitle: 'What this figure does not say',
  useTitle: 'What you use it for',
  useText:
    'For a conversation, not as a verdict. A payment is never computed from an outcome.',
  method: {
    question: 'Question',
    numerator: 'Numerator',
    denominator: 'Denominator',
    excluded: 'Does not count',
    source: 'Source',
  },
  unknown: 'This outcome does not exist.',
};
