import { createContext } from 'svelte';
import { Imports } from './imports.svelte.ts';
import { Language } from './language.svelte.ts';
import { QuestionState } from './question.svelte.ts';
import { Workspace } from './workspace.svelte.ts';

/** The state of the whole page, made once by the layout. */
export class App {
  readonly language = new Language();
  readonly question = new QuestionState();
  readonly workspace: Workspace;
  readonly imports: Imports;

  constructor(clock: () => Date, ticks: () => number) {
    this.workspace = new Workspace(clock);
    this.imports = new Imports(this.workspace, ticks);
  }
}

/** Takes and gives the state of the page. */
export const [useApp, provideApp] = createContext<App>();
