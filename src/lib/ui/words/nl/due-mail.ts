import { numbersIn, partsOfPeriod } from '../numbers.ts';

const n = numbersIn('nl');

/** One thing that a provider is asked for. */
export interface MailItem {
  period: string;
  isFoster: boolean;
  isNotice: boolean;
  by: string;
  isLate: boolean;
}

function itemText({ period, isFoster, isNotice, by, isLate }: MailItem): string {
  const { year, part } = partsOfPeriod(period);
  const when = part === '' ? year : `${part.slice(1)}e halfjaar ${year}`;
  const what = isFoster
    ? `pleegzorg ${year}: de tevredenheid`
    : isNotice
      ? `${when}: een melding van te weinig trajecten`
      : `${when}: de aanlevering`;
  return `- ${what}, uiterlijk ${n.day(by)}${isLate ? ' (die dag is voorbij)' : ''}`;
}

/** The text of a reminder: it names no person and no count. */
export const dueMail = {
  title: (name: string) => `Mailtekst voor ${name}`,
  intro: 'Lees de tekst na en kopieer hem naar uw mailprogramma. Er wordt niets verstuurd.',
  subject: 'Onderwerp',
  body: 'Tekst',
  copy: 'Tekst kopiëren',
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren lukte niet. De tekst is geselecteerd: kopieer hem zelf.',
  subjectText: (region: string, isLate: boolean) =>
    isLate ? `Herinnering: aanleveren aan ${region}` : `Aanleveren aan ${region}`,
  bodyText: (
    name: string,
    region: string,
    items: readonly MailItem[],
    { isSum, threshold, address }: { isSum: boolean; threshold: number; address: string | null },
  ) =>
    [
      'Goedendag,',
      `Wij ontvangen van ${name} nog graag:\n\n${items.map(itemText).join('\n')}`,
      isSum
        ? `In elk halfjaar apart zijn er minder dan ${n.count(threshold)} trajecten afgerond. Samen zijn het er ${n.count(threshold)} of meer. Daarom levert u beide halfjaren aan.`
        : '',
      items.some(({ isNotice }) => isNotice)
        ? `Bij minder dan ${n.count(threshold)} afgeronde trajecten levert u niets aan. Een melding is dan genoeg.`
        : '',
      `Controleer uw bestand voordat u het verstuurt${address === null ? ', op de pagina Formats van Uitkomstwijzer.' : `: ${address}`}\nDaar staan ook de sjablonen. Uw bestand blijft bij die controle op uw eigen computer.`,
      'Zet geen BSN, namen, adressen of geboortedatums in het bestand.',
      'Klopt dit niet, of hebt u al aangeleverd? Laat het ons dan weten.',
      `Met vriendelijke groet,\n${region}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
};
