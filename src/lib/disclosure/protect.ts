import { Audit, type Secret } from './audit.ts';
import type { Block } from './block.ts';
import { hiddenFromSpan, inOrder } from './greedy.ts';
import { hideFor } from './repair.ts';
import { giveRoom } from './room.ts';

/** Which counts of a block are not shown. */
export interface Protection {
  /** 1 for every count that is hidden, of whatever kind */
  hidden: Uint8Array;
  /** primary counts that cannot be kept, whatever is hidden: they follow from what everyone knows */
  exposed: Secret[];
}

/**
 * Decides what is hidden beside the primary counts, so that from all that is shown each of them keeps
 * bounds as wide as the threshold. First so that none follows by adding and subtracting, then by what
 * bounds the audit finds, one by one; what proves to be hidden for nothing is shown after all.
 */
export function protect(block: Block, threshold: number): Protection {
  const hidden = hiddenFromSpan(block);
  giveRoom(block, hidden, threshold);
  const audit = new Audit(block, hidden, threshold);
  let exposed = audit.narrow();
  while (exposed.length > 0) {
    const before = hidden.reduce((sum, one) => sum + one, 0);
    for (const secret of exposed) {
      for (const at of hideFor(block, hidden, secret)) hidden[at] = 1;
    }
    if (hidden.reduce((sum, one) => sum + one, 0) === before) break;
    exposed = audit.narrow();
  }
  audit.settle();
  for (const at of inOrder(block.counts)) {
    if (hidden[at] === 1) audit.show(at);
  }
  return { hidden, exposed };
}
