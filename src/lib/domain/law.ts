/** The two laws that the care is given under. The namespace of a message decides, never a code. */
export type Law = 'jeugd' | 'wmo';

/** The laws in the order of their column code: a column of laws holds an index into this list. */
export const LAWS: readonly Law[] = ['jeugd', 'wmo'];
