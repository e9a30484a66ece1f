import type { EventProblems } from '#lib/domain/noted-event.ts';

/** Events that a person notes beside figures over time. */
export const events = {
  title: 'Gebeurtenissen',
  note: 'Gebeurtenis noteren',
  change: 'Gebeurtenis wijzigen',
  changeShort: 'Wijzigen',
  changeLabel: (number: number, text: string) => `Wijzig gebeurtenis ${number}: ${text}`,
  day: 'Dag',
  text: 'Wat gebeurde er?',
  textHint: 'Bijvoorbeeld: nieuw contract. Ten hoogste 60 tekens. Noem geen personen.',
  law: 'Geldt voor',
  bothLaws: 'Jeugd en Wmo',
  keep: 'Bewaren',
  remove: 'Verwijderen',
  removed: (text: string) => `Verwijderd: ${text}.`,
  dayProblems: { missing: 'Vul een dag in.' } satisfies Record<
    NonNullable<EventProblems['day']>,
    string
  >,
  textProblems: {
    missing: 'Vul in wat er gebeurde.',
    long: 'Maak de tekst korter: ten hoogste 60 tekens.',
    person: 'In de tekst staat een getal dat een BSN kan zijn. Haal het weg.',
  } satisfies Record<NonNullable<EventProblems['text']>, string>,
  outside: 'valt buiten de grafiek',
  legend: 'gebeurtenis, met haar nummer',
  readout: (number: number, text: string) => `gebeurtenis ${number}: ${text}`,
};
