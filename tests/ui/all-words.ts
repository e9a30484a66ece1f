import { en as core } from '#lib/ui/words/en.ts';
import { attention as enAttention } from '#lib/ui/words/en/attention.ts';
import { compared as enCompared } from '#lib/ui/words/en/compared.ts';
import { delivered as enDelivered } from '#lib/ui/words/en/delivered.ts';
import { figuresFile as enFiguresFile } from '#lib/ui/words/en/figures-file.ts';
import { fillIn as enFillIn } from '#lib/ui/words/en/fill-in.ts';
import { frame as enFrame } from '#lib/ui/words/en/frame.ts';
import { events as enEvents } from '#lib/ui/words/en/events.ts';
import { due as enDue } from '#lib/ui/words/en/due.ts';
import { issues as enIssues } from '#lib/ui/words/en/issues.ts';
import { ledger as enLedger } from '#lib/ui/words/en/ledger.ts';
import { overTime as enOverTime } from '#lib/ui/words/en/over-time.ts';
import { parts as enParts } from '#lib/ui/words/en/parts.ts';
import { profileChanges as enProfileChanges } from '#lib/ui/words/en/profile-changes.ts';
import { quality as enQuality } from '#lib/ui/words/en/quality.ts';
import { regionEdit as enRegionEdit } from '#lib/ui/words/en/region-edit.ts';
import { routes as enRoutes } from '#lib/ui/words/en/routes.ts';
import { supply as enSupply } from '#lib/ui/words/en/supply.ts';
import { sharing as enSharing } from '#lib/ui/words/en/sharing.ts';
import { traffic as enTraffic } from '#lib/ui/words/en/traffic.ts';
import { nl as kern, type Words } from '#lib/ui/words/nl.ts';
import { attention } from '#lib/ui/words/nl/attention.ts';
import { compared } from '#lib/ui/words/nl/compared.ts';
import { delivered } from '#lib/ui/words/nl/delivered.ts';
import { figuresFile } from '#lib/ui/words/nl/figures-file.ts';
import { fillIn } from '#lib/ui/words/nl/fill-in.ts';
import { frame } from '#lib/ui/words/nl/frame.ts';
import { events } from '#lib/ui/words/nl/events.ts';
import { due } from '#lib/ui/words/nl/due.ts';
import { issues } from '#lib/ui/words/nl/issues.ts';
import { ledger } from '#lib/ui/words/nl/ledger.ts';
import { overTime } from '#lib/ui/words/nl/over-time.ts';
import { parts } from '#lib/ui/words/nl/parts.ts';
import { profileChanges } from '#lib/ui/words/nl/profile-changes.ts';
import { quality } from '#lib/ui/words/nl/quality.ts';
import { regionEdit } from '#lib/ui/words/nl/region-edit.ts';
import { routes } from '#lib/ui/words/nl/routes.ts';
import { supply } from '#lib/ui/words/nl/supply.ts';
import { sharing } from '#lib/ui/words/nl/sharing.ts';
import { traffic } from '#lib/ui/words/nl/traffic.ts';

/** The words of every page and of every topic. */
export const nl: Words = {
  ...kern,
  attention,
  compared,
  delivered,
  due,
  events,
  figuresFile,
  fillIn,
  frame,
  issues,
  ledger,
  overTime,
  parts,
  profileChanges,
  quality,
  regionEdit,
  routes,
  supply,
  sharing,
  traffic,
};
export const en: Words = {
  ...core,
  attention: enAttention,
  compared: enCompared,
  delivered: enDelivered,
  due: enDue,
  events: enEvents,
  figuresFile: enFiguresFile,
  fillIn: enFillIn,
  frame: enFrame,
  issues: enIssues,
  ledger: enLedger,
  overTime: enOverTime,
  parts: enParts,
  profileChanges: enProfileChanges,
  quality: enQuality,
  regionEdit: enRegionEdit,
  routes: enRoutes,
  supply: enSupply,
  sharing: enSharing,
  traffic: enTraffic,
};
