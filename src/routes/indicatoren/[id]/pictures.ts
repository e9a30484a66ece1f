import { tick } from 'svelte';
import { downloadText } from '#lib/app/download.ts';
import type { PictureText } from '#lib/ui/charts/picture.ts';

/** Hands every chart of the page to the person as a picture that needs nothing else. */
export async function downloadPictures(file: string, text: PictureText): Promise<void> {
  // Charts may have taken the place of tables just now.
  await tick();
  const { chartsIn, pictureOf } = await import('#lib/ui/charts/picture.ts');
  for (const { name, element } of chartsIn(document)) {
    const svg = pictureOf(element, text);
    if (svg) downloadText(svg, `${file}-${name}.svg`, 'image/svg+xml');
  }
}
