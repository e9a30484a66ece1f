import { example } from './en/example.ts';
import { fileWords } from './en/files.ts';
import { figures } from './en/figures.ts';
import { indicators } from './en/indicators.ts';
import { faults, issues } from './en/issues.ts';
import { profileChanges } from './en/profile-changes.ts';
import { quality } from './en/quality.ts';
import { ledger } from './en/ledger.ts';
import { indicatorPages } from './en/pages.ts';
import { parts } from './en/parts.ts';
import { region } from './en/region.ts';
import { regionEdit } from './en/region-edit.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';
import { traffic } from './en/traffic.ts';
import type { Words } from './nl.ts';

/** Every English word of the screen. */
export const en: { [Topic in keyof Words]: Words[Topic] } = {
  language: 'en',
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
