import type { FieldId, TableFormatId } from '#lib/domain/table.ts';

/** What a format is called: as the start of a list, and within a sentence. */
export interface FormatWords {
  name: string;
  /** as in "Dit lijkt …" */
  what: string;
}

/** The names of the formats and columns of tables. */
export const tableFields: {
  formats: Record<TableFormatId, FormatWords>;
  fields: Record<FieldId, string>;
} = {
  formats: {
    leveringen: { name: 'Leveringen', what: 'een lijst van leveringen' },
    toewijzingen: { name: 'Toewijzingen', what: 'een lijst van toewijzingen' },
    starts: { name: 'Starts van hulp', what: 'een lijst van starts' },
    stops: { name: 'Stops van hulp', what: 'een lijst van stops' },
    productenlijst: { name: 'Productenlijst', what: 'een productenlijst' },
    aanbieders: { name: 'Aanbieders', what: 'een lijst van aanbieders' },
    referentiecijfers: { name: 'Referentiecijfers', what: 'een lijst van referentiecijfers' },
  },
  fields: {
    law: 'Wet',
    municipality: 'Gemeente',
    provider: 'AGB-code van de aanbieder',
    client: 'Cliënt (BSN of eigen nummer)',
    number: 'Toewijzingnummer',
    category: 'Productcategorie',
    product: 'Productcode',
    assignedOn: 'Toewijzingsdatum',
    from: 'Ingangsdatum van de toewijzing',
    until: 'Einddatum van de toewijzing',
    begin: 'Begindatum',
    end: 'Einddatum',
    reason: 'Reden van beëindiging',
    delivery: 'Leveringsvorm (zin of pgb)',
    status: 'Status aanlevering',
    name: 'Naam of omschrijving',
    segment: 'Segment',
    profile: 'Profiel',
    intensity: 'Intensiteit',
    kind: 'Soort arrangement',
    hulpvorm: 'Hulpvorm',
    residence: 'Verblijf',
    ladder: 'Ladder',
    rung: 'Trede',
    validFrom: 'Geldig van',
    validUntil: 'Geldig tot',
    mainContractor: 'AGB-code van de hoofdaannemer',
    solo: 'Solistisch',
    exempt: 'Vrijgesteld',
    products: 'Gecontracteerde producten',
    indicator: 'Indicator',
    area: 'Gebied',
    period: 'Periode',
    value: 'Waarde',
    denominator: 'Noemer',
    source: 'Bron',
  },
};

/** What every language has words for. */
export type TableFields = typeof tableFields;
