import { example } from './en/example.ts';
import { fileWords } from './en/files.ts';
import { figures } from './en/figures.ts';
import { indicators } from './en/indicators.ts';
import { faults } from './en/faults.ts';
import { indicatorPages } from './en/pages.ts';
import { region } from './en/region.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';
import type { CoreWords } from './nl.ts';

/** The English words of every page. */
export const en: { [Topic in keyof CoreWords]: CoreWords[Topic] } = {
  language: 'en',
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
