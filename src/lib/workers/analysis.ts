import { parseProfile, type Profile } from '#lib/domain/profile.ts';
import { trafficLedger } from '#lib/traffic/traffic.ts';
import { horizonOf, measure, overview } from './answer.ts';
import { tryToSend } from './leak-trial.ts';
import type { AnalysisQuestions, FaultText, ProfileChange } from './protocol.ts';
import { figuresFile } from './publication.ts';
import { faultList, quality } from './quality.ts';
import type { Handlers } from './serve.ts';
import { Workspace } from './workspace.ts';

let opened: Promise<Workspace> | undefined;

function workspace(): Promise<Workspace> {
  return (opened ??= Workspace.open(null).then(({ workspace: made }) => made));
}

async function open(hostProfile: string | null) {
  let profileFault: FaultText | null = null;
  opened = Workspace.open(hostProfile).then((result) => {
    profileFault = result.profileFault;
    return result.workspace;
  });
  const { imports, profile } = await opened;
  return { imports, profile, profileFault };
}

/** What the analysis worker answers. */
export const analysis: Handlers<AnalysisQuestions> = {
  open: ({ hostProfile }) => open(hostProfile),
  refresh: async () => {
    const space = await workspace();
    const imports = await space.refresh();
    return { imports, profile: space.profile };
  },
  begin: async ({ imports }) => {
    const { store } = await workspace();
    for (const { id, drop } of imports) await store.beginImport(id, drop);
    return null;
  },
  add: async ({ imports, now }) => (await workspace()).add(imports, now),
  remove: async ({ ids }) => {
    const space = await workspace();
    await space.store.removeImports(ids);
    return space.refresh();
  },
  overview: async ({ today }) => overview(await (await workspace()).model(today)),
  measure: async ({ question, today }) => measure(await (await workspace()).model(today), question),
  ledger: async ({ today }) => {
    const space = await workspace();
    return trafficLedger((await space.model(today)).traffic, space.refusedRows());
  },
  quality: async ({ question, today }) => quality(await (await workspace()).model(today), question),
  faultList: async ({ question, words, today }) =>
    faultList(await (await workspace()).model(today), question, words),
  horizons: async ({ today }) => {
    const model = await (await workspace()).model(today);
    return { jeugd: horizonOf(model, 'jeugd'), wmo: horizonOf(model, 'wmo') };
  },
  figures: async ({ today, made }) => {
    const space = await workspace();
    return figuresFile(await space.model(today), space.imports, made);
  },
  compareProfile: async ({ text }) => {
    const profile = parseProfile(text);
    return { profile, changes: profileChanges((await workspace()).profile, profile) };
  },
  takeProfile: async ({ text }) => (await workspace()).takeProfile(text),
  tryToSend: ({ address, text }) => tryToSend(address, text),
};

/** What would change from one profile to another: one line for each key that differs. */
export function profileChanges(before: Profile, after: Profile): ProfileChange[] {
  const changes: ProfileChange[] = [];
  const walk = (key: string, from: unknown, to: unknown) => {
    if (JSON.stringify(from) === JSON.stringify(to)) return;
    if (isRecord(from) && isRecord(to)) {
      const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
      for (const inner of keys) walk(key ? `${key}.${inner}` : inner, from[inner], to[inner]);
    } else {
      changes.push({ key, from: inWords(from), to: inWords(to) });
    }
  };
  walk('', before, after);
  return changes;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in few words: short lists whole, long lists of rows as their length. */
function inWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  if (!Array.isArray(value)) return String(value);
  const plain = value.every((item) => typeof item === 'string' || typeof item === 'number');
  return plain && value.length <= 12 ? value.join(', ') || '–' : `(${value.length})`;
}
