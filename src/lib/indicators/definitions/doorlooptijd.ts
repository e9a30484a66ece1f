import { INDICATOR_TITLES } from '#lib/domain/indicator-list.ts';
import { classTable, type IndicatorDefinition } from '../definition.ts';

/** Duration: the days from begin to end of ended units, the middle and the ninetieth. */
export const doorlooptijd: IndicatorDefinition = {
  id: 'doorlooptijd',
  version: 1,
  title: INDICATOR_TITLES.doorlooptijd,
  better: 'neither',
  units: 'set',
  by: 'end',
  shape: 'days',
  method: {
    question: {
      nl: 'Hoe lang duurde de hulp die eindigde?',
      en: 'How long did the care that ended last?',
    },
    numerator: {
      nl: 'De mediaan: de helft duurde korter, de helft langer. En P90: negen van de tien duurden niet langer. In dagen van begin tot einde.',
      en: 'The median: half was shorter, half longer. And P90: nine in ten were no longer. In days from begin to end.',
    },
    denominator: {
      nl: 'Alle arrangementen of trajecten met een definitieve stop in de periode.',
      en: 'All arrangements or trajectories with a definitive stop in the period.',
    },
    excluded: {
      nl: 'Administratieve stops (36 en 37), behalve in de set CBS. Hulp die nog loopt, telt niet mee: de langste trajecten ontbreken dus nog.',
      en: 'Administrative stops (36 and 37), except in the CBS set. Care that is still running does not count: so the longest trajectories are still missing.',
    },
    caveats: {
      nl: 'Kort is niet beter en lang niet slechter: het hangt af van de hulpvraag. Een traject telt de dagen tussen twee arrangementen mee.',
      en: 'Short is not better and long not worse: it depends on what help was asked for. A trajectory includes the days between two arrangements.',
    },
    source: {
      nl: 'Berekend uit begin- en einddatum van de berichten; P90 is de ⌈0,9·n⌉-ste waarde.',
      en: 'Computed from begin and end dates of the messages; P90 is the ⌈0.9·n⌉-th value.',
    },
  },
  rule: ({ units, set }) => {
    const bySet = classTable(set.leftOut);
    return {
      leftOut: (row) =>
        bySet[units.reasonClass[row] as number] === 1 ? 'administrative' : undefined,
      days: (row) => (units.end[row] as number) - (units.begin[row] as number),
    };
  },
  examples: [
    {
      text: {
        nl: 'Vier arrangementen duurden 10, 20, 40 en 100 dagen. De mediaan is 30 dagen, P90 is 100 dagen.',
        en: 'Four arrangements lasted 10, 20, 40 and 100 days. The median is 30 days, P90 is 100 days.',
      },
      set: 'westfriesland',
      units: [
        { law: 'jeugd', begin: '2024-01-01', end: '2024-01-11', reason: '31' },
        { law: 'jeugd', begin: '2024-01-01', end: '2024-01-21', reason: '32' },
        { law: 'jeugd', begin: '2024-01-01', end: '2024-02-10', reason: '02' },
        { law: 'jeugd', begin: '2024-01-01', end: '2024-04-10', reason: '38' },
        { law: 'jeugd', begin: '2024-01-01', end: '2024-12-31', reason: '36' },
      ],
      expected: [
        { part: 'p50', n: 4, value: 30 },
        { part: 'p90', n: 4, value: 100 },
      ],
    },
  ],
};
