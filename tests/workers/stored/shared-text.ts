import { figuresWords } from '#lib/app/figures-words.ts';
import { analysis } from '#lib/workers/analysis.ts';
import { nl } from '../../ui/all-words.ts';

/** The words of a file of figures, in Dutch. */
export const words = figuresWords(nl);

/** The JSON of figures that the analysis gives, made at a moment named `now`. */
export async function sharedText(today: string): Promise<string> {
  const asked = { today, made: 'now', as: 'json', words, renewed: true } as const;
  const { bytes } = await analysis.figures(asked, () => undefined);
  return new TextDecoder().decode(bytes);
}
