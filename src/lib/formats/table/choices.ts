import type { Choice } from './field.ts';

/** The two laws, as tables call them. */
export const LAW_CHOICES: readonly Choice[] = [
  {
    value: 'jeugd',
    names: ['jeugd', 'jeugdwet', 'jeugdhulp', 'jw', 'ijw', 'jeugdzorg', 'youth'],
  },
  { value: 'wmo', names: ['wmo', 'wmo2015', 'wmo 2015', 'iwmo', 'maatschappelijke ondersteuning'] },
];

/** How care is paid for. */
export const DELIVERY_CHOICES: readonly Choice[] = [
  { value: 'zin', names: ['zin', 'zorg in natura', 'natura', 'z.i.n.', 'zin (natura)'] },
  { value: 'pgb', names: ['pgb', 'persoonsgebonden budget', 'p.g.b.', 'budget'] },
];

/** Yes and no. */
export const YES_NO: readonly Choice[] = [
  { value: 'ja', names: ['ja', 'j', 'yes', 'y', 'waar', 'true', '1', 'x'] },
  { value: 'nee', names: ['nee', 'n', 'no', 'onwaar', 'false', '0', '-'] },
];

/** StatusAanlevering, by its number or its words. */
export const STATUS_CHOICES: readonly Choice[] = [
  { value: '1', names: ['1', 'eerste aanlevering', 'nieuw'] },
  { value: '2', names: ['2', 'gewijzigde aanlevering', 'gewijzigd'] },
  { value: '3', names: ['3', 'verwijderen aanlevering', 'verwijderen', 'verwijderd'] },
  { value: '9', names: ['9', 'niet van toepassing (ongewijzigd)', 'ongewijzigd'] },
];

/** Kinds of arrangement. */
export const KIND_CHOICES: readonly Choice[] = [
  { value: 'herstel', names: ['herstel', 'herstelgericht'] },
  { value: 'duurzaam', names: ['duurzaam', 'instandhouding', 'stabilisatie'] },
  { value: 'pleegzorg', names: ['pleegzorg'] },
  { value: 'overig', names: ['overig', 'anders'] },
];

/** Indicators of which figures are published, by the ids of the page. */
export const INDICATOR_CHOICES: readonly Choice[] = [
  { value: 'uitval', names: ['uitval', 'voortijdig beëindigd', 'drop-out'] },
  {
    value: 'geen-nieuwe-start',
    names: ['geen nieuwe start', 'geen herstart', 'geen-nieuwe-start'],
  },
  {
    value: 'herhaald-beroep',
    names: ['herhaald beroep', 'starts van eerdere cliënten', 'herhaald-beroep', 'recidive'],
  },
  {
    value: 'lichtere-ondersteuning',
    names: ['lichtere ondersteuning', 'afschaling', 'lichtere-ondersteuning'],
  },
  { value: 'doorlooptijd', names: ['doorlooptijd', 'duur', 'trajectduur'] },
  { value: 'wachttijd', names: ['wachttijd', 'wachttijd tot start'] },
];
