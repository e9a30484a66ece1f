import type { FiguresWords } from '#lib/domain/shared-figures.ts';

/** The words of a table or workbook of figures that no other page has. */
export const figuresFile: Pick<
  FiguresWords,
  | 'columns'
  | 'shown'
  | 'withheld'
  | 'example'
  | 'sheets'
  | 'dataVersionText'
  | 'halfYear'
  | 'counts'
> & {
  version: string;
  parameters: Record<
    | 'name'
    | 'value'
    | 'remark'
    | 'made'
    | 'dataVersion'
    | 'kept'
    | 'unit'
    | 'newStartWindow'
    | 'followOnDays'
    | 'gapDays'
    | 'leftOut'
    | 'waitNormDays'
    | 'sources'
    | 'until'
    | 'file',
    string
  >;
  rows: FiguresWords['rows'];
} = {
  columns: {
    id: 'Indicator (code)',
    indicator: 'Indicator',
    law: 'Wet',
    period: 'Periode',
    municipality: 'Gemeente (code)',
    municipalityName: 'Gemeente',
    provider: 'Aanbieder (AGB)',
    providerName: 'Aanbieder',
    product: 'Product (code)',
    productName: 'Product',
    column: 'Kolom productenlijst',
    columnValue: 'Waarde productenlijst',
    part: 'Onderdeel (code)',
    partName: 'Onderdeel',
    n: 'Noemer',
    x: 'Teller',
    value: 'Waarde',
    low: 'Marge van',
    high: 'Marge tot',
    undetermined: 'Nog niet te bepalen',
    shown: 'Getoond',
    set: 'Definitieset',
    until: 'Volledig tot en met',
    dataVersion: 'Gegevensversie',
    parameters: 'Parameters (in de eerste rij)',
    files: 'Bestanden, SHA-256 (in de eerste rij)',
  },
  shown: 'getoond',
  withheld: 'niet getoond om herleidbaarheid te voorkomen',
  example: 'Voorbeeldcijfers: alle gegevens zijn verzonnen',
  sheets: { definitions: 'Definities', parameters: 'Parameters', withheld: 'Niet getoond' },
  version: 'Versie',
  parameters: {
    name: 'Parameter',
    value: 'Waarde',
    remark: 'Toelichting',
    made: 'Gemaakt op',
    dataVersion: 'Gegevensversie',
    kept: 'Cijfers die de waarde van een eerdere download houden',
    unit: 'Eenheid',
    newStartWindow: 'Venster voor een nieuwe start, in dagen',
    followOnDays: 'Venster voor vervolg, in dagen',
    gapDays: 'Ruimte binnen een traject, in dagen',
    leftOut: 'Redenen die niet meetellen',
    waitNormDays: 'Norm voor wachten, in dagen',
    sources: 'Bron',
    until: 'Volledig tot en met',
    file: 'Bestand (SHA-256)',
  },
  dataVersionText:
    'Dezelfde bestanden, hetzelfde regioprofiel en dezelfde rekenregels geven dezelfde gegevensversie en dezelfde cijfers.',
  halfYear: 'tot het eind van het volgende halfjaar',
  rows: { good: 'rijen tellen mee', refused: 'geweigerd' },
  counts: {
    indicator: 'Indicator',
    shown: 'Cijfers getoond',
    withheld: 'Cijfers niet getoond',
    why: 'Reden',
  },
};
