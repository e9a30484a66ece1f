import { Audit, type Secret } from './audit.ts';
import type { Block } from './block.ts';
import { hiddenFromSpan, inOrder } from './greedy.ts';
import { Near } from './near.ts';
import { tablesFor } from './repair.ts';
import { giveRoom } from './room.ts';

/** Which counts of a block are not shown. */
export interface Protection {
  /** 1 for every count that is hidden, of whatever kind */
  hidden: Uint8Array;
  /**
   * primary counts that no hiding can keep: what everyone knows (denominators, and that sums hold)
   * bounds them more narrowly than the threshold even when all counts that may be are hidden
   */
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
  const near = new Near(block);
  const audit = new Audit(block, near, hidden, threshold);
  const exposed: Secret[] = [];
  for (const secret of audit.narrow()) {
    if (audit.isWide(secret)) continue;
    for (const table of tablesFor(block, near, hidden, secret)) audit.hide(table);
    if (audit.isWide(secret)) continue;
    exposed.push({ ...secret });
    audit.settle(secret);
  }
  for (const at of inOrder(block.counts)) {
    if (hidden[at] === 1) audit.show(at);
  }
  return { hidden, exposed };
}
