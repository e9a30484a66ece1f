import { partKey, type DeliveryPart } from '#lib/domain/delivery.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { ContractorOf } from './parts.ts';

/** What a file delivered, and of which earlier deliveries it is the new version. */
export interface DeliveredParts {
  id: string;
  parts: readonly DeliveryPart[];
  replaces: readonly DeliveryPart[];
}

function keyNow(part: DeliveryPart, contractorOf: ContractorOf): string {
  // The register may have changed since the file was added.
  return partKey({ ...part, provider: contractorOf(part.provider) });
}

/**
 * By import, the keys of the deliveries in it that do not count, because a later file is a new version
 * of them. `files` in the order in which they were added: without the later one the earlier counts.
 */
export function replacedParts(
  files: readonly DeliveredParts[],
  contractorOf: ContractorOf,
): Map<string, Set<string>> {
  const replaced = new Map<string, Set<string>>();
  const later = new Set<string>();
  for (const { id, parts, replaces } of [...files].reverse()) {
    const own = parts.map((part) => keyNow(part, contractorOf)).filter((key) => later.has(key));
    replaced.set(id, new Set(own));
    for (const part of replaces) later.add(keyNow(part, contractorOf));
  }
  return replaced;
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [parsePeriod(one), parsePeriod(other)];
  if (!a || !b) return one === other;
  return a.firstMonth <= b.lastMonth && b.firstMonth <= a.lastMonth;
}

/** The deliveries that count and that a new file delivers again: whole, or some of their months. */
export function deliveredBefore(
  fresh: readonly DeliveryPart[],
  files: readonly DeliveredParts[],
  contractorOf: ContractorOf,
): { id: string; part: DeliveryPart }[] {
  const replaced = replacedParts(files, contractorOf);
  const now = new Map(fresh.map((part) => [keyNow(part, contractorOf), part]));
  return files.flatMap(({ id, parts }) =>
    parts.flatMap((part) => {
      const key = keyNow(part, contractorOf);
      const again = now.get(key);
      if (!again || replaced.get(id)?.has(key)) return [];
      const isAgain = part.written.some((one) => again.written.some((it) => overlap(one, it)));
      return isAgain ? [{ id, part }] : [];
    }),
  );
}
