import type { Words } from '../nl.ts';

/** The example region: its card on the start page, its label, and leaving it. */
export const example: Words['example'] = {
  title: 'The example region',
  text: '7 municipalities and 12 providers with made-up data. Everything works, nothing is real.',
  apart:
    'Your own files never mix with it. One click removes the example region, and your own region profile applies again.',
  open: 'Open the example region',
  newStart: 'No new start',
  dropOut: 'Drop-out',
  lighter: 'Lighter support',
  label: 'Example region: made-up data',
  remove: 'Remove',
  removeName: 'Remove the example region',
  removedTitle: 'The example region is gone.',
  removedText: 'There is no data here any more.',
  onlyWhenEmpty:
    'You can open the example region when there are no files of your own here. That way real and made-up data never mix.',
  leaveTitle: 'Remove the example region first?',
  leaveText: (count) =>
    `Real and made-up data never mix here. The example region goes first. Then your ${count === 1 ? 'file is' : 'files are'} read.`,
  leave: 'Remove it and read my files',
};
