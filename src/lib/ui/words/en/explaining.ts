import type { Explaining } from '../nl/explaining.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');

/** The front of the explanation, and what every page about an indicator says. */
export const explaining: Explaining = {
  title: 'Explanation',
  headline: 'What a figure says, how it is counted, and what it cannot say.',
  lede: 'Uitkomstwijzer turns messages between municipalities and providers into figures to talk about. All of it happens in your browser.',
  doesTitle: 'What this page does',
  does: [
    {
      name: 'Read',
      text: 'The page reads assignments (301), start messages (305), stop messages (307) and their returns. A citizen service number (BSN) becomes a pseudonym at once.',
    },
    {
      name: 'Join',
      text: 'Double, rejected and withdrawn messages drop out. What is left becomes one story for each assignment: an arrangement. Arrangements that follow each other form a trajectory.',
    },
    {
      name: 'Count',
      text: 'Every outcome has a fixed numerator and denominator. Each figure stands with the margin of chance, and with which stops counted and which did not.',
    },
    {
      name: 'Protect',
      text: 'Figures about too few people stay hidden, on the screen and in every download.',
    },
  ],
  indicatorsTitle: 'Explained by outcome',
  indicatorsText:
    'The question, the numerator, the denominator, what does not count, and examples to work out.',
  moreTitle: 'Reading on',
  more: {
    limits: {
      name: 'What figures do not say',
      text: 'Chance, small numbers, registration, and all that stands in no message.',
    },
    glossary: {
      name: 'Terms',
      text: 'The words of the field and of this page, explained in short.',
    },
    privacy: {
      name: 'Privacy',
      text: 'What is stored where, what never is, what leaves your computer, and a trial.',
    },
    accessibility: {
      name: 'Accessibility',
      text: 'What was tested, and what not yet.',
    },
  },
  better: {
    lower: 'A lower figure is meant to be good here.',
    higher: 'A higher figure is meant to be good here.',
    neither: 'Higher or lower is not better or worse here.',
  },
  direction: 'Direction',
  version: 'Rule',
  versionOf: (version) => `Version ${n.count(version)}`,
  versionText:
    'The number goes up when a new rule can change a figure. It also stands in every download.',
  toFigures: 'To the figures',
  setsTitle: 'The same question, other agreements',
  setsText:
    'A definition set is a fixed bundle of agreements. The region chooses one. The page with figures shows what another set does to the figure. Not every value matters for every outcome: what counts stands above.',
  setsCaption: 'The definition sets and their values',
  sets: {
    set: 'Set',
    unit: 'Unit',
    gap: 'Room in a trajectory',
    newStart: 'New start counts until',
    followOn: 'Follow-on counts until',
    leftOut: 'Endings left out',
    nothing: 'none',
    windowDays: (days) => `${n.count(days)} days after the end`,
    windowHalfYear: 'the last day of the half-year after the half-year of the end',
  },
  cbsTitle: 'Where the CBS set counts otherwise',
  cbs: [
    {
      name: 'By trajectory',
      text: 'Arrangements of one client with one provider count together as one trajectory if no more than 31 days lie between them. The Westfriesland set counts every arrangement by itself.',
    },
    {
      name: 'Another window',
      text: 'A new start counts until the last day of the half-year after the half-year in which care ended. For an end on 1 January and for an end on 30 June that is 31 December of that year. The other sets always look 365 days ahead.',
    },
    {
      name: 'All endings count',
      text: 'Administrative endings (reasons 36 and 37) stay in the denominator. The other sets leave them out, because they say nothing about the outcome.',
    },
    {
      name: 'Other codes',
      text: 'A CBS file knows five reasons, 01 to 05. The messages know more. Below stands which belong together.',
    },
  ],
  cbsCaption: 'The reasons in a CBS file and in the messages',
  cbsCode: 'CBS',
  cbsMeaning: 'Meaning',
  cbsNone: 'no code',
};
