import { createContext } from 'svelte';
import { Imports } from './imports.svelte.ts';
import { Language } from './language.svelte.ts';
import { ProfileDraft } from './profile-draft.svelte.ts';
import { Profiles } from './profiles.svelte.ts';
import { Shared } from './shared.svelte.ts';
import { Tables } from './tables.svelte.ts';
import { QuestionState } from './question.svelte.ts';
import { Workspace } from './workspace.svelte.ts';

/** The state of the whole page, made once by the layout. */
export class App {
  readonly language = new Language();
  readonly question = new QuestionState();
  readonly workspace: Workspace;
  readonly tables: Tables;
  readonly imports: Imports;
  readonly profiles: Profiles;
  readonly draft: ProfileDraft;
  readonly shared: Shared;
  /** takes what is dropped, where the page that is open does so itself */
  takeDropped: ((files: readonly File[]) => void) | null = null;

  constructor(clock: () => Date, ticks: () => number) {
    this.workspace = new Workspace(clock);
    this.profiles = new Profiles(this.workspace);
    this.tables = new Tables(this.workspace, this.profiles);
    this.imports = new Imports(this.workspace, this.tables, this.profiles, ticks);
    this.draft = new ProfileDraft(this.workspace, this.profiles);
    this.shared = new Shared(this.workspace);
  }
}

/** Takes and gives the state of the page. */
export const [useApp, provideApp] = createContext<App>();
