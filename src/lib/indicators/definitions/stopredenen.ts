import { INDICATOR_TITLES } from '#lib/domain/indicator-list.ts';
import type { IndicatorDefinition } from '../definition.ts';

/** Reasons for ending: how all definitive endings divide over the reason codes. */
export const stopredenen: IndicatorDefinition = {
  id: 'stopredenen',
  version: 1,
  title: INDICATOR_TITLES.stopredenen,
  better: 'neither',
  units: 'set',
  by: 'end',
  shape: 'parts',
  besidePauses: true,
  method: {
    question: {
      nl: 'Waarom stopte de hulp?',
      en: 'Why did care stop?',
    },
    numerator: {
      nl: 'Per code uit het stopbericht: het aantal beëindigingen met die reden.',
      en: 'For each code of the stop message: the number of endings with that reason.',
    },
    denominator: {
      nl: 'Alle arrangementen of trajecten met een definitieve stop in de periode. Er valt geen reden af.',
      en: 'All arrangements or trajectories with a definitive stop in the period. No reason is left out.',
    },
    excluded: {
      nl: 'Tijdelijke stops (20) staan ernaast: ze beëindigen de hulp niet. Codes die niet in de lijst van hun wet en versie staan, staan bij Bestanden.',
      en: 'Temporary stops (20) stand beside it: they do not end care. Codes that are not in the list of their law and release are listed under Files.',
    },
    caveats: {
      nl: 'Dezelfde code betekent niet in elke wet hetzelfde: 31 is in de Jeugdwet “volgens plan” en in de Wmo “verhuizing”. In iWmo 2.0 en 2.1 gold een andere lijst.',
      en: 'The same code does not mean the same under each law: 31 is “as planned” under the Jeugdwet and “moved” under the Wmo. iWmo 2.0 and 2.1 had another list.',
    },
    source: {
      nl: 'iJw en iWmo, tabel reden beëindiging (iStandaarden).',
      en: 'iJw and iWmo, list of reasons for ending (iStandaarden).',
    },
  },
  rule: ({ units }) => {
    const { reason } = units.texts;
    return { leftOut: () => undefined, part: (row) => reason[units.reason[row] as number] };
  },
  examples: [
    {
      text: {
        nl: 'Van 6 beëindigingen waren er 4 volgens plan (31), 1 door de cliënt (32) en 1 op verzoek van de gemeente (36).',
        en: 'Of 6 endings 4 were as planned (31), 1 by the client (32) and 1 started by the municipality (36).',
      },
      set: 'westfriesland',
      units: [
        { law: 'jeugd', release: '3.2', reason: '31', times: 4 },
        { law: 'jeugd', release: '3.2', reason: '32', times: 1 },
        { law: 'jeugd', release: '3.2', reason: '36', times: 1 },
      ],
      expected: [
        { part: '31', n: 6, x: 4 },
        { part: '32', n: 6, x: 1 },
        { part: '36', n: 6, x: 1 },
      ],
    },
  ],
};
