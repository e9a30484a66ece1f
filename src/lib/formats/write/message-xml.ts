import { formatDay, type Day } from '#lib/domain/day.ts';
import type { Law } from '#lib/domain/law.ts';
import type { MessageType } from '#lib/domain/records.ts';

/** The header of a message to be written. */
export interface MessageHeader {
  law: Law;
  /** as `3.2` */
  release: string;
  type: MessageType;
  /** 4 digits */
  municipality: string;
  /** AGB, 8 digits */
  provider: string;
  identification: string;
  dated: Day;
}

/** A product row to be written; what is left out is not written. */
export interface WrittenRow {
  number?: number;
  category?: string;
  product?: string;
  /** Toewijzingsdatum */
  assignedOn?: Day;
  /** Ingangsdatum of the assignment, in a 301 and as ToewijzingIngangsdatum in the others */
  from?: Day;
  /** Einddatum of the assignment */
  until?: Day;
  changeReason?: string;
  begin?: Day;
  end?: Day;
  reason?: string;
  /** StatusAanlevering */
  status?: 1 | 2 | 3 | 9;
}

/** A message of one client to be written. */
export interface WrittenMessage extends MessageHeader {
  bsn: string;
  rows: readonly WrittenRow[];
}

const CODES: Readonly<Record<Law, Readonly<Record<number, string>>>> = {
  jeugd: {
    301: '436',
    302: '437',
    305: '438',
    306: '439',
    307: '440',
    308: '441',
    303: '432',
    315: '446',
  },
  wmo: {
    301: '414',
    302: '415',
    305: '418',
    306: '419',
    307: '420',
    308: '421',
    303: '450',
    315: '444',
  },
};

const LISTS: Readonly<Record<MessageType, readonly [list: string, item: string]>> = {
  301: ['ToegewezenProducten', 'ToegewezenProduct'],
  305: ['StartProducten', 'StartProduct'],
  307: ['StopProducten', 'StopProduct'],
};

const days = new Map<Day, string>();

function dayText(day: Day): string {
  let text = days.get(day);
  if (text === undefined) {
    if (days.size > 10_000) days.clear();
    days.set(day, (text = formatDay(day)));
  }
  return text;
}

function escape(text: string): string {
  return /[&<]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<m:${name}>${escape(text)}</m:${name}>`;
}

function dated(name: string, day: Day | undefined): string {
  return day === undefined ? '' : `<m:${name}>${dayText(day)}</m:${name}>`;
}

function isOld(release: string): boolean {
  return release === '2.1';
}

function head(law: Law, release: string, type: number): string {
  const [standard, letters] = law === 'jeugd' ? ['ijw', 'jw'] : ['iwmo', 'wmo'];
  const suffix = release.replace('.', '_');
  const tail = isOld(release) ? `/${suffix}` : '';
  const address = (schema: string) =>
    `http://www.istandaarden.nl/${standard}/${suffix}/${schema}/schema${tail}`;
  const [version, subversion] = release.split('.');
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<m:Bericht xmlns:c="${address('basisschema')}" xmlns:m="${address(`${letters}${type}`)}">` +
    `<m:Header><m:BerichtCode>${CODES[law][type] ?? '999'}</m:BerichtCode><m:BerichtVersie>${version}</m:BerichtVersie><m:BerichtSubversie>${subversion}</m:BerichtSubversie>`
  );
}

const heads = new Map<string, string>();

function headOf(law: Law, release: string, type: number): string {
  const key = `${law} ${release} ${type}`;
  let text = heads.get(key);
  if (text === undefined) heads.set(key, (text = head(law, release, type)));
  return text;
}

function parties({ type, municipality, provider, identification, dated: day }: MessageHeader) {
  const [sender, receiver] = type === 301 ? [municipality, provider] : [provider, municipality];
  return (
    element('Afzender', sender) +
    element('Ontvanger', receiver) +
    `<m:BerichtIdentificatie><c:Identificatie>${escape(identification)}</c:Identificatie><c:Dagtekening>${dayText(day)}</c:Dagtekening></m:BerichtIdentificatie>`
  );
}

const XSD =
  '<m:XsdVersie><c:BasisschemaXsdVersie>1.0.0</c:BasisschemaXsdVersie><c:BerichtXsdVersie>1.0.0</c:BerichtXsdVersie></m:XsdVersie>';
// Nobody's: no message of anyone stands behind what is written here.
const PERSON =
  '<m:Geboortedatum><c:Datum>2010-02-14</c:Datum></m:Geboortedatum><m:Geslacht>1</m:Geslacht><m:Naam><c:Geslachtsnaam><c:Achternaam>Verzonnen</c:Achternaam></c:Geslachtsnaam></m:Naam>';

function rowText(type: MessageType, row: WrittenRow): string {
  const { number, category, product } = row;
  const content =
    element('ToewijzingNummer', number === undefined ? undefined : String(number)) +
    (category === undefined && product === undefined
      ? ''
      : `<m:Product>${category === undefined ? '' : `<c:Categorie>${escape(category)}</c:Categorie>`}${product === undefined ? '' : `<c:Code>${escape(product)}</c:Code>`}</m:Product>`);
  if (type === 301) {
    return (
      content +
      dated('Toewijzingsdatum', row.assignedOn) +
      '<m:Toewijzingstijd>09:30:00</m:Toewijzingstijd>' +
      dated('Ingangsdatum', row.from) +
      dated('Einddatum', row.until) +
      element('RedenWijziging', row.changeReason)
    );
  }
  return (
    content +
    dated('ToewijzingIngangsdatum', row.from) +
    dated('Begindatum', row.begin) +
    (type === 307 ? element('RedenBeeindiging', row.reason) + dated('Einddatum', row.end) : '') +
    element('StatusAanlevering', row.status === undefined ? undefined : String(row.status))
  );
}

/** Writes a 301, 305 or 307 (releases 2.1 and 2.3 to 3.2) as XML; the person in it is made up. */
export function messageXml(message: WrittenMessage): string {
  const { law, release, type, bsn, rows } = message;
  const [list, item] = LISTS[type];
  let products = '';
  for (const row of rows) products += `<m:${item}>${rowText(type, row)}</m:${item}>`;
  products = `<m:${list}>${products}</m:${list}>`;
  if (type === 301 && (release === '2.1' || release === '2.3')) {
    products = `<m:Beschikking><m:BeschikkingNummer>${rows[0]?.number ?? 1}</m:BeschikkingNummer>${products}</m:Beschikking>`;
  }
  const client = `<m:Client><m:Bsn>${escape(bsn)}</m:Bsn>${PERSON}${products}</m:Client>`;
  return (
    headOf(law, release, type) +
    parties(message) +
    (release.startsWith('3.') ? XSD : '') +
    `</m:Header>${isOld(release) ? `<m:Clienten>${client}</m:Clienten>` : client}</m:Bericht>\n`
  );
}

/** Writes the return (302, 306 or 308) on a message, with one code; 0200 accepts it. */
export function returnXml(original: MessageHeader, code: string): string {
  const { law, release, type, identification, dated: day } = original;
  return (
    headOf(law, release, type + 1) +
    parties(original) +
    `<m:IdentificatieRetour>R${escape(identification)}</m:IdentificatieRetour><m:DagtekeningRetour>${dayText(day)}</m:DagtekeningRetour>` +
    `<m:RetourCodes><m:RetourCode>${code}</m:RetourCode></m:RetourCodes></m:Header></m:Bericht>\n`
  );
}

/** Writes a message of a type that is not read, such as 315: its header alone. */
export function otherXml(original: MessageHeader, type: number): string {
  const { law, release } = original;
  return `${headOf(law, release, type)}${parties(original)}</m:Header></m:Bericht>\n`;
}

/** Wraps a message in the StUF envelope of the Gemeentelijk Gegevensknooppunt. */
export function stufXml(message: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<g:envelopHeenbericht-ggk_Di01 xmlns:g="http://www.stufstandaarden.nl/koppelvlak/ggk0210">' +
    '<g:stuurgegevens/><g:parameters><g:bericht><g:xmlBestand>' +
    btoa(message) +
    '</g:xmlBestand></g:bericht></g:parameters></g:envelopHeenbericht-ggk_Di01>\n'
  );
}
