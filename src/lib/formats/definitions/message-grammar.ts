/** A part of a message that is gone into; all other elements are passed over. */
export type Part =
  | 'header'
  | 'identification'
  | 'clients'
  | 'client'
  | 'decisions'
  | 'decision'
  | 'rows'
  | 'row'
  | 'product';

/** What may stand in a part. */
export interface Grammar {
  parts: ReadonlyMap<string, Part>;
  /** element → the name under which its text is kept */
  fields: ReadonlyMap<string, string>;
}

function grammar(parts: Record<string, Part>, fields: (string | [string, string])[]): Grammar {
  return {
    parts: new Map(Object.entries(parts)),
    fields: new Map(
      fields.map((field): [string, string] => (typeof field === 'string' ? [field, field] : field)),
    ),
  };
}

function grammarOf(containers: Record<string, Part>, row: string): Record<Part | 'root', Grammar> {
  return {
    root: grammar({ Header: 'header', Clienten: 'clients', Client: 'client' }, []),
    header: grammar(
      { BerichtIdentificatie: 'identification', Berichtidentificatie: 'identification' },
      ['Afzender', 'Ontvanger'],
    ),
    identification: grammar({}, ['Identificatie', 'Dagtekening']),
    clients: grammar({ Client: 'client' }, []),
    client: grammar({ ...containers, Beschikking: 'decision', Beschikkingen: 'decisions' }, [
      'Bsn',
      'StatusAanlevering',
    ]),
    decisions: grammar({ Beschikking: 'decision' }, []),
    decision: grammar(containers, [
      'BeschikkingNummer',
      ['Beschikkingnummer', 'BeschikkingNummer'],
    ]),
    rows: grammar({ [row]: 'row' }, []),
    row: grammar({ Product: 'product' }, [
      'ToewijzingNummer',
      ['Toewijzingnummer', 'ToewijzingNummer'],
      'Toewijzingsdatum',
      'Toewijzingstijd',
      'Ingangsdatum',
      'Begindatum',
      'Einddatum',
      'RedenWijziging',
      ['RedenIntrekking', 'RedenWijziging'],
      'RedenBeeindiging',
      'StatusAanlevering',
    ]),
    product: grammar({}, ['Categorie', 'Code']),
  };
}

/** The parts of the messages that are read, by type. */
export const GRAMMARS: Readonly<Record<number, Record<Part | 'root', Grammar>>> = {
  301: grammarOf({ ToegewezenProducten: 'rows' }, 'ToegewezenProduct'),
  305: grammarOf({ StartProducten: 'rows' }, 'StartProduct'),
  307: grammarOf({ StopProducten: 'rows' }, 'StopProduct'),
};
/** Of a return only the header is read, beside the codes wherever they stand. */
export const HEADER_ONLY = { ...grammarOf({}, ''), root: grammar({ Header: 'header' }, []) };
