import { downloadText } from './download.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Has the figures made that may be shared, and hands them to the person as a file. */
export async function downloadFigures(workspace: Workspace): Promise<void> {
  await workspace.during(async () => {
    const { today } = workspace;
    const made = new Date().toISOString();
    const text = await workspace.share({ today, made });
    const kind = workspace.example ? 'voorbeeldcijfers' : 'cijfers';
    if (text !== undefined) downloadText(text, `uitkomstwijzer-${kind}-${today}.json`);
  });
}
