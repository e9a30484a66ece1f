import type { PageWords } from '../nl.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');
const providers = (count: number) => (count === 1 ? '1 provider' : `${n.count(count)} providers`);

/** The page about what is on offer and how long one waits for it. */
export const supply: PageWords['supply'] = {
  emptyTitle: 'Nothing is known yet of what is available.',
  emptyText:
    'Drop what providers say they have on offer (format Availability), or messages with assignments and starts. The templates are on the page Formats.',
  toFormats: 'To the templates',
  headline: (count, stops) =>
    count === 0
      ? 'No provider has said yet what is available.'
      : `${providers(count)} said what is available${
          stops === 0 ? '.' : `; ${n.count(stops)} take no new clients.`
        }`,
  lede: 'What providers say and what the messages show stand apart. See with each figure how old it is.',
  offered: 'By the providers',
  offeredText: 'The latest word of each provider, product and area.',
  waited: 'By the messages',
  waitedText: (days) =>
    `The days between assignment and start, in the latest whole year. The norm is ${n.count(days)} days.`,
  silent: 'Contracted, nothing said yet',
  silentText: (count) =>
    `${providers(count)} ${count === 1 ? 'has' : 'have'} a contract and said nothing yet.`,
  noneOffered: 'Nothing was said yet.',
  noneWaited: 'No waiting time can be told from the messages yet.',
  search: 'Search',
  noneFound: 'No row fits what you look for.',
  rows: (shown, total) =>
    shown === total
      ? total === 1
        ? '1 row'
        : `${n.count(total)} rows`
      : `${n.count(shown)} of ${n.count(total)} rows`,
  columns: {
    provider: 'Provider',
    what: 'Product or profile',
    area: 'Area',
    waitIntake: 'Wait for intake',
    waitTreatment: 'Wait for treatment',
    places: 'Places free',
    waiting: 'Waiting',
    intakeStop: 'No new clients',
    age: 'How old',
    law: 'Law',
    median: 'Median',
    late: 'Later than the norm',
    products: 'Products',
  },
  profile: (name) => `profile ${name}`,
  wholeRegion: 'whole region',
  weeks: (weeks) => (weeks === 1 ? '1 week' : `${n.decimal(weeks)} weeks`),
  placesOf: (free, all) => (all === null ? n.count(free) : `${n.count(free)} of ${n.count(all)}`),
  stops: { ja: 'yes', nee: 'no' },
  age: (days) =>
    days === 0
      ? 'today'
      : days === 1
        ? '1 day'
        : days < 60
          ? `${n.count(days)} days`
          : `${n.count(Math.round(days / 30.44))} months`,
  countedOn: (day) => `counted on ${day}`,
  ofPeriod: (period) => `of ${period}`,
};
