import { numbersIn } from '../numbers.ts';
import { figures } from './figures.ts';

const n = numbersIn('nl');

function period(written: string): string {
  return `${/H|Q/.test(written) ? 'het ' : ''}${figures.period(written)}`;
}

/** The list of what asks for a look. */
export const attention = {
  title: 'Eerst dit',
  headline: (count: number) =>
    count === 1
      ? 'Eén ding vraagt uw aandacht.'
      : `${figures.counted(count)} dingen vragen uw aandacht.`,
  none: 'Er valt nu niets op.',
  noneText:
    'Geen aanbieder of gemeente wijkt duidelijk af, en er is niets te laat. Dat zegt niet dat alles klopt.',
  standsOut: (title: string, name: string, isHigher: boolean, value: string, other: string) =>
    `${title} is bij ${name} duidelijk ${isHigher ? 'hoger' : 'lager'} dan in de regio: ${value} tegen ${other}.`,
  standsOutText: (x: number | null, total: number, law: string, written: string) =>
    `${law}, ${figures.period(written)}, ${x === null ? `${n.count(total)} cijfers` : `${n.count(x)} van de ${n.count(total)}`}. Toeval is een onwaarschijnlijke verklaring. Dit zegt niet waarom.`,
  changed: (title: string, isHigher: boolean, value: number, other: number, before: string) =>
    `${title} is in de regio duidelijk ${isHigher ? 'hoger' : 'lager'} dan in ${period(before)}: ${n.percent(value)} tegen ${n.percent(other)}.`,
  late: (count: number, written: string) =>
    count === 1
      ? `Eén aanbieder leverde ${period(written)} nog niet aan.`
      : `${figures.counted(count)} aanbieders leverden ${period(written)} nog niet aan.`,
  lateText: (day: string) => `De termijn was ${n.day(day)}.`,
  behind: (name: string, day: string) =>
    `Uit ${name} zijn sinds ${n.day(day)} geen start- of stopberichten gelezen.`,
  behindText: (others: number, of: number) =>
    others === 0
      ? `Cijfers na die datum missen één van de ${n.count(of)} gemeenten.`
      : `Ook ${others === 1 ? 'één andere gemeente loopt' : `${n.count(others)} andere gemeenten lopen`} meer dan een maand achter.`,
  low: (strand: string, x: number, total: number) =>
    `Van de vragenlijsten aan ${strand} kwam ${n.percent(x / total)} terug: ${n.count(x)} van de ${n.count(total)}.`,
  lowText: (law: string, written: string) =>
    `${law}, ${figures.period(written)}. Wie niet antwoordde, kan er anders over denken.`,
  links: {
    'stands-out': 'Bekijk het cijfer',
    changed: 'Bekijk het cijfer',
    late: 'Bekijk de aanleveringen',
    behind: 'Bekijk de bestanden',
    'low-response': 'Bekijk de respons',
  },
};
