import { expect, test } from 'vitest';
import { TableBuilder, type Row, type TableSchema } from '#lib/domain/columns.ts';
import { parseDay } from '#lib/domain/day.ts';
import { DELIVERY_TABLES } from '#lib/domain/delivery-records.ts';
import { NOT_NARROWED } from '#lib/domain/groups.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import { parseProfile } from '#lib/domain/profile.ts';
import { gather } from '#lib/traffic/gather.ts';
import { buildModel } from '#lib/workers/model.ts';
import { nameParties } from '#lib/workers/delivered-model.ts';
import { protectedPublication } from '#lib/workers/protection.ts';
import { sharedDelivered } from '#lib/workers/shared-delivered.ts';
import { SharedSet } from '#lib/workers/shared-set.ts';
import { batchOf } from '../traffic/story.ts';

const [BIG, SMALL] = ['73000001', '73000002'];
const [HERE, THERE] = ['0405', '0420'];

const schema: TableSchema = DELIVERY_TABLES.lists;
const builder = new TableBuilder(schema);
/** Lists of one informant from a place, each with a mark from 1 to 10. */
function lists(count: number, informant: string, provider: string, municipality: string) {
  for (let at = 0; at < count; at++) {
    const empty = Object.entries(schema).map(([column, kind]) => {
      return [column, kind === 'text' ? '' : kind === 'bytes16' ? new Uint8Array(16) : 0];
    });
    const address = { law: 0, municipality, provider, product: '45A04', period: '2024-H1' };
    const cells = { ...address, informant, moment: 'einde', experience: 1 + (at % 10) };
    builder.add({ ...Object.fromEntries(empty), ...cells } as Row<TableSchema>);
  }
}
lists(60, 'jeugdige', BIG, HERE);
lists(60, 'ouder', BIG, HERE);
lists(40, 'jeugdige', BIG, THERE);
lists(40, 'jeugdige', SMALL, HERE);
lists(2, 'ouder', SMALL, THERE);

const kept = [{ importId: 'a', name: 'lists' as const, table: builder.finish() }];
const gathered = gather([batchOf([])]);
nameParties(gathered, kept);
const profile = parseProfile(
  JSON.stringify({
    ...{ format: 'uitkomstwijzer-regioprofiel', version: 1, name: 'Klein' },
    municipalities: [HERE, THERE],
  }),
);
const model = buildModel(gathered, profile, parseDay('2025-06-01'), undefined, { kept, files: [] });
const publication = protectedPublication(model);
const set = new SharedSet(publication);

function ask(narrowing: object, kind: PeriodKind = 'half-year') {
  const question = { ...NOT_NARROWED, kind, period: '2024-H1' as const, ...narrowing };
  const asked = { ...question, indicator: 'tevredenheid-ervaring', law: 'jeugd' as const };
  const shared = sharedDelivered(model, set, asked, { dataVersion: 'version', kept: 0 });
  if (!shared) throw new Error('nothing to show');
  const { answer, held, cut } = shared;
  const { strands, figures, groups, wholes, trend, periods } = answer;
  const { product: products, provider: providers } = groups;
  return { held, cut, strands, figures, products, providers, wholes, trend, periods };
}

test('a choice that is not shared does not tell of whom it holds anything', () => {
  const nobody = ask({ provider: BIG, municipality: THERE, product: 'none' });
  expect(nobody.held).toBe(false);
  // Two parents, and no young people at all.
  const some = ask({ provider: SMALL, municipality: THERE, product: '45A04' });
  expect(some).toEqual(nobody);
  for (const { figure } of nobody.figures) expect(figure.n).toBeNull();
});

test('a choice that is shared has its own strands, whatever length of period is asked for', () => {
  for (const kind of ['half-year', 'month'] as const) {
    const { held, strands, figures } = ask({ municipality: THERE }, kind);
    expect(held).toBe(true);
    expect(strands).toEqual(['jeugdige', 'ouder']);
    expect(figures.find(({ strand }) => strand === 'jeugdige')?.figure).toMatchObject({ n: 40 });
    expect(figures.find(({ strand }) => strand === 'ouder')?.figure.value).toBeNull();
  }
});

test('no number stands in an answer that is not in the set', () => {
  const told = new Set<number | null>([null, 0]);
  for (const { n, x, value, low, high } of publication.cells) {
    for (const one of [n, x, value, low, high]) told.add(one);
  }
  const narrowings = [{}, { provider: SMALL }, { municipality: THERE }, { product: '45A04' }];
  let count = 0;
  for (const narrowing of [...narrowings, { provider: SMALL, municipality: THERE }]) {
    const { figures, products, providers, wholes, trend } = ask(narrowing);
    const rows = [...products, ...providers, ...trend];
    const all = [...figures, ...wholes.provider, ...wholes.municipality];
    for (const { figure } of [...all, ...rows.flatMap((row) => row.figures)]) {
      for (const one of [figure.n, figure.x, figure.value, figure.low, figure.high]) {
        expect(told).toContain(one);
        if (one !== null) count++;
      }
    }
  }
  expect(count).toBeGreaterThan(50);
});
