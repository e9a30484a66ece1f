import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { defaultProfile, parseProfile } from '#lib/domain/profile.ts';
import { bsnOf } from '#lib/formats/example/care.ts';
import { exampleArchives } from '#lib/formats/example/example-region.ts';
import { exampleProfile } from '#lib/formats/example/profile.ts';
import { analysis } from '#lib/workers/analysis.ts';
import { summarise } from '#lib/workers/import-plan.ts';
import { ingest } from '#lib/workers/ingest.ts';
import { sharedText } from './shared-text.ts';
import { dumpOf } from './stored-text.ts';

const quiet = () => undefined;
const today = '2026-11-24';
const { files } = exampleArchives({ law: 'jeugd', seed: 1, size: 0.02, today: parseDay(today) });
const [first, second] = files.map(({ name, bytes }) => new File([bytes], name)) as [File, File];
// The protection of a whole region takes long, and does not matter here.
const { disclosure } = defaultProfile();
const open = { ...defaultProfile(), disclosure: { ...disclosure, threshold: 0 } };
const own = { ...open, name: 'Onze regio' };
const others = { ...open, name: 'Andere regio' };

/** Reads a file the way the page does, as one of the example region or as one's own. */
async function importFile(id: string, file: File, example: boolean) {
  const inspection = await ingest.inspect({ file }, quiet);
  if (inspection.kind !== 'messages') throw new Error('not messages');
  await analysis.begin({ imports: [{ id, drop: 'drop' }] }, quiet);
  const stretch = { file, import: id, chunk: 0, from: 0, to: inspection.documents };
  const part = await ingest.read(stretch, quiet);
  const { sha256 } = inspection;
  const made = example ? { example } : {};
  const summary = summarise({ name: file.name, size: file.size, sha256, ...made }, [part]);
  return analysis.add({ imports: [{ id, summary }], now: 1 }, quiet);
}

const profileName = async () => (await analysis.refresh(null, quiet)).profile.name;
const figures = async () => JSON.parse(await sharedText(today)) as { example?: boolean };

test('without a profile of one’s own, that of the host comes back', async () => {
  await analysis.open({ hostProfile: JSON.stringify(others) }, quiet);
  await importFile('host', first, true);
  expect(await profileName()).toBe('Voorbeeldregio');
  await analysis.remove({ ids: ['host'] }, quiet);
  expect(await profileName()).toBe('Andere regio');
});

test('the example region comes with its own profile, and leaves the one that was there', async () => {
  await analysis.open({ hostProfile: null }, quiet);
  await analysis.takeProfile({ text: JSON.stringify(own) }, quiet);
  await importFile('first', first, true);
  const { profile, imports } = await analysis.refresh(null, quiet);
  expect(profile).toEqual(parseProfile(exampleProfile()));
  expect(imports[0]?.summary.example).toBe(true);

  await analysis.takeProfile({ text: JSON.stringify(others) }, quiet);
  expect(await profileName()).toBe('Andere regio');
  expect(await figures()).toMatchObject({ example: true });
  expect((await analysis.open({ hostProfile: null }, quiet)).profile.name).toBe('Andere regio');

  await analysis.remove({ ids: ['first'] }, quiet);
  expect(await profileName()).toBe('Onze regio');

  await importFile('first', first, true);
  expect(await profileName()).toBe('Voorbeeldregio');
});

test('made-up files and files of one’s own never count together', async () => {
  await expect(importFile('own', second, false)).rejects.toMatchObject({ code: 'stopped' });
  await analysis.remove({ ids: ['own', 'first'] }, quiet);
  await importFile('own', second, false);
  expect(await figures()).not.toHaveProperty('example');
  await expect(importFile('again', first, true)).rejects.toMatchObject({ code: 'stopped' });
  expect(await profileName()).toBe('Onze regio');
  await analysis.remove({ ids: ['own', 'again'] }, quiet);
});

test('no BSN of the example region can be found in what is stored', async () => {
  await importFile('stored', first, true);
  const stored = await dumpOf('uitkomstwijzer');
  expect(stored.length).toBeGreaterThan(5_000);
  for (let serial = 0; serial < 300; serial++) expect(stored.includes(bsnOf(serial))).toBe(false);
  for (const secret of ['Verzonnen', '2010-02-14', 'voorbeeld-jeugd']) {
    expect(stored.includes(secret), secret).toBe(false);
  }
});
