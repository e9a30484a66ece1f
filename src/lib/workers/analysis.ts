import { obligationKey } from '#lib/domain/obligation.ts';
import { profileChanges } from '#lib/domain/profile-changes.ts';
import { readProfile } from '#lib/domain/profile-reading.ts';
import { calendarText } from '#lib/formats/write/calendar.ts';
import { trafficLedger } from '#lib/traffic/traffic.ts';
import { horizonOf, measure } from './answer.ts';
import { productsInTraffic, providersInTraffic } from './codes-in-traffic.ts';
import { attention } from './attention.ts';
import { dataVersion } from './data-version.ts';
import { measureDelivered } from './delivered.ts';
import { chartFile, figuresFile } from './figures-file.ts';
import { confirmHorizon, horizonToConfirm } from './horizon-question.ts';
import { tryToSend } from './leak-trial.ts';
import { memberTrends } from './member-trends.ts';
import { obligations } from './obligations.ts';
import { overview } from './overview.ts';
import { previewProfile } from './profile-preview.ts';
import type { AnalysisQuestions, FaultText, StoreState } from './protocol.ts';
import { faultList, quality } from './quality.ts';
import type { Handlers } from './serve.ts';
import { compareSets } from './set-comparison.ts';
import { sharedAnswer } from './shared-answer.ts';
import { sharedDelivered } from './shared-delivered.ts';
import { rememberExport, shareableOf, sharedFigures } from './shared-figures.ts';
import { supply } from './supply.ts';
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
  return { ...(await stateOf(await opened)), profileFault };
}

/** What the store holds, as far as every page looks at it. */
async function stateOf({ imports, kept }: Workspace): Promise<StoreState> {
  const { profiles, approvals, events } = kept;
  const noted = { approvals: await approvals.text(), events: await events.read() };
  return { imports, ...profiles.inUse, ...noted };
}

/** What may be shared, protected first. */
async function shared(today: string, renewed: boolean, progress: (done: number) => void) {
  const space = await workspace();
  const model = await space.model(today);
  const { shareable, set } = await shareableOf(model, space.kept.sharedExports, renewed, progress);
  const version = await dataVersion(space.imports, model.profile);
  return { space, model, shareable, set, told: { dataVersion: version, kept: shareable.kept } };
}

/** What the analysis worker answers. */
export const analysis: Handlers<AnalysisQuestions> = {
  open: ({ hostProfile }) => open(hostProfile),
  refresh: async () => {
    const space = await workspace();
    await space.refresh();
    return stateOf(space);
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
  attention: async ({ today }) => {
    const space = await workspace();
    const model = await space.model(today);
    return attention(model, obligations(model, space.imports, await space.kept.approvals.read()));
  },
  measure: async ({ question, today }) => measure(await (await workspace()).model(today), question),
  measureDelivered: async ({ question, today }) =>
    measureDelivered(await (await workspace()).model(today), question),
  measureShared: async ({ question, today, renewed }, progress) => {
    const { model, set, told } = await shared(today, renewed, progress);
    return sharedAnswer(model, set, question, told);
  },
  measureDeliveredShared: async ({ question, today, renewed }, progress) => {
    const { model, set, told } = await shared(today, renewed, progress);
    return sharedDelivered(model, set, question, told);
  },
  memberTrends: async ({ question, group, today }) =>
    memberTrends(await (await workspace()).model(today), question, group),
  memberTrendsShared: async ({ question, group, today, renewed }, progress) => {
    const { model, set } = await shared(today, renewed, progress);
    return memberTrends(model, question, group, set);
  },
  compareSets: async ({ question, today }) =>
    compareSets(await (await workspace()).model(today), question),
  ledger: async ({ today }) => {
    const space = await workspace();
    return trafficLedger((await space.model(today)).traffic, space.refusedRows());
  },
  quality: async ({ question, today }) => quality(await (await workspace()).model(today), question),
  faultList: async ({ question, words, today }) =>
    faultList(await (await workspace()).model(today), question, words),
  obligations: async ({ today }) => {
    const space = await workspace();
    const model = await space.model(today);
    return obligations(model, space.imports, await space.kept.approvals.read());
  },
  approve: async ({ provider, track, period, ids }) => {
    const { approvals } = (await workspace()).kept;
    await approvals.set(obligationKey(provider, track, period), ids);
    return approvals.text();
  },
  keepEvent: async ({ id, event }) => (await workspace()).kept.events.keep(id, event),
  supply: async ({ today }) => supply(await (await workspace()).model(today)),
  calendar: async ({ events, made }) => calendarText(events, made),
  horizons: async ({ today }) => {
    const model = await (await workspace()).model(today);
    return { jeugd: horizonOf(model, 'jeugd'), wmo: horizonOf(model, 'wmo') };
  },
  horizonToConfirm: async ({ today }) => {
    const space = await workspace();
    return horizonToConfirm(await space.model(today), space.store);
  },
  confirmHorizon: async ({ days }) => {
    await confirmHorizon(days, (await workspace()).store);
    return null;
  },
  figures: async ({ today, made, as, words, renewed }, progress) => {
    const { space, model, shareable } = await shared(today, renewed, progress);
    const figures = await sharedFigures(model, shareable, space.imports, made);
    const bytes = await figuresFile(figures, as, model, words);
    await rememberExport(model, space.kept.sharedExports, shareable);
    return { bytes, kept: shareable.kept };
  },
  chartFile: async ({ chart, today, renewed }, progress) => {
    const { space, model, shareable } = await shared(today, renewed, progress);
    await rememberExport(model, space.kept.sharedExports, shareable);
    return chartFile(chart);
  },
  compareProfile: async ({ text }) => {
    const reading = readProfile(text);
    return { ...reading, changes: profileChanges((await workspace()).profile, reading.profile) };
  },
  previewProfile: async ({ text, today }) =>
    previewProfile(await (await workspace()).model(today), text),
  takeProfile: async ({ text, replaces }) => (await workspace()).kept.profiles.take(text, replaces),
  rememberMapping: async ({ mapping }) => (await workspace()).kept.profiles.remember(mapping),
  keepDraft: async ({ name, text }) => {
    await (await workspace()).kept.profiles.keepDraft(name, text);
    return null;
  },
  undoProfile: async () => (await workspace()).kept.profiles.undo(),
  useProfile: async ({ name }) => (await workspace()).kept.profiles.use(name),
  removeProfile: async ({ name }) => (await workspace()).kept.profiles.remove(name),
  profileText: async ({ name }) => (await workspace()).kept.profiles.text(name),
  productsInTraffic: async ({ today }) =>
    productsInTraffic((await (await workspace()).model(today)).traffic),
  providersInTraffic: async ({ today }) =>
    providersInTraffic((await (await workspace()).model(today)).traffic),
  tryToSend: ({ address, text }) => tryToSend(address, text),
};
