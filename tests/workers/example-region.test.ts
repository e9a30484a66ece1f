import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import type { Cell } from '#lib/domain/figure.ts';
import { parseProfile } from '#lib/domain/profile.ts';
import { BatchBuilder } from '#lib/domain/records.ts';
import { addDocument, readDocument } from '#lib/formats/definitions/messages.ts';
import { gather } from '#lib/traffic/gather.ts';
import { publishedCells } from '#lib/workers/publication.ts';
import { buildModel } from '#lib/workers/model.ts';

const folder = new URL('../fixtures/example-region/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder));

/** The archives of the made-up region as one batch; BSNs stand in for their pseudonyms. */
function batchOf(archives: readonly string[]) {
  const builder = new BatchBuilder();
  let documentNumber = 0;
  for (const archive of archives) {
    for (const [name, bytes] of Object.entries(unzipSync(read(archive)))) {
      for (const reading of readDocument(bytes, [archive, name])) {
        const fingerprint = createHash('sha256').update(reading.bytes).digest();
        addDocument(reading.document, { fingerprint, documentNumber: documentNumber++ }, builder);
      }
    }
  }
  return builder.finish();
}

const profile = parseProfile(read('regioprofiel.json').toString('utf8'));
const gathered = gather([batchOf(['berichten-1.zip', 'export.zip'])]);
const { cells: expected } = JSON.parse(read('expected.json').toString('utf8')) as {
  cells: Cell[];
};

type Counted = Pick<
  Cell,
  | 'indicator'
  | 'law'
  | 'period'
  | 'municipality'
  | 'provider'
  | 'product'
  | 'part'
  | 'n'
  | 'x'
  | 'undetermined'
  | 'value'
>;
const lineOf = (cell: Counted) =>
  [
    cell.indicator,
    cell.law,
    cell.period,
    cell.municipality,
    cell.provider,
    cell.product,
    cell.part,
    `${cell.x}/${cell.n}`,
    cell.undetermined,
    cell.part?.startsWith('p') ? cell.value : '',
  ].join(' ');

describe('the made-up region', () => {
  test.each(['westfriesland', 'sdcg', 'cbs'])('gives every expected cell in set %s', (set) => {
    const chosen = { ...profile, parameters: { ...profile.parameters, definitionSet: set } };
    const cells = publishedCells(buildModel(gathered, chosen, parseDay('2026-11-24')));
    const prefix = set === 'westfriesland' ? '' : `${set}:`;
    const wanted = expected
      .filter(
        ({ indicator }) =>
          indicator.startsWith(prefix) && indicator.includes(':') === (prefix !== ''),
      )
      .map((cell) => ({ ...cell, indicator: cell.indicator.slice(prefix.length) }));
    // Under the other sets the file holds only the indicators whose figures the set changes.
    const ids = new Set(wanted.map(({ indicator }) => indicator));
    const halfYears = cells.filter(
      ({ indicator, period }) => ids.has(indicator) && period.includes('-H'),
    );
    expect(halfYears.map(lineOf).sort()).toEqual(wanted.map(lineOf).sort());
  });
});
