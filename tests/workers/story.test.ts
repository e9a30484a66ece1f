import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import type { Cell } from '#lib/domain/figure.ts';
import { NOT_NARROWED } from '#lib/domain/groups.ts';
import { defaultProfile } from '#lib/domain/profile.ts';
import { gather } from '#lib/traffic/gather.ts';
import { measure } from '#lib/workers/answer.ts';
import { overview } from '#lib/workers/overview.ts';
import { publishedCells } from '#lib/workers/publication.ts';
import { buildModel } from '#lib/workers/model.ts';
import { batchOf, start, stop, type Message } from '../traffic/story.ts';

const unprotected = { threshold: 0, minPart: 0, allOrNoneBelow: 0, minProviders: 0 };
const today = parseDay('2025-06-01');

function modelOf(messages: readonly Message[], changes: object = {}) {
  const profile = { ...defaultProfile(), disclosure: unprotected, ...changes };
  return buildModel(gather([batchOf(messages)]), profile, today);
}

const question = {
  indicator: 'uitval',
  law: null,
  kind: 'half-year',
  period: null,
  set: null,
  ...NOT_NARROWED,
} as const;

/** Care that ends, under a number of its own. */
function care(number: number, end: string, reason: string, header = {}): Message[] {
  const row = { number, begin: '2024-01-10', client: `c${number}`, product: '45A04' };
  return [start(row, header), stop({ ...row, end, reason }, { dated: '2024-12-31', ...header })];
}

describe('a question about an indicator', () => {
  const messages = [
    ...care(1, '2024-03-01', '31'),
    ...care(2, '2024-04-01', '32'),
    ...care(3, '2024-05-01', '36'),
    ...care(4, '2024-08-01', '32', { municipality: '0420' }),
    ...care(5, '2024-06-01', '31', { municipality: '0999' }),
    stop({ number: 6, begin: '2024-02-01', end: '2024-02-20', reason: '99' }),
    stop({ number: 7, begin: '2024-02-01', end: '2024-02-20', reason: '20' }),
  ];
  const model = modelOf(messages, { municipalities: ['0405', '0420'] });

  test('is answered for the latest whole half-year, with its ledger adding up', () => {
    const answer = measure(model, question);
    expect(answer?.question.period).toBe('2024-H2');
    const first = measure(model, { ...question, period: '2024-H1' });
    expect(first?.figure).toMatchObject({ n: 2, x: 1, value: 0.5 });
    expect(first?.ledger).toEqual([
      { id: 'stops-read', count: 5, out: [{ id: 'set-apart', count: 1 }] },
      { id: 'stops-existing', count: 4, out: [{ id: 'pause', count: 1 }] },
      { id: 'endings', count: 3, out: [] },
      { id: 'units-ended', count: 3, out: [{ id: 'administrative', count: 1 }] },
      { id: 'denominator', count: 2, out: [{ id: 'other-reasons', count: 1 }] },
      { id: 'numerator', count: 1, out: [] },
    ]);
  });

  test('counts a municipality outside the region under its own code alone', () => {
    const answer = measure(model, { ...question, period: '2024-H1' });
    const outside = answer?.groups.municipality.find(({ key }) => key === '0999');
    expect(outside).toMatchObject({ inRegion: false, figure: { n: 1 } });
    const alone = measure(model, { ...question, period: '2024-H1', municipality: '0999' });
    expect(alone?.figure.n).toBe(1);
    expect(answer?.groups.provider).toMatchObject([{ key: '73000001', figure: { n: 2 } }]);
  });

  test('shows what each definition set gives', () => {
    const sets = measure(model, { ...question, period: '2024-H1' })?.sets;
    expect(sets?.map(({ id, figure }) => [id, figure.x, figure.n])).toEqual([
      ['westfriesland', 1, 2],
      ['sdcg', 1, 2],
      ['cbs', 1, 3],
    ]);
  });

  test('about something that was never read has an empty answer', () => {
    const answer = measure(model, { ...question, provider: '99999999' });
    expect(answer?.figure).toMatchObject({ n: 0, x: 0, value: null });
    expect(measure(model, { ...question, indicator: '__proto__' })).toBeNull();
    expect(measure(modelOf([]), question)).toBeNull();
  });

  test('hides small figures and their way there where protection is on', () => {
    const profile = { ...defaultProfile(), municipalities: ['0405', '0420'] };
    const safe = buildModel(gather([batchOf(messages)]), profile, today);
    const answer = measure(safe, { ...question, period: '2024-H1' });
    expect(answer?.figure).toMatchObject({ n: 2, x: null, value: null, suppressed: true });
    expect(answer?.ledger.map(({ id }) => id)).not.toContain('numerator');
    expect(answer?.ledger.at(-1)?.out).toEqual([]);
  });

  test('a tile says how many periods after it cannot be told yet', () => {
    const told = modelOf([
      ...care(1, '2024-03-01', '31'),
      ...care(2, '2024-08-01', '31', { dated: '2025-05-01' }),
    ]);
    const tiles = overview(told).tiles.jeugd;
    const open = (id: string) => tiles.find(({ indicator }) => indicator === id)?.open;
    expect(open('geen-nieuwe-start')).toBe(1);
    expect(open('uitval')).toBe(0);
  });

  test('of in- and outflow no hidden count follows from the three others', () => {
    const more = Array.from({ length: 20 }, (_, at) => care(100 + at, '2024-08-20', '31')).flat();
    const late = { number: 9, begin: '2024-09-01', client: 'late', product: '45A04' };
    const told = gather([batchOf([...messages, ...more, start(late)])]);
    const cellsOf = (disclosure: object) =>
      publishedCells(buildModel(told, { ...defaultProfile(), ...disclosure }, today)).filter(
        ({ indicator }) => indicator === 'stroom',
      );
    const hidden = new Map<string, number>();
    for (const { period, municipality, provider, product, suppressed } of cellsOf({})) {
      const address = [period, municipality, provider, product].join(' ');
      hidden.set(address, (hidden.get(address) ?? 0) + (suppressed ? 1 : 0));
    }
    expect([...hidden.values()]).toContain(2);
    expect([...hidden.values()]).not.toContain(1);
    const open = cellsOf({ disclosure: unprotected });
    expect(open.some(({ suppressed }) => suppressed)).toBe(false);
    expect(open.length).toBeGreaterThan(0);
  });

  test('a law without starts and stops has no tiles and no cells', () => {
    expect(overview(model).tiles.wmo).toEqual([]);
    expect(overview(model).horizon.wmo).toBeNull();
    expect(publishedCells(model).some(({ law }) => law === 'wmo')).toBe(false);
  });

  test('a period that reaches past the horizon is counted up to it and marked', () => {
    const horizon = { jeugd: '2024-07-15' };
    const parameters = { ...defaultProfile().parameters, horizon };
    const cut = measure(modelOf(messages, { parameters }), { ...question, period: '2024-H1' });
    expect(cut?.trend).toMatchObject([{ period: '2024-H1', cut: false, provisional: true }]);
    const year = measure(modelOf(messages, { parameters }), { ...question, kind: 'year' });
    expect(year?.trend).toMatchObject([{ period: '2024', cut: true, figure: { n: 3 } }]);
  });
});

describe('laws of the figures', () => {
  const day = fc.constantFrom('2024-02-01', '2024-05-01', '2024-08-01', '2025-01-15');
  const ending = fc.record({
    end: day,
    reason: fc.constantFrom('31', '32', '34', '36', '02'),
    municipality: fc.constantFrom('0405', '0420'),
    provider: fc.constantFrom('73000001', '73000002'),
  });
  const cellsOf = fc.array(ending, { maxLength: 30 }).map((endings) => {
    const messages = endings.flatMap(({ end, reason, ...header }, i) =>
      care(i + 1, end, reason, header),
    );
    return publishedCells(modelOf(messages));
  });
  const sum = (cells: Cell[], key: 'n' | 'x') =>
    cells.reduce((total, cell) => total + (cell[key] ?? 0), 0);

  test('a numerator is never larger than its denominator', () => {
    fc.assert(
      fc.property(cellsOf, (cells) => {
        for (const { n, x } of cells) {
          if (n !== null && x !== null) expect(x).toBeLessThanOrEqual(n);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('months add up to years, municipalities and providers to the region', () => {
    fc.assert(
      fc.property(cellsOf, (cells) => {
        const uitval = cells.filter(({ indicator }) => indicator === 'uitval');
        for (const year of ['2024', '2025']) {
          const of = (pick: (cell: Cell) => boolean) => uitval.filter(pick);
          const region = of(
            (c) =>
              c.period === year &&
              c.municipality === null &&
              c.provider === null &&
              c.product === null,
          );
          const months = of(({ period }) => period.startsWith(`${year}-`) && /-\d\d$/.test(period));
          const byPlace = of(
            (c) => c.period === year && c.municipality !== null && c.provider === null,
          );
          const byProvider = of(
            (c) => c.period === year && c.provider !== null && c.municipality === null,
          );
          for (const key of ['n', 'x'] as const) {
            for (const parts of [months, byPlace, byProvider]) {
              expect(sum(parts, key)).toBe(sum(region, key));
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the parts of the reasons add up to their total', () => {
    fc.assert(
      fc.property(cellsOf, (cells) => {
        const totals = new Map<string, { n: number; sum: number }>();
        for (const cell of cells) {
          if (cell.indicator !== 'stopredenen' || cell.part === '20') continue;
          const key = [cell.period, cell.municipality, cell.provider, cell.product].join();
          const total = totals.get(key) ?? { n: cell.n ?? 0, sum: 0 };
          total.sum += cell.x ?? 0;
          totals.set(key, total);
        }
        for (const { n, sum: parts } of totals.values()) expect(parts).toBe(n);
      }),
      { numRuns: 40 },
    );
  });
});
