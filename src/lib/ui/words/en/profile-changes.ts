import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');

/** What changes in a region profile. */
export const profileChanges: Words['profileChanges'] = {
  keys: {
    name: 'Name of the region',
    municipalities: 'Municipalities',
    'parameters.definitionSet': 'Definition set',
    'parameters.period': 'Kind of period',
    'parameters.waitNormDays': 'Norm for waiting',
    'parameters.horizon.jeugd': 'Youth complete up to',
    'parameters.horizon.wmo': 'Wmo complete up to',
    'disclosure.threshold': 'Smallest denominator that is shown',
    'disclosure.minPart': 'Smallest part and smallest rest',
    'disclosure.allOrNoneBelow': 'All or none: shown only from',
    'disclosure.minProviders': 'Fewest providers behind a region figure',
    'deliveries.threshold': 'Fewest lists in a delivery',
    'deliveries.periods': 'Period of a delivery',
    'deliveries.deadlines': 'Last days of delivering',
    products: 'Product catalogue',
    providers: 'Providers',
    referenceFigures: 'Reference figures',
    definitionSets: 'Definition sets of your own',
    instruments: 'Instruments',
    mappings: 'Columns of files',
    routes: 'Routes and legal basis',
    lowResponse: 'Limit for low response',
    retentionYears: 'Years that data is kept',
    shareRegion: 'Share region figures',
  },
  keyGroups: {
    indicators: (name) => `Indicator: ${name}`,
    sources: (name) => `Source of ${name}`,
    theme: (name) => `House style: ${name}`,
  },
  sourceNames: { traffic: 'Messages', deliveries: 'Deliveries (outcomes)' },
  on: 'on',
  off: 'off',
  fromMessages: 'from the messages',
  allMunicipalities: 'all municipalities in the messages',
  municipalityCount: (count) =>
    count === 1 ? '1 municipality' : `${n.count(count)} municipalities`,
  joined: (names) => `added: ${names}`,
  left: (names) => `gone: ${names}`,
  rowChanges: (added, changed, removed) =>
    [
      added > 0 ? `${n.count(added)} new` : '',
      changed > 0 ? `${n.count(changed)} changed` : '',
      removed > 0 ? `${n.count(removed)} gone` : '',
    ]
      .filter(Boolean)
      .join(', '),
};
