import type { Source } from './indicator-list.ts';
import type { Bilingual, Method } from './method.ts';

/** What a reader needs to know of an indicator, without what counts it. */
export interface Explanation {
  id: string;
  /** what it is counted from */
  from: Source;
  /** raised whenever a figure changes by it */
  version: number;
  title: Bilingual;
  /** which way is meant to be good; `neither` draws no conclusion from up or down */
  better: 'higher' | 'lower' | 'neither';
  method: Method;
  /** worked examples, as they are tested */
  examples: Bilingual[];
}
