import { numbersIn } from '../numbers.ts';
import type { FillInWords } from '../nl/fill-in.ts';

const n = numbersIn('en');
const lists = (count: number) =>
  count === 1 ? '1 list filled in' : `${n.count(count)} lists filled in`;
const evaluations = (count: number) =>
  count === 1 ? '1 evaluation' : `${n.count(count)} evaluations`;
const results = (count: number) => (count === 1 ? '1 result' : `${n.count(count)} results`);

const client: FillInWords['client'] = {
  welcome: {
    jeugd: 'Two questions about the youth care',
    wmo: 'Two questions about the support',
  },
  inform: [
    {
      name: 'You may take part, you do not have to.',
      text: 'Not taking part changes nothing about the help. You can stop at any time.',
    },
    {
      name: 'We do not ask for a name.',
      text: 'Nor for a date of birth or a number.',
    },
    {
      name: 'The answers are there to learn from.',
      text: 'The provider and the municipality look at them together with the answers of others. That way the help can get better.',
    },
  ],
  begin: 'Begin',
  declineAll: 'I would rather not take part',
  age: 'How old is the person who gets the help?',
  ages: {
    '<12': 'Younger than 12',
    '12-15': '12 to 15',
    '16-17': '16 or 17',
    '18+': '18 or older',
  },
  who: 'Who answers the questions?',
  whoText: 'A parent answers only if the young person is not able to.',
  informants: {
    jeugdige: 'The young person',
    ouder: 'A parent or carer',
    cliënt: 'The client',
  },
  readyYouth: 'First the young person',
  readyYouthText:
    'These questions are for you. You answer them yourself. After that your parent or carer gets the same questions.',
  readyParent: 'Now the parent or carer',
  readyParentText:
    'Give the tablet to the parent or carer. The answers of the young person can no longer be seen.',
  ready: 'To the questions',
  skipYouth: 'The young person answers nothing',
  skipParent: 'The parent answers nothing',
  question: (place) => `Question ${place} of 2`,
  questions: {
    usefulness: {
      jeugd: { je: 'How useful was this help to you?', u: 'How useful was this help to you?' },
      wmo: { je: 'How useful was this support to you?', u: 'How useful was this support to you?' },
    },
    experience: {
      jeugd: {
        je: 'How did you experience the youth care?',
        u: 'How did you experience the youth care?',
      },
      wmo: {
        je: 'How did you experience the Wmo support?',
        u: 'How did you experience the Wmo support?',
      },
    },
  },
  lowest: 'bad',
  highest: 'excellent',
  scale: (highest) => `1 is bad, ${highest} is excellent`,
  choose: {
    je: 'Choose an answer first. If you do not want to, choose “Rather not”.',
    u: 'Choose an answer first. If you do not want to, choose “Rather not”.',
  },
  ratherNot: 'Rather not',
  back: 'Back',
  next: 'Next',
  last: 'Done',
  thanks: { je: 'Thank you', u: 'Thank you' },
  thanksText: 'Give the tablet back. The answers can no longer be seen.',
  nextClient: 'Next client',
  done: 'To the worker',
};

/** Filling in: the two questions on a tablet, and part IV of the perspectiefplan. */
export const fillIn: FillInWords = {
  title: 'Fill in',
  headline: 'Fill in on this device, without anything being sent',
  lede: 'What you fill in goes into a file to deliver. Once it is saved the page keeps nothing of it.',
  surveyCard: 'Two questions to clients',
  surveyCardText:
    'How useful was the help, and how was it experienced? You set the questions up once, and then give the tablet to the youth, the parent or the client.',
  surveyOpen: 'Set up the questions',
  planCard: 'Part IV of the perspectiefplan',
  planCardText:
    'Which results were reached, and what happens now? You fill this in as a consultant, after the evaluation with client and provider.',
  planOpen: 'Fill in an evaluation',
  sameRules: 'The file follows the format of the region.',
  choose: 'Choose',
  notListed: 'Not in this list',
  localTeams: 'Local teams',
  localTeam: (municipality) => `Local team ${municipality}`,
  providers: 'Providers',
  problems: {
    required: 'Fill this in.',
    provider:
      'An AGB code has eight digits. A local team without one fills in its municipality code.',
    municipality: 'This municipality is not known. Type its whole name or its code of four digits.',
    product: 'Use at most 20 letters and digits, and no number of a person.',
    day: 'This date does not exist.',
    'day-ahead': 'This date lies in the future.',
    person: 'This looks like a citizen service number. Do not name persons.',
  },
  fields: {
    provider: 'Provider',
    providerTyped: 'AGB code of the provider',
    providerHint: 'Eight digits. A local team without one fills in its municipality code.',
    municipality: 'Municipality',
    municipalityTyped: 'Name or code of the municipality',
    municipalityHint: 'The municipality that assigned the help.',
    law: 'Law',
    product: 'Product',
    productTyped: 'Product code',
    productHint: 'The code under which the municipality assigned the help, such as 45A04.',
    kind: 'Kind of help',
    moment: 'Moment of asking',
    period: 'Period',
    scale: 'Answers',
  },
  laws: { jeugd: 'Jeugdwet', wmo: 'Wmo' },
  kinds: {
    herstel: { name: 'Recovery', text: 'Asked at the end of the help' },
    duurzaam: { name: 'Long-term', text: 'Asked at least once a year' },
    pleegzorg: { name: 'Foster care', text: 'Asked once a year' },
  },
  moments: {
    einde: 'End of the help',
    jaarlijks: 'Yearly',
    tussentijds: 'In between',
  },
  scales: {
    '1-10': { name: 'Numbers 1 to 10', text: '1 is bad, 10 is excellent' },
    '1-5': {
      name: 'Faces 1 to 5',
      text: '1 is bad, 5 is excellent. The scale stands in the file.',
    },
  },
  periodGroups: { year: 'Year', 'half-year': 'Half-year', month: 'Month' },
  periodHint: 'The period that you deliver about.',
  running: (period) => `${period} (not over yet)`,
  runningNote:
    'A period in this file is not over yet. Deliver the file once it is: before that the check does not count the rows.',
  survey: {
    title: 'Two questions',
    headlineSetUp: 'Set up the questions',
    ledeSetUp: 'You do this once. It holds for all clients that you give the tablet to after that.',
    headlineReady: 'The questions are set up',
    ledeReady:
      'Give the tablet to the client, who sees the questions only, and never what another filled in.',
    headlineUnsaved: (count) =>
      count === 1
        ? '1 list is filled in and not saved yet'
        : `${n.count(count)} lists are filled in and not saved yet`,
    step: (place, all) => `Step ${place} of ${all}`,
    steps: ['Who gives the help?', 'Which help is it?', 'When and how do you ask?'],
    back: 'Previous step',
    next: 'Next step',
    ready: 'Done, to the tablet',
    hand: 'This holds for every list',
    start: 'Start for a client',
    startNext: 'Start for the next client',
    change: 'Change',
    changeNote: 'What was filled in already keeps what was set then.',
    lists: 'Lists filled in',
    none: 'Nothing was filled in yet.',
    count: lists,
    declined: (count) =>
      count === 1
        ? 'Rather not, once. That does not go into the file.'
        : `Rather not, ${n.count(count)} times. That does not go into the file.`,
    undo: 'Remove the last list',
    keep: 'Keep the lists until I close the page',
  },
  plan: {
    title: 'Perspectiefplan part IV',
    headline: 'Fill in the evaluation of the perspectiefplan',
    headlineUnsaved: (count) =>
      count === 1
        ? '1 evaluation is filled in and not saved yet'
        : `${n.count(count)} evaluations are filled in and not saved yet`,
    lede: 'Preferably four to six weeks before the end, together with client and provider. Fill in no names, birth dates or numbers of persons.',
    about: 'The evaluation',
    fields: {
      evaluation: 'Kind of evaluation',
      evaluatedOn: 'Date of the evaluation',
      arrangementEnd: 'End of the arrangement',
      resultArea: 'Area of the result',
      outcome: 'Outcome',
      notReached: 'Why not or partly reached?',
      followUp: 'Follow-on',
      nextAction: 'Next action',
    },
    optional: 'May stay empty.',
    provider: 'Local team or provider',
    providerTyped: 'AGB code or municipality code of the local team',
    providerHint: 'Eight digits, or the four digits of the municipality.',
    resultAreaHint: 'One or two words, such as housing or school. No names.',
    result: (place) => `Result ${place}`,
    removeResult: (place) => `Remove result ${place}`,
    remove: 'Remove',
    addResult: 'Another result',
    handIn: 'Evaluation done',
    handInText: 'After that you can fill in another evaluation, or save.',
    number: (place) => `Evaluation E${place}`,
    numbersText: 'The page counts the numbers itself.',
    collected: 'Ready to be saved',
    none: 'No evaluation is done yet.',
    count: evaluations,
    countResults: results,
    undo: 'Remove the last evaluation',
    keep: 'Keep the evaluations until I close the page',
  },
  choices: {
    eind: 'final evaluation',
    tussen: 'interim evaluation',
    behaald: 'reached',
    deels: 'partly reached',
    niet: 'not reached',
    'n.v.t.': 'does not apply',
    'hulpvraag veranderd': 'the need has changed',
    motivatie: 'motivation',
    'aanbod niet passend': 'the offer did not fit',
    wachttijd: 'waiting time',
    'externe omstandigheden': 'outside circumstances',
    'te kort': 'too short',
    anders: 'other',
    geen: 'none',
    lichter: 'lighter',
    gelijk: 'equal',
    zwaarder: 'heavier',
    'niets nodig': 'nothing needed',
    'doel bijstellen': 'change the goal',
    'ander aanbod': 'another offer',
    'andere aanbieder': 'another provider',
    overleg: 'consultation',
  },
  save: 'Save as a file',
  saveText: 'Once saved, everything here is gone.',
  saveKeepText: 'What you keep goes into the next file as well.',
  saved: (name) => `Saved as ${name}.`,
  savedGone: 'Nothing of it is kept on this page.',
  savedKept: 'The page keeps it until you close it.',
  erase: 'Erase now',
  checkFile: 'Check the file',
  leaveTitle: 'Something is not saved yet',
  leaveText: 'If you leave this page, it is gone. Nothing has been erased yet.',
  stay: 'Stay here',
  leave: 'Leave and erase',
  client,
};
