import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TableBuilder } from '#lib/domain/columns.ts';
import type { DeliveryPart } from '#lib/domain/delivery.ts';
import { compareRows } from '#lib/deliveries/difference.ts';
import { deliveredBefore, replacedParts, type DeliveredParts } from '#lib/deliveries/versions.ts';

const self = (provider: string) => provider;
const part = (period: string, written: string[] = [period], provider = 'A'): DeliveryPart => ({
  table: 'lists',
  provider,
  law: 'jeugd',
  period,
  written,
  rows: 1,
});
const file = (
  id: string,
  parts: DeliveryPart[],
  replaces: DeliveryPart[] = [],
): DeliveredParts => ({ id, parts, replaces });
const countsOf = (files: DeliveredParts[], contractorOf = self) => {
  const replaced = replacedParts(files, contractorOf);
  return files.filter(({ id }) => replaced.get(id)?.size === 0).map(({ id }) => id);
};

describe('versions of a delivery', () => {
  test('the later file that replaces counts, and the earlier one again without it', () => {
    const first = file('1', [part('2024-H1')]);
    const second = file('2', [part('2024-H1')], [part('2024-H1')]);
    expect(countsOf([first, second])).toEqual(['2']);
    expect(countsOf([first])).toEqual(['1']);
  });

  test('a file never replaces itself or a later one', () => {
    const second = file('2', [part('2024-H1')], [part('2024-H1')]);
    expect(countsOf([second, file('3', [part('2024-H1')])])).toEqual(['2', '3']);
  });

  test('a provider that became a subcontractor since is still replaced', () => {
    const main = (provider: string) => (provider === 'A' ? 'B' : provider);
    const first = file('1', [part('2024-H1', ['2024-H1'], 'A')]);
    const again = part('2024-H1', ['2024-H1'], 'B');
    expect(countsOf([first, file('2', [again], [again])], main)).toEqual(['2']);
  });

  test('undo of the last file gives what was there before it (law)', () => {
    const periods = fc.constantFrom('2024-H1', '2024-H2');
    const files = fc.array(
      fc.record({ delivers: fc.array(periods), replaces: fc.array(periods) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(files, (choices) => {
        const all = choices.map(({ delivers, replaces }, i) =>
          file(
            `${i}`,
            delivers.map((one) => part(one)),
            replaces.map((one) => part(one)),
          ),
        );
        const before = replacedParts(all.slice(0, -1), self);
        // Undo is nothing but the file not being there: the others are told as if it never was.
        const after = replacedParts(all, self);
        for (const [id, keys] of before) {
          for (const key of keys) expect(after.get(id)).toContain(key);
        }
        expect(after.get(all.at(-1)!.id)).toEqual(new Set());
      }),
    );
  });

  test('what was delivered before is found by overlapping periods, not by those beside it', () => {
    const old = file('1', [part('2024-H1', ['2024-01', '2024-02'])]);
    const found = (...written: string[]) =>
      deliveredBefore([part('2024-H1', written)], [old], self).map(({ id }) => id);
    expect(found('2024-03')).toEqual([]);
    expect(found('2024-02')).toEqual(['1']);
    expect(found('2024-H1')).toEqual(['1']);
  });
});

describe('the difference between two versions', () => {
  const tableOf = (values: number[]) => {
    const builder = new TableBuilder({ mark: 'int32' } as const);
    for (const mark of values) builder.add({ mark });
    const table = builder.finish();
    return values.map((_, row) => ({ table, row }));
  };
  const marks = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 });

  test('adds up to the rows of both, and nothing differs from itself (law)', () => {
    fc.assert(
      fc.property(marks, marks, (before, after) => {
        const { same, fresh, gone, changed } = compareRows(tableOf(before), tableOf(after));
        expect([same + gone + changed, same + fresh + changed]).toEqual([
          before.length,
          after.length,
        ]);
        expect(compareRows(tableOf(before), tableOf(before))).toEqual({
          same: before.length,
          fresh: 0,
          gone: 0,
          changed: 0,
        });
      }),
    );
  });
});
