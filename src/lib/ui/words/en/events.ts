import type { PageWords } from '../nl.ts';

/** Events that a person notes beside figures over time. */
export const events: PageWords['events'] = {
  title: 'Events',
  note: 'Note an event',
  change: 'Change the event',
  changeShort: 'Change',
  changeLabel: (number, text) => `Change event ${number}: ${text}`,
  day: 'Day',
  text: 'What happened?',
  textHint: 'For example: new contract. At most 60 characters. Name no persons.',
  law: 'Holds for',
  bothLaws: 'Youth and Wmo',
  keep: 'Keep',
  remove: 'Remove',
  removed: (text) => `Removed: ${text}.`,
  dayProblems: { missing: 'Fill in a day.' },
  textProblems: {
    missing: 'Fill in what happened.',
    long: 'Make the text shorter: at most 60 characters.',
    person: 'The text holds a number that may be a BSN. Take it out.',
  },
  outside: 'lies outside the chart',
  legend: 'event, with its number',
  readout: (number, text) => `event ${number}: ${text}`,
};
