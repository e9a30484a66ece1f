import type { Words } from '../nl.ts';

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
