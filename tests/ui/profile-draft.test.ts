import { describe, expect, test, vi } from 'vitest';
import { ProfileDraft } from '#lib/app/profile-draft.svelte.ts';
import { Profiles } from '#lib/app/profiles.svelte.ts';
import { Workspace } from '#lib/app/workspace.svelte.ts';
import { defaultProfile, type Profile } from '#lib/domain/profile.ts';

function draftOf(name: string, kept: string[] = [name]) {
  const workspace = new Workspace(() => new Date(0));
  workspace.profile = { ...defaultProfile(), name };
  workspace.kept = kept;
  /** what was kept of drafts, in order: a name, and what `lowResponse` is in it */
  const written: [string, number | null][] = [];
  vi.spyOn(workspace, 'ask').mockImplementation((question, input) => {
    const { name, text } = input as { name: string; text: string | null };
    if (question === 'keepDraft') {
      written.push([name, text === null ? null : (JSON.parse(text) as Profile).lowResponse]);
    }
    return Promise.resolve(undefined);
  });
  return { written, workspace, draft: new ProfileDraft(workspace, new Profiles(workspace)) };
}

test('edits are counted, and gone when they are discarded', () => {
  const { workspace, draft } = draftOf('A');
  expect(draft.count).toBe(0);
  draft.edit({ municipalities: ['0405'] });
  draft.editParameters({ definitionSet: 'cbs', period: 'year' });
  expect(draft.count).toBe(3);
  expect(workspace.profile?.municipalities).toEqual([]);
  draft.editParameters({ period: 'half-year' });
  expect(draft.count).toBe(2);
  draft.discard();
  expect(draft.count).toBe(0);
  expect(draft.value).toBe(workspace.profile);
});

test('a draft stays with its profile', () => {
  const { workspace, draft } = draftOf('A', ['A', 'B']);
  const first = workspace.profile;
  draft.edit({ lowResponse: 0.4 });
  workspace.profile = { ...defaultProfile(), name: 'B' };
  expect(draft.count).toBe(0);
  workspace.profile = first;
  expect(draft.value?.lowResponse).toBe(0.4);
});

test('the name of another profile is taken', () => {
  const { draft } = draftOf('A', ['A', 'B']);
  draft.edit({ name: 'B' });
  expect(draft.nameTaken).toBe(true);
  draft.edit({ name: 'C' });
  expect(draft.nameTaken).toBe(false);
});

describe('edits of an earlier visit', () => {
  function earlier() {
    const made = draftOf('A');
    made.workspace.draft = { ...defaultProfile(), name: 'A', lowResponse: 0.4 };
    return made;
  }

  test('wait to be taken up, and count for nothing until then', () => {
    const { draft, written } = earlier();
    expect([draft.waitingCount, draft.count]).toEqual([1, 0]);
    draft.resume();
    expect([draft.waiting, draft.count, draft.value?.lowResponse]).toEqual([null, 1, 0.4]);
    draft.discard();
    expect([draft.waiting, draft.count]).toEqual([null, 0]);
    expect(written.at(-1)).toEqual(['A', null]);
  });

  test('are thrown away', () => {
    const { draft, written } = earlier();
    draft.throwAway();
    expect([draft.waiting, draft.count]).toEqual([null, 0]);
    expect(written).toEqual([['A', null]]);
  });

  test('are not written over by an edit of now, which is kept once they are thrown away', () => {
    const { draft, written } = earlier();
    draft.edit({ lowResponse: 0.3 });
    expect([draft.waitingCount, draft.count, written.length]).toEqual([1, 1, 0]);
    draft.throwAway();
    expect(draft.value?.lowResponse).toBe(0.3);
    expect(written).toEqual([['A', 0.3]]);
  });

  test('are none where they are what applies already', () => {
    const { workspace, draft } = draftOf('A');
    workspace.draft = { ...defaultProfile(), name: 'A' };
    expect(draft.waiting).toBeNull();
  });
});

test('every edit is kept, and none are left to keep when they are discarded', () => {
  const { draft, written } = draftOf('A');
  draft.edit({ lowResponse: 0.2 });
  draft.edit({ lowResponse: 0.1 });
  draft.discard();
  expect(written).toEqual([
    ['A', 0.2],
    ['A', 0.1],
    ['A', null],
  ]);
});
