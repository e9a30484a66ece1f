import { describe, expect, test } from 'vitest';
import { holdsBsn } from '#lib/domain/bsn.ts';
import { formatReasonPerLaw, parseReasonPerLaw } from '#lib/domain/reason-per-law.ts';
import type { TableMapping, TableStep } from '#lib/domain/table.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { OpenTable } from '#lib/formats/table/open-table.ts';

const CSV = [
  'Wet;Gemeente;AGB;Toewijzing nr;Begindatum;Einddatum;Reden beëindiging',
  'Jeugd;0405;73000685;1;13-01-2023;28-02-2024;klaar',
  'Wmo;0405;73000685;2;13-01-2023;28-02-2024;klaar',
  'Jeugd;0405;73000685;3;13-01-2023;28-02-2024;32',
].join('\n');

async function read(steps: TableStep[], mappings: TableMapping[] = []) {
  const opened = await openTables(new File([CSV], 'a.csv'));
  if (typeof opened === 'string') throw new Error(opened);
  const table = new OpenTable(opened, { id: '1', name: 'a.csv', size: 1 });
  const result = await table.read(steps, { today: '2026-11-24', mappings });
  const { values } = result.reading!;
  const reasons = values.get('reason')!;
  return { ...result, reasons: [...reasons.codes].map((code) => reasons.meanings[code]!.value) };
}

const say = (meaning: string): TableStep => ({
  kind: 'value',
  field: 'reason',
  raw: 'klaar',
  meaning,
});

describe('a word that is a reason in both laws', () => {
  test('has the code of the law of its row', async () => {
    const { reasons, review, mapping } = await read([say('jeugd 31, wmo 19')]);
    expect(reasons).toEqual(['31', '19', '32']);
    expect(review.questions).toEqual([]);
    expect(review.tally).toMatchObject({ good: 3, doubtful: 0 });
    const again = await read([], [mapping!]);
    expect(again.reasons).toEqual(['31', '19', '32']);
  });

  test('is still asked about while one law has no code', async () => {
    const { reasons, review } = await read([say('jeugd 31')]);
    expect(reasons).toEqual(['31', '??', '32']);
    expect(review.questions).toEqual([{ kind: 'values', field: 'reason' }]);
    const reason = review.fields.find(({ field }) => field === 'reason')!;
    expect(reason.samples.find(({ raw }) => raw === 'klaar')!.meaning).toBe('jeugd 31');
    expect(review.issues).toMatchObject([{ code: 'reason-unknown', count: 1 }]);
  });
});

test('a meaning per law is written and read', () => {
  expect(parseReasonPerLaw(formatReasonPerLaw({ wmo: '19', jeugd: '31' }))).toEqual({
    jeugd: '31',
    wmo: '19',
  });
  for (const text of ['31', 'jeugd 19', 'jeugd 31 klaar', 'wmo']) {
    expect(parseReasonPerLaw(text)).toBeUndefined();
  }
});

test.each([
  ['zie 123456782', true],
  ['zie 123.456.782 of 5', true],
  ['dossier 23456782', false],
  ['tel. 0612345678', false],
  ['op 12-03-2024 gebeld', false],
])('a note with “%s” holds a BSN: %s', (text, expected) => {
  expect(holdsBsn(text)).toBe(expected);
});
