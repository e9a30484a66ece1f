import { QUALITY_KINDS, type FaultListQuestion, type FaultListWords } from '#lib/domain/quality.ts';
import { downloadText } from './download.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Makes the list of faults for a provider and hands it to the person. It is in Dutch always. */
export async function downloadFaultList(
  workspace: Workspace,
  question: FaultListQuestion,
): Promise<void> {
  const { quality } = await import('#lib/ui/words/nl/quality.ts');
  const { columns, kinds } = quality;
  const words: FaultListWords = {
    columns,
    kinds: Object.fromEntries(
      QUALITY_KINDS.map((kind) => [kind, { wrong: kinds[kind].wrong, act: kinds[kind].act }]),
    ) as FaultListWords['kinds'],
  };
  await workspace.during(async () => {
    const { today } = workspace;
    const text = await workspace.ask('faultList', { question, words, today });
    if (text === undefined) return;
    const { provider, law, period } = question;
    downloadText(text, `nakijken-${provider}-${law}-${period}.csv`, 'text/csv;charset=utf-8');
  });
}
