import type { Choice } from './field.ts';

// The first name of a value is what a template offers.

/** Kinds of arrangement that satisfaction is asked about. */
export const ARRANGEMENT_CHOICES: readonly Choice[] = [
  { value: 'herstel', names: ['herstel', 'herstelgericht'] },
  { value: 'duurzaam', names: ['duurzaam', 'instandhouding', 'stabilisatie'] },
  { value: 'pleegzorg', names: ['pleegzorg'] },
];

/** Who filled in a list. */
export const INFORMANT_CHOICES: readonly Choice[] = [
  { value: 'jeugdige', names: ['jeugdige', 'jongere', 'kind', 'youth'] },
  {
    value: 'ouder',
    names: ['ouder', 'ouders', 'verzorger', 'ouder/verzorger', 'ouders/verzorgers', 'parent'],
  },
  { value: 'client', names: ['cliënt', 'volwassene', 'inwoner', 'client'] },
];

/** Age groups. */
export const AGE_CHOICES: readonly Choice[] = [
  { value: '<12', names: ['<12', '< 12', '0-11', 'jonger dan 12', 'onder 12'] },
  // A spreadsheet that takes 12-15 for a month writes it as dec-15.
  { value: '12-15', names: ['12-15', '12 - 15', '12 tot 16', '12 t/m 15', 'dec-15'] },
  { value: '16-17', names: ['16-17', '16 - 17', '16 tot 18', '16 t/m 17'] },
  // A spreadsheet that takes 18+ for a sum writes it as 18.
  { value: '18+', names: ['18+', '18', '18 +', '18 en ouder', '18 jaar en ouder', '≥18', '>=18'] },
];

/** When a list was filled in. */
export const MOMENT_CHOICES: readonly Choice[] = [
  { value: 'einde', names: ['einde', 'eind', 'afsluiting', 'end'] },
  { value: 'jaarlijks', names: ['jaarlijks', 'jaar', 'yearly'] },
  { value: 'tussentijds', names: ['tussentijds', 'tussen', 'interim'] },
];

/** When a goal was scored. */
export const GOAL_MOMENT_CHOICES: readonly Choice[] = [
  { value: 'start', names: ['start', 'begin', 'aanvang'] },
  { value: 'tussen', names: ['tussen', 'tussentijds', 'interim'] },
  { value: 'einde', names: ['einde', 'eind', 'afsluiting', 'end'] },
];

/** Scales that satisfaction may be scored on. */
export const SCALE_CHOICES: readonly Choice[] = [
  { value: '1-10', names: ['1-10', '1 - 10', '1 tot 10', '1 t/m 10', '10'] },
  { value: '1-5', names: ['1-5', '1 - 5', '1 tot 5', '1 t/m 5', '5'] },
];

/** Kinds of evaluation. */
export const EVALUATION_CHOICES: readonly Choice[] = [
  { value: 'eind', names: ['eind', 'einde', 'eindevaluatie', 'final'] },
  { value: 'tussen', names: ['tussen', 'tussentijds', 'tussenevaluatie', 'interim'] },
];

/** What came of a result that was aimed at. */
export const OUTCOME_CHOICES: readonly Choice[] = [
  { value: 'behaald', names: ['behaald', 'volledig behaald', 'geheel behaald', 'ja'] },
  { value: 'deels', names: ['deels', 'deels behaald', 'gedeeltelijk', 'gedeeltelijk behaald'] },
  { value: 'niet', names: ['niet', 'niet behaald', 'nee'] },
  { value: 'nvt', names: ['n.v.t.', 'nvt', 'niet van toepassing'] },
];

/** Why a result was not reached. */
export const NOT_REACHED_CHOICES: readonly Choice[] = [
  { value: 'hulpvraag', names: ['hulpvraag veranderd', 'hulpvraag'] },
  { value: 'motivatie', names: ['motivatie'] },
  { value: 'niet-passend', names: ['aanbod niet passend', 'aanbod'] },
  { value: 'wachttijd', names: ['wachttijd'] },
  { value: 'extern', names: ['externe omstandigheden', 'extern'] },
  { value: 'te-kort', names: ['te kort', 'te korte duur'] },
  { value: 'anders', names: ['anders', 'overig'] },
];

/** What help comes after. */
export const FOLLOW_UP_CHOICES: readonly Choice[] = [
  { value: 'geen', names: ['geen', 'geen vervolg'] },
  { value: 'lichter', names: ['lichter'] },
  { value: 'gelijk', names: ['gelijk', 'even zwaar'] },
  { value: 'zwaarder', names: ['zwaarder'] },
  { value: 'anders', names: ['anders', 'overig'] },
];

/** What is done next. */
export const NEXT_ACTION_CHOICES: readonly Choice[] = [
  { value: 'niets', names: ['niets nodig', 'niets', 'geen'] },
  { value: 'doel', names: ['doel bijstellen'] },
  { value: 'aanbod', names: ['ander aanbod'] },
  { value: 'aanbieder', names: ['andere aanbieder'] },
  { value: 'overleg', names: ['overleg'] },
  { value: 'anders', names: ['anders', 'overig'] },
];

/** Whether a client can go on without help. */
export const WITHOUT_HELP_CHOICES: readonly Choice[] = [
  { value: 'ja', names: ['ja', 'yes', 'j'] },
  { value: 'deels', names: ['deels', 'gedeeltelijk'] },
  { value: 'nee', names: ['nee', 'no', 'n'] },
];

/** Which way of an instrument is better. */
export const DIRECTION_CHOICES: readonly Choice[] = [
  { value: 'lager', names: ['lager is beter', 'lager'] },
  { value: 'hoger', names: ['hoger is beter', 'hoger'] },
];
