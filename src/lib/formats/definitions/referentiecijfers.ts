import { INDICATOR_CHOICES } from '../table/choices.ts';
import type { TableFormat } from '../table/table-format.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

/** One row is one figure that was published elsewhere (formats, 4). */
export const referentiecijfers: TableFormat = {
  id: 'referentiecijfers',
  fields: [
    {
      id: 'indicator',
      name: 'Indicator',
      synonyms: ['maat'],
      kind: { is: 'choice', choices: INDICATOR_CHOICES },
    },
    TRAFFIC_FIELDS.law,
    { id: 'area', name: 'Gebied', synonyms: ['regio', 'area'], kind: { is: 'text' } },
    { id: 'period', name: 'Periode', synonyms: ['jaar', 'period'], kind: { is: 'period' } },
    { id: 'value', name: 'Waarde', synonyms: ['cijfer', 'percentage'], kind: { is: 'decimal' } },
    { id: 'denominator', name: 'Noemer', synonyms: ['aantal', 'n'], kind: { is: 'whole' } },
    { id: 'source', name: 'Bron', synonyms: ['herkomst', 'source'], kind: { is: 'text' } },
  ],
  required: [['indicator'], ['law'], ['area'], ['period'], ['value'], ['source']],
  filled: [['indicator'], ['law'], ['area'], ['period'], ['value']],
  absent: [],
  always: ['value', 'source'],
  checks: [],
  pairs: [],
  output: {
    to: 'referenceFigures',
    row: (row) => ({
      indicator: row.text('indicator'),
      law: row.text('law'),
      area: row.text('area'),
      period: row.text('period'),
      value: row.number('value') ?? 0,
      denominator: row.number('denominator') ?? null,
      source: row.text('source'),
    }),
  },
  examples: [
    {
      indicator: 'uitval',
      law: 'jeugd',
      area: 'Nederland',
      period: '2023',
      value: '0,087',
      denominator: '1000',
      source: 'CBS',
    },
  ],
};
