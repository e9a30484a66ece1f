import { INDICATOR_TITLES } from '#lib/domain/indicator-list.ts';
import type { IndicatorDefinition } from '../definition.ts';

/** In- and outflow: how many units ran, began and ended in a period. */
export const stroom: IndicatorDefinition = {
  id: 'stroom',
  version: 1,
  title: INDICATOR_TITLES.stroom,
  better: 'neither',
  units: 'set',
  by: 'begin',
  shape: 'flow',
  method: {
    question: {
      nl: 'Hoeveel hulp liep er, begon er en eindigde er?',
      en: 'How much care was running, began and ended?',
    },
    numerator: {
      nl: 'Begin: liep al voor de eerste dag van de periode. In: begon in de periode. Uit: eindigde in de periode. Eind: liep nog na de laatste dag.',
      en: 'Begin: ran before the first day of the period. In: began in the period. Out: ended in the period. End: ran on after the last day.',
    },
    denominator: {
      nl: 'Er is geen noemer: dit zijn aantallen. Begin + in − uit = eind.',
      en: 'There is no denominator: these are counts. Begin + in − out = end.',
    },
    excluded: {
      nl: 'Niets: alle definitieve einden tellen mee, ook administratieve.',
      en: 'Nothing: all definitive endings count, administrative ones as well.',
    },
    caveats: {
      nl: 'Hulp die begon voor de eerste berichten, ontbreekt. Hulp zonder stopbericht blijft meetellen als lopend.',
      en: 'Care that began before the first messages is missing. Care without a stop message goes on counting as running.',
    },
    source: {
      nl: 'Berekend uit begin- en einddatum van de berichten.',
      en: 'Computed from begin and end dates of the messages.',
    },
  },
  rule: () => ({ leftOut: () => undefined }),
  examples: [
    {
      text: {
        nl: 'In 2024 liepen er 2 arrangementen bij het begin, kwam er 1 bij en eindigden er 2: aan het eind liep er nog 1.',
        en: 'In 2024 2 arrangements ran at the beginning, 1 was added and 2 ended: 1 was left at the end.',
      },
      set: 'westfriesland',
      period: '2024',
      units: [
        { law: 'jeugd', begin: '2023-02-01', end: '2024-01-01', reason: '31' },
        { law: 'jeugd', begin: '2023-02-01' },
        { law: 'jeugd', begin: '2024-05-01', end: '2024-12-31', reason: '36' },
        { law: 'jeugd', begin: '2023-02-01', end: '2023-12-31', reason: '31' },
        { law: 'jeugd', begin: '2025-01-01' },
      ],
      expected: [
        { part: 'begin', n: null, x: 2 },
        { part: 'eind', n: null, x: 1 },
        { part: 'in', n: null, x: 1 },
        { part: 'uit', n: null, x: 2 },
      ],
    },
  ],
};
