import { example } from './nl/example.ts';
import { fileWords } from './nl/files.ts';
import { figures } from './nl/figures.ts';
import { indicators } from './nl/indicators.ts';
import { faults, issues } from './nl/issues.ts';
import { profileChanges } from './nl/profile-changes.ts';
import { quality } from './nl/quality.ts';
import { ledger } from './nl/ledger.ts';
import { indicatorPages } from './nl/pages.ts';
import { parts } from './nl/parts.ts';
import { region } from './nl/region.ts';
import { regionEdit } from './nl/region-edit.ts';
import { shell } from './nl/shell.ts';
import { start } from './nl/start.ts';
import { traffic } from './nl/traffic.ts';

/** Every Dutch word of the screen. */
export const nl = {
  language: 'nl' as 'nl' | 'en',
  shell,
  start,
  example,
  files: fileWords,
  issues,
  faults,
  figures,
  indicators,
  parts,
  ledger,
  indicatorPages,
  traffic,
  quality,
  region,
  regionEdit,
  profileChanges,
};

/** What every language has words for. */
export type Words = typeof nl;
