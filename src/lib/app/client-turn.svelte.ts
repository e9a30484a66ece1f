import type { FilledRow } from '#lib/domain/filled-row.ts';
import {
  informantsOf,
  QUESTIONS,
  surveyRow,
  type AgeGroup,
  type Informant,
  type QuestionId,
  type SurveyAbout,
  type TurnScreen,
} from '#lib/domain/survey.ts';

type Marks = Partial<Record<QuestionId, number | null>>;

/** One client with the tablet: who is asked, one after the other, and what each of them answers. */
export class ClientTurn {
  screen = $state<TurnScreen>('welcome');
  age = $state<AgeGroup | null>(null);
  informant = $state<Informant | null>(null);
  question = $state<QuestionId>(QUESTIONS[0]);
  /** the answers of the informant; null where a question was passed over */
  marks = $state.raw<Marks>({});
  /** who come after this one */
  #next = $state.raw<readonly Informant[]>([]);
  /** the screens before this one that can be gone back to */
  #before = $state.raw<readonly TurnScreen[]>([]);
  readonly about: SurveyAbout;
  readonly #handIn: (row: FilledRow | null) => void;

  /** @param handIn takes the list of one informant; null where there was nothing in it */
  constructor(about: SurveyAbout, handIn: (row: FilledRow | null) => void) {
    this.about = about;
    this.#handIn = handIn;
  }

  /** The place of the question, from 1. */
  get place(): number {
    return QUESTIONS.indexOf(this.question) + 1;
  }

  get canGoBack(): boolean {
    return this.#before.length > 0;
  }

  begin(): void {
    if (this.about.law === 'jeugd') return this.#show('age');
    this.#ask(informantsOf('wmo', null).asked);
  }

  chooseAge(age: AgeGroup): void {
    this.age = age;
    const { asked, instead } = informantsOf(this.about.law, age);
    if (instead.length > 0) this.#show('who');
    else this.#ask(asked);
  }

  chooseInformant(informant: Informant): void {
    this.#ask([informant]);
  }

  /** The informant who was called has the tablet. */
  ready(): void {
    this.#show('question');
  }

  /** Takes the answer to the question; null where it is passed over. */
  answer(mark: number | null): void {
    this.marks = { ...this.marks, [this.question]: mark };
    const next = QUESTIONS[this.place];
    if (next) {
      this.#before = [...this.#before, 'question'];
      this.question = next;
    } else this.#finish();
  }

  /** The informant fills in nothing. */
  decline(): void {
    this.marks = {};
    this.#finish();
  }

  back(): void {
    const screen = this.#before.at(-1);
    if (!screen) return;
    this.#before = this.#before.slice(0, -1);
    if (this.screen === 'question' && screen === 'question') this.question = QUESTIONS[0];
    else this.screen = screen;
  }

  #show(screen: TurnScreen): void {
    this.#before = [...this.#before, this.screen];
    this.screen = screen;
  }

  /** Asks informants one after the other; where there are two, each is called first. */
  #ask([informant, ...next]: readonly Informant[]): void {
    if (!informant) return;
    this.informant = informant;
    this.question = QUESTIONS[0];
    this.marks = {};
    this.#next = next;
    this.#show(next.length > 0 ? 'ready' : 'question');
  }

  #finish(): void {
    const { informant, age, about } = this;
    const marks = {
      usefulness: this.marks.usefulness ?? null,
      experience: this.marks.experience ?? null,
    };
    const isEmpty = Object.values(marks).every((mark) => mark === null);
    this.#handIn(informant && !isEmpty ? surveyRow(about, { informant, age, marks }) : null);
    const [next] = this.#next;
    if (next) {
      this.informant = next;
      this.question = QUESTIONS[0];
      this.#next = [];
      this.screen = 'ready';
    } else this.screen = 'thanks';
    this.marks = {};
    // What was handed in is not to be seen by who comes next.
    this.#before = [];
  }
}
