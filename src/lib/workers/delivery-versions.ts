import { partKey, type DeliveryPart } from '#lib/domain/delivery.ts';
import type { Table, TableSchema } from '#lib/domain/columns.ts';
import { DELIVERY_TABLES, type DeliveryTable } from '#lib/domain/delivery-records.ts';
import type { ImportEntry } from '#lib/domain/import.ts';
import { mainContractors, type Provider } from '#lib/domain/profile.ts';
import type { StoredBatch } from '#lib/domain/records.ts';
import type { DeliveryReview } from '#lib/domain/table.ts';
import { compareRows } from '#lib/deliveries/difference.ts';
import { partAt, partsOf, type ContractorOf } from '#lib/deliveries/parts.ts';
import { deliveredBefore, type DeliveredParts } from '#lib/deliveries/versions.ts';
import { deliveryTable } from '#lib/formats/table/delivery-table.ts';
import type { ReadTable } from '#lib/formats/table/open-table.ts';
import type { Store } from '#lib/storage/store.ts';
import { pseudonymise } from '#lib/storage/vault.ts';

/** The rows of a delivery that are to be added, and what they deliver. */
export interface MadeDelivery {
  name: DeliveryTable;
  table: Table<TableSchema>;
  parts: DeliveryPart[];
  /** earlier deliveries that it delivers again */
  before: { id: string; part: DeliveryPart }[];
  review: DeliveryReview;
}

/** Gives the main contractor of a provider by the register. */
export function contractorsBy(
  providers: readonly Pick<Provider, 'agb' | 'mainContractor'>[],
): ContractorOf {
  const mains = mainContractors(providers);
  return (provider) => mains.get(provider) ?? provider;
}

/** What each file delivered, in the order in which they were added. */
export function deliveredParts(imports: readonly ImportEntry[]): DeliveredParts[] {
  return imports.flatMap(({ id, summary }) =>
    summary.delivery ? [{ id, ...summary.delivery }] : [],
  );
}

/**
 * Makes the rows of a delivery out of a table that was read, with keyed digests in the place of the
 * numbers of its sender, and compares them with what was delivered before.
 */
export async function makeDelivery(
  { plan, reading }: ReadTable,
  kept: Uint32Array,
  store: Store,
  contractorOf: ContractorOf,
): Promise<MadeDelivery | undefined> {
  const output = plan.format?.output;
  if (!reading || output?.to !== 'delivery') return undefined;
  const { name, table, keys, written } = deliveryTable(reading.values, output, kept);
  await hideKeys(name, table, keys, await store.pseudonymKey());
  const parts = partsOf(name, table, written, contractorOf);
  const imports = await store.imports();
  const before = deliveredBefore(parts, deliveredParts(imports), contractorOf);
  const files = imports.filter(({ id }) => before.some((one) => one.id === id));
  const review: DeliveryReview = {
    periods: [...new Set(parts.flatMap((part) => part.written))].sort(),
    providers: [...new Set(parts.map(({ provider }) => provider))].sort(),
    before: null,
  };
  if (files.length > 0) {
    const again = new Set(before.map(({ part }) => partKey(now(part, contractorOf))));
    const rowsIn = (from: Table<TableSchema>) =>
      Array.from({ length: from.length }, (_, row) => ({ table: from, row })).filter(({ row }) =>
        again.has(partKey(partAt(name, from, row, contractorOf))),
      );
    const old: ReturnType<typeof rowsIn> = [];
    await store.forEachBatch(
      (batch: StoredBatch) => void old.push(...rowsIn((batch[name] ?? NO_ROWS) as typeof NO_ROWS)),
      files.map(({ id }) => id),
    );
    const difference = compareRows(old, rowsIn(table));
    review.before = { files: files.map(({ summary }) => summary.name), ...difference };
  }
  return { name, table, parts, before, review };
}

const NO_ROWS: Table<TableSchema> = { length: 0, columns: {} };

function now(part: DeliveryPart, contractorOf: ContractorOf): DeliveryPart {
  return { ...part, provider: contractorOf(part.provider) };
}

/** Puts keyed digests in the key column; what they are made of stays nowhere. */
async function hideKeys(
  name: DeliveryTable,
  table: Table<TableSchema>,
  keys: readonly string[],
  key: CryptoKey,
): Promise<void> {
  const column = table.columns['key'];
  if (!('key' in DELIVERY_TABLES[name]) || !(column instanceof Uint8Array)) return;
  const digests = await pseudonymise(
    keys.map((text) => `${name}\n${text}`),
    key,
  );
  digests.forEach((digest, row) => {
    const bytes = atob(digest.replaceAll('-', '+').replaceAll('_', '/'));
    for (let i = 0; i < bytes.length; i++) column[row * 16 + i] = bytes.charCodeAt(i);
  });
}
