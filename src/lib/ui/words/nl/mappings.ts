import { numbersIn } from '../numbers.ts';
import { tableFields } from './table-fields.ts';

const n = numbersIn('nl');

/** The readings of tables that the region profile remembers. */
export const mappings = {
  ...tableFields,
  title: 'Onthouden bestanden',
  text: 'Zo leest de pagina tabellen die u eerder heeft nagekeken: welke kolom wat is en wat woorden betekenen. Er staat geen cel van een persoon in.',
  none: 'Er is nog niets onthouden. Dat gebeurt als u een tabel nakijkt en toevoegt.',
  sender: (code: string) => `van ${code}`,
  anyone: 'van meer afzenders',
  columns: (count: number) => (count === 1 ? '1 kolom' : `${n.count(count)} kolommen`),
  words: (count: number) => (count === 1 ? '1 woord' : `${n.count(count)} woorden`),
  forget: 'Vergeten',
  forgetOf: (name: string) => `${name} vergeten`,
};

/** What every language has words for. */
export type MappingWords = typeof mappings;
