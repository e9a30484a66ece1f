import { LAWS, type Law } from './law.ts';
import { CURRENT_RELEASE, currentReasons, reasonClassOf, type ReasonClass } from './reasons.ts';

/** A reason code of the CBS file with the class that it stands for (calculation rules, 1.4). */
export interface CbsReason {
  code: string;
  reasonClass: ReasonClass;
}

/** The five reason codes of the CBS file; it has none for the other classes. */
export const CBS_REASONS: readonly CbsReason[] = [
  { code: '01', reasonClass: 'plan' },
  { code: '02', reasonClass: 'agreement' },
  { code: '03', reasonClass: 'client' },
  { code: '04', reasonClass: 'provider' },
  { code: '05', reasonClass: 'external' },
];

/** The codes of a class in the current list of each law; none where the law has no such code. */
export function codesOfClass(reasonClass: ReasonClass): Record<Law, string[]> {
  const codes: Record<Law, string[]> = { jeugd: [], wmo: [] };
  for (const law of LAWS) {
    codes[law] = currentReasons(law).filter(
      (code) => reasonClassOf(law, CURRENT_RELEASE, code) === reasonClass,
    );
  }
  return codes;
}
