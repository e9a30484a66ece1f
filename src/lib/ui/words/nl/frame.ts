import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');

/** The frame that every chart stands in: what it is about, and what can be taken along. */
export const frame = {
  picture: 'Afbeelding',
  figures: 'Cijfers (CSV)',
  list: 'Lijst',
  walk: 'Gebruik de pijltjestoetsen om langs de cijfers te gaan.',
  source: (name: string) => `Bron: ${name}`,
  sources: { traffic: 'berichten (iJw en iWmo)', deliveries: 'aanleveringen' },
  n: (counted: string) => `n = ${counted}`,
  nIn: (counted: string, period: string) => `${counted} (${period})`,
  span: (first: string, last: string) => (first === last ? first : `${first} tot en met ${last}`),
  until: (day: string) => `Alles tot en met ${day}`,
  /** what the numbers of a chart are */
  units: {
    share: 'Aandeel in procenten, met de marge van toeval (95 %)',
    parts: 'Aandeel in procenten',
    days: 'Dagen: mediaan en P90',
    flow: 'Aantal',
    count: 'Aantal',
    mark: (from: number, until: number) =>
      `Cijfer van ${n.decimal(from)} tot ${n.decimal(until)}, met de marge van toeval (95 %)`,
  },
  /** the heads of the lines above the figures in a file */
  about: {
    title: 'Titel',
    chart: 'Grafiek',
    summary: 'In één zin',
    scope: 'Keuze',
    unit: 'Eenheid',
    n: 'n',
    period: 'Periode',
    source: 'Bron',
    definition: 'Definitie',
    version: 'Gegevensversie',
    notShown: 'Niet getoond',
  },
  notShownText: 'om herleidbaarheid te voorkomen',
  /** one sentence on a trend: its first figure and its last */
  fromTo: (first: string, then: string, last: string, now: string) =>
    then === now
      ? `Er is één cijfer: ${last} (${now}).`
      : `Van ${first} (${then}) naar ${last} (${now}).`,
  lastDays: (first: string, last: string) =>
    first === last
      ? `Het laatste bericht is overal van ${first}.`
      : `De laatste berichten zijn van ${first} tot en met ${last}.`,
  municipalities: (count: number) => `${n.count(count)} ${count === 1 ? 'gemeente' : 'gemeenten'}`,
  none: 'Er is geen cijfer dat getoond wordt.',
  /** one sentence on many figures: where they lie */
  range: (low: string, high: string, shown: number, all: number) =>
    (shown === 1
      ? `Er is één cijfer: ${low}.`
      : low === high
        ? `De ${n.count(shown)} cijfers zijn alle ${low}.`
        : `De ${n.count(shown)} cijfers lopen van ${low} tot ${high}.`) +
    (all > shown ? ` ${n.count(all - shown)} zonder cijfer of niet getoond.` : ''),
  latestRange: (low: string, high: string, shown: number) =>
    shown === 1
      ? `Het laatste cijfer is ${low}.`
      : `De laatste cijfers van deze ${n.count(shown)} lopen van ${low} tot ${high}.`,
  largest: (name: string, value: string) => `Het grootste deel: ${name}, ${value}.`,
  mostGiven: (said: readonly { strand: string; mark: string; count: number; n: number }[]) =>
    said
      .map(
        ({ strand, mark, count, n: total }) =>
          `${strand}: het vaakst ${mark} (${n.count(count)} van ${n.count(total)}).`,
      )
      .join(' '),
  rows: (count: number, rows: number) =>
    `${n.count(count)} keer hulp die eindigde, in ${n.count(rows)} ${rows === 1 ? 'rij' : 'rijen'}.`,
  out: 'Valt af',
  step: 'Stap',
  informant: 'Wie',
};
