import type { SurveyAbout } from '#lib/domain/survey.ts';
import { ClientTurn } from './client-turn.svelte.ts';
import { CollectedRows } from './collected-rows.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The two questions, asked of one client after the other on one device. */
export class Survey {
  /** what is asked about; null until it was set up */
  about = $state.raw<SurveyAbout | null>(null);
  /** the client who has the tablet */
  turn = $state.raw<ClientTurn | null>(null);
  /** how many informants filled in nothing: they stand in no file */
  declined = $state(0);
  readonly lists: CollectedRows;

  constructor(workspace: Workspace) {
    this.lists = new CollectedRows(workspace, 'tevredenheid');
  }

  /** Hands the tablet to a client; the one before is gone from it. */
  hand(): void {
    if (!this.about) return;
    this.turn = new ClientTurn(this.about, (row) => {
      if (row) this.lists.add([row]);
      else this.declined++;
    });
  }

  /** Hands the person the file; with the lists goes how often there was none. */
  async save(): Promise<void> {
    await this.lists.save();
    if (this.lists.count === 0) this.declined = 0;
  }

  /** Erases what was kept after it was saved. */
  erase(): void {
    this.lists.erase();
    this.declined = 0;
  }

  /** The tablet is back; what a client had not handed in is gone. */
  takeBack(): void {
    this.turn = null;
  }
}
