import { municipalityName } from '#lib/domain/municipalities.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { ChangedValue, ProfileChange } from '#lib/domain/profile-changes.ts';
import type { Words } from '../words/nl.ts';
import { sourceOf } from '#lib/domain/indicator-list.ts';
import { titleOf, wordsOf } from '../words/ids.ts';

/** A change as it is shown: what it is about, what it was and what it becomes. */
export interface ShownChange {
  key: string;
  label: string;
  /** null for a list, of which only the change is told */
  from: string | null;
  to: string;
}

/** A change of a profile in words; `nameOfSet` gives the name of a definition set. */
export function changeWords(
  change: ProfileChange,
  words: Words,
  nameOfSet: (id: string) => string,
): ShownChange {
  const { profileChanges: told } = words;
  const { key } = change;
  const label = labelOf(key, words);
  if (change.kind === 'rows') {
    const { added, changed, removed } = change;
    return { key, label, from: null, to: told.rowChanges(added, changed, removed) };
  }
  if (key === 'municipalities') return { key, label, ...municipalityWords(change, told) };
  const text = (value: ChangedValue) => valueWords(key, value, words, nameOfSet);
  return { key, label, from: text(change.from), to: text(change.to) };
}

function labelOf(key: string, words: Words): string {
  const told = words.profileChanges;
  const [group = '', ...rest] = key.split('.');
  const name = rest.join('.');
  if (group === 'indicators' && name) {
    return told.keyGroups.indicators(titleOf(words, name));
  }
  if (group === 'sources' && name) {
    return told.keyGroups.sources(titleOf(words, name));
  }
  if (group === 'theme' && name) return told.keyGroups.theme(name);
  return wordsOf(told.keys, key, key);
}

function valueWords(
  key: string,
  value: ChangedValue,
  words: Words,
  nameOfSet: (id: string) => string,
): string {
  const { region, regionEdit: edit, profileChanges: told, figures } = words;
  // An indicator that is not named is on.
  if (key.startsWith('indicators.')) return value === false ? told.off : told.on;
  if (key.startsWith('sources.')) {
    const id = key.slice('sources.'.length);
    const sources = typeof value === 'string' ? { [id]: value } : {};
    return told.sourceNames[sourceOf(id, { sources })];
  }
  if (key.startsWith('parameters.horizon.')) {
    return typeof value === 'string' ? figures.day(value) : told.fromMessages;
  }
  if (value === null) return region.nothing;
  if (typeof value === 'boolean') return value ? edit.yes : edit.no;
  if (key === 'lowResponse' && typeof value === 'number') return figures.percent(value);
  if (key === 'parameters.waitNormDays' && typeof value === 'number') return region.days(value);
  if (typeof value === 'number') return figures.count(value);
  if (typeof value !== 'string') return value.join(', ') || region.nothing;
  if (key === 'parameters.definitionSet') return nameOfSet(value);
  const isPeriod = key === 'parameters.period' || key === 'deliveries.periods';
  return isPeriod ? (figures.kinds[value as PeriodKind] ?? value) : value;
}

function municipalityWords(
  change: { from: ChangedValue; to: ChangedValue },
  told: Words['profileChanges'],
): { from: string; to: string } {
  const codes = (value: ChangedValue) => (Array.isArray(value) ? (value as string[]) : []);
  const [before, after] = [codes(change.from), codes(change.to)];
  const count = (list: string[]) =>
    list.length === 0 ? told.allMunicipalities : told.municipalityCount(list.length);
  const names = (list: string[]) => list.map(municipalityName).sort().join(', ');
  const joined = after.filter((code) => !before.includes(code));
  const left = before.filter((code) => !after.includes(code));
  const parts = [
    joined.length > 0 ? told.joined(names(joined)) : '',
    left.length > 0 ? told.left(names(left)) : '',
  ].filter(Boolean);
  return { from: count(before), to: [count(after), ...parts].join('; ') };
}
