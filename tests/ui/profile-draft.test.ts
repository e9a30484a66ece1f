import { expect, test } from 'vitest';
import { ProfileDraft } from '#lib/app/profile-draft.svelte.ts';
import { Workspace } from '#lib/app/workspace.svelte.ts';
import { defaultProfile } from '#lib/domain/profile.ts';

function draftOf(name: string, kept: string[] = [name]) {
  const workspace = new Workspace(() => new Date(0));
  workspace.profile = { ...defaultProfile(), name };
  workspace.kept = kept;
  return { workspace, draft: new ProfileDraft(workspace) };
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
