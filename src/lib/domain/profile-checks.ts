import { parsePeriod } from './period.ts';
import {
  definitionSetsOf,
  instrumentKey,
  type Instrument,
  type Product,
  type Profile,
  type Provider,
  type ReferenceFigure,
} from './profile.ts';
import { routeKey, type DataRoute } from './routes.ts';
import type { RowProblem, RowRemark } from './row-remark.ts';

/** What every row of a profile that was read is worth a remark for, list by list. */
export function checkProfile(profile: Profile): RowRemark[] {
  return [
    ...checkProducts(profile.products),
    ...checkProviders(profile.providers),
    ...checkReferenceFigures(
      profile.referenceFigures,
      definitionSetsOf(profile).map(({ id }) => id),
    ),
    ...checkInstruments(profile.instruments),
    ...checkRoutes(profile.routes),
  ];
}

/** Remarks on a product catalogue. A code may stand in it more than once, at different times. */
export function checkProducts(products: readonly Product[]): RowRemark[] {
  const remarks: RowRemark[] = [];
  const rowsByCode = new Map<string, number[]>();
  products.forEach((product, index) => {
    const say = (problem: RowProblem, other: number | null = null) =>
      remarks.push({
        list: 'products',
        row: index + 1,
        name: product.code,
        problem,
        other: other === null ? null : other + 1,
        doubt: false,
      });
    if (product.code.trim() === '') say('code-empty');
    if (product.rung !== null && !product.ladder) say('rung-without-ladder');
    if (product.rung === null && product.ladder) say('ladder-without-rung');
    if (endsBeforeBegin(product)) {
      say('ends-before-begin');
      return;
    }
    const key = `${product.law} ${product.code}`;
    const rows = rowsByCode.get(key);
    const overlapping = rows?.find((row) => overlap(products[row] as Product, product));
    if (overlapping !== undefined) say('code-double', overlapping);
    else if (rows) rows.push(index);
    else rowsByCode.set(key, [index]);
  });
  return remarks;
}

function endsBeforeBegin({ validFrom, validUntil }: Product): boolean {
  return validFrom !== null && validUntil !== null && validUntil < validFrom;
}

function overlap(a: Product, b: Product): boolean {
  // Days as 2024-12-31 are in order as texts.
  const begins = (one: Product, other: Product) =>
    one.validFrom === null || other.validUntil === null || one.validFrom <= other.validUntil;
  return begins(a, b) && begins(b, a);
}

/** Remarks on a provider register. A main contractor that is not in it is a doubt. */
export function checkProviders(providers: readonly Provider[]): RowRemark[] {
  const remarks: RowRemark[] = [];
  const rowByAgb = new Map<string, number>();
  const say = (index: number, problem: RowProblem, other: number | null = null) =>
    remarks.push({
      list: 'providers',
      row: index + 1,
      name: (providers[index] as Provider).agb,
      problem,
      other: other === null ? null : other + 1,
      doubt: problem === 'main-unknown',
    });
  providers.forEach(({ agb }, index) => {
    const first = rowByAgb.get(agb);
    if (!isAgb(agb)) say(index, 'agb-digits');
    else if (first !== undefined) say(index, 'agb-double', first);
    else rowByAgb.set(agb, index);
  });
  const circles = inCircles(providers, rowByAgb);
  providers.forEach(({ agb, mainContractor }, index) => {
    if (mainContractor === null) return;
    if (!isAgb(mainContractor)) say(index, 'main-digits');
    else if (mainContractor === agb) say(index, 'main-self');
    else if (circles.has(index)) say(index, 'main-circle');
    else if (!rowByAgb.has(mainContractor)) say(index, 'main-unknown');
  });
  return remarks.sort((a, b) => a.row - b.row);
}

/** Whether a text is an AGB code: eight digits. */
export function isAgb(text: string): boolean {
  return /^\d{8}$/.test(text);
}

/** The rows that come back to themselves along their main contractors, in two steps or more. */
function inCircles(
  providers: readonly Provider[],
  rowByAgb: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const circles = new Set<number>();
  const done = new Set<number>();
  for (const start of rowByAgb.values()) {
    const trail: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      trail.push(at);
      const { agb, mainContractor } = providers[at] as Provider;
      at =
        mainContractor === null || mainContractor === agb
          ? undefined
          : rowByAgb.get(mainContractor);
    }
    const back = at === undefined ? -1 : trail.indexOf(at);
    if (back >= 0) for (const row of trail.slice(back)) circles.add(row);
  }
  return circles;
}

/**
 * Remarks on reference figures. A definition that is none of the sets that are named is a doubt: the
 * figure then stands beside nothing.
 */
export function checkReferenceFigures(
  figures: readonly ReferenceFigure[],
  sets?: readonly string[],
): RowRemark[] {
  const remarks: RowRemark[] = [];
  const rowByKey = new Map<string, number>();
  figures.forEach((figure, index) => {
    const say = (problem: RowProblem, other: number | null = null) =>
      remarks.push({
        list: 'referenceFigures',
        row: index + 1,
        name: figure.indicator,
        problem,
        other: other === null ? null : other + 1,
        doubt: problem === 'definition-unknown',
      });
    if (!parsePeriod(figure.period)) say('period-unknown');
    const { indicator, law, area, period, definition } = figure;
    const key = JSON.stringify([indicator, law, area, period, definition]);
    const first = rowByKey.get(key);
    if (first !== undefined) say('figure-double', first);
    else rowByKey.set(key, index);
    if (definition !== null && sets && !sets.includes(definition)) say('definition-unknown');
  });
  return remarks;
}

/** Remarks on norms of instruments: a file names an instrument, so each may be there once. */
export function checkInstruments(instruments: readonly Instrument[]): RowRemark[] {
  const remarks: RowRemark[] = [];
  const rowByName = new Map<string, number>();
  instruments.forEach(({ name }, index) => {
    const say = (problem: RowProblem, other: number | null = null) =>
      remarks.push({
        list: 'instruments',
        row: index + 1,
        name,
        problem,
        other: other === null ? null : other + 1,
        doubt: false,
      });
    const key = instrumentKey(name);
    const first = rowByName.get(key);
    if (key === '') say('instrument-empty');
    else if (first !== undefined) say('instrument-double', first);
    else rowByName.set(key, index);
  });
  return remarks;
}

/** Remarks on routes. What a route lacks is no remark: it may be settled later. */
export function checkRoutes(routes: readonly DataRoute[]): RowRemark[] {
  const remarks: RowRemark[] = [];
  const rowByKey = new Map<string, number>();
  routes.forEach((route, index) => {
    const say = (problem: RowProblem, other: number | null = null) =>
      remarks.push({
        list: 'routes',
        row: index + 1,
        name: route.dataset,
        problem,
        other: other === null ? null : other + 1,
        doubt: false,
      });
    if (route.dataset.trim() === '') {
      say('dataset-empty');
      return;
    }
    const key = routeKey(route);
    const first = rowByKey.get(key);
    if (first !== undefined) say('route-double', first);
    else rowByKey.set(key, index);
  });
  return remarks;
}
