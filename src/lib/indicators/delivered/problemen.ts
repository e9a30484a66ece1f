import { DELIVERED_TITLES } from '#lib/domain/indicator-list.ts';
import { instrumentKey } from '#lib/domain/profile.ts';
import { reliableChange, type Norm } from '../measure/reliable-change.ts';
import { INFORMANTS, informantStrand, textIn, type DeliveredDefinition } from './definition.ts';

const CHANGES = ['better', 'unchanged', 'worse'] as const;

/** Problems reduced: pairs of scores that differ reliably, per informant. */
export const problemen: DeliveredDefinition = {
  id: 'problemen',
  version: 1,
  title: DELIVERED_TITLES.problemen,
  better: 'higher',
  method: {
    question: {
      nl: 'Bij welk deel van de cliënten zijn de problemen aantoonbaar minder geworden?',
      en: 'For what share of clients have the problems become demonstrably less?',
    },
    numerator: {
      nl: 'Paren van scores die betrouwbaar beter zijn: (na − voor) / √(2·SEM²) is verder van 0 dan 1,96, met SEM = s·√(1 − r).',
      en: 'Pairs of scores that are reliably better: (after − before) / √(2·SEM²) is further from 0 than 1.96, with SEM = s·√(1 − r).',
    },
    denominator: {
      nl: 'Alle paren waarvan dit te bepalen is: beter, gelijk en slechter.',
      en: 'All pairs of which this can be determined: better, unchanged and worse.',
    },
    excluded: {
      nl: 'Paren zonder standaarddeviatie, betrouwbaarheid of richting, in de lijst van instrumenten van de regio of in het bestand.',
      en: 'Pairs without standard deviation, reliability or direction, in the region’s list of instruments or in the file.',
    },
    caveats: {
      nl: 'Gelijk betekent: het verschil kan meetfout zijn. Instrumenten meten niet hetzelfde. Wie beide keren invult, is niet iedereen.',
      en: 'Unchanged means: the difference may be an error of measurement. Instruments do not measure the same. Not everyone fills in both times.',
    },
    source: {
      nl: 'Jacobson en Truax (1991). Normen s en r uit de normstudie, nooit uit de eigen gegevens van de aanbieder.',
      en: 'Jacobson and Truax (1991). Norms s and r from the norm study, never from the provider’s own data.',
    },
  },
  strands: INFORMANTS,
  measures: CHANGES.map((change, i) => ({
    id: i === 0 ? '' : change,
    kind: 'share',
    scale: null,
    of: [change],
    among: CHANGES,
  })),
  sources: {
    scores: ({ columns }, { norms }) => {
      const given = (value: number | undefined) => (Number.isNaN(value) ? undefined : value);
      return (row, answers) => {
        const known = norms.get(instrumentKey(textIn(columns.instrument, row)));
        const direction = textIn(columns.direction, row);
        const better =
          known?.better ??
          (direction === '' ? undefined : direction === 'lager' ? 'lower' : 'higher');
        if (better === undefined) return answers.leaveOut('not-determined');
        const norm: Norm = {
          deviation: known?.deviation ?? given(columns.deviation[row]),
          reliability: known?.reliability ?? given(columns.reliability[row]),
          better,
        };
        const [before, after] = [columns.before[row] as number, columns.after[row] as number];
        const change = reliableChange(before, after, norm);
        if (change === 'undetermined') return answers.leaveOut('not-determined');
        answers.take(informantStrand(textIn(columns.informant, row)), change);
      };
    },
  },
  examples: [
    {
      text: {
        nl: 'Met s = 5 en r = 0,8 is de meetfout van een verschil 3,16. Van 20 naar 12 is −2,53: beter, want lager is beter. Van 20 naar 15 is −1,58: gelijk.',
        en: 'With s = 5 and r = 0.8 the error of a difference is 3.16. From 20 to 12 is −2.53: better, as lower is better. From 20 to 15 is −1.58: unchanged.',
      },
      rows: [12, 15].map((after) => ({
        table: 'scores',
        cells: {
          informant: 'ouder',
          before: 20,
          after,
          deviation: 5,
          reliability: 0.8,
          direction: 'lager',
        },
      })),
      expected: [
        { strand: 'ouder', n: 2, x: 1, value: 0.5 },
        { strand: 'ouder', measure: 'unchanged', n: 2, x: 1 },
        { strand: 'ouder', measure: 'worse', n: 2, x: 0 },
      ],
    },
  ],
};
