import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');

/** The register of routes: which data travels how, for what and on what ground. */
export const routes: Words['routes'] = {
  title: 'Routes and legal basis',
  headline: (count, open) =>
    count === 0
      ? 'No route has been recorded yet.'
      : `${count === 1 ? '1 route has' : `${n.count(count)} routes have`} been recorded` +
        (open === 0
          ? '.'
          : `; ${open === count ? (count === 1 ? 'it is' : 'they are') : `${n.count(open)} ${open === 1 ? 'is' : 'are'}`} not complete yet.`),
  lede: 'Record for each kind of data how it comes to you, what it is for and what that rests on. Data without a complete route can still be read. It does get a remark.',
  register: 'Register',
  none: 'Add a row for each kind of data. Begin with what you use now.',
  printed: (region, day) =>
    region === '' ? `As of ${day}.` : `Register of ${region}, as of ${day}.`,
  printedDraft: 'With edits that are not in use yet.',
  print: 'Print',
  kindsTitle: 'The five routes',
  kindsText: 'Figures about outcomes come by one of these five ways.',
  kinds: {
    cbs: {
      name: 'CBS',
      text: 'The provider delivers to CBS, as the law asks. CBS makes figures of it.',
    },
    own: {
      name: 'own facility',
      text: 'The provider measures with a system of its own and delivers the outcomes to the region.',
    },
    collective: {
      name: 'collective facility',
      text: 'Providers use one system together. The outcomes of all of them come from it.',
    },
    ttp: {
      name: 'trusted third party (TTP)',
      text: 'An independent party receives the data, adds it up and passes on figures only.',
    },
    municipality: {
      name: 'municipality itself',
      text: 'The municipality uses what it already has, such as the messages, or asks the client itself.',
    },
  },
  rowTitle: 'Route',
  messages: 'Message traffic',
  other: 'Other',
  otherName: 'Name of the data',
  columns: {
    dataset: 'Data',
    route: 'Route',
    purpose: 'Purpose',
    basis: 'Legal basis',
    consent: 'Consent',
    dpia: 'DPIA',
    dpiaOn: 'Date of the DPIA',
    informed: 'Client informed',
    indicators: 'Indicators',
  },
  purposeHint: 'What you use the data for, such as: learning and improving.',
  basisHint: 'The article of law or the agreement that this rests on.',
  dpiaHint: 'A DPIA shows beforehand what the risks are for the people whose data it is.',
  informedLabel: 'The client knows of this',
  indicatorsLabel: 'The figures that you make of it',
  consents: { yes: 'asked', 'not-needed': 'not needed', no: 'not arranged yet' },
  dpiaStates: { yes: 'done', busy: 'under way', no: 'not done yet' },
  parts: {
    purpose: 'purpose',
    basis: 'legal basis',
    consent: 'consent',
    dpia: 'DPIA',
    dpiaOn: 'date of the DPIA',
    informed: 'informing the client',
  },
  missing: (parts) => `still open: ${parts}`,
  openTitle: (count) =>
    count === 1
      ? '1 kind of data in your files has no complete route yet.'
      : `${n.count(count)} kinds of data in your files have no complete route yet.`,
  openText: 'They count all the same.',
  openStates: { none: 'nothing recorded yet', incomplete: 'not complete yet' },
  record: 'Record',
  recordOf: (name) => `Record ${name}`,
  complete: 'Complete',
  completeOf: (name) => `Complete ${name}`,
  twiceTitle: (count) =>
    count === 1
      ? 'You ask for 1 figure more than once for the same purpose.'
      : `You ask for ${n.count(count)} figures more than once for the same purpose.`,
  twiceText: 'That costs providers and clients extra work. See whether one route is enough.',
  twice: (purpose, ways) => `for “${purpose}”: ${ways}.`,
  way: (dataset, route) => `${dataset} (${route})`,
  fileOpen: {
    none: 'No purpose and legal basis have been recorded for this data yet.',
    incomplete: 'The route of this data has been recorded, but is not complete yet.',
  },
  filesOpen: (count) =>
    count === 1
      ? 'The route, purpose and legal basis of 1 file are not completely recorded yet.'
      : `The route, purpose and legal basis of ${n.count(count)} files are not completely recorded yet.`,
  toRegister: 'To routes and legal basis',
};
