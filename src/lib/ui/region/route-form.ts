import { checkRoutes } from '#lib/domain/profile-checks.ts';
import {
  CONSENTS,
  DATASETS,
  DPIA_STATES,
  ROUTE_KINDS,
  type DataRoute,
} from '#lib/domain/routes.ts';
import type { RowProblem } from '#lib/domain/row-remark.ts';
import type { FormErrors } from './product-form.ts';

/** A route as it is filled in. */
export interface RouteForm {
  /** a data set that the page reads; empty: another one, by its `name` */
  dataset: string;
  name: string;
  route: string;
  purpose: string;
  basis: string;
  consent: string;
  dpia: string;
  dpiaOn: string;
  informed: boolean;
  indicators: string[];
}

const PLACES: Partial<Record<RowProblem, keyof RouteForm>> = {
  'dataset-empty': 'name',
  'route-double': 'purpose',
};

/** A route of which nothing is settled yet. */
export function emptyRoute(dataset: string = DATASETS[0]): DataRoute {
  return {
    dataset,
    route: 'municipality',
    purpose: '',
    basis: '',
    consent: 'no',
    dpia: 'no',
    dpiaOn: null,
    informed: false,
    indicators: [],
  };
}

/** The form of a route. */
export function routeForm(route: DataRoute): RouteForm {
  const isKnown = oneOf(DATASETS, route.dataset) !== undefined;
  return {
    ...route,
    dataset: isKnown ? route.dataset : '',
    name: isKnown ? '' : route.dataset,
    dpiaOn: route.dpiaOn ?? '',
    indicators: [...route.indicators],
  };
}

/** The route in a form, and what is wrong with it among the rows of its list; `row` counts from 0. */
export function readRoute(
  form: RouteForm,
  rows: readonly DataRoute[],
  row: number,
): { route: DataRoute; errors: FormErrors<RouteForm> } {
  const route: DataRoute = {
    dataset: form.dataset || form.name.trim(),
    route: oneOf(ROUTE_KINDS, form.route) ?? 'municipality',
    purpose: form.purpose.trim(),
    basis: form.basis.trim(),
    consent: oneOf(CONSENTS, form.consent) ?? 'no',
    dpia: oneOf(DPIA_STATES, form.dpia) ?? 'no',
    dpiaOn: form.dpiaOn || null,
    informed: form.informed,
    indicators: [...form.indicators],
  };
  const errors: FormErrors<RouteForm> = {};
  const others = rows.filter((_one, index) => index !== row);
  for (const { row: at, problem, other } of checkRoutes([...others, route])) {
    const place = PLACES[problem];
    if (at !== others.length + 1 || !place) continue;
    errors[place] ??= { problem, other: other === null || other <= row ? other : other + 1 };
  }
  return { route, errors };
}

function oneOf<T extends string>(all: readonly T[], text: string): T | undefined {
  return all.find((one) => one === text);
}
