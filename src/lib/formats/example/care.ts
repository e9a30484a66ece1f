import { civilOf, dayOf, monthLength, type Day } from '#lib/domain/day.ts';
import type { Law } from '#lib/domain/law.ts';
import type { ReasonClass } from '#lib/domain/reasons.ts';
import { Chance } from './chance.ts';
import { MUNICIPALITIES, PRODUCTS, PROVIDERS, type Provider, type Supply } from './region.ts';

/** Care of one made-up client under one number: what the messages will tell of. */
export interface Care {
  law: Law;
  municipality: string;
  /** AGB of who sends the messages */
  provider: string;
  number: number;
  bsn: string;
  product: string;
  assignedOn: Day;
  /** first day of the assignment */
  from: Day;
  begin: Day;
  end: Day;
  reason: string;
}

/** What the made-up care is made for. */
export interface CareChoices {
  law: Law;
  chance: Chance;
  /** 1 = a region of seven municipalities */
  size: number;
  /** endings before this day are left out */
  first: Day;
  today: Day;
}

type Weights<T> = readonly (readonly [choice: T, weight: number])[];

const CODES: Readonly<Record<Law, Partial<Record<ReasonClass, string>>>> = {
  jeugd: {
    plan: '31',
    client: '32',
    provider: '33',
    agreement: '34',
    external: '35',
    administrative: '37',
    death: '02',
    transfer: '38',
    otherDomain: '39',
  },
  wmo: {
    plan: '19',
    client: '21',
    provider: '22',
    agreement: '23',
    moved: '31',
    administrative: '37',
    death: '02',
    transfer: '38',
    otherDomain: '39',
  },
};

/** How care ends where the client does not end it alone. */
const ENDINGS: Readonly<Record<Law, Weights<ReasonClass>>> = {
  jeugd: [
    ['plan', 64],
    ['agreement', 13],
    ['provider', 2.5],
    ['external', 3],
    ['administrative', 11],
    ['transfer', 4.5],
    ['otherDomain', 1.7],
    ['death', 0.3],
  ],
  wmo: [
    ['plan', 50],
    ['agreement', 11],
    ['provider', 2.5],
    ['moved', 6],
    ['administrative', 12],
    ['transfer', 4],
    ['otherDomain', 4],
    ['death', 10.5],
  ],
};

/** Starts by month: few in summer, many after it and in January. */
const SEASON = [1.15, 1, 1.05, 0.95, 0.95, 1, 0.8, 0.65, 1.25, 1.2, 1.05, 0.95];
/** Months of care before the first day, so that then some is running already. */
const LEAD_IN = 40;
/** Share of the messages that a subcontractor sends. */
const SUBCONTRACTED = 0.15;

const productOf = new Map(PRODUCTS.map((product) => [product.code, product]));

/** A number of nine digits that starts with 9 and passes the elfproef: nobody has such a BSN. */
export function bsnOf(serial: number): string {
  for (let base = 90_000_000 + serial * 13; ; base++) {
    let sum = 0;
    for (let place = 2, rest = base; place <= 9; place++, rest = Math.floor(rest / 10)) {
      sum += place * (rest % 10);
    }
    if (sum % 11 < 10) return `${base}${sum % 11}`;
  }
}

/** What care of a client comes after an ending, and when; undefined where none does. */
interface Next {
  lag: number;
  nearby: boolean;
  lighter: number;
  heavier: number;
}

function nextOf(ending: ReasonClass, supply: Supply, chance: Chance): Next | undefined {
  if (ending === 'death' || ending === 'moved') return undefined;
  if (ending === 'administrative') {
    if (!chance.hits(0.92)) return undefined;
    return { lag: chance.between(0, 9), nearby: true, lighter: 0.45, heavier: 0.3 };
  }
  if (ending === 'transfer' || ending === 'otherDomain') {
    if (!chance.hits(0.6)) return undefined;
    return { lag: chance.between(0, 21), nearby: false, lighter: 0.3, heavier: 0.3 };
  }
  if (chance.hits(supply.again)) {
    const [low, high] = chance.pick<readonly [number, number]>([
      [[0, 31], 40],
      [[32, 92], 27],
      [[93, 340], 33],
    ]);
    const lag = chance.between(low, high);
    return { lag, nearby: chance.hits(0.7), lighter: 0.5, heavier: 0.22 };
  }
  // Long after: no new start within a year, but a client of before all the same.
  if (!chance.hits(0.1)) return undefined;
  return { lag: chance.between(370, 900), nearby: chance.hits(0.5), lighter: 0.4, heavier: 0.3 };
}

/** A product on the same ladder, lighter or heavier as often as asked; else one of the supply. */
function nextProduct(code: string, supply: Supply, next: Next, chance: Chance): string {
  const before = productOf.get(code);
  if (!before || !next.nearby) return chance.pick(supply.products);
  const place = chance.next();
  const rung = (before.rung ?? 1) - (place < next.lighter ? 1 : place > 1 - next.heavier ? -1 : 0);
  const found = PRODUCTS.find((one) => one.ladder === before.ladder && one.rung === rung);
  return found?.code ?? code;
}

/** Makes the care of one law: chains of care of clients of each provider, in order of assignment. */
export function makeCare(choices: CareChoices): Care[] {
  const { law, chance, size, first, today } = choices;
  const made: Care[] = [];
  const supplies = PROVIDERS.flatMap((provider) =>
    provider.supplies.flatMap((supply) => (supply.law === law ? [{ provider, supply }] : [])),
  );
  const bySize = supplies.map((one) => [one, one.supply.perMonth] as const);
  // A few clients of the Wmo were clients of youth care before: the same serial, the same person.
  let serial = law === 'jeugd' ? 0 : 250_000;
  let oldSerial = 0;
  const { year, month } = civilOf(first);
  for (let m = -LEAD_IN; ; m++) {
    const at = year * 12 + month - 1 + m;
    const [y, mm] = [Math.floor(at / 12), (at % 12) + 1];
    const monthStart = dayOf(y, mm, 1);
    if (monthStart > today) break;
    for (const one of supplies) {
      const wanted = one.supply.perMonth * size * (SEASON[mm - 1] as number);
      const count = Math.floor(wanted) + (chance.hits(wanted % 1) ? 1 : 0);
      for (let i = 0; i < count; i++) {
        const isKnown = law === 'wmo' && chance.hits(0.02);
        const bsn = bsnOf(isKnown ? (oldSerial += 7) : serial++);
        const begin = chance.hits(0.2)
          ? monthStart
          : monthStart + chance.between(0, monthLength(y, mm) - 1);
        // A chance of its own: what happens to one client does not hang on the others, or on today.
        const own = new Chance(chance.between(0, 0x7fffffff));
        makeChain({ ...choices, chance: own }, one, bySize, bsn, begin, made);
      }
    }
  }
  return numbered(made.filter(({ end }) => end >= first));
}

type Place = { provider: Provider; supply: Supply };

function makeChain(
  { law, chance, today }: CareChoices,
  first: Place,
  bySize: Weights<Place>,
  bsn: string,
  firstBegin: Day,
  made: Care[],
): void {
  let place = first;
  let begin = firstBegin;
  let product = chance.pick(place.supply.products);
  let municipality = chance.pick(MUNICIPALITIES);
  while (begin <= today) {
    const { provider, supply } = place;
    const ending = chance.hits(supply.dropOut) ? 'client' : chance.pick(ENDINGS[law]);
    const middle = productOf.get(product)?.days ?? 150;
    const days = 14 + chance.around(ending === 'client' ? middle * 0.5 : middle);
    const wait = chance.hits(0.04) ? -chance.between(1, 20) : chance.around(supply.wait);
    const assignedOn = begin - wait;
    const sub = provider.subcontractor;
    const by = sub && chance.hits(SUBCONTRACTED) ? sub.agb : provider.agb;
    const end = begin + days;
    made.push({
      law,
      municipality,
      provider: by,
      number: 0,
      bsn,
      product,
      assignedOn,
      from: Math.min(begin, assignedOn + chance.between(0, 7)),
      begin,
      end,
      reason: CODES[law][ending] ?? '',
    });
    const next = nextOf(ending, supply, chance);
    if (!next) return;
    begin = end + next.lag;
    const stays = ending !== 'transfer' && (ending === 'administrative' || chance.hits(0.66));
    if (!stays) place = chance.pick(bySize);
    product = stays
      ? nextProduct(product, supply, next, chance)
      : chance.pick(place.supply.products);
    if (chance.hits(0.01)) municipality = chance.pick(MUNICIPALITIES);
  }
}

/** Gives each municipality its own line of numbers, in order of assignment. */
function numbered(care: Care[]): Care[] {
  const next = new Map<string, number>();
  const order = care.map((one, place) => ({ one, place }));
  order.sort((a, b) => a.one.assignedOn - b.one.assignedOn || a.place - b.place);
  return order.map(({ one }) => {
    const number = next.get(one.municipality) ?? 1001;
    next.set(one.municipality, number + 1);
    return { ...one, number };
  });
}
