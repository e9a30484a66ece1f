import type {
  AgeGroup,
  Informant,
  QuestionId,
  SurveyAbout,
  TurnScreen,
} from '#lib/domain/survey.ts';

/** One client with the tablet, as the screen shows it. */
export interface TurnOnScreen {
  readonly about: SurveyAbout;
  readonly screen: TurnScreen;
  readonly age: AgeGroup | null;
  readonly informant: Informant | null;
  readonly question: QuestionId;
  /** the place of the question, from 1 */
  readonly place: number;
  readonly marks: Partial<Record<QuestionId, number | null>>;
  readonly canGoBack: boolean;
  begin: () => void;
  chooseAge: (age: AgeGroup) => void;
  chooseInformant: (informant: Informant) => void;
  ready: () => void;
  answer: (mark: number | null) => void;
  decline: () => void;
  back: () => void;
}
