import { describe, expect, test } from 'vitest';
import { Audit } from '#lib/disclosure/audit.ts';
import type { Block, Count } from '#lib/disclosure/block.ts';
import { Near } from '#lib/disclosure/near.ts';
import type { Cell, ColumnCell } from '#lib/domain/figure.ts';
import { gather } from '#lib/traffic/gather.ts';
import { protectedPublication } from '#lib/workers/protection.ts';
import {
  publishedCells,
  publishedColumnCells,
  type Publication,
} from '#lib/workers/publication.ts';
import { addressOf, withKept, type Remembered } from '#lib/workers/shared-exports.ts';
import { rememberExport, shareableOf } from '#lib/workers/shared-figures.ts';
import { buildModel } from '#lib/workers/model.ts';
import { batchOf, type Message } from '../traffic/story.ts';
import { systemsOf } from './attacker.ts';
import { OFF, profileOf, regionOf, today } from './attacked-region.ts';

const PARAMETERS = { definitionSet: 'westfriesland' };
const { threshold } = profileOf(PARAMETERS).disclosure;
/** 520 arrangements, each in three messages; the last one is not in the earlier export. */
const all = regionOf(520);
const ONE = 3;

/** Counts of the indicators of which the change of one person is one in a sum of others. */
const COUNTED = ['uitval', 'stopredenen', 'wachttijd'];
const only = <Of extends Publication>({ cells, columnCells }: Of): Publication => ({
  cells: cells.filter(({ indicator }) => COUNTED.includes(indicator)),
  columnCells: columnCells.filter(({ indicator }) => COUNTED.includes(indicator)),
});

function modelsOf(messages: readonly Message[]) {
  const gathered = gather([batchOf([...messages])]);
  const bare = buildModel(gathered, profileOf(PARAMETERS, OFF), today);
  return {
    model: buildModel(gathered, profileOf(PARAMETERS), today),
    truth: only({ cells: publishedCells(bare), columnCells: publishedColumnCells(bare) }),
  };
}

const rememberedOf = ({ cells, columnCells }: Publication): Remembered =>
  new Map([...cells, ...columnCells].map((cell) => [addressOf(cell), cell]));

/**
 * What is told of the truth: a value that was kept is no news, and where the n of a place was kept it
 * is none that a part is left out there.
 */
function news(shared: Publication, truth: Publication): Publication {
  const now = rememberedOf(truth);
  const isOld = (cell: Cell | ColumnCell) => {
    const is = now.get(addressOf(cell));
    return is !== undefined && (is.n !== cell.n || (!cell.suppressed && is.x !== cell.x));
  };
  const read = <One extends Cell | ColumnCell>(cell: One): One[] => {
    if (!isOld(cell)) return [cell];
    const names = [
      cell.part,
      ...truth.cells
        .filter(({ indicator }) => indicator === cell.indicator)
        .map(({ part }) => part),
    ];
    return [...new Set(names)].map((part) => ({ ...cell, part, suppressed: true, x: null }));
  };
  return only({ cells: shared.cells.flatMap(read), columnCells: shared.columnCells.flatMap(read) });
}

/** Both exports as one system: every count then, now, and its change, that is no more than that of its n. */
function jointly(
  then: { truth: Publication; shared: Publication },
  now: { truth: Publication; shared: Publication },
) {
  const { profile } = models.now.model;
  const before = new Map(
    systemsOf(then.truth, [then.shared], profile).map((system) => [system.name, system]),
  );
  return systemsOf(now.truth, [news(now.shared, now.truth)], profile).map((system) => {
    const old = before.get(system.name);
    const counts: Count[] = [...system.block.counts];
    const sums = [...system.block.sums];
    const hidden = [...system.hidden];
    const known = [...system.known];
    const shift = counts.length;
    if (old) {
      counts.push(...old.block.counts);
      sums.push(...old.block.sums.map(({ at, by }) => ({ at: at.map((one) => one + shift), by })));
      hidden.push(...old.hidden);
      known.push(...old.known);
    }
    const changes: number[] = [];
    const changedKeys = new Map<number, string>();
    const oldAt = new Map(old?.keys.map((key, at) => [key, at + shift]));
    system.keys.forEach((key, at) => {
      const other = oldAt.get(key);
      if (other === undefined) return;
      const [is, was] = [counts[at] as Count, counts[other] as Count];
      const more = Number.isFinite(is.most) ? is.most - was.most : Math.abs(is.x - was.x);
      const low = Math.min(0, more);
      const x = is.x - was.x - low;
      const most = Math.max(Math.abs(more), x);
      const kind = most > 0 && most <= 2 ? 'primary' : 'inner';
      changedKeys.set(counts.length, `change of ${key} ${was.x}/${was.most} to ${is.x}/${is.most}`);
      changes.push(counts.push({ x, most, kind, layer: 0, size: 0 }) - 1);
      hidden.push(1);
      known.push(0);
      sums.push({ at: [at, other, counts.length - 1], by: [1, -1, -1] });
    });
    const block: Block = { counts, sums };
    const keys = [...system.keys];
    const keyAt = (at: number) =>
      `${system.name} ${at} ${keys[at] ?? ''} ${changedKeys.get(at) ?? ''}`;
    return { keyAt, block, hidden, known, changes: new Set(changes) };
  });
}

/** The secrets that are known better than if nothing were told but denominators. */
function found(systems: ReturnType<typeof jointly>) {
  return systems.flatMap(({ keyAt, block, hidden, known, changes }) => {
    const narrow = (of: Uint8Array) => new Audit(block, new Near(block), of, threshold).narrow();
    const told = narrow(Uint8Array.from(hidden));
    if (told.length === 0) return [];
    const anyway = new Map(
      narrow(Uint8Array.from(known, (one) => 1 - one)).map(({ at, low, high }) => [at, high - low]),
    );
    return told
      .filter(({ at, low, high }) => (anyway.get(at) ?? Infinity) > high - low + 1e-5)
      .map(({ at, low, high }) => ({ key: keyAt(at), isChange: changes.has(at), low, high }));
  });
}

/** What was exported, and remembered as it is. */
function memory() {
  let kept: Remembered = new Map();
  return {
    read: () => Promise.resolve(kept),
    remember: (_: string, shared: Publication, withheld?: ReadonlyMap<string, number>) => {
      kept = new Map(
        [...rememberedOf(shared)].map(([at, figure]) => [
          at,
          { ...figure, withheld: withheld?.get(at) ?? null },
        ]),
      );
      return Promise.resolve();
    },
  };
}

const models = {
  then: modelsOf(all.slice(0, -ONE)),
  now: modelsOf(all),
  later: modelsOf([...all, ...regionOf(560).slice(all.length)]),
};

describe('two exports after a small change', () => {
  test.each([
    ['one person more', models.then, models.now],
    ['forty more', models.now, models.later],
    ['one more and then forty', models.then, models.later],
  ])('%s: together they tell no more than each alone', async (_, then, now) => {
    const exports = memory();
    const first = await shareableOf(then.model, exports, false);
    await rememberExport(then.model, exports, first.shareable);
    const second = await shareableOf(now.model, exports, false);
    const systems = jointly(
      { truth: then.truth, shared: only(first.shareable) },
      { truth: now.truth, shared: second.shareable },
    );
    const changes = systems.flatMap(({ block, changes: of }) =>
      [...of].filter((at) => block.counts[at]?.kind === 'primary'),
    );
    expect(changes.length).toBeGreaterThan(5);
    expect(found(systems)).toEqual([]);
    expect(second.shareable.kept).toBeGreaterThan(0);
    // What is remembered of hidden cells stays in the memory.
    expect(JSON.stringify(second.shareable.cells)).not.toContain('withheld');
  });

  test('as they are, or with only the nearest values kept, they do tell', () => {
    const [then, now] = [models.now, models.later];
    const first = protectedPublication(then.model);
    const second = protectedPublication(now.model);
    const both = (shared: Publication) =>
      found(jointly({ truth: then.truth, shared: only(first) }, { truth: now.truth, shared }));
    expect(both(second).filter(({ isChange }) => isChange).length).toBeGreaterThan(5);
    expect(both(withKept(second, rememberedOf(first))).length).toBeGreaterThan(5);
  });
});
