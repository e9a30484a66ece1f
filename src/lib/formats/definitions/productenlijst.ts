import { KIND_CHOICES, YES_NO } from '../table/choices.ts';
import type { Field } from '../table/field.ts';
import type { TableFormat } from '../table/table-format.ts';
import { isoDay, yesOrNo } from './list-cells.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

const own: readonly Field[] = [
  {
    id: 'name',
    name: 'Omschrijving',
    synonyms: ['productnaam', 'naam', 'naam product', 'productomschrijving', 'description'],
    kind: { is: 'text' },
  },
  { id: 'segment', name: 'Segment', synonyms: ['perceel'], kind: { is: 'text' } },
  { id: 'profile', name: 'Profiel', synonyms: ['profile'], kind: { is: 'text' } },
  { id: 'intensity', name: 'Intensiteit', synonyms: ['intensity'], kind: { is: 'text' } },
  {
    id: 'kind',
    name: 'Soort',
    synonyms: ['arrangementsoort', 'soort arrangement', 'kind'],
    kind: { is: 'choice', choices: KIND_CHOICES },
  },
  { id: 'hulpvorm', name: 'Hulpvorm', synonyms: ['vorm van hulp'], kind: { is: 'text' } },
  {
    id: 'residence',
    name: 'Verblijf',
    synonyms: ['met verblijf', 'residentieel'],
    kind: { is: 'choice', choices: YES_NO },
  },
  { id: 'ladder', name: 'Ladder', synonyms: ['zwaarteladder'], kind: { is: 'text' } },
  { id: 'rung', name: 'Trede', synonyms: ['zwaarte', 'rung'], kind: { is: 'decimal' } },
  {
    id: 'validFrom',
    name: 'Geldig van',
    synonyms: ['geldig vanaf', 'ingangsdatum', 'startdatum'],
    kind: { is: 'date' },
  },
  {
    id: 'validUntil',
    name: 'Geldig tot',
    synonyms: ['geldig tot en met', 'einddatum'],
    kind: { is: 'date' },
  },
];

/** One row is one product code of the region's catalogue (formats, 4). */
export const productenlijst: TableFormat = {
  id: 'productenlijst',
  fields: [TRAFFIC_FIELDS.law, TRAFFIC_FIELDS.product, TRAFFIC_FIELDS.category, ...own],
  required: [['law'], ['product'], ['name']],
  filled: [['law'], ['product']],
  absent: [],
  always: ['product', 'name'],
  checks: [],
  pairs: [],
  output: {
    to: 'products',
    row: (row) => ({
      law: row.text('law'),
      code: row.text('product'),
      name: row.text('name'),
      category: row.text('category') || null,
      segment: row.text('segment') || null,
      profile: row.text('profile') || null,
      intensity: row.text('intensity') || null,
      kind: row.text('kind') || null,
      hulpvorm: row.text('hulpvorm') || null,
      residence: yesOrNo(row, 'residence'),
      ladder: row.text('ladder') || null,
      rung: row.number('rung') ?? null,
      validFrom: isoDay(row, 'validFrom'),
      validUntil: isoDay(row, 'validUntil'),
    }),
  },
  examples: [
    {
      law: 'jeugd',
      product: '45A04',
      name: 'Ambulante begeleiding',
      category: '45',
      kind: 'herstel',
      residence: 'nee',
      ladder: 'ambulant',
      rung: '1',
      validFrom: '01-01-2024',
    },
    { law: 'wmo', product: '01A01', name: 'Huishoudelijke hulp', kind: 'duurzaam' },
  ],
};
