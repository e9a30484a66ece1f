import type { Law } from './law.ts';

/**
 * What the reason of a stop (RedenBeeindiging) says about the end of care. `unspecified` is code 19
 * of iWmo 2.0 and 2.1, which closed the assignment whatever the reason.
 */
export type ReasonClass =
  | 'plan'
  | 'client'
  | 'provider'
  | 'agreement'
  | 'external'
  | 'moved'
  | 'death'
  | 'transfer'
  | 'otherDomain'
  | 'administrative'
  | 'pause'
  | 'unspecified';

/** The classes in the order of their column code; 255 in a column means "no stop". */
export const REASON_CLASSES: readonly ReasonClass[] = [
  'plan',
  'client',
  'provider',
  'agreement',
  'external',
  'moved',
  'death',
  'transfer',
  'otherDomain',
  'administrative',
  'pause',
  'unspecified',
];

/** Column code of "no reason": the unit is open, or the code is in no list. */
export const NO_REASON = 255;

/** Column code of a class. */
export function reasonClassCode(reasonClass: ReasonClass): number {
  return REASON_CLASSES.indexOf(reasonClass);
}

type ReasonList = Readonly<Record<string, ReasonClass>>;

/** The newest release whose reason list this page knows; back-office exports are read by it. */
export const CURRENT_RELEASE = '3.2';

// Sources: the code lists of iJw 2.3 and 3.2 and of iWmo 2.1, 2.3 and 3.2 (istandaarden.nl).
const JEUGD_2: ReasonList = {
  '02': 'death',
  '20': 'pause',
  '31': 'plan',
  '32': 'client',
  '33': 'provider',
  '34': 'agreement',
  '35': 'external',
};
const JEUGD_3: ReasonList = {
  ...JEUGD_2,
  '36': 'administrative',
  '37': 'administrative',
  '38': 'transfer',
  '39': 'otherDomain',
};
const WMO_2_0: ReasonList = {
  '02': 'death',
  '19': 'unspecified',
  '20': 'pause',
  '31': 'moved',
  '32': 'otherDomain',
  '33': 'otherDomain',
  '34': 'otherDomain',
};
const WMO_2_2: ReasonList = {
  '02': 'death',
  '19': 'plan',
  '20': 'pause',
  '21': 'client',
  '22': 'provider',
  '23': 'agreement',
  '31': 'moved',
};
const WMO_3: ReasonList = {
  ...WMO_2_2,
  '36': 'administrative',
  '37': 'administrative',
  '38': 'transfer',
  '39': 'otherDomain',
};

const LISTS: Readonly<Record<Law, Readonly<Record<string, ReasonList>>>> = {
  jeugd: {
    '2.0': JEUGD_2,
    '2.1': JEUGD_2,
    '2.2': JEUGD_2,
    '2.3': JEUGD_2,
    '2.4': JEUGD_3,
    '3.0': JEUGD_3,
    '3.1': JEUGD_3,
    '3.2': JEUGD_3,
  },
  wmo: {
    '2.0': WMO_2_0,
    '2.1': WMO_2_0,
    '2.2': WMO_2_2,
    '2.3': WMO_2_2,
    '2.4': WMO_3,
    '3.0': WMO_3,
    '3.1': WMO_3,
    '3.2': WMO_3,
  },
};

/** The releases of the message standards that this page reads, oldest first. */
export const RELEASES: readonly string[] = Object.keys(LISTS.jeugd);

/** The class of a reason code in a release of a law, or undefined where that list has no such code. */
export function reasonClassOf(law: Law, release: string, code: string): ReasonClass | undefined {
  const list = LISTS[law][release];
  return list && Object.hasOwn(list, code) ? list[code] : undefined;
}

/** The codes of the current list of a law, in order. */
export function currentReasons(law: Law): readonly string[] {
  return Object.keys(LISTS[law][CURRENT_RELEASE] ?? {}).sort();
}
