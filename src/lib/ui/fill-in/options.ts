import type { Law } from '#lib/domain/law.ts';
import { municipalityName } from '#lib/domain/municipalities.ts';
import type { Profile } from '#lib/domain/profile.ts';
import { CARE_KINDS, type CareKind } from '#lib/domain/survey.ts';
import type { FillInWords } from '../words/nl/fill-in.ts';

/** A value to choose, as it is named on screen. */
export interface Option {
  value: string;
  name: string;
  text?: string;
}

/** Options under a heading; without one where there is a single group. */
export interface OptionGroup {
  name: string;
  options: readonly Option[];
}

/** The municipalities of the region, by name; none without a profile. */
export function municipalityGroups(profile: Profile | null): OptionGroup[] {
  return filled([{ name: '', options: municipalitiesOf(profile) }]);
}

/** The providers of the region and its local teams, which stand under their municipality's code. */
export function providerGroups(profile: Profile | null, words: FillInWords): OptionGroup[] {
  const providers = (profile?.providers ?? []).map(({ agb, name }) => ({
    value: agb,
    name: name ? `${name} (${agb})` : agb,
  }));
  const teams = municipalitiesOf(profile).map(({ value, name }) => ({
    value,
    name: `${words.localTeam(name)} (${value})`,
  }));
  return filled([
    { name: words.providers, options: byName(providers) },
    { name: words.localTeams, options: teams },
  ]);
}

/** The products of a law: those that the provider is contracted for, where the register names them. */
export function productGroups(
  profile: Profile | null,
  law: string,
  provider: string,
): OptionGroup[] {
  const contracted = profile?.providers.find(({ agb }) => agb === provider)?.products ?? [];
  const names = new Map(
    (profile?.products ?? [])
      .filter((product) => product.law === law)
      .map(({ code, name }) => [code, name]),
  );
  const codes = [...names.keys()];
  const own = codes.filter((code) => contracted.includes(code));
  const options = (own.length > 0 ? own : codes).map((code) => {
    const name = names.get(code);
    return { value: code, name: name ? `${code} ${name}` : code };
  });
  return filled([{ name: '', options: byName(options) }]);
}

/** The kind of care that the product list gives a product. */
export function kindOfProduct(profile: Profile | null, law: Law, code: string): CareKind | '' {
  const kind = profile?.products.find((one) => one.law === law && one.code === code)?.kind;
  return CARE_KINDS.find((one) => one === kind) ?? '';
}

/** The words of a format's list as options, named as the screen says them. */
export function choiceOptions(
  values: readonly string[] | null | undefined,
  names: FillInWords['choices'],
): Option[] {
  return (values ?? []).map((value) => {
    const name = names[value] ?? value;
    return { value, name: name.charAt(0).toUpperCase() + name.slice(1) };
  });
}

function municipalitiesOf(profile: Profile | null): Option[] {
  return byName(
    (profile?.municipalities ?? []).map((code) => ({ value: code, name: municipalityName(code) })),
  );
}

function byName(options: Option[]): Option[] {
  return options.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

function filled(groups: OptionGroup[]): OptionGroup[] {
  return groups.filter(({ options }) => options.length > 0);
}
