import type { ImportSummary } from './import.ts';

/** The data sets that the page reads and that a route may be about. */
export const DATASETS = [
  'messages',
  'leveringen',
  'toewijzingen',
  'starts',
  'stops',
  'tevredenheid',
  'tevredenheid-breed',
  'respons',
  'perspectiefplan',
  'uitkomsten',
  'doelen',
  'metingen',
  'melding',
  'beschikbaarheid',
] as const satisfies readonly ImportSummary['format'][];

/** The ways by which data about outcomes travels. */
export const ROUTE_KINDS = ['cbs', 'own', 'collective', 'ttp', 'municipality'] as const;

/** Whether the people concerned gave their consent; `no` = it is needed and not arranged yet. */
export const CONSENTS = ['yes', 'no', 'not-needed'] as const;

/** How far the assessment of what the data may do to people is. */
export const DPIA_STATES = ['yes', 'busy', 'no'] as const;

/** By which route a data set travels, for what and on what ground. */
export interface DataRoute {
  /** id of a format that the page reads, or any other name */
  dataset: string;
  route: (typeof ROUTE_KINDS)[number];
  purpose: string;
  /** the article of law or the agreement that it rests on */
  basis: string;
  consent: (typeof CONSENTS)[number];
  dpia: (typeof DPIA_STATES)[number];
  /** the day of the assessment as 2024-12-31 */
  dpiaOn: string | null;
  /** whether the people concerned know of it */
  informed: boolean;
  /** ids of the indicators that it feeds */
  indicators: string[];
}

/** What has to be settled before a route is complete. */
export type RoutePart = 'purpose' | 'basis' | 'consent' | 'dpia' | 'dpiaOn' | 'informed';

/** What of a route is not settled yet, in the order of its form; empty: it is complete. */
export function missingParts(route: DataRoute): RoutePart[] {
  const missing: RoutePart[] = [];
  if (route.purpose.trim() === '') missing.push('purpose');
  if (route.basis.trim() === '') missing.push('basis');
  if (route.consent === 'no') missing.push('consent');
  if (route.dpia !== 'yes') missing.push('dpia');
  else if (route.dpiaOn === null) missing.push('dpiaOn');
  if (!route.informed) missing.push('informed');
  return missing;
}

/** Why a data set is marked: nothing was recorded of it, or not all. */
export type OpenRoute = 'none' | 'incomplete';

/** Which of these data sets have no complete route, each once and with what they have. */
export function openRoutes(
  datasets: readonly string[],
  routes: readonly DataRoute[],
): ReadonlyMap<string, OpenRoute> {
  const recorded = new Set(routes.map(({ dataset }) => dataset));
  const complete = new Set(
    routes.filter((route) => missingParts(route).length === 0).map(({ dataset }) => dataset),
  );
  return new Map(
    datasets
      .filter((dataset) => !complete.has(dataset))
      .map((dataset) => [dataset, recorded.has(dataset) ? 'incomplete' : 'none']),
  );
}

/** An indicator that is asked more than once for one purpose. */
export interface AskedTwice {
  indicator: string;
  /** as the first of the routes has it */
  purpose: string;
  routes: DataRoute[];
}

/** The indicators that more than one data set or route is to feed for the same purpose. */
export function askedTwice(routes: readonly DataRoute[]): AskedTwice[] {
  const asked = new Map<string, AskedTwice>();
  for (const route of routes) {
    const purpose = bare(route.purpose);
    if (purpose === '') continue;
    for (const indicator of new Set(route.indicators)) {
      const key = JSON.stringify([indicator, purpose]);
      const found = asked.get(key);
      if (!found) asked.set(key, { indicator, purpose: route.purpose.trim(), routes: [route] });
      else if (!found.routes.some((one) => isSameWay(one, route))) found.routes.push(route);
    }
  }
  return [...asked.values()].filter((one) => one.routes.length > 1);
}

/** Whether two rows are about the same data set by the same route. */
function isSameWay(one: DataRoute, other: DataRoute): boolean {
  return one.route === other.route && bare(one.dataset) === bare(other.dataset);
}

/** What two rows must have in common to be one and the same. */
export function routeKey({ dataset, route, purpose }: DataRoute): string {
  return JSON.stringify([bare(dataset), route, bare(purpose)]);
}

/** A text without capitals and spaces: how it was typed makes no difference. */
function bare(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}
