import type { PageWords } from '../nl.ts';
import { numbersIn } from '../numbers.ts';
import { indicators } from './indicators.ts';

const n = numbersIn('en');

/** A number as it stands in a sentence, with who it is of. */
interface Said {
  strand: string;
  text: string;
}

const list = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts);
const told = (parts: readonly Said[]) => list(parts.map(({ strand, text }) => `${strand} ${text}`));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of indicators from deliveries. */
export const delivered: PageWords['delivered'] = {
  title: 'From deliveries',
  text: 'Computed from the files of providers and local teams, not from messages.',
  empty: 'Nothing was delivered for this figure yet.',
  emptyText: 'Drop the files of providers or local teams. The templates are on the page Formats.',
  toFormats: 'To the templates',
  short: {
    uitval: indicators.uitval.short,
    'tevredenheid-nut': 'Mark from 1 to 10 for how useful the help was',
    'tevredenheid-ervaring': 'Mark from 1 to 10 for how the help was experienced',
    respons: 'Who of those asked filled in the questions',
    dekking: 'Filled-in lists beside care that ended',
    resultaten: 'Results in the perspectiefplan that were reached',
    'zonder-hulp': 'Who can go on without help afterwards',
    doelen: 'Goals that were reached, on the scale of −1 to +2',
    problemen: 'Problems that have demonstrably become less',
  },
  sentences: {
    uitval: (said) =>
      `Ended early by the client: ${list(said.map(({ text }) => text))} of the trajectories.`,
    'tevredenheid-nut': (said) => `The usefulness of the help: ${told(said)}.`,
    'tevredenheid-ervaring': (said) => `The experience with the help: ${told(said)}.`,
    respons: (said) => `The questions were filled in by: ${told(said)}.`,
    dekking: (said) => `Lists beside care that ended: ${told(said)}.`,
    resultaten: (said) => `Results reached: ${told(said)}.`,
    'zonder-hulp': (said) => `On without help: ${told(said)}.`,
    doelen: (said) => `Goals reached: ${told(said)}.`,
    problemen: (said) => `Problems reduced: ${told(said)}.`,
  },
  hidden: 'not shown',
  strands: {
    '': 'all together',
    jeugdige: 'youth',
    ouder: 'parents',
    cliënt: 'clients',
    'duurzaam jeugdige': 'youth, lasting support',
    'duurzaam ouder': 'parents, lasting support',
    'duurzaam cliënt': 'clients, lasting support',
    eind: 'end evaluations',
    tussen: 'interim evaluations',
  },
  capital,
  /** what the denominator is */
  counted: {
    uitval: (count) => `${n.count(count)} ${count === 1 ? 'trajectory' : 'trajectories'}`,
    'tevredenheid-nut': (count) => `${n.count(count)} ${count === 1 ? 'mark' : 'marks'}`,
    'tevredenheid-ervaring': (count) => `${n.count(count)} ${count === 1 ? 'mark' : 'marks'}`,
    respons: (count) => `${n.count(count)} asked`,
    dekking: (count) => `${n.count(count)} ended`,
    resultaten: (count) => `${n.count(count)} ${count === 1 ? 'result' : 'results'}`,
    'zonder-hulp': (count) => `${n.count(count)} ${count === 1 ? 'answer' : 'answers'}`,
    doelen: (count) => `${n.count(count)} ${count === 1 ? 'goal' : 'goals'}`,
    problemen: (count) => `${n.count(count)} ${count === 1 ? 'pair' : 'pairs'} of scores`,
  },
  ofCounted: (x: number, counted: string) => `${n.count(x)} of the ${counted}`,
  meanOf: 'on average',
  meanMargin: (low: string, high: string) => `By chance this may lie between ${low} and ${high}.`,
  meanMarginShort: (low: string, high: string) => `margin ${low} to ${high}`,
  noMargin: 'With fewer than 5 answers there is no margin.',
  moreThanAll: 'There are more lists than endings: a margin does not go with that.',
  asked: (count: number, share: string) =>
    `Of the ${n.count(count)} who were asked, ${share} gave a mark.`,
  provisional:
    'An open point is provisional: the day until which that period may be delivered is not over.',
  lowResponse: (share: string) => `Low response: under ${share}.`,
  worstCase: (low: string, high: string) =>
    `Whatever the others would answer: it lies between ${low} and ${high}.`,
  side: 'Side by side, never averaged together.',
  distributionTitle: 'How the marks are spread',
  distributionOf: (strand: string) => `Spread: ${strand}`,
  band: (from: number, until: number) => (from === until ? `${from}` : `${from} to ${until}`),
  mark: 'Mark',
  fewText: 'Under 100 answers there are three groups, so that no one can be traced.',
  trendTitle: (kind: 'year' | 'half-year') => (kind === 'year' ? 'Per year' : 'Per half-year'),
  measuresTitle: 'More about these answers',
  measuresText: (count) =>
    `${n.count(count)} ${count === 1 ? 'share or score' : 'shares and scores'} of the same answers.`,
  measure: 'Answer',
  measures: {
    deels: 'partly',
    niet: 'not reached',
    nee: 'no',
    tijdig: 'evaluation in time (28 to 42 days before the end)',
    'minstens-1': 'at least partly reached (+1 or +2)',
    gemiddeld: 'mean score',
    unchanged: 'unchanged',
    worse: 'worse',
    'reden hulpvraag': 'reason: request for help changed',
    'reden motivatie': 'reason: motivation',
    'reden niet-passend': 'reason: offer did not fit',
    'reden wachttijd': 'reason: waiting time',
    'reden extern': 'reason: external circumstances',
    'reden te-kort': 'reason: too short',
    'reden anders': 'reason: other',
    'reden niet-genoemd': 'reason: not named',
    'actie niets': 'next: nothing needed',
    'actie doel': 'next: adjust the goal',
    'actie aanbod': 'next: other offer',
    'actie aanbieder': 'next: other provider',
    'actie overleg': 'next: consultation',
    'actie anders': 'next: something else',
    'vervolg geen': 'follow-on: none',
    'vervolg lichter': 'follow-on: lighter',
    'vervolg gelijk': 'follow-on: equal',
    'vervolg zwaarder': 'follow-on: heavier',
    'vervolg anders': 'follow-on: other',
  },
  leftOutTitle: 'What does not count',
  leftOut: {
    'not-answered': 'this question not answered',
    'no-informant': 'not known who answered',
    'not-asked-disability': 'not asked: mild intellectual disability',
    'not-asked-avoiding': 'not asked: avoids care',
    'not-asked-language': 'not asked: language barrier',
    'not-asked-other': 'not asked: other reason',
    'foster-care': 'foster care',
    'not-at-end': 'not filled in at the end',
    'not-applicable': 'not applicable',
    'earlier-moment': 'an earlier moment of the same goal',
    pause: 'paused (20): not an ending',
    'reason-left-out': 'a reason that the definition set does not count',
    'not-determined': 'cannot be determined: norm or direction missing',
  },
  converted: (count: number) =>
    count === 1
      ? '1 mark was converted from a scale of 1 to 5.'
      : `${n.count(count)} marks were converted from a scale of 1 to 5.`,
  share: 'Share',
  mean: 'Mean',
};
