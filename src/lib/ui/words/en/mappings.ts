import type { MappingWords } from '../nl/mappings.ts';
import { numbersIn } from '../numbers.ts';
import { tableFields } from './table-fields.ts';

const n = numbersIn('en');

/** The readings of tables that the region profile remembers. */
export const mappings: MappingWords = {
  ...tableFields,
  title: 'Remembered files',
  text: 'This is how the page reads tables that you looked through before: which column is what, and what words mean. No cell of a person is in it.',
  none: 'Nothing is remembered yet. That happens when you look through a table and add it.',
  sender: (code) => `of ${code}`,
  anyone: 'of several senders',
  columns: (count) => (count === 1 ? '1 column' : `${n.count(count)} columns`),
  words: (count) => (count === 1 ? '1 word' : `${n.count(count)} words`),
  forget: 'Forget',
  forgetOf: (name) => `Forget ${name}`,
};
