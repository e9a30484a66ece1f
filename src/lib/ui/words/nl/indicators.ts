import type { IndicatorId } from '../ids.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');

/** The words of one indicator. */
export interface IndicatorWords {
  title: string;
  short: string;
  /** the title sentence for a figure: x of n units, as a share */
  sentence: (x: number, total: number, value: number, units: string) => string;
  /** the title sentence where only the number of units is known */
  totalSentence: (total: number, units: string) => string;
  /** the title sentence for the largest part */
  partSentence: (part: string, value: number, total: number, units: string) => string;
  /** what one in the numerator did, in a table or a tile */
  counted: string;
}

/** The indicators. */
export const indicators: Record<IndicatorId, IndicatorWords> = {
  uitval: {
    title: 'Uitval',
    short: 'Hulp die de cliënt voortijdig en eenzijdig beëindigde',
    sentence: (x, total, value, units) =>
      `${n.count(x)} van de ${n.count(total)} ${units} ${x === 1 ? 'stopte' : 'stopten'} voortijdig door de cliënt: ${n.percent(value)}.`,
    totalSentence: (total, units) =>
      `${n.count(total)} ${units} ${total === 1 ? 'is' : 'zijn'} beëindigd.`,
    partSentence: (part, value, total, units) =>
      `Van de ${n.count(total)} ${units} eindigde ${n.percent(value)} met reden “${part}”.`,
    counted: 'voortijdig door de cliënt',
  },
  stopredenen: {
    title: 'Redenen van beëindiging',
    short: 'Waarom hulp eindigde, volgens de stopberichten',
    sentence: (x, total, value, units) =>
      `${n.count(x)} van de ${n.count(total)} ${units}: ${n.percent(value)}.`,
    totalSentence: (total, units) =>
      `${n.count(total)} ${units} ${total === 1 ? 'is' : 'zijn'} beëindigd. Dit zijn de redenen.`,
    partSentence: (part, value, total, units) =>
      `Van de ${n.count(total)} beëindigde ${units} was bij ${n.percent(value)} de reden: ${part.charAt(0).toLowerCase()}${part.slice(1)}.`,
    counted: 'beëindigd',
  },
};

/** The pages of the indicators. */
export const indicatorPages = {
  title: 'Indicatoren',
  headline: (count: string) => `${count} uitkomsten uit uw berichten.`,
  lede: 'Open een uitkomst om te zien hoe zij verloopt, waar zij verschilt en hoe zij is geteld.',
  empty: 'Er zijn nog geen cijfers.',
  emptyText: 'Cijfers komen uit start- en stopberichten (305 en 307). Zet die bestanden neer.',
  toFiles: 'Naar bestanden',
  open: (title: string, law: string) => `${title}, ${law}`,
  methodTitle: 'Hoe dit is geteld',
  methodMore: 'Meer uitleg',
  caveatsTitle: 'Wat dit cijfer niet zegt',
  useTitle: 'Waarvoor u het gebruikt',
  useText:
    'Voor een gesprek, niet als oordeel. Er wordt nooit een betaling uit een uitkomst berekend.',
  method: {
    question: 'Vraag',
    numerator: 'Teller',
    denominator: 'Noemer',
    excluded: 'Telt niet mee',
    source: 'Bron',
    examples: 'Voorbeelden',
  },
  unknown: 'Deze uitkomst bestaat niet.',
};
