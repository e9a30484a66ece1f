import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');
const providers = (count: number) => (count === 1 ? '1 aanbieder' : `${n.count(count)} aanbieders`);

/** The page about what is on offer and how long one waits for it. */
export const supply = {
  emptyTitle: 'Er is nog niets bekend over wat er beschikbaar is.',
  emptyText:
    'Zet de opgaven van aanbieders neer (formaat Beschikbaarheid), of berichten met toewijzingen en starts. De sjablonen staan op de pagina Formats.',
  toFormats: 'Naar de sjablonen',
  headline: (count: number, stops: number) =>
    count === 0
      ? 'Nog geen aanbieder gaf op wat er beschikbaar is.'
      : `${providers(count)} ${count === 1 ? 'gaf' : 'gaven'} op wat er beschikbaar is${
          stops === 0 ? '.' : `; ${n.count(stops)} met een cliëntenstop.`
        }`,
  lede: 'Wat aanbieders opgeven en wat de berichten laten zien, staan apart. Kijk bij elk cijfer hoe oud het is.',
  offered: 'Volgens aanbieders',
  offeredText: 'De laatste opgave per aanbieder, product en gebied.',
  waited: 'Volgens de berichten',
  waitedText: (days: number) =>
    `De dagen tussen toewijzing en start, in het laatste volledige jaar. De norm is ${n.count(days)} dagen.`,
  silent: 'Gecontracteerd, nog geen opgave',
  silentText: (count: number) =>
    `${providers(count)} ${count === 1 ? 'heeft' : 'hebben'} een contract en gaf${count === 1 ? '' : 'en'} nog niets op.`,
  noneOffered: 'Er is nog niets opgegeven.',
  noneWaited: 'Uit de berichten is nog geen wachttijd te bepalen.',
  search: 'Zoeken',
  noneFound: 'Geen enkele rij past bij wat u zoekt.',
  rows: (shown: number, total: number) =>
    shown === total
      ? total === 1
        ? '1 rij'
        : `${n.count(total)} rijen`
      : `${n.count(shown)} van ${n.count(total)} rijen`,
  columns: {
    provider: 'Aanbieder',
    what: 'Product of profiel',
    area: 'Gebied',
    waitIntake: 'Wachten op aanmelding',
    waitTreatment: 'Wachten op behandeling',
    places: 'Plaatsen vrij',
    waiting: 'Wachtenden',
    intakeStop: 'Cliëntenstop',
    age: 'Hoe oud',
    law: 'Wet',
    median: 'Mediaan',
    late: 'Later dan de norm',
    products: 'Producten',
  },
  profile: (name: string) => `profiel ${name}`,
  wholeRegion: 'hele regio',
  weeks: (weeks: number) => (weeks === 1 ? '1 week' : `${n.decimal(weeks)} weken`),
  placesOf: (free: number, all: number | null) =>
    all === null ? n.count(free) : `${n.count(free)} van ${n.count(all)}`,
  stops: { ja: 'ja', nee: 'nee' } as Record<string, string>,
  age: (days: number) =>
    days === 0
      ? 'vandaag'
      : days === 1
        ? '1 dag'
        : days < 60
          ? `${n.count(days)} dagen`
          : `${n.count(Math.round(days / 30.44))} maanden`,
  countedOn: (day: string) => `stand op ${day}`,
  ofPeriod: (period: string) => `over ${period}`,
};
