import { example } from './nl/example.ts';
import { fileWords } from './nl/files.ts';
import { figures } from './nl/figures.ts';
import { indicators } from './nl/indicators.ts';
import { faults } from './nl/faults.ts';
import type { profileChanges } from './nl/profile-changes.ts';
import { indicatorPages } from './nl/pages.ts';
import type { parts } from './nl/parts.ts';
import { region } from './nl/region.ts';
import type { attention } from './nl/attention.ts';
import type { compared } from './nl/compared.ts';
import type { events } from './nl/events.ts';
import type { delivered } from './nl/delivered.ts';
import type { figuresFile } from './nl/figures-file.ts';
import type { fillIn } from './nl/fill-in.ts';
import type { frame } from './nl/frame.ts';
import type { due } from './nl/due.ts';
import type { issues } from './nl/issues.ts';
import type { ledger } from './nl/ledger.ts';
import type { overTime } from './nl/over-time.ts';
import type { quality } from './nl/quality.ts';
import type { regionEdit } from './nl/region-edit.ts';
import type { routes } from './nl/routes.ts';
import type { supply } from './nl/supply.ts';
import { shell } from './nl/shell.ts';
import type { sharing } from './nl/sharing.ts';
import { start } from './nl/start.ts';
import type { traffic } from './nl/traffic.ts';

/** The Dutch words of every page. */
export const nl = {
  language: 'nl' as 'nl' | 'en',
  shell,
  start,
  example,
  files: fileWords,
  faults,
  figures,
  indicators,
  indicatorPages,
  region,
};

/** The words of every page. */
export type CoreWords = typeof nl;

/** Words that only some pages need, by topic; these pages load them first (`loadWords`). */
export interface PageWords {
  attention: typeof attention;
  compared: typeof compared;
  delivered: typeof delivered;
  figuresFile: typeof figuresFile;
  fillIn: typeof fillIn;
  frame: typeof frame;
  due: typeof due;
  events: typeof events;
  issues: typeof issues;
  ledger: typeof ledger;
  overTime: typeof overTime;
  parts: typeof parts;
  profileChanges: typeof profileChanges;
  quality: typeof quality;
  regionEdit: typeof regionEdit;
  routes: typeof routes;
  supply: typeof supply;
  sharing: typeof sharing;
  traffic: typeof traffic;
}

/** A topic of words that are loaded with the pages that need them. */
export type PageTopic = keyof PageWords;

/** What every language has words for. */
export type Words = CoreWords & PageWords;
