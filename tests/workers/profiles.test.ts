import { describe, expect, test } from 'vitest';
import { Profiles } from '#lib/workers/profiles.ts';

const written = (name: string, changes: object = {}) =>
  JSON.stringify({ format: 'uitkomstwijzer-regioprofiel', version: 1, name, ...changes });

/** Settings as a store keeps them, in memory. */
class Settings {
  readonly texts = new Map<string, string>();
  setting = async (key: string) => this.texts.get(key);
  setSetting = async (key: string, text: string) => void this.texts.set(key, text);
  removeSetting = async (key: string) => void this.texts.delete(key);
}

async function opened(settings = new Settings(), host: string | null = null) {
  const profiles = new Profiles(settings, host);
  const fault = await profiles.load();
  return { profiles, settings, fault };
}

const shown = ({ profile, kept }: Profiles['inUse']) => [profile.name, ...kept];

describe('region profiles', () => {
  test('nothing kept: the profile of the host applies, else the default', async () => {
    expect(shown((await opened(new Settings(), written('Host'))).profiles.inUse)).toEqual(['Host']);
    expect(shown((await opened()).profiles.inUse)).toEqual(['']);
  });

  test('are kept by name, the latest one applies, and another can be chosen', async () => {
    const { profiles, settings } = await opened(new Settings(), written('Host'));
    await profiles.take(written('B'));
    expect(shown(await profiles.take(written('A')))).toEqual(['A', 'A', 'B']);
    expect(shown(await profiles.use('B'))).toEqual(['B', 'A', 'B']);
    expect(shown(await profiles.use('none'))).toEqual(['B', 'A', 'B']);
    expect(shown((await opened(settings)).profiles.inUse)).toEqual(['B', 'A', 'B']);
    expect(JSON.parse(profiles.text('A'))).toMatchObject({ name: 'A' });
  });

  test('one of the same name takes its place, and an edited one the place of its old name', async () => {
    const { profiles } = await opened();
    await profiles.take(written('A'));
    await profiles.take(written('B'));
    expect(shown(await profiles.take(written('A', { municipalities: ['0405'] })))).toEqual([
      'A',
      'A',
      'B',
    ]);
    expect(profiles.profile.municipalities).toEqual(['0405']);
    expect(shown(await profiles.take(written('C'), 'A'))).toEqual(['C', 'B', 'C']);
  });

  test('only good rows are kept', async () => {
    const { profiles } = await opened();
    await profiles.take(written('A', { providers: [{ agb: '1' }, { agb: '10000001' }] }));
    expect(profiles.profile.providers).toHaveLength(1);
  });

  test('a taking is undone once, back to nothing kept at all', async () => {
    const { profiles, settings } = await opened(new Settings(), written('Host'));
    await profiles.take(written('A'));
    await profiles.take(written('B'), 'A');
    expect(shown(await profiles.undo())).toEqual(['A', 'A']);
    expect(shown(await profiles.undo())).toEqual(['A', 'A']);
    await profiles.remove('A');
    await profiles.take(written('C'));
    expect(shown(await profiles.undo())).toEqual(['Host']);
    expect(settings.texts.size).toBe(0);
  });

  test('an undo does not touch what another tab kept since', async () => {
    const { profiles, settings } = await opened();
    await profiles.take(written('A'));
    const { profiles: other } = await opened(settings);
    await other.take(written('B'));
    await profiles.undo();
    await profiles.load();
    expect(shown(profiles.inUse)).toEqual(['B', 'A', 'B']);
  });

  test('where the one that applies is removed, another does', async () => {
    const { profiles } = await opened(new Settings(), written('Host'));
    await profiles.take(written('A'));
    await profiles.take(written('B'));
    expect(shown(await profiles.remove('B'))).toEqual(['A', 'A']);
    expect(shown(await profiles.remove('A'))).toEqual(['Host']);
  });

  test('the one profile of an earlier version is kept under its name', async () => {
    const settings = new Settings();
    settings.texts.set('profile', written('Oud'));
    const { profiles } = await opened(settings);
    expect(shown(profiles.inUse)).toEqual(['Oud', 'Oud']);
    expect([...settings.texts.keys()]).toEqual(['profiles']);
  });

  test('one that cannot be read is named and stays, and the default applies', async () => {
    const settings = new Settings();
    settings.texts.set('profile', written('Later', { version: 2 }));
    const { profiles, fault } = await opened(settings);
    expect(fault).toEqual({ code: 'profile-newer', detail: '2' });
    expect(profiles.inUse.kept).toHaveLength(1);
    expect(profiles.profile.name).toBe('');
  });

  test('the same text stays the same profile', async () => {
    const { profiles } = await opened();
    const { profile } = await profiles.take(written('A'));
    await profiles.load();
    expect(profiles.profile).toBe(profile);
  });

  test('a row of the host that cannot be right is left out and named', async () => {
    const host = written('Host', { providers: [{ agb: 7 }, { agb: '10000001' }] });
    const { profiles, fault } = await opened(new Settings(), host);
    expect(fault).toBeNull();
    expect(profiles.profile.providers).toHaveLength(1);
    expect(profiles.inUse.leftOut).toMatchObject([{ list: 'providers', row: 1 }]);
    expect((await profiles.take(written('A'))).leftOut).toEqual([]);
    expect((await profiles.remove('A')).leftOut).toHaveLength(1);
  });

  test('edits are kept by profile, over a new start, until there are none', async () => {
    const { profiles, settings } = await opened();
    await profiles.take(written('A'));
    await profiles.take(written('B'));
    await profiles.keepDraft('A', written('A', { retentionYears: 1 }));
    await profiles.keepDraft('B', written('B', { retentionYears: 2 }));
    expect(profiles.inUse.draft?.retentionYears).toBe(2);
    const { profiles: later } = await opened(settings);
    expect((await later.use('A')).draft?.retentionYears).toBe(1);
    await later.keepDraft('A', null);
    expect(later.inUse.draft).toBeNull();
    await later.remove('B');
    expect([...settings.texts.keys()]).toEqual(['profiles']);
  });

  test('edits that this version cannot read are none', async () => {
    const { profiles } = await opened();
    await profiles.keepDraft('', written('', { retentionYears: -1 }));
    expect(profiles.inUse.draft).toBeNull();
  });
});
