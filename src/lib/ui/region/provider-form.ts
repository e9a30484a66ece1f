import { checkProviders, isAgb } from '#lib/domain/profile-checks.ts';
import type { Provider } from '#lib/domain/profile.ts';
import type { RowProblem } from '#lib/domain/row-remark.ts';
import type { FormErrors } from './product-form.ts';

/** A provider as it is typed in. */
export interface ProviderForm {
  agb: string;
  name: string;
  mainContractor: string;
  products: string;
  solo: boolean;
  exempt: boolean;
}

const PLACES: Partial<Record<RowProblem, keyof ProviderForm>> = {
  'agb-digits': 'agb',
  'agb-double': 'agb',
  'main-digits': 'mainContractor',
  'main-self': 'mainContractor',
  'main-circle': 'mainContractor',
};

/** The form of a provider. */
export function providerForm(provider: Provider): ProviderForm {
  return {
    ...provider,
    mainContractor: provider.mainContractor ?? '',
    products: provider.products.join(', '),
  };
}

/** A provider without anything filled in. */
export function emptyProvider(agb = ''): Provider {
  return { agb, name: '', mainContractor: null, solo: false, exempt: false, products: [] };
}

/** The provider in a form, and what is wrong with it among the rows of its list; `row` counts from 0. */
export function readProvider(
  form: ProviderForm,
  rows: readonly Provider[],
  row: number,
): { provider: Provider; errors: FormErrors<ProviderForm>; doubt: RowProblem | null } {
  const provider: Provider = {
    agb: form.agb.trim(),
    name: form.name.trim(),
    mainContractor: form.mainContractor.trim() || null,
    solo: form.solo,
    exempt: form.exempt,
    products: [...new Set(form.products.split(/[\s,;]+/).filter(Boolean))],
  };
  const others = rows.filter((_one, index) => index !== row);
  const errors: FormErrors<ProviderForm> = {};
  let doubt: RowProblem | null = null;
  for (const remark of checkProviders([...others, provider])) {
    if (remark.row !== others.length + 1) continue;
    const place = PLACES[remark.problem];
    const { other, problem } = remark;
    const shown = other === null || other <= row ? other : other + 1;
    if (place) errors[place] ??= { problem, other: shown };
    else doubt = problem;
  }
  return { provider, errors, doubt: isAgb(provider.agb) ? doubt : null };
}
