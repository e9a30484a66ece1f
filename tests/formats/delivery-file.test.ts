import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyEvaluation,
  emptyResult,
  evaluationProblems,
  evaluationRows,
  isRight,
} from '#lib/domain/evaluation.ts';
import type { FilledRow } from '#lib/domain/filled-row.ts';
import {
  AGE_GROUPS,
  CARE_KINDS,
  informantsOf,
  isRunning,
  marksOf,
  MOMENTS,
  SCALES,
  surveyPeriods,
  surveyRow,
  usualMoment,
  type SurveyAbout,
} from '#lib/domain/survey.ts';
import type { TableFormatId } from '#lib/domain/table.ts';
import { tableFormat } from '#lib/formats/definitions/tables.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { OpenTable, type ReadTable } from '#lib/formats/table/open-table.ts';
import { deliveryCsv } from '#lib/formats/write/delivery-file.ts';
import { formatGuide } from '#lib/formats/write/format-guide.ts';
import { tables } from '#lib/workers/tables.ts';
import { en, nl } from '../ui/all-words.ts';

const today = '2026-11-25';

async function read(format: TableFormatId, rows: readonly FilledRow[]): Promise<ReadTable> {
  const found = await openTables(new Blob([deliveryCsv(tableFormat(format), rows)]));
  if (typeof found === 'string') throw new Error(found);
  const table = new OpenTable(found, { id: 'a', name: 'a.csv', size: 1 });
  return table.read([], { today, mappings: [], region: ['0405'] });
}

const good = (format: TableFormatId, count: number) => ({
  format,
  confidence: 'sure',
  questions: [],
  issues: [],
  tally: { rows: count, good: count, doubtful: 0, refused: 0 },
});

const about: SurveyAbout = {
  organisation: '=De Brug; "zorg"',
  provider: '12345678',
  municipality: '0405',
  product: '45A04',
  law: 'jeugd',
  kind: 'herstel',
  moment: 'einde',
  period: '2026-H1',
  scale: '1-10',
};

/** A list as any setting and any client can give it. */
const list: fc.Arbitrary<FilledRow> = fc
  .record({
    kind: fc.constantFrom(...CARE_KINDS),
    scale: fc.constantFrom(...SCALES),
    moment: fc.constantFrom(...MOMENTS),
    provider: fc.constantFrom('12345678', '0405', '01000001'),
    product: fc.constantFrom('45A04', '10', '01A01'),
    law: fc.constantFrom('jeugd' as const, 'wmo' as const),
    age: fc.constantFrom(...AGE_GROUPS),
    place: fc.nat(),
    passed: fc.constantFrom('usefulness', 'experience', null),
  })
  .map(({ kind, scale, law, age, place, passed, ...rest }) => {
    const asked = informantsOf(law, law === 'wmo' ? null : age);
    const who = [...asked.asked, ...asked.instead];
    const marks = marksOf(scale);
    const care = law === 'wmo' && kind === 'pleegzorg' ? 'duurzaam' : kind;
    const periods = surveyPeriods(today, care).filter((period) => !isRunning(period, today));
    return surveyRow(
      { ...about, ...rest, kind: care, scale, law, period: periods[place % periods.length]! },
      {
        informant: who[place % who.length]!,
        age: law === 'wmo' ? null : age,
        marks: {
          usefulness: passed === 'usefulness' ? null : marks[place % marks.length]!,
          experience: passed === 'experience' ? null : marks.at(-1 - (place % marks.length))!,
        },
      },
    );
  });

describe('lists of the two questions', () => {
  test('are read back for sure, without a question or an issue (law)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(list, { minLength: 1, maxLength: 12 }), async (rows) => {
        const { review } = await read('tevredenheid', rows);
        expect(review).toMatchObject(good('tevredenheid', rows.length));
      }),
      { numRuns: 60 },
    );
  });

  test('keep their marks and scale, and leave a cell empty where an answer was passed over', async () => {
    const marks = { usefulness: 4, experience: null };
    const row = surveyRow({ ...about, scale: '1-5' }, { informant: 'ouder', age: '<12', marks });
    const { reading, review } = await read('tevredenheid', [row]);
    expect(review.tally.good).toBe(1);
    const valueOf = (field: 'usefulness' | 'experience' | 'scale' | 'organisation') => {
      const { codes, meanings } = reading!.values.get(field)!;
      return meanings[codes[0]!]!.value;
    };
    expect(valueOf('usefulness')).toBe(4);
    expect(valueOf('experience')).toBeNull();
    expect(valueOf('scale')).toBe('1-5');
    // A spreadsheet must not take it for a formula.
    expect(valueOf('organisation')).toBe(`'${about.organisation}`);
  });

  test('of a period that runs count only once it is over', async () => {
    const row = surveyRow(
      { ...about, period: '2026-11' },
      { informant: 'ouder', age: '<12', marks: { usefulness: 4, experience: 5 } },
    );
    expect(isRunning('2026-11', today)).toBe(true);
    const { review } = await read('tevredenheid', [row]);
    expect(review.issues.map(({ code }) => code)).toEqual(['period-not-ended']);
  });

  test('of foster care are asked by year, of the rest by half-year or month', () => {
    expect(surveyPeriods(today, 'pleegzorg')).toEqual(['2026', '2025']);
    expect(surveyPeriods(today, 'herstel').slice(0, 5)).toEqual([
      '2026-H2',
      '2026-H1',
      '2025-H2',
      '2025-H1',
      '2026-11',
    ]);
    expect(CARE_KINDS.map(usualMoment)).toEqual(['einde', 'jaarlijks', 'jaarlijks']);
  });
});

describe('evaluations', () => {
  const guide = formatGuide(tableFormat('perspectiefplan'));
  const valuesOf = (field: string) =>
    guide.columns.find((column) => column.field === field)?.values ?? [];
  const any = (field: string) => fc.constantFrom('', ...valuesOf(field));
  const evaluation = fc.record({
    about: fc.record({
      municipality: fc.constantFrom('0405', 'Hoorn', ' hoorn '),
      provider: fc.constantFrom('0405', '12345678'),
      product: fc.constantFrom('45A04', '01A01'),
      law: fc.constantFrom('jeugd', 'wmo'),
      evaluation: fc.constantFrom(...valuesOf('evaluation')),
      evaluatedOn: fc.constantFrom('2026-11-25', '2026-02-03', '2025-12-31'),
      arrangementEnd: fc.constantFrom('', '2026-12-05', '2027-01-31'),
    }),
    results: fc.array(
      fc.record({
        resultArea: fc.constantFrom('', 'Wonen', '-school; "thuis"'),
        outcome: fc.constantFrom(...valuesOf('outcome')),
        notReached: any('notReached'),
        followUp: any('followUp'),
        nextAction: any('nextAction'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });

  test('are read back for sure, without a question or an issue (law)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(evaluation, { minLength: 1, maxLength: 5 }), async (all) => {
        for (const one of all)
          expect(isRight(evaluationProblems(one.about, one.results, today))).toBe(true);
        const rows = all.flatMap((one, i) => evaluationRows(one.about, one.results, `E${i + 1}`));
        const { review } = await read('perspectiefplan', rows);
        expect(review).toMatchObject(good('perspectiefplan', rows.length));
      }),
      { numRuns: 60 },
    );
  });

  test('have a reason only where a result was not or partly reached', () => {
    const results = valuesOf('outcome').map((outcome) => ({
      ...emptyResult(),
      outcome,
      notReached: 'motivatie',
    }));
    const rows = evaluationRows(emptyEvaluation(), results, 'E1');
    expect(rows.map(({ outcome, notReached }) => [outcome, notReached])).toEqual([
      ['behaald', ''],
      ['deels', 'motivatie'],
      ['niet', 'motivatie'],
      ['n.v.t.', ''],
    ]);
    expect(rows.map(({ resultNumber }) => resultNumber)).toEqual(['1', '2', '3', '4']);
  });

  test('name what is wrong at its field', () => {
    const wrong = {
      ...emptyEvaluation(),
      municipality: 'Nergens',
      provider: '1234567',
      product: '123456782',
      evaluatedOn: '2026-11-26',
      arrangementEnd: '2026-02-31',
    };
    const result = { ...emptyResult(), resultArea: '123456782' };
    expect(evaluationProblems(wrong, [result], today)).toEqual({
      about: {
        municipality: 'municipality',
        provider: 'provider',
        product: 'product',
        law: 'required',
        evaluation: 'required',
        evaluatedOn: 'day-ahead',
        arrangementEnd: 'day',
      },
      results: [{ resultArea: 'person', outcome: 'required' }],
    });
  });

  test('have an English word for every word of the format', () => {
    const used = guide.columns
      .filter(({ field }) => field !== 'law')
      .flatMap(({ values }) => values ?? []);
    expect(used.filter((value) => !en.fillIn.choices[value])).toEqual([]);
    expect(Object.keys(nl.fillIn.choices).filter((value) => !used.includes(value))).toEqual([]);
  });
});

test('the worker gives the file as bytes, with a byte order mark and every column', async () => {
  const bytes = await tables.deliveryFile({ format: 'tevredenheid', rows: [] }, () => {});
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toMatch(/^Naam organisatie;AGB;CBS gemeentecode;.*\r\n$/);
});
