import { YES_NO } from '../table/choices.ts';
import type { TableFormat } from '../table/table-format.ts';
import { yesOrNo } from './list-cells.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

/** One row is one provider of the region's register (formats, 4). */
export const aanbieders: TableFormat = {
  id: 'aanbieders',
  fields: [
    TRAFFIC_FIELDS.provider,
    {
      id: 'name',
      name: 'Naam',
      synonyms: ['naam aanbieder', 'naam organisatie', 'organisatie', 'aanbieder', 'name'],
      kind: { is: 'text' },
    },
    {
      id: 'mainContractor',
      name: 'AGB hoofdaannemer',
      synonyms: ['hoofdaannemer', 'agb code hoofdaannemer', 'main contractor'],
      kind: { is: 'digits', width: 8 },
    },
    {
      id: 'solo',
      name: 'Solistisch',
      synonyms: ['solist', 'zzp'],
      kind: { is: 'choice', choices: YES_NO },
    },
    {
      id: 'exempt',
      name: 'Vrijgesteld',
      synonyms: ['vrijstelling'],
      kind: { is: 'choice', choices: YES_NO },
    },
    {
      id: 'products',
      name: 'Producten',
      synonyms: ['gecontracteerde producten', 'productcodes', 'contracted codes'],
      kind: { is: 'text' },
    },
  ],
  required: [['provider'], ['name']],
  filled: [['provider'], ['name']],
  absent: [
    'informant',
    'usefulness',
    'approached',
    'trajectory',
    'outcome',
    'waitIntake',
    'endedCount',
  ],
  always: ['provider', 'name'],
  checks: [],
  pairs: [],
  output: {
    to: 'providers',
    row: (row) => ({
      agb: row.text('provider'),
      name: row.text('name'),
      mainContractor: row.text('mainContractor') || null,
      solo: yesOrNo(row, 'solo') ?? false,
      exempt: yesOrNo(row, 'exempt') ?? false,
      products: row
        .text('products')
        .split(/[\s,;|/]+/)
        .filter((code) => code !== ''),
    }),
  },
  examples: [
    { provider: '12345678', name: 'De Brug', solo: 'nee', exempt: 'nee', products: '45A04 45A05' },
    { provider: '87654321', name: 'De Kade', mainContractor: '12345678', solo: 'ja' },
  ],
};
