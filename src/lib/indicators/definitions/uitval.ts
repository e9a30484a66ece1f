import { INDICATOR_TITLES } from '#lib/domain/indicator-list.ts';
import { reasonClassCode } from '#lib/domain/reasons.ts';
import { classTable, type IndicatorDefinition } from '../definition.ts';

/** Drop-out: the share of ended units that the client ended one-sidedly. */
export const uitval: IndicatorDefinition = {
  id: 'uitval',
  version: 1,
  title: INDICATOR_TITLES.uitval,
  better: 'lower',
  units: 'set',
  by: 'end',
  shape: 'share',
  method: {
    question: {
      nl: 'Welk deel van de beëindigde hulp stopte doordat de cliënt er zelf mee stopte?',
      en: 'What share of ended care stopped because the client stopped it?',
    },
    numerator: {
      nl: 'Beëindigingen met de reden “eenzijdig door de cliënt”: code 32 in de Jeugdwet, code 21 in de Wmo.',
      en: 'Endings with the reason “one-sidedly by the client”: code 32 under the Jeugdwet, code 21 under the Wmo.',
    },
    denominator: {
      nl: 'Alle arrangementen of trajecten met een definitieve stop in de periode.',
      en: 'All arrangements or trajectories with a definitive stop in the period.',
    },
    excluded: {
      nl: 'Tijdelijke stops (20). Administratieve stops (36 en 37), behalve in de set CBS. Code 19 uit iWmo 2.0 en 2.1: die zei niet waarom de hulp stopte.',
      en: 'Temporary stops (20). Administrative stops (36 and 37), except in the CBS set. Code 19 of iWmo 2.0 and 2.1: it did not say why care stopped.',
    },
    caveats: {
      nl: 'De aanbieder kiest de reden. De één noemt een afgebroken traject “door de cliënt”, de ander “in overeenstemming”. Een hoog of laag cijfer is een reden voor een gesprek, geen oordeel.',
      en: 'The provider chooses the reason. One calls a broken-off trajectory “by the client”, another “in agreement”. A high or low figure is a reason to talk, not a verdict.',
    },
    source: {
      nl: 'Geharmoniseerde outcome-indicatoren jeugd (2016), indicator 1. Codes: iJw en iWmo, tabel reden beëindiging.',
      en: 'Harmonised outcome indicators for youth care (2016), indicator 1. Codes: iJw and iWmo, list of reasons for ending.',
    },
  },
  rule: ({ units, set }) => {
    const bySet = classTable(set.leftOut);
    const unspecified = reasonClassCode('unspecified');
    const client = reasonClassCode('client');
    return {
      leftOut: (row) => {
        const code = units.reasonClass[row] as number;
        if (code === unspecified) return 'unspecified';
        return bySet[code] === 1 ? 'administrative' : undefined;
      },
      counts: (row) => units.reasonClass[row] === client,
    };
  },
  examples: [
    {
      text: {
        nl: 'Van 10 beëindigde arrangementen stopten er 2 door de cliënt. Twee administratieve stops tellen niet mee: 2 van de 8.',
        en: 'Of 10 ended arrangements the client ended 2. Two administrative stops do not count: 2 of 8.',
      },
      set: 'westfriesland',
      units: [
        { law: 'jeugd', release: '3.2', reason: '31', times: 5 },
        { law: 'jeugd', release: '3.2', reason: '32', times: 2 },
        { law: 'jeugd', release: '3.2', reason: '34', times: 1 },
        { law: 'jeugd', release: '3.2', reason: '36', times: 1 },
        { law: 'jeugd', release: '3.2', reason: '37', times: 1 },
      ],
      expected: [{ part: null, n: 8, x: 2 }],
    },
    {
      text: {
        nl: 'In de set CBS tellen administratieve stops wel mee: 2 van de 10.',
        en: 'In the CBS set administrative stops do count: 2 of 10.',
      },
      set: 'cbs',
      units: [
        { law: 'jeugd', release: '3.2', reason: '31', times: 6 },
        { law: 'jeugd', release: '3.2', reason: '32', times: 2 },
        { law: 'jeugd', release: '3.2', reason: '36', times: 2 },
      ],
      expected: [{ part: null, n: 10, x: 2 }],
    },
    {
      text: {
        nl: 'In de Wmo is 31 een verhuizing en 21 de cliënt. Code 19 uit iWmo 2.1 zei niets over de reden en telt niet mee: 1 van de 3.',
        en: 'Under the Wmo 31 is a move and 21 the client. Code 19 of iWmo 2.1 said nothing about the reason and does not count: 1 of 3.',
      },
      set: 'westfriesland',
      units: [
        { law: 'wmo', release: '3.2', reason: '31', times: 1 },
        { law: 'wmo', release: '3.2', reason: '21', times: 1 },
        { law: 'wmo', release: '3.2', reason: '19', times: 1 },
        { law: 'wmo', release: '2.1', reason: '19', times: 4 },
      ],
      expected: [{ part: null, n: 3, x: 1 }],
    },
  ],
};
