import { INDICATOR_TITLES } from '#lib/domain/indicator-list.ts';
import {
  classTable,
  rememberingRow,
  type Counting,
  type IndicatorDefinition,
  type Rung,
} from '../definition.ts';

type Step = 'geen' | 'lichter' | 'gelijk' | 'zwaarder' | 'anders' | 'onbekend';

/** The rung of an arrangement by the catalogue row that is valid on its first day. */
function rungOfRow({ units, rungOf }: Counting, row: number): Rung | undefined {
  const law = units.law[row] as number;
  return rungOf(law, units.product[row] as number, units.begin[row] as number);
}

/**
 * The arrangement that follows: of those that begin first, the highest rung whatever the ladder (no
 * catalogue row is lowest), then one on the same ladder, then the lowest product code, then the
 * lowest number.
 */
function followOn(counting: Counting, row: number): number | undefined {
  const { units, succession, set } = counting;
  const found = succession.nextStarts(row, (units.end[row] as number) + set.followOnDays);
  if (found.length < 2) return found[0];
  const own = rungOfRow(counting, row)?.ladder;
  const candidates = found.map((other) => {
    const rung = rungOfRow(counting, other);
    return {
      other,
      height: rung?.rung ?? -Infinity,
      elsewhere: own !== undefined && rung?.ladder === own ? 0 : 1,
      product: units.texts.product[units.product[other] as number] as string,
      number: units.number[other] as number,
    };
  });
  candidates.sort((a, b) => {
    if (a.height !== b.height) return b.height - a.height;
    if (a.elsewhere !== b.elsewhere) return a.elsewhere - b.elsewhere;
    if (a.product !== b.product) return a.product < b.product ? -1 : 1;
    return a.number - b.number;
  });
  return candidates[0]?.other;
}

/** What the next arrangement is, seen from the one that ended. */
function stepOf(counting: Counting, row: number): Step {
  const next = followOn(counting, row);
  if (next === undefined) return 'geen';
  const from = rungOfRow(counting, row);
  const to = rungOfRow(counting, next);
  if (!from || !to) return 'onbekend';
  if (from.ladder !== to.ladder) return 'anders';
  return to.rung < from.rung ? 'lichter' : to.rung > from.rung ? 'zwaarder' : 'gelijk';
}

/** Lighter support: of the arrangements with a comparable follow-on, the share that went lighter. */
export const lichtereOndersteuning: IndicatorDefinition = {
  id: 'lichtere-ondersteuning',
  version: 1,
  title: INDICATOR_TITLES['lichtere-ondersteuning'],
  better: 'higher',
  units: 'arrangement',
  by: 'end',
  shape: 'share',
  byRung: true,
  method: {
    question: {
      nl: 'Als hulp meteen verdergaat, is zij dan lichter dan daarvoor?',
      en: 'When care goes on at once, is it lighter than before?',
    },
    numerator: {
      nl: 'Beëindigde arrangementen waarvan het vervolg op dezelfde ladder een lagere trede heeft.',
      en: 'Ended arrangements whose follow-on has a lower rung on the same ladder.',
    },
    denominator: {
      nl: 'Beëindigde arrangementen met een vervolg binnen 31 dagen op dezelfde ladder: lichter, gelijk of zwaarder. De zes delen (geen, lichter, gelijk, zwaarder, andere ladder, onbekend) tellen op tot alle beëindigde arrangementen.',
      en: 'Ended arrangements with a follow-on within 31 days on the same ladder: lighter, equal or heavier. The six parts (none, lighter, equal, heavier, other ladder, unknown) add up to all ended arrangements.',
    },
    excluded: {
      nl: 'Overlijden en verhuizing. Administratieve stops tellen wel mee: een wijzigingsverzoek is hoe hulp lichter wordt. Een arrangement dat al liep voor het einde, is geen vervolg.',
      en: 'Death and moving. Administrative stops do count: a change request is how care becomes lighter. An arrangement that was running before the end is no follow-on.',
    },
    caveats: {
      nl: 'Lichter of zwaarder volgt alleen uit de productcatalogus van de regio. Zonder catalogus is alles onbekend; de pagina raadt niets uit de code.',
      en: 'Lighter or heavier follows from the region’s product catalogue alone. Without a catalogue all is unknown; the page guesses nothing from the code.',
    },
    source: {
      nl: 'Regio Westfriesland: vervangt “zonder hulp verder” (indicator 3.1) met gegevens uit berichten.',
      en: 'Region Westfriesland: replaces “on without help” (indicator 3.1) with data from messages.',
    },
  },
  rule: (counting) => {
    const { units, set, horizon } = counting;
    const gone = classTable(['death', 'moved']);
    const step = rememberingRow((row) => stepOf(counting, row));
    return {
      leftOut: (row) =>
        gone[units.reasonClass[row] as number] === 1 ? 'other-classes' : undefined,
      undetermined: (row) =>
        (units.end[row] as number) + set.followOnDays >
        (horizon[units.law[row] as number] as number),
      part: step,
      among: (row) => ['lichter', 'gelijk', 'zwaarder'].includes(step(row)),
      counts: (row) => step(row) === 'lichter',
    };
  },
  examples: [
    {
      text: {
        nl: 'Van 5 beëindigde arrangementen kregen er 4 binnen 31 dagen een vervolg, waarvan 2 op dezelfde ladder. Eén daarvan was lichter: 1 van de 2.',
        en: 'Of 5 ended arrangements 4 had a follow-on within 31 days, 2 of them on the same ladder. One of those was lighter: 1 of 2.',
      },
      set: 'westfriesland',
      horizon: '2024-12-31',
      rungs: {
        A1: { ladder: 'ambulant', rung: 1 },
        A2: { ladder: 'ambulant', rung: 2 },
        D1: { ladder: 'dagbesteding', rung: 1 },
      },
      units: [
        {
          law: 'jeugd',
          client: 'a',
          begin: '2023-01-01',
          end: '2024-01-31',
          reason: '37',
          product: 'A2',
        },
        { law: 'jeugd', client: 'a', begin: '2024-02-01', product: 'A1' },
        {
          law: 'jeugd',
          client: 'b',
          begin: '2023-01-01',
          end: '2024-01-31',
          reason: '31',
          product: 'A1',
        },
        { law: 'jeugd', client: 'b', begin: '2024-03-02', product: 'A2' },
        {
          law: 'jeugd',
          client: 'c',
          begin: '2023-01-01',
          end: '2024-01-31',
          reason: '31',
          product: 'A1',
        },
        { law: 'jeugd', client: 'c', begin: '2024-02-10', product: 'D1' },
        {
          law: 'jeugd',
          client: 'd',
          begin: '2023-01-01',
          end: '2024-01-31',
          reason: '31',
          product: 'A1',
        },
        { law: 'jeugd', client: 'd', begin: '2024-02-10', product: 'X9' },
        {
          law: 'jeugd',
          client: 'e',
          begin: '2023-01-01',
          end: '2024-01-31',
          reason: '31',
          product: 'A1',
        },
        { law: 'jeugd', client: 'e', begin: '2024-03-03', product: 'A1' },
        {
          law: 'jeugd',
          client: 'f',
          begin: '2023-01-01',
          end: '2024-12-15',
          reason: '31',
          product: 'A1',
        },
      ],
      expected: [
        { part: null, n: 2, x: 1, undetermined: 1 },
        { part: 'anders', n: 5, x: 1 },
        { part: 'geen', n: 5, x: 1 },
        { part: 'lichter', n: 5, x: 1 },
        { part: 'onbekend', n: 5, x: 1 },
        { part: 'zwaarder', n: 5, x: 1 },
      ],
    },
  ],
};
