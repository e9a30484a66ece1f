import { numbersIn } from '../numbers.ts';
import type { ProfileKey } from '../profile-keys.ts';

const n = numbersIn('nl');

/** What changes in a region profile. */
export const profileChanges = {
  keys: {
    name: 'Naam van de regio',
    municipalities: 'Gemeenten',
    'parameters.definitionSet': 'Definitieset',
    'parameters.period': 'Soort periode',
    'parameters.waitNormDays': 'Norm voor wachten',
    'parameters.horizon.jeugd': 'Jeugd volledig tot en met',
    'parameters.horizon.wmo': 'Wmo volledig tot en met',
    'disclosure.threshold': 'Kleinste noemer die wordt getoond',
    'disclosure.minPart': 'Kleinste deel en kleinste rest',
    'disclosure.allOrNoneBelow': 'Iedereen of niemand: pas getoond vanaf',
    'disclosure.minProviders': 'Minste aanbieders achter een regiocijfer',
    'deliveries.threshold': 'Minste lijsten in een aanlevering',
    'deliveries.periods': 'Periode van een aanlevering',
    'deliveries.deadlines': 'Uiterste dagen van aanleveren',
    products: 'Productenlijst',
    providers: 'Aanbieders',
    referenceFigures: 'Referentiecijfers',
    definitionSets: 'Eigen definitiesets',
    instruments: 'Meetinstrumenten',
    mappings: 'Kolommen van bestanden',
    routes: 'Routes en grondslag',
    lowResponse: 'Grens voor lage respons',
    retentionYears: 'Bewaartermijn in jaren',
    shareRegion: 'Regiocijfers delen',
  } satisfies Record<ProfileKey, string>,
  keyGroups: {
    indicators: (name: string) => `Indicator: ${name}`,
    sources: (name: string) => `Bron van ${name}`,
    theme: (name: string) => `Huisstijl: ${name}`,
  },
  sourceNames: { traffic: 'Berichten', deliveries: 'Aanleveringen (uitkomsten)' },
  on: 'aan',
  off: 'uit',
  fromMessages: 'uit de berichten',
  allMunicipalities: 'alle gemeenten in de berichten',
  municipalityCount: (count: number) =>
    count === 1 ? '1 gemeente' : `${n.count(count)} gemeenten`,
  joined: (names: string) => `erbij: ${names}`,
  left: (names: string) => `weg: ${names}`,
  rowChanges: (added: number, changed: number, removed: number) =>
    [
      added > 0 ? `${n.count(added)} nieuw` : '',
      changed > 0 ? `${n.count(changed)} gewijzigd` : '',
      removed > 0 ? `${n.count(removed)} weg` : '',
    ]
      .filter(Boolean)
      .join(', '),
};
