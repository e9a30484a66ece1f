import { expect, test } from 'vitest';
import type { Figure, LedgerStep } from '#lib/domain/figure.ts';
import { FLOW_TOP, layFlow } from '#lib/ui/charts/ledger-flow.ts';
import { shareAxis } from '#lib/ui/charts/scale.ts';

function figure(low: number, value: number, high: number): Figure {
  return { n: 100, x: value * 100, value, low, high, undetermined: 0, suppressed: false };
}

test('an axis of small shares begins at 0 and holds every margin', () => {
  const axis = shareAxis([figure(0.06, 0.13, 0.23), figure(0.1, 0.2, 0.33)]);
  expect(axis.from).toBe(0);
  expect(axis.until).toBeGreaterThanOrEqual(0.33);
  expect(axis.ticks[0]).toBe(0);
});

test('an axis of large shares begins where they are and never passes 100 %', () => {
  const axis = shareAxis([figure(0.74, 0.81, 0.84), figure(0.9, 0.97, 1)]);
  expect(axis.from).toBeGreaterThan(0);
  expect(axis.until).toBe(1);
});

test('an axis without figures runs from 0 to 100 %', () => {
  expect(shareAxis([])).toMatchObject({ from: 0, until: 1 });
});

const STEPS: LedgerStep[] = [
  { id: 'stops-read', count: 118, out: [{ id: 'double', count: 7 }] },
  { id: 'stops-existing', count: 111, out: [{ id: 'pause', count: 27 }] },
  { id: 'endings', count: 84, out: [] },
  { id: 'units-ended', count: 84, out: [{ id: 'administrative', count: 20 }] },
  { id: 'denominator', count: 64, out: [{ id: 'other-reasons', count: 56 }] },
  { id: 'numerator', count: 8, out: [] },
];

test('the flow has height for count and leaves out a step that nothing leaves', () => {
  const flow = layFlow(STEPS, 930);
  expect(flow.blocks.map(({ id }) => id)).toEqual([
    'stops-read',
    'stops-existing',
    'units-ended',
    'denominator',
  ]);
  expect(flow.blocks[0]?.height).toBe(150);
  expect(flow.tail?.numerator.height).toBeCloseTo((8 / 118) * 150, 1);
});

test('every way out before the denominator is drawn', () => {
  const flow = layFlow(STEPS, 930);
  expect(flow.outs.map(({ id, count }) => [id, count])).toEqual([
    ['double', 7],
    ['pause', 27],
    ['administrative', 20],
  ]);
  for (const out of flow.outs) expect(out.textY).toBeGreaterThan(FLOW_TOP);
});

test('a flow without a numerator uses the full width', () => {
  const flow = layFlow(STEPS.slice(0, -1), 900);
  const last = flow.blocks.at(-1);
  expect(flow.tail).toBeNull();
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(900, 0);
});
