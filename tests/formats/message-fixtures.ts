/** Texts of made-up messages in the shape of each release. No message of anyone is copied here. */
export interface Shape {
  law: 'jeugd' | 'wmo';
  release: string;
  type: number;
  /** prefix of the message's own elements; empty = default namespace */
  prefix?: string;
  sender?: string;
  receiver?: string;
  identification?: string;
  dated?: string;
  clients?: ClientShape[];
  /** put at the end of the header */
  headerExtra?: string;
}

export interface ClientShape {
  bsn?: string;
  status?: string;
  decision?: string;
  /** inside of each product row, with `$` for the prefix of the message and `c:` for the base */
  rows: string[];
}

export const BSN = '111222333';
export const OTHER_BSN = '123456782';

export function namespaceOf({ law, release, type }: Shape, schema?: string): string {
  const [standard, letters] = law === 'jeugd' ? ['ijw', 'jw'] : ['iwmo', 'wmo'];
  const suffix = release.replace('.', '_');
  const tail = release === '2.0' || release === '2.1' ? `/${suffix}` : '';
  return `http://www.istandaarden.nl/${standard}/${suffix}/${schema ?? letters + type}/schema${tail}`;
}

const CONTAINERS: Record<number, [string, string]> = {
  301: ['ToegewezenProducten', 'ToegewezenProduct'],
  305: ['StartProducten', 'StartProduct'],
  307: ['StopProducten', 'StopProduct'],
};

function person(): string {
  return `<$Geboortedatum><c:Datum>2010-02-14</c:Datum></$Geboortedatum><$Geslacht>1</$Geslacht><$Naam><c:Geslachtsnaam><c:Achternaam>Test &amp; Zoë</c:Achternaam></c:Geslachtsnaam></$Naam>`;
}

function clientOf(shape: Shape, client: ClientShape): string {
  const [container, row] = CONTAINERS[shape.type] ?? ['Producten', 'Product'];
  const rows = client.rows.map((inside) => `<$${row}>${inside}</$${row}>`).join('\n');
  const products = `<$${container}>${rows}</$${container}>`;
  const status = client.status ? `<$StatusAanlevering>${client.status}</$StatusAanlevering>` : '';
  const old = shape.release === '2.0' || shape.release === '2.1';
  const underDecision = shape.type === 301 && /^2\.[0-3]$/.test(shape.release);
  const number = shape.release === '2.0' ? 'Beschikkingnummer' : 'BeschikkingNummer';
  const decided = old
    ? `<$BeschiktProducten><$BeschiktProduct><$Product><c:Categorie>99</c:Categorie></$Product><$Ingangsdatum>1999-01-01</$Ingangsdatum></$BeschiktProduct></$BeschiktProducten>`
    : '';
  const body = underDecision
    ? `<$Beschikking><$${number}>${client.decision ?? '7'}</$${number}><$Ingangsdatum>2001-01-01</$Ingangsdatum><$Einddatum>2001-12-31</$Einddatum>${decided}${products}</$Beschikking>`
    : products;
  return `<$Client><$Bsn>${client.bsn ?? BSN}</$Bsn>${person()}${status}${body}</$Client>`;
}

/** The text of a message. */
export function messageText(shape: Shape): string {
  const prefix = shape.prefix ?? 'm';
  const [sender, receiver] =
    shape.type === 301 || shape.type === 302 ? ['0405', '12345678'] : ['12345678', '0405'];
  const identifies = shape.release === '2.0' ? 'Berichtidentificatie' : 'BerichtIdentificatie';
  const code =
    shape.release === '2.0'
      ? `<$Berichtspecificatie><c:Code>1</c:Code></$Berichtspecificatie>`
      : `<$BerichtCode>1</$BerichtCode>`;
  const clients = (shape.clients ?? []).map((client) => clientOf(shape, client)).join('');
  const old = shape.release === '2.0' || shape.release === '2.1';
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<$Bericht xmlns:c="${namespaceOf(shape, 'basisschema')}" xmlns$="${namespaceOf(shape)}">
  <$Header>${code}<$Afzender>${shape.sender ?? sender}</$Afzender><$Ontvanger>${shape.receiver ?? receiver}</$Ontvanger>
    <$${identifies}><c:Identificatie>${shape.identification ?? 'ID1'}</c:Identificatie><c:Dagtekening>${shape.dated ?? '2024-03-01'}</c:Dagtekening></$${identifies}>${shape.headerExtra ?? ''}
  </$Header>
  ${old ? `<$Clienten>${clients}</$Clienten>` : clients}
</$Bericht>
`;
  return text
    .replace('xmlns$=', prefix === '' ? 'xmlns=' : `xmlns:${prefix}=`)
    .replaceAll('$', prefix === '' ? '' : `${prefix}:`);
}

export const PRODUCT = '<$Product><c:Categorie>45</c:Categorie><c:Code>45A04</c:Code></$Product>';

/** The inside of a product row as each release writes it. */
export function rowOf(type: number, release: string, values: Record<string, string> = {}): string {
  const number =
    release === '2.0'
      ? type === 301
        ? ''
        : '<$Beschikkingnummer>7</$Beschikkingnummer>'
      : `<$ToewijzingNummer>${values.number ?? '0012'}</$ToewijzingNummer>`;
  const status = `<$StatusAanlevering>${values.status ?? '1'}</$StatusAanlevering>`;
  if (type === 301) {
    const reason = release === '2.0' ? 'RedenIntrekking' : 'RedenWijziging';
    const own =
      release === '2.0'
        ? '<$Aanbieder>12345678</$Aanbieder><$Gemeentecode>0405</$Gemeentecode>'
        : '';
    return `${number}${PRODUCT}${own}<$Toewijzingsdatum>2023-12-01</$Toewijzingsdatum><$Toewijzingstijd>10:11:12</$Toewijzingstijd><$Ingangsdatum>2024-01-01</$Ingangsdatum><$Einddatum>2024-12-31</$Einddatum><$${reason}>01</$${reason}><$Omvang><c:Volume>3</c:Volume></$Omvang>`;
  }
  const starts = release === '2.0' ? 'Ingangsdatum' : 'ToewijzingIngangsdatum';
  const start = `${number}${PRODUCT}<$${starts}>2024-01-01</$${starts}><$Begindatum>${values.begin ?? '2024-01-15'}</$Begindatum>`;
  if (type === 305) return start + status;
  return `${start}<$RedenBeeindiging> 31 </$RedenBeeindiging><$Einddatum>${values.end ?? '2024-02-20'}</$Einddatum>${status}`;
}

export const RELEASES = ['2.0', '2.1', '2.2', '2.3', '2.4', '3.0', '3.1', '3.2'];

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
