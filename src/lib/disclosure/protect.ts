import { Audit, type Secret, type Table } from './audit.ts';
import { blockOfOthers, type Block, type Insider } from './block.ts';
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
 * bounds the audit finds, one by one; what proves to be hidden for nothing is shown after all. Last
 * the same is asked for each of the insiders, who know what is their own.
 */
export function protect(
  block: Block,
  threshold: number,
  insiders: readonly Insider[] = [],
): Protection {
  const hidden = hiddenFromSpan(block);
  giveRoom(block, hidden, threshold);
  const near = new Near(block);
  const audit = new Audit(block, near, hidden, threshold);
  const exposed = widen(block, near, audit, hidden);
  for (const at of inOrder(block.counts)) {
    if (hidden[at] === 1) audit.show(at);
  }
  const known = new Set<Table>(audit.proofs());
  for (const insider of insiders) {
    const others = blockOfOthers(block, insider);
    const nearOthers = new Near(others, near);
    const own = new Audit(others, nearOthers, hidden, threshold);
    own.believe(known);
    // What an insider can know of a count whatever is hidden, it knows from its own files.
    widen(others, nearOthers, own, hidden);
    for (const proof of own.proofs()) if (!known.has(proof)) known.add(proof);
  }
  return { hidden, exposed };
}

/** Hides more until the bounds of every primary count are wide enough; gives those that cannot be. */
function widen(block: Block, near: Near, audit: Audit, hidden: Uint8Array): Secret[] {
  const exposed: Secret[] = [];
  for (const secret of audit.narrow()) {
    if (audit.isWide(secret)) continue;
    for (const table of tablesFor(block, near, hidden, secret)) audit.hide(table);
    if (audit.isWide(secret)) continue;
    exposed.push({ ...secret });
    audit.settle(secret);
  }
  return exposed;
}
