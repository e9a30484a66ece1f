import type { PartIds } from '../words/ids.ts';

/** Stands for what falls in no part. */
export const REST = 'rest';

/** Which parts are the numerator of the figure, and which stand outside it. */
export interface PartRoles<Part extends string = string> {
  numerator: readonly (Part | typeof REST)[];
  outside: readonly Part[];
}

/** The roles of the parts of each indicator that has them. */
export const PART_ROLES: { [I in keyof PartIds]: PartRoles<PartIds[I]> } = {
  'geen-nieuwe-start': { numerator: [REST], outside: [] },
  'herhaald-beroep': { numerator: ['0-31', '32-92', '>92'], outside: [] },
  'lichtere-ondersteuning': { numerator: ['lichter'], outside: ['anders', 'onbekend', 'geen'] },
  wachttijd: { numerator: [], outside: ['terugwerkend'] },
};
