import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldId, TableFormatId, TableReview, TableStep } from '#lib/domain/table.ts';
import { DELIVERY_FORMATS, TABLE_FORMATS, tableFormat } from '#lib/formats/definitions/tables.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { OpenTable, type ReadTable } from '#lib/formats/table/open-table.ts';
import type { ExampleRow, TableFormat } from '#lib/formats/table/table-format.ts';

const today = '2026-06-15';

async function readText(
  text: string,
  steps: TableStep[] = [],
  region: string[] = [],
): Promise<ReadTable> {
  const tables = await openTables(new Blob([text]));
  if (typeof tables === 'string') throw new Error(tables);
  const table = new OpenTable(tables, { id: 'a', name: 'a.csv', size: text.length });
  return table.read(steps, { today, mappings: [], region });
}

/** Rows of a format as a text, in an order of its columns. */
function textOf(format: TableFormat, rows: readonly ExampleRow[], order?: number[]): string {
  const fields = (order ?? [...format.fields.keys()]).map((i) => format.fields[i]!);
  const lines = rows.map((row) => fields.map(({ id }) => row[id] ?? '').join(';'));
  return [fields.map(({ name }) => name).join(';'), ...lines].join('\n');
}

const issuesOf = ({ issues }: TableReview) =>
  issues.map(({ code, field, count }) => `${code} ${field ?? ''} ${count}`);

/** The examples of a format, and below them its first one with other cells. */
async function withRow(
  id: TableFormatId,
  change: ExampleRow,
  { of = 0, region = [] as string[] } = {},
): Promise<TableReview> {
  const format = tableFormat(id);
  const examples = format.examples!;
  return (
    await readText(textOf(format, [...examples, { ...examples[of]!, ...change }]), [], region)
  ).review;
}

describe.each(DELIVERY_FORMATS.map((format) => [format.id, format] as const))(
  '%s',
  (id, format) => {
    test('reads its own examples without a question and without an issue', async () => {
      const { review } = await readText(textOf(format, format.examples!));
      expect(review).toMatchObject({
        format: id,
        confidence: 'sure',
        questions: [],
        list: 'delivery',
      });
      expect(issuesOf(review)).toEqual([]);
      expect(review.tally.good).toBe(format.examples!.length);
    });

    test('in any order of its columns (law)', async () => {
      const all = [...format.fields.keys()];
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
          const { review } = await readText(textOf(format, format.examples!, order));
          expect(review).toMatchObject({ format: id, questions: [], issues: [] });
        }),
        { numRuns: 12 },
      );
    });

    test('is recognised with its required columns only', async () => {
      const needed = new Set(format.required.map(([first]) => first));
      const order = [...format.fields.keys()].filter((i) => needed.has(format.fields[i]!.id));
      const rows = format.examples!.filter((row) => format.filled.every(([one]) => row[one!]));
      const { review } = await readText(textOf(format, rows, order));
      expect(review.format).toBe(id);
      expect(review.questions).toEqual([]);
    });

    test('names a required cell that is empty, with its row', async () => {
      for (const group of format.filled) {
        const change = Object.fromEntries(group.map((field) => [field, '']));
        const review = await withRow(id, change);
        const found = review.issues.find(({ code }) => code === 'cell-missing');
        expect(found?.rows[0]?.row, group.join()).toBe(format.examples!.length + 2);
      }
    });

    test.each([
      ['BSN', '123456782'],
      ['Burgerservicenummer', ''],
      ['Naam cliënt', 'x'],
      ['Cliëntnaam', 'x'],
      ['Achternaam', 'x'],
      ['Geboortedatum', '01-02-2010'],
      ['geb.datum', '01-02-2010'],
      ['Kenmerk', '111222333'],
    ])('stops at a column %s, and reads without it', async (header, cell) => {
      const lines = textOf(format, format.examples!).split('\n');
      const text = lines.map((line, i) => `${line};${i === 0 ? header : cell}`).join('\n');
      const column = format.fields.length;
      const { review, table } = await readText(text);
      expect(review.format).toBe(id);
      expect(review.questions).toEqual([{ kind: 'without', column }]);
      expect(table.columns[column]!.texts).toEqual(['']);
      const after = await readText(text, [{ kind: 'without', column }]);
      expect(after.review).toMatchObject({ format: id, questions: [], issues: [] });
      expect(after.table.columns[column]!.texts).toEqual(['']);
    });

    test.each(['Naam organisatie', 'Opmerking', 'Deelname jeugdige', 'Naam product'])(
      'does not stop at a column %s',
      async (header) => {
        if (format.fields.some(({ name }) => name === header)) return;
        const lines = textOf(format, format.examples!).split('\n');
        const text = lines.map((line, i) => `${line};${i === 0 ? header : 'x'}`).join('\n');
        expect((await readText(text)).review).toMatchObject({ format: id, questions: [] });
      },
    );
  },
);

describe('a delivery', () => {
  test.each<[string, TableFormatId, ExampleRow, string, number?]>([
    [
      'an AGB of seven digits too many',
      'tevredenheid',
      { provider: '123456789' },
      'code-digits provider 1',
    ],
    [
      'a municipality that is unknown',
      'tevredenheid',
      { municipality: '9999' },
      'municipality-unknown municipality 1',
    ],
    ['a half mark', 'tevredenheid', { usefulness: '7,5' }, 'score-half usefulness 1'],
    ['a half mark with a point', 'tevredenheid', { experience: '7.5' }, 'score-half experience 1'],
    ['a mark above ten', 'tevredenheid', { usefulness: '11' }, 'score-outside usefulness 1'],
    ['a mark of zero', 'tevredenheid', { experience: '0' }, 'score-outside experience 1'],
    ['a word for a mark', 'tevredenheid', { usefulness: 'goed' }, 'number-unreadable usefulness 1'],
    [
      'a mark above five on a scale to five',
      'tevredenheid',
      { scale: '1-5', usefulness: '8', experience: '3' },
      'score-outside usefulness 1',
    ],
    ['a scale that is none', 'tevredenheid', { scale: '1-7' }, 'value-unknown scale 1'],
    ['an age that is no group', 'tevredenheid', { ageGroup: '12' }, 'value-unknown ageGroup 1'],
    [
      'a client under the Jeugdwet',
      'tevredenheid',
      { informant: 'cliënt' },
      'informant-law informant 1',
    ],
    [
      'a parent under the Wmo',
      'tevredenheid',
      { law: 'wmo', informant: 'ouder' },
      'informant-law informant 1',
    ],
    ['a child below twelve', 'tevredenheid', { ageGroup: '<12' }, 'informant-age informant 1'],
    ['a period that runs', 'tevredenheid', { period: '2026-H1' }, 'period-not-ended period 1'],
    [
      'a month that runs',
      'tevredenheid',
      { period: '', month: '2026-06' },
      'period-not-ended month 1',
    ],
    ['a quarter', 'tevredenheid', { period: '2024-Q1' }, 'period-length period 1'],
    ['a year of other care', 'tevredenheid', { period: '2024' }, 'period-length period 1'],
    [
      'a month that is a half-year',
      'tevredenheid',
      { period: '', month: '2024-H1' },
      'period-length month 1',
    ],
    ['a period that is none', 'tevredenheid', { period: 'zomer' }, 'period-unreadable period 1'],
    [
      'a mark of a client under the Jeugdwet',
      'tevredenheid-breed',
      { usefulnessClient: '8' },
      'informant-law usefulnessClient 1',
    ],
    [
      'a mark of a parent under the Wmo',
      'tevredenheid-breed',
      { experienceParent: '4' },
      'informant-law experienceParent 1',
      2,
    ],
    [
      'a mark of a child',
      'tevredenheid-breed',
      { usefulnessYouth: '8' },
      'informant-age usefulnessYouth 1',
      1,
    ],
    [
      'more filled in than asked',
      'respons',
      { product: 'X', filledIn: '41' },
      'filled-above-asked filledIn 1',
    ],
    ['the same provider, product and informant twice', 'respons', {}, 'key-twice provider 1'],
    [
      'a result without number',
      'perspectiefplan',
      { resultNumber: '' },
      'cell-missing resultNumber 1',
    ],
    [
      'an outcome that is none',
      'perspectiefplan',
      { resultNumber: '9', outcome: 'prima' },
      'value-unknown outcome 1',
    ],
    [
      'an evaluation to come',
      'perspectiefplan',
      { resultNumber: '9', evaluatedOn: '01-01-2027' },
      'date-ahead evaluatedOn 1',
    ],
    ['a result told twice', 'perspectiefplan', {}, 'key-twice resultNumber 1'],
    [
      'an end before its begin',
      'uitkomsten',
      { trajectory: 'T9', end: '01-08-2023' },
      'dates-reversed end 1',
    ],
    ['a trajectory and informant told twice', 'uitkomsten', {}, 'key-twice trajectory 1'],
    [
      'foster care',
      'uitkomsten',
      { trajectory: 'T9', hulpvorm: 'Pleegzorg' },
      'pleegzorg-results hulpvorm 1',
    ],
    [
      'a reason in no list',
      'uitkomsten',
      { trajectory: 'T9', reason: '77' },
      'reason-unknown reason 1',
    ],
    ['a goal score above two', 'doelen', { goal: '9', score: '3' }, 'score-outside score 1'],
    ['a goal score below minus one', 'doelen', { goal: '9', score: '-2' }, 'score-outside score 1'],
    ['a goal told twice', 'doelen', {}, 'key-twice goal 1'],
    [
      'an SD of zero',
      'metingen',
      { trajectory: 'T9', deviation: '0' },
      'number-outside deviation 1',
    ],
    [
      'a reliability above one',
      'metingen',
      { trajectory: 'T9', reliability: '1,2' },
      'number-outside reliability 1',
    ],
    ['a measurement told twice', 'metingen', {}, 'key-twice instrument 1'],
    [
      'a notice of a period that runs',
      'melding',
      { period: '2026-H1' },
      'period-not-ended period 1',
    ],
    ['a notice told twice', 'melding', {}, 'key-twice period 1'],
    [
      'more places free than there are',
      'beschikbaarheid',
      { product: 'X', placesFree: '21' },
      'number-outside placesFree 1',
    ],
    ['a day to come', 'beschikbaarheid', { countedOn: '01-01-2027' }, 'date-ahead countedOn 1'],
  ])('with %s names it with its row', async (_, id, change, issue, of = 0) => {
    const review = await withRow(id, change, { of });
    expect(issuesOf(review)).toEqual([issue]);
    expect(review.issues[0]?.rows[0]?.row).toBe(tableFormat(id).examples!.length + 2);
  });

  test('of a municipality elsewhere is named where the region is known', async () => {
    const found = await withRow('tevredenheid', { municipality: '0363' }, { region: ['0405'] });
    expect(issuesOf(found)).toEqual(['municipality-elsewhere municipality 1']);
    expect(issuesOf(await withRow('tevredenheid', { municipality: '0363' }))).toEqual([]);
  });

  test('paid from a budget is counted and left out', async () => {
    const review = await withRow('uitkomsten', { trajectory: 'T9', delivery: 'PGB' });
    expect(review.tally).toMatchObject({ pgb: 1, good: 4 });
  });

  test('of a local team has the code of its municipality in place of an AGB code', async () => {
    const { reading } = await readText(
      textOf(tableFormat('melding'), [
        { provider: '405', period: '2024-H1', law: 'jeugd', endedCount: '3' },
        { provider: '1234567', period: '2024-H1', law: 'jeugd', endedCount: '3' },
      ]),
    );
    const { codes, meanings } = reading!.values.get('provider')!;
    expect([...codes].map((code) => meanings[code]!.value)).toEqual(['0405', '01234567']);
  });

  test('takes whole marks only, from one to ten (law)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 9 }),
        async (tenths) => {
          const format = tableFormat('tevredenheid');
          const good = format.examples![0]!;
          const rows = tenths.map((tenth) => ({
            ...good,
            usefulness: String(tenth / 10).replace('.', ','),
          }));
          const steps: TableStep[] = [{ kind: 'format', format: 'tevredenheid' }];
          const { reading } = await readText(textOf(format, rows), steps);
          const { codes, meanings } = reading!.values.get('usefulness')!;
          tenths.forEach((tenth, i) => {
            const isGood = tenth % 10 === 0 && tenth >= 10 && tenth <= 100;
            const { value, problem } = meanings[codes[i]!]!;
            expect(value).toBe(isGood ? tenth / 10 : null);
            expect(problem).toBe(isGood ? null : tenth % 10 === 0 ? 'score-outside' : 'score-half');
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('every format has a name of its own for each column', () => {
  for (const { id, fields } of TABLE_FORMATS) {
    const ids = fields.map((field): FieldId => field.id);
    expect(new Set(ids).size, id).toBe(ids.length);
    expect(new Set(fields.map(({ name }) => name)).size, id).toBe(ids.length);
  }
});
