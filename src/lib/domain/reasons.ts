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

// Sources: the code lists of iJw and iWmo (istandaarden.nl). Codes 36–39 came with release 3; older
// messages that hold them are read by the same list, since no release gave them another meaning.
const JEUGD: ReasonList = {
  '02': 'death',
  '20': 'pause',
  '31': 'plan',
  '32': 'client',
  '33': 'provider',
  '34': 'agreement',
  '35': 'external',
  '36': 'administrative',
  '37': 'administrative',
  '38': 'transfer',
  '39': 'otherDomain',
};
const WMO: ReasonList = {
  '02': 'death',
  '19': 'plan',
  '20': 'pause',
  '21': 'client',
  '22': 'provider',
  '23': 'agreement',
  '31': 'moved',
  '36': 'administrative',
  '37': 'administrative',
  '38': 'transfer',
  '39': 'otherDomain',
};
const OLD_WMO: ReasonList = {
  '02': 'death',
  '19': 'unspecified',
  '20': 'pause',
  '31': 'moved',
  '32': 'otherDomain',
  '33': 'otherDomain',
  '34': 'otherDomain',
};

/** Releases of iWmo that had a list of their own. */
const OLD_WMO_RELEASES = ['2.0', '2.1'];

/** The releases of the message standards that this page reads, oldest first. */
export const RELEASES: readonly string[] = [
  '2.0',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '3.0',
  '3.1',
  CURRENT_RELEASE,
];

function listOf(law: Law, release: string): ReasonList {
  if (law === 'jeugd') return JEUGD;
  return OLD_WMO_RELEASES.includes(release) ? OLD_WMO : WMO;
}

/** The class of a reason code in a release of a law, or undefined where that list has no such code. */
export function reasonClassOf(law: Law, release: string, code: string): ReasonClass | undefined {
  const list = listOf(law, release);
  return Object.hasOwn(list, code) ? list[code] : undefined;
}

/** The codes of the current list of a law, in order. */
export function currentReasons(law: Law): readonly string[] {
  return Object.keys(listOf(law, CURRENT_RELEASE)).sort();
}
