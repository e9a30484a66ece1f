import type { glossaryPage as words, Term, TermId } from '../nl/glossary.ts';

/** The words round the list of terms. */
export const glossaryPage: typeof words = {
  title: 'Terms',
  headline: 'The words of the field and of this page, in plain language.',
  lede: 'Every word means the same on every page. The Dutch word stands beside it.',
  search: 'Find a term',
  found: (count, total) => `${count} of ${total} terms`,
  none: 'There is no term with these letters. Try a shorter word.',
};

/** Every term, by an id that stays the same in each language. */
export const glossary: Record<TermId, Term> = {
  aanbieder: {
    term: 'provider',
    also: 'aanbieder',
    text: 'The organisation that gives the care. A provider is known by its AGB code of 8 digits.',
  },
  aanlevering: {
    term: 'delivery',
    also: 'aanlevering',
    text: 'A file that a provider sends to the region, for instance about satisfaction.',
  },
  administratief: {
    term: 'administrative ending',
    also: 'administratief einde',
    text: 'A stop with reason 36 or 37: the municipality changed something. It says nothing about how the care went.',
  },
  arrangement: {
    term: 'arrangement',
    text: 'The care under one assignment with one provider, from the first start to a definitive stop.',
  },
  bericht: {
    term: 'message',
    also: 'bericht, 301, 305, 307',
    text: 'One document of the message traffic. A 301 assigns care, a 305 says that it begins and a 307 that it stops.',
  },
  berichtenverkeer: {
    term: 'message traffic',
    also: 'berichtenverkeer',
    text: 'All messages between municipalities and providers, in a fixed form.',
  },
  beschikking: {
    term: 'decision',
    also: 'beschikking',
    text: 'The formal decision of the municipality. In old releases of the messages its number stands in for that of the assignment.',
  },
  bsn: {
    term: 'BSN',
    also: 'citizen service number',
    text: 'The number that every resident has. The page makes it a pseudonym as soon as it is read and does not keep it.',
  },
  dagtekening: {
    term: 'dated',
    also: 'dagtekening',
    text: 'The date at the head of a message: the day on which it was made.',
  },
  definitieset: {
    term: 'definition set',
    also: 'definitieset',
    text: 'A fixed bundle of agreements by which figures are made, such as Westfriesland, SDCG or CBS.',
  },
  elfproef: {
    term: 'elfproef',
    text: 'A sum by which a wrong BSN can be recognised.',
  },
  garantietermijn: {
    term: 'warranty period',
    also: 'garantietermijn',
    text: 'The time after an end in which new care counts as a new start by the contract. On this page that is the window.',
  },
  gebeurtenis: {
    term: 'event',
    also: 'gebeurtenis',
    text: 'Something that you note yourself beside figures over time, such as a new contract. It is a line in the chart and changes nothing in the figures.',
  },
  gemeente: {
    term: 'municipality',
    also: 'gemeente',
    text: 'Who assigns and pays for the care. A municipality has a code of 4 digits.',
  },
  'geen-nieuwe-start': {
    term: 'no new start',
    also: 'geen nieuwe start',
    text: 'An outcome: after care ended, no new care began within the window.',
  },
  goedkeuring: {
    term: 'approval',
    also: 'goedkeuring',
    text: 'The region has looked at a delivery and takes it as it is. Once another file is added, the approval is void.',
  },
  herleidbaarheid: {
    term: 'disclosure',
    also: 'herleidbaarheid',
    text: 'The danger that someone can recognise a person from a figure.',
  },
  hoofdaannemer: {
    term: 'main contractor',
    also: 'hoofdaannemer',
    text: 'The provider that is answerable for its subcontractors. Their care counts with the main contractor.',
  },
  horizon: {
    term: 'horizon',
    also: 'data complete until',
    text: 'The last day for which the messages are complete. Figures count up to that day.',
  },
  informant: {
    term: 'informant',
    text: 'Who fills in a list about satisfaction: the youth, a parent or the client.',
  },
  jeugdwet: {
    term: 'Jeugdwet',
    also: 'Youth Act, iJw',
    text: 'The law for care for young people. iJw is the form of the messages that go with it.',
  },
  kwaliteit: {
    term: 'quality',
    also: 'kwaliteit',
    text: 'Whether messages are complete, in time and in line with each other. It is about the messages and not about the care itself.',
  },
  'lichtere-ondersteuning': {
    term: 'lighter support',
    also: 'lichtere ondersteuning',
    text: 'An outcome: what comes after the care is lighter. What is lighter, the region sets down in a ladder of products.',
  },
  marge: {
    term: 'margin',
    also: 'marge',
    text: 'The range round a figure within which chance can move it. The margins here are of 95%.',
  },
  melding: {
    term: 'notice',
    also: 'melding',
    text: 'The word of a provider that too few trajectories ended to deliver anything.',
  },
  'niet-getoond': {
    term: 'not shown',
    also: 'niet getoond',
    text: 'A figure about too few people stays hidden, so that nobody can be recognised. It is not a zero.',
  },
  noemer: {
    term: 'denominator',
    also: 'noemer',
    text: 'The number it is about: all endings that count. In “8 of 64” the denominator is 64.',
  },
  onderbouwing: {
    term: 'ledger',
    also: 'onderbouwing, why this number',
    text: 'The account with every figure: what was read, what dropped out and why, and what counted.',
  },
  pauze: {
    term: 'pause',
    also: 'pauze',
    text: 'A stop with reason 20. The care stops for a while; it is not an ending.',
  },
  periode: {
    term: 'period',
    also: 'periode, half-year',
    text: 'The month, quarter, half-year or year in which an end falls.',
  },
  perspectiefplan: {
    term: 'perspectiefplan',
    also: 'part IV, deel IV',
    text: 'The plan of the care. Part IV tells, at the evaluation, which results were reached and what happens next.',
  },
  pseudoniem: {
    term: 'pseudonym',
    also: 'pseudoniem',
    text: 'What stands for a BSN; only with the key of this workspace can it be made. It is not anonymous.',
  },
  reden: {
    term: 'reason for ending',
    also: 'reden beëindiging',
    text: 'The code in a stop message that says why care stops. The same code can mean something else under another law.',
  },
  regio: {
    term: 'region',
    also: 'regio',
    text: 'Municipalities that buy care together.',
  },
  regioprofiel: {
    term: 'region profile',
    also: 'regioprofiel',
    text: 'A file with the choices of the region: municipalities, definition set, products and thresholds.',
  },
  retourbericht: {
    term: 'return message',
    also: 'retourbericht, 302, 306, 308',
    text: 'The answer to a message. Where it rejects, the first message does not count.',
  },
  spiegelrapport: {
    term: 'mirror report',
    also: 'spiegelrapport',
    text: 'The figures of one provider beside those of the whole region, without names of others.',
  },
  start: {
    term: 'start',
    also: 'startbericht, start message',
    text: 'A row of a 305: care has begun.',
  },
  stop: {
    term: 'stop',
    also: 'stopbericht, stop message',
    text: 'A row of a 307: care has stopped, or stops for a while.',
  },
  teller: {
    term: 'numerator',
    also: 'teller',
    text: 'The part of the denominator that the outcome is about. In “8 of 64” the numerator is 8.',
  },
  termijn: {
    term: 'deadline',
    also: 'termijn',
    text: 'The last day on which a delivery of a period is on time.',
  },
  toewijzing: {
    term: 'assignment',
    also: 'toewijzing',
    text: 'A row of a 301: the municipality assigns a product of a provider to a client.',
  },
  traject: {
    term: 'trajectory',
    also: 'traject',
    text: 'Arrangements of one client with one provider that follow each other, with no more than 31 days between them.',
  },
  trechter: {
    term: 'funnel',
    also: 'trechter',
    text: 'A chart of what chance explains at each size: the smaller, the wider. What lies outside is clearly different.',
  },
  uitval: {
    term: 'drop-out',
    also: 'uitval',
    text: 'An outcome: the client stopped the care early and one-sidedly.',
  },
  venster: {
    term: 'window',
    also: 'venster',
    text: 'The time after an end in which the page looks whether new care begins, for instance 365 days.',
  },
  vergelijking: {
    term: 'comparison',
    also: 'vergelijking',
    text: 'A figure beside that of the region or of an earlier period. There are four outcomes: clearly different, possibly different, not clearly different, and too few to compare.',
  },
  verkennen: {
    term: 'explore',
    also: 'share, verkennen, delen',
    text: 'Exploring is looking at your own screen. Sharing is all that leaves that screen; stricter rules go with it.',
  },
  vervolg: {
    term: 'follow-on',
    also: 'vervolg',
    text: 'The care that begins within 31 days after an end.',
  },
  voorlopig: {
    term: 'provisional',
    also: 'voorlopig',
    text: 'The period is only just over. Messages can still come that change the figure.',
  },
  werkdag: {
    term: 'working day',
    also: 'werkdag',
    text: 'A day from Monday to Friday that is no public holiday.',
  },
  werkruimte: {
    term: 'workspace',
    also: 'werkruimte',
    text: 'All that this page keeps in your browser.',
  },
  wmo: {
    term: 'Wmo',
    also: 'Social Support Act, iWmo',
    text: 'The law for support of adults. iWmo is the form of the messages that go with it.',
  },
};
