import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');
const rows = (count: number) => (count === 1 ? '1 row' : `${n.count(count)} rows`);

/** Editing the region profile and its lists. */
export const regionEdit: Words['regionEdit'] = {
  tabs: 'Parts of the region profile',
  settings: 'Settings',
  products: 'Products',
  providers: 'Providers',
  referenceFigures: 'Reference figures',
  instruments: 'Instruments',
  routes: 'Routes and legal basis',
  keptTitle: 'Kept profiles',
  keptText: 'Profiles are kept on this computer, encrypted. One of them applies.',
  applies: 'applies now',
  use: 'Use',
  useOf: (name) => `Use ${name}`,
  download: 'Download',
  downloadOf: (name) => `Download ${name}`,
  remove: 'Remove',
  removeOf: (name) => `Remove ${name}`,
  removeAsk: (name) => `Remove the profile ${name}?`,
  removeAskText:
    'The profile goes from this computer. Your files stay. Download it first if you want to keep it.',
  draft: (count) =>
    count === 1 ? '1 change is not in use yet.' : `${n.count(count)} changes are not in use yet.`,
  draftText: 'Nothing of it counts yet.',
  waiting: (count) =>
    count === 1
      ? 'You still have 1 change from an earlier visit.'
      : `You still have ${n.count(count)} changes from an earlier visit.`,
  waitingText: 'They are kept encrypted on this computer and do not count yet.',
  resume: 'Go on with your changes',
  throwAway: 'Throw away',
  review: 'See what changes',
  discard: 'Drop the changes',
  basics: 'Name and municipalities',
  regionName: 'Name of the region',
  nameTaken:
    'A profile with this name is already on this computer. Choose another name, or remove that profile first.',
  addMunicipality: 'Add a municipality',
  addMunicipalityHint: 'Type the name or the code of four digits.',
  municipalityUnknown: (text) =>
    `“${text}” is no municipality, or more than one begins like that. Type the whole name or the code.`,
  municipalityDouble: (name) => `${name} is in the list already.`,
  add: 'Add',
  chosenMunicipalities: 'Chosen municipalities',
  definitionTitle: 'Definition',
  definitionText:
    'The set decides what is counted. If you change anything, you first see what it does to the figures.',
  addSet: 'Add a set of your own',
  ownSet: 'own set',
  editOf: (name) => `Change ${name}`,
  edit: 'Change',
  setName: 'Name of the set',
  setUnit: 'Unit',
  unitNames: { arrangement: 'Arrangement', trajectory: 'Trajectory' },
  newStartWindow: 'Window for a new start, in days',
  newStartWindowHint:
    'Does the contract have a warranty period (garantietermijn)? Fill it in here: for so long after the end, new care counts as a new start.',
  effectTitle: 'What this does to the figures',
  effectText: 'The whole region, in the latest full period. Nothing has changed yet.',
  effectSet:
    'If this set applies, together with your other changes. The whole region, in the latest full period.',
  effectBusy: 'The figures are being computed.',
  effectColumns: { indicator: 'Figure', now: 'Now', then: 'Becomes' },
  effectNone: 'This changes no figure in the latest full period.',
  effectSame: (names) => `No difference: ${names}.`,
  effectEmpty: 'Once messages have been read, you see here what a change does.',
  effectOff: 'off',
  followOn: 'Window for follow-on care, in days',
  gap: 'Room within a trajectory, in days',
  leftOut: 'These reasons do not count among the endings',
  setRule: (unit, leftOut) =>
    leftOut === '' ? `per ${unit}, all endings count` : `per ${unit}, without: ${leftOut}`,
  windowDays: (days) => `new start within ${n.count(days)} days`,
  windowHalfYear: 'new start up to the end of the next half-year',
  period: 'Kind of period',
  waitNorm: 'Norm for waiting, in days',
  waitNormHint: 'Who waits longer for the start counts in the waiting time.',
  horizonLabel: { jeugd: 'Youth: complete up to', wmo: 'Wmo: complete up to' },
  horizonHint: 'Empty: the page takes the day from the messages.',
  horizonClear: 'From the messages',
  disclosureFields: {
    threshold: 'Smallest denominator that is shown',
    minPart: 'Smallest part and smallest rest',
    allOrNoneBelow: 'All or none: shown only from',
    minProviders: 'Fewest providers behind a region figure',
  },
  thresholdHint: '0 turns all protection off.',
  indicatorsTitle: 'Indicators',
  indicatorsText: 'What you turn off is not on the screen and not in the download.',
  sourceHint:
    'Deliveries are for a region without messages. Each delivered trajectory counts then, by half-year and year. Definition sets and reference figures do not stand beside it then.',
  numberWhole: 'Enter a whole number of 0 or more.',
  numberAny: 'Enter a number, such as 1 or 1.5.',
  numberPositive: 'Fill in a number above 0, for instance 5.8.',
  numberFraction: 'Fill in a number from 0 to 1, for instance 0.82.',
  required: 'Fill this in.',
  save: 'Save',
  mainContractor: 'Main contractor',
  toMend: 'to check',
  search: 'Search',
  rowsShown: (shown, total) =>
    shown === total ? rows(total) : `${n.count(shown)} of ${rows(total)}`,
  more: (count) => `Show ${n.count(count)} more`,
  noneFound: 'No row fits what you search for.',
  addRow: 'Add a row',
  row: (row) => `row ${n.count(row)}`,
  yes: 'yes',
  no: 'no',
  unknown: 'not filled in',
  productsHeadline: (count) =>
    count === 0
      ? 'The product catalogue is still empty.'
      : `The product catalogue has ${rows(count)}.`,
  productsText:
    'With a ladder and a rung the page sees whether follow-on care is lighter. A rung may have decimals: 1.5 fits between 1 and 2.',
  productsNone: 'There are no products in the profile yet.',
  productTitle: 'Product',
  productColumns: {
    code: 'Product code',
    law: 'Law',
    name: 'Description',
    category: 'Product category',
    segment: 'Segment',
    profile: 'Profile',
    intensity: 'Intensity',
    kind: 'Kind',
    hulpvorm: 'Form of care',
    residence: 'Residential',
    ladder: 'Ladder',
    rung: 'Rung',
    validFrom: 'Valid from',
    validUntil: 'Valid until',
  },
  rungHint: 'Higher is heavier.',
  productsMissing: (count) =>
    count === 1
      ? '1 code from the messages is not in the catalogue'
      : `${n.count(count)} codes from the messages are not in the catalogue`,
  missingText: 'Without a row it cannot be said whether care is lighter or heavier.',
  providersMissing: (count) =>
    count === 1
      ? '1 provider from the messages is not in the register'
      : `${n.count(count)} providers from the messages are not in the register`,
  providersMissingText: 'Without a row a provider has no name and no main contractor here.',
  arrangements: (count) => (count === 1 ? '1 arrangement' : `${n.count(count)} arrangements`),
  addOf: (code) => `Add ${code}`,
  providersHeadline: (count) =>
    count === 0
      ? 'There are no providers in the register yet.'
      : `The register has ${count === 1 ? '1 provider' : `${n.count(count)} providers`}.`,
  providersText:
    'Subcontractors count with their main contractor. So care that passes from one to the other stays one trajectory.',
  providersNone: 'There are no providers in the profile yet.',
  providerTitle: 'Provider',
  providerColumns: {
    agb: 'AGB code',
    name: 'Name',
    mainContractor: 'AGB code of the main contractor',
    solo: 'Solo',
    exempt: 'Exempt',
    products: 'Contracted products',
  },
  productsHint: 'Product codes with a comma between them.',
  referenceHeadline: (count) =>
    count === 0
      ? 'There are no reference figures yet.'
      : `There ${count === 1 ? 'is 1 reference figure' : `are ${n.count(count)} reference figures`}.`,
  referenceText:
    'Figures that were published elsewhere, to lay beside yours. They change nothing in the computing.',
  referenceNone: 'There are no reference figures in the profile yet.',
  referenceTitle: 'Reference figure',
  referenceColumns: {
    indicator: 'Indicator',
    law: 'Law',
    area: 'Area',
    period: 'Period',
    value: 'Value',
    denominator: 'Denominator',
    source: 'Source',
    definition: 'Definition',
  },
  definitionNotKnown: 'not known',
  areaHint: 'Such as Nederland, or the code of a municipality.',
  periodHint: 'Such as 2024, 2024-H1, 2024-Q1 or 2024-03.',
  valueHint: 'A share as a fraction: 0.13 is 13%.',
  instrumentsHeadline: (count: number) =>
    count === 0
      ? 'There are no norms of instruments yet.'
      : `There are norms of ${count === 1 ? '1 instrument' : `${n.count(count)} instruments`}.`,
  instrumentsText:
    'By the norm of a questionnaire “Problems reduced” sees whether a difference is more than an error of measurement. What stands here goes before what a provider puts in its file.',
  instrumentsNone: 'There are no instruments in the profile yet.',
  instrumentTitle: 'Instrument',
  instrumentColumns: {
    name: 'Name',
    sd: 'Standard deviation',
    reliability: 'Reliability',
    better: 'Direction',
  },
  directions: { lower: 'lower is better', higher: 'higher is better' },
  instrumentHint: 'As it stands in the files of providers. Capitals make no difference.',
  normHint: 'From the norm study of the instrument.',
  reliabilityHint: 'From 0 to 1, for instance Cronbach’s alpha.',
  removeRow: 'Remove the row',
  remarksRefused: (count) =>
    count === 1 ? '1 row cannot be taken.' : `${n.count(count)} rows cannot be taken.`,
  remarksDoubt: (count) =>
    count === 1 ? '1 row asks for a look.' : `${n.count(count)} rows ask for a look.`,
  remarksText: 'The other rows can be taken. Nothing changes until you say yes.',
  remarksMore: (count) => `And ${n.count(count)} more.`,
  takeGood: 'Use this profile with the good rows',
  listNames: {
    products: 'Product catalogue',
    providers: 'Providers',
    referenceFigures: 'Reference figures',
    instruments: 'Instruments',
    routes: 'Routes and legal basis',
  },
  problems: {
    'law-unknown': () => 'The law is not jeugd or wmo. Correct the law.',
    'code-empty': () => 'The product code is missing. Fill it in.',
    'code-double': (other) =>
      `The code is valid at the same time in row ${n.count(other)}. Change the validity, or remove one of the two.`,
    'rung-without-ladder': () => 'There is a rung without a ladder. Fill in the ladder.',
    'ladder-without-rung': () => 'There is a ladder without a rung. Fill in the rung.',
    'ends-before-begin': () => 'The validity ends before it begins. Change one of the days.',
    'agb-digits': () => 'An AGB code has eight digits. Correct the code.',
    'agb-double': (other) =>
      `This AGB code is in row ${n.count(other)} as well. Remove one of the two.`,
    'main-digits': () => 'The AGB code of the main contractor does not have eight digits.',
    'main-self': () => 'The provider is its own main contractor. Clear the field.',
    'main-circle': () => 'The main contractors point to each other in a circle. Clear one of them.',
    'main-unknown': () =>
      'The main contractor is not in the register. That is allowed; see whether the code is right.',
    'period-unknown': () => 'The period cannot be read. Write 2024-H1, for example.',
    'definition-unknown': () =>
      'The definition is no definition set of this profile. The figure will stand beside nothing.',
    'figure-double': (other) =>
      `This figure is in row ${n.count(other)} as well. Remove one of the two.`,
    'instrument-empty': () => 'The instrument has no name. Fill it in.',
    'instrument-double': (other) =>
      `This instrument stands in row ${n.count(other)} as well. Remove one of the two.`,
    'dataset-empty': () => 'It does not say which data this is about. Fill in the name.',
    'route-double': (other) =>
      `In row ${n.count(other)} this data takes the same route, for the same purpose. Remove one of the two.`,
    'field-wrong': () => 'A field of this row has a value that cannot be.',
  },
  placeBeside: (name) => `This profile comes beside ${name} and then applies.`,
  placeReplaces: (name) => `The kept profile ${name} is replaced.`,
};
