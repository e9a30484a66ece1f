import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldId, TableMapping, TableReview, TableStep } from '#lib/domain/table.ts';
import { bsnOf } from '#lib/formats/example/care.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { OpenTable, type ReadTable } from '#lib/formats/table/open-table.ts';

const today = '2026-06-15';
const HEAD =
  'Wet;Gemeentecode;AGB;BSN;Toewijzingnummer;Productcategorie;Productcode;Toewijzingsdatum;Begindatum;Einddatum;Reden beëindiging';
const ROW = 'Jeugd;0405;12345678;123456782;7;45;45A04;01-02-2024;15-03-2024;30-09-2024;31';

async function open(text: string): Promise<OpenTable> {
  const tables = await openTables(new Blob([text]));
  if (typeof tables === 'string') throw new Error(tables);
  return new OpenTable(tables, { id: 'a', name: 'a.csv', size: text.length });
}

async function read(
  text: string,
  steps: TableStep[] = [],
  mappings: TableMapping[] = [],
): Promise<ReadTable> {
  return (await open(text)).read(steps, { today, mappings });
}

const review = async (...input: Parameters<typeof read>): Promise<TableReview> =>
  (await read(...input)).review;

const columnsOf = ({ fields }: TableReview) =>
  Object.fromEntries(
    fields.flatMap(({ field, column }) => (column === null ? [] : [[field, column]])),
  );
const issuesOf = ({ issues }: TableReview) =>
  issues.map(({ code, field, count }) => `${code} ${field ?? ''} ${count}`);
const rowsOf = ({ issues }: TableReview, code: string) =>
  issues.find((group) => group.code === code)?.rows ?? [];

describe('a table is recognised', () => {
  test('by the names of the standard, without a question', async () => {
    const found = await review(`${HEAD}\n${ROW}\n${ROW.replace('30-09-2024;31', ';')}`);
    expect(found).toMatchObject({ format: 'leveringen', confidence: 'sure', questions: [] });
    expect(found.tally).toMatchObject({ rows: 2, refused: 0 });
    expect(found.sender).toBe('12345678');
  });

  test.each<[string, string, Record<string, number>]>([
    [
      'leveringen',
      'datum aanvang;Agb-code;cliëntnummer;GEMEENTE;Wettelijk kader;Toewijzing nr.;stopdatum;stopreden\n01-02-2024;12345678;K1;Hoorn;WMO;3;;\n11-02-2024;12345678;K2;Hoorn;WMO;4;13-05-2024;19',
      { begin: 0, provider: 1, client: 2, municipality: 3, law: 4, number: 5, end: 6, reason: 7 },
    ],
    [
      'starts',
      'wet;gemeente;leverancier;burgerservicenummer;begindatum levering\nJeugd;405;12345678;123456782;2024-02-01',
      { law: 0, municipality: 1, provider: 2, client: 3, begin: 4 },
    ],
    [
      'stops',
      'wet;gemeente;leverancier;burgerservicenummer;begindatum levering;datum einde;reden einde\nJeugd;405;12345678;123456782;2024-02-01;2024-03-01;31',
      { law: 0, municipality: 1, provider: 2, client: 3, begin: 4, end: 5, reason: 6 },
    ],
    [
      'toewijzingen',
      'wet;gemeente;aanbieder;bsn;toewijzing;besluitdatum;datum ingang;einddatum\nJeugd;405;12345678;123456782;8;2024-01-01;2024-02-01;2025-02-01',
      {
        law: 0,
        municipality: 1,
        provider: 2,
        client: 3,
        number: 4,
        assignedOn: 5,
        from: 6,
        until: 7,
      },
    ],
    [
      'productenlijst',
      'Wet;Productcode;Omschrijving;Ladder;Trede\nJeugd;45A04;Ambulant;ambulant;1,5',
      { law: 0, product: 1, name: 2, ladder: 3, rung: 4 },
    ],
    ['aanbieders', 'AGB;Naam;AGB hoofdaannemer\n12345678;De Brug;', { provider: 0, name: 1 }],
    [
      'referentiecijfers',
      'Indicator;Wet;Gebied;Periode;Waarde;Bron\nuitval;Jeugd;Nederland;2023;0,087;CBS',
      { indicator: 0, law: 1, area: 2, period: 3, value: 4, source: 5 },
    ],
  ])('as %s, whatever the order of its columns', async (format, text, columns) => {
    const found = await review(text);
    expect(found.format).toBe(format);
    expect(columnsOf(found)).toMatchObject(columns);
    expect(found.questions).toEqual([]);
  });

  test('in any order of its columns (law)', async () => {
    const names = HEAD.split(';');
    const cells = ROW.split(';');
    const expected = (await read(`${HEAD}\n${ROW}`)).reading!;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...names.keys()], { minLength: names.length }),
        async (order) => {
          const line = (row: string[]) => order.map((i) => row[i]).join(';');
          const { reading, review: found } = await read(`${line(names)}\n${line(cells)}`);
          expect(found.questions).toEqual([]);
          for (const [id, values] of expected.values) {
            const other = reading!.values.get(id)!;
            expect(other.meanings[other.codes[0]!]).toEqual(values.meanings[values.codes[0]!]);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  // All of it has ended, so that only the day of the assignment tells it from a table of stops.
  test.each(['Toewijzingsdatum', 'Datum toewijzing', 'Besluitdatum'])(
    'as deliveries with an assignment in each row (%s), where every one has ended',
    async (name) => {
      const found = await review(`${HEAD.replace('Toewijzingsdatum', name)}\n${ROW}`);
      expect(found).toMatchObject({ format: 'leveringen', confidence: 'sure', questions: [] });
      expect(columnsOf(found)).toMatchObject({ assignedOn: 7 });
    },
  );

  test('not at all where nothing fits: the format is asked', async () => {
    const found = await review('appel;peer\n1;2');
    expect(found).toMatchObject({ format: null, questions: [{ kind: 'format' }] });
    expect(found.tally.good).toBe(0);
  });

  test('with the law from the categories, where the table holds one', async () => {
    const text = 'gemeente;agb;bsn;productcategorie;begindatum;einddatum;reden\n';
    const jeugd = await review(`${text}405;12345678;123456782;45;01-02-2024;;`);
    expect(jeugd.fields.find(({ field }) => field === 'law')).toMatchObject({
      constant: 'jeugd',
      origin: 'derived',
    });
    const both = await review(
      `${text}405;12345678;123456782;45;01-02-2024;;\n405;12345678;123456782;2;01-02-2024;;`,
    );
    expect(both.questions).toContainEqual({ kind: 'field', field: 'law' });
  });
});

describe('cells', () => {
  test('get lost zeros back, with a note', async () => {
    const found = await read(`${HEAD}\nJeugd;405;1234567;10000004;7;2;45A04;;15-03-2024;;`);
    const row = found.reading!;
    const value = (id: FieldId) => {
      const { meanings, codes } = row.values.get(id)!;
      return meanings[codes[0]!]?.value;
    };
    expect(value('municipality')).toBe('0405');
    expect(value('provider')).toBe('01234567');
    expect(value('category')).toBe('02');
    expect(issuesOf(found.review)).toContain('code-restored provider 1');
    expect(found.review.tally.refused).toBe(0);
  });

  test('with a label behind the code are the code', async () => {
    const found = await review(
      `${HEAD}\n${ROW.replace(';31', ';20 (Levering is tijdelijk beëindigd)')}`,
    );
    expect(issuesOf(found)).toEqual([]);
  });

  test.each([
    ['an impossible date', '15-03-2024', '31-02-2024', 'date-impossible begin 1'],
    ['a month 13', '15-03-2024', '13-13-2024', 'date-impossible begin 1'],
    ['a day 0', '15-03-2024', '0-0-0000', 'date-impossible begin 1'],
    ['a word for a date', '15-03-2024', 'voorjaar', 'date-unreadable begin 1'],
    ['an exponent for a code', '12345678', '1,23E+07', 'code-exponent provider 1'],
    ['too many digits', '12345678', '123456789', 'code-digits provider 1'],
    [
      'a municipality that is none',
      '0405',
      'Nergenshuizen',
      'municipality-unreadable municipality 1',
    ],
    ['an unknown municipality code', '0405', '9999', 'municipality-unknown municipality 1'],
    ['an unknown law', 'Jeugd', 'Zvw', 'value-unknown law 1'],
    ['a number with letters', ';7;', ';7a;', 'number-unreadable number 1'],
    ['an empty begin', '15-03-2024', '', 'cell-missing begin 1'],
    ['a BSN that fails the elfproef', '123456782', '123456789', 'client-bsn client 1'],
    ['nine equal digits', '123456782', '111111111', 'client-bsn client 1'],
    ['an end before the begin', '30-09-2024', '01-01-2024', 'end-before-begin end 1'],
    ['a reason of the other law', ';31', ';21', 'reason-not-in-law reason 1'],
    ['a reason in no list', ';31', ';Z9', 'reason-unknown reason 1'],
    ['a begin far ahead', '15-03-2024;30-09-2024;31', '15-03-2042;;', 'begin-far-ahead begin 1'],
    ['an end without reason', ';31', ';', 'end-without-reason reason 1'],
    ['a reason without end', '30-09-2024', '', 'reason-without-end end 1'],
  ])('%s is named with its row', async (_, from, to, issue) => {
    const good = ROW.replace(';7;', ';8;').replace('123456782', '111222333');
    const found = await review(
      `${HEAD}\n${good}\n${good.replace('8;45', '9;45')}\n${ROW.replace(from, to)}`,
    );
    expect(issuesOf(found)).toContain(issue);
    const [code = ''] = issue.split(' ');
    expect(rowsOf(found, code)[0]?.row).toBe(4);
  });

  test('paid from a budget are counted and left out', async () => {
    const text = `${HEAD};Leveringsvorm\n${ROW};ZIN\n${ROW.replace(';7;', ';8;')};PGB`;
    expect((await review(text)).tally).toMatchObject({ good: 1, pgb: 1, refused: 0 });
  });

  test('of clients never leave the worker', async () => {
    const text = `${HEAD}\n${ROW.replace('123456782', '123456789')}`;
    expect(JSON.stringify(await review(text))).not.toMatch(/123456789/);
    expect(JSON.stringify(await review(`${HEAD}\n${ROW}`))).not.toMatch(/123456782/);
  });
});

describe('rows beside each other', () => {
  test('that say the same are one', async () => {
    expect(issuesOf(await review(`${HEAD}\n${ROW}\n${ROW}`))).toEqual(['rows-equal end 1']);
  });

  test('with another end contradict each other, and both are named', async () => {
    const found = await review(`${HEAD}\n${ROW}\n${ROW.replace('30-09-2024', '01-10-2024')}`);
    expect(issuesOf(found)).toEqual(['rows-contradict end 1']);
    expect(rowsOf(found, 'rows-contradict')[0]).toMatchObject({ row: 3, other: 2 });
  });
});

describe('decisions', () => {
  const bad = `${HEAD}\n${ROW.replace('15-03-2024', '31-02-2024')}\n${ROW.replace(';7;', ';8;').replace('Jeugd', 'Jeugt')}`;

  test('mend a cell, and going back mends it not', async () => {
    const table = await open(bad);
    const context = { today, mappings: [] };
    const before = (await table.read([], context)).review;
    expect(before.tally).toMatchObject({ refused: 2 });
    const step: TableStep = { kind: 'cell', field: 'begin', index: 0, text: '28-02-2024' };
    expect((await table.read([step], context)).review.tally.refused).toBe(1);
    expect((await table.read([], context)).review).toEqual(before);
  });

  test('take a suggestion for every cell that reads the same', async () => {
    expect(rowsOf(await review(bad), 'value-unknown')[0]?.suggestion).toBe('jeugd');
    const step: TableStep = { kind: 'suggestions', code: 'value-unknown', field: 'law' };
    expect((await review(bad, [step])).tally.refused).toBe(1);
  });

  test('leave rows out, one by one or by problem', async () => {
    const one = await review(bad, [{ kind: 'leave-row', index: 0 }]);
    expect(one.tally).toMatchObject({ leftOut: 1, refused: 1 });
    const all = await review(bad, [{ kind: 'leave', code: 'value-unknown', field: 'law' }]);
    expect(all.tally).toMatchObject({ leftOut: 1, refused: 1 });
  });

  test('explain a doubt', async () => {
    const text = `${HEAD}\n${ROW.replace('0405', '9999')}`;
    expect((await review(text)).tally).toMatchObject({ doubtful: 1 });
    const step: TableStep = {
      kind: 'explain',
      code: 'municipality-unknown',
      field: 'municipality',
      note: 'nieuwe gemeente',
    };
    const found = await review(text, [step]);
    expect(found.tally).toMatchObject({ good: 1, doubtful: 0 });
    expect(found.issues[0]?.explained).toBe('nieuwe gemeente');
  });

  test('say what words mean', async () => {
    const text = `${HEAD}\n${ROW.replace(';31', ';Klaar')}`;
    expect((await review(text)).questions).toContainEqual({ kind: 'values', field: 'reason' });
    const step: TableStep = { kind: 'value', field: 'reason', raw: 'Klaar', meaning: '31' };
    expect(await review(text, [step])).toMatchObject({ questions: [], tally: { good: 1 } });
  });

  test('rows add up, whatever is decided (law)', async () => {
    const table = await open(`${bad}\n${ROW.replace('0405', '9999')}`);
    const step = fc.oneof(
      fc.record({ kind: fc.constant('leave-row' as const), index: fc.nat(4) }),
      fc.record({
        kind: fc.constant('column' as const),
        field: fc.constantFrom<FieldId>('begin', 'end', 'law', 'client'),
        column: fc.option(fc.nat(14)),
      }),
      fc.record({
        kind: fc.constant('cell' as const),
        field: fc.constantFrom<FieldId>('begin', 'reason', 'law'),
        index: fc.nat(4),
        text: fc.string(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const { tally } = (await table.read(steps, { today, mappings: [] })).review;
        const { rows, good, doubtful, refused, leftOut, pgb } = tally;
        expect(good + doubtful + refused + leftOut + pgb).toBe(rows);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what was decided is remembered', () => {
  const own =
    'Kolom A;Kolom B;Kolom C;Kolom D;Kolom E;Kolom F;Kolom G\nJeugd;0405;12345678;123456782;03-04-2024;20-05-2024;Klaar';
  const steps: TableStep[] = [
    { kind: 'format', format: 'leveringen' },
    ...(['law', 'municipality', 'provider', 'client', 'begin', 'end', 'reason'] as const).map(
      (field, column): TableStep => ({ kind: 'column', field, column }),
    ),
    { kind: 'value', field: 'reason', raw: 'Klaar', meaning: '31' },
  ];

  test('and asks nothing the second time', async () => {
    const first = await read(own, steps);
    expect(first.review.questions).toEqual([]);
    const again = await review(own, [], [first.mapping!]);
    expect(again).toMatchObject({ isRemembered: true, questions: [], confidence: 'sure' });
    expect(again.tally).toEqual(first.review.tally);
  });

  test('and tells which column was renamed', async () => {
    const { mapping } = await read(own, steps);
    const found = await review(own.replace('Kolom G', 'Afsluitcode'), [], [mapping!]);
    expect(found.fields.find(({ field }) => field === 'reason')?.renamed).toBe('Kolom G');
    expect(found.questions).toContainEqual({ kind: 'field', field: 'reason' });
  });

  test('without any cell of a client or a date', async () => {
    const { mapping } = await read(own, steps);
    expect(JSON.stringify(mapping)).not.toMatch(/123456782|03-04-2024/);
  });

  test('with the row of names that was chosen', async () => {
    const titled = `Totaal;;;;;;\nLijst van;leveringen;tot;en;met;juni;2026\n${own}`;
    const header: TableStep = { kind: 'header', row: 3 };
    const first = await read(titled, [header, ...steps]);
    expect(first.review.questions).toEqual([]);
    expect((await review(titled, [], [first.mapping!])).questions).toEqual([]);
  });
});

describe('names that stand for danger', () => {
  test.each(['__proto__', 'constructor', 'toString'])(
    '%s as a name is only a name',
    async (name) => {
      const found = await review(`${HEAD};${name}\n${ROW};x`);
      expect(found.questions).toEqual([]);
      expect(({} as { x?: unknown }).x).toBeUndefined();
    },
  );
});

describe('columns of BSNs', () => {
  const BSNS = ['123456782', '111222333', '010000008', ...[1, 2, 3].map(bsnOf)];
  const rows = (cells: string[], agb = '12345678') =>
    cells.map((cell, i) => ROW.replace('123456782;7', `K${i};${cell}`).replace('12345678', agb));

  test('are read for the client only, whatever their name', async () => {
    const text = [HEAD, ...rows(BSNS)].join('\n');
    const found = await review(text);
    expect(found.bsnColumns).toEqual([3, 4]);
    expect(columnsOf(found)).not.toHaveProperty('number');
    const chosen = await review(text, [{ kind: 'column', field: 'number', column: 4 }]);
    expect(columnsOf(chosen)).not.toHaveProperty('number');
    const client = await review(text, [{ kind: 'column', field: 'client', column: 4 }]);
    expect(columnsOf(client)).toMatchObject({ client: 4 });
    for (const bsn of BSNS) expect(JSON.stringify([found, chosen, client])).not.toContain(bsn);
  });

  test('are known without their zero and with points', async () => {
    const cells = BSNS.map((bsn, i) => (i === 2 ? bsn.slice(1) : bsn.replace(/^(...)/, '$1.')));
    expect((await review([HEAD, ...rows(cells)].join('\n'))).bsnColumns).toEqual([3, 4]);
  });

  test('are told from AGB codes and other numbers', async () => {
    // 10000008 is a BSN that lost its zero.
    const found = await review(
      [HEAD, ...rows(['1', '2', '3', '4', '5', '6'], '10000008')].join('\n'),
    );
    expect(found.bsnColumns).toEqual([3]);
    expect(columnsOf(found)).toMatchObject({ provider: 2, number: 4 });
  });
});
