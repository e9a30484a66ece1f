/** A text in both languages of the screen. */
export interface Bilingual {
  nl: string;
  en: string;
}

/** What a person needs to know about an indicator; every part is shown in the app. */
export interface Method {
  question: Bilingual;
  numerator: Bilingual;
  denominator: Bilingual;
  excluded: Bilingual;
  caveats: Bilingual;
  source: Bilingual;
}
