import type { FiguresFormat } from '#lib/domain/shared-figures.ts';
import type { App } from './app.ts';
import { downloadBytes } from './download.ts';
import { figuresWords } from './figures-words.ts';
import { loadTopics } from './language.svelte.ts';

const TYPES: Record<FiguresFormat, string> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Hands the figures that may be shared to the person as a file. */
export async function downloadFigures(
  { workspace, language, shared }: App,
  as: FiguresFormat,
): Promise<void> {
  const { code, current } = language;
  await workspace.during(async () => {
    await loadTopics(code, ['delivered', 'figuresFile', 'parts', 'profileChanges']);
    const { today, example } = workspace;
    const { renewed } = shared;
    const [made, words] = [new Date().toISOString(), figuresWords(current)];
    const file = await shared.ask('figures', { today, made, as, words, renewed });
    if (!file) return;
    shared.kept = file.kept;
    const kind = example ? 'voorbeeldcijfers' : 'cijfers';
    downloadBytes(file.bytes, `uitkomstwijzer-${kind}-${today}.${as}`, TYPES[as]);
  });
}
