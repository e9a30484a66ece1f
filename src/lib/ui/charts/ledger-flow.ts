import type { LedgerStep } from '#lib/domain/figure.ts';
import { px } from './scale.ts';

/** A step as it is drawn: a block from its left edge to the next one. */
export interface FlowBlock {
  id: string;
  count: number;
  x: number;
  width: number;
  height: number;
}

/** A way out as it is drawn: a bend down to its words. */
export interface FlowOut {
  key: string;
  id: string;
  count: number;
  path: string;
  thickness: number;
  textX: number;
  textY: number;
}

/** The drawing of "waarom dit getal" for a width. */
export interface Flow {
  blocks: FlowBlock[];
  outs: FlowOut[];
  /** the numerator and what is left of the denominator, at the right end */
  tail: { x: number; numerator: FlowBlock; rest: LedgerStep['out'][number] | undefined } | null;
  bottom: number;
  height: number;
}

/** Top of the blocks. */
export const FLOW_TOP = 62;
const FULL = 150;
const TAIL = 176;
const LINE = 22;

/** Lays the steps out from left to right, with height for count; what leaves bends down. */
export function layFlow(all: readonly LedgerStep[], width: number): Flow {
  // A step that nothing leaves says nothing in a drawing; the list below has it.
  const steps = all.filter(
    (step, i) =>
      i === 0 || i >= all.length - 2 || step.out.length > 0 || step.count !== all[i + 1]?.count,
  );
  const last = steps.at(-1);
  const numerator = last?.id === 'numerator' ? last : undefined;
  const main = numerator ? steps.slice(0, -1) : steps;
  const room = numerator ? width - TAIL : width;
  const step = room / Math.max(1, main.length);
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * FULL));

  const blocks = main.map(({ id, count }, i) => ({
    id,
    count,
    x: px(i * step),
    width: px(step),
    height: px(tall(count)),
  }));
  const bottom = FLOW_TOP + FULL;
  const depth = Math.max(0, ...main.slice(0, -1).map(({ out }) => out.length));
  const outs = main.slice(0, -1).flatMap((from, i) => {
    const x = (i + 1) * step;
    let y = FLOW_TOP + tall(from.count);
    return from.out.map((out, j) => {
      const thickness = Math.max(1.5, tall(out.count));
      y -= thickness;
      const start = Math.max(FLOW_TOP + 2, y + thickness / 2);
      const turn = x + 10 + 13 * j;
      const textY = bottom + 26 + LINE * (from.out.length - 1 - j);
      // Thick ways out get thin on the way, or they would hide the words.
      const stroke = Math.min(thickness, 9);
      return {
        key: `${i}-${out.id}`,
        id: out.id,
        count: out.count,
        path: `M${px(x)} ${px(start)}C${px(turn)} ${px(start)} ${px(turn)} ${px(start + 6)} ${px(turn)} ${px(start + 26)}V${px(textY - 2)}`,
        thickness: px(stroke),
        textX: px(turn + stroke / 2 + 5),
        textY,
      };
    });
  });
  return {
    blocks,
    outs,
    tail: numerator
      ? {
          x: px(room),
          numerator: {
            id: numerator.id,
            count: numerator.count,
            x: px(room),
            width: 12,
            height: px(tall(numerator.count)),
          },
          rest: main.at(-1)?.out[0],
        }
      : null,
    bottom,
    height: bottom + 12 + (depth > 0 ? 18 + LINE * depth : 0),
  };
}
