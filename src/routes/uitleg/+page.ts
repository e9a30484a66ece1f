import { allExplanations } from '#lib/app/explanations.ts';
import type { PageLoad } from './$types';

/** What every indicator says of itself. */
export const load: PageLoad = () => ({ explanations: allExplanations() });
