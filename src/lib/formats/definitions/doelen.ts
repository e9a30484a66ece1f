import { GOAL_MOMENT_CHOICES } from '../table/delivery-choices.ts';
import type { TableFormat } from '../table/table-format.ts';
import { DELIVERY_CHECKS, INFORMANT_CHECKS } from './delivery-checks.ts';
import { DELIVERY_FIELDS } from './delivery-fields.ts';
import { addressOf, delivered } from '../table/delivery-table.ts';

const goal = {
  period: '2024-H1',
  provider: '12345678',
  municipality: '0405',
  law: 'jeugd',
  product: '45A04',
  trajectory: 'T1',
  goal: '1',
} as const;

/** One row is one goal, scored by one informant at one moment (formats, 4). */
export const doelen: TableFormat = {
  id: 'doelen',
  fields: [
    DELIVERY_FIELDS.period,
    DELIVERY_FIELDS.provider,
    DELIVERY_FIELDS.municipality,
    DELIVERY_FIELDS.law,
    DELIVERY_FIELDS.product,
    DELIVERY_FIELDS.trajectory,
    {
      id: 'goal',
      name: 'Doelnummer',
      synonyms: ['doel', 'doel nr', 'doelnr', 'goal'],
      kind: { is: 'code' },
    },
    DELIVERY_FIELDS.informant,
    {
      ...DELIVERY_FIELDS.moment,
      kind: { is: 'choice', choices: GOAL_MOMENT_CHOICES },
    },
    {
      id: 'score',
      name: 'Score',
      synonyms: ['doelscore', 'gas score'],
      kind: { is: 'score', low: -1, high: 2 },
    },
  ],
  required: [
    ['period'],
    ['provider'],
    ['municipality'],
    ['law'],
    ['trajectory'],
    ['goal'],
    ['informant'],
    ['score'],
  ],
  filled: [
    ['period'],
    ['provider'],
    ['municipality'],
    ['law'],
    ['trajectory'],
    ['goal'],
    ['informant'],
    ['score'],
  ],
  absent: [],
  always: [],
  checks: [...DELIVERY_CHECKS, ...INFORMANT_CHECKS],
  pairs: [
    {
      key: ['provider', 'trajectory', 'goal', 'informant', 'moment'],
      instead: null,
      rest: [],
      field: 'goal',
      code: 'key-twice',
    },
  ],
  output: delivered('goals', (row, numbers) => {
    const [provider, trajectory] = [row.text('provider'), row.text('trajectory')];
    const goal = row.text('goal');
    const [informant, moment] = [row.text('informant'), row.text('moment')];
    return [
      {
        row: {
          ...addressOf(row),
          trajectory: numbers.of('trajectory', provider, trajectory),
          goal: numbers.of('goal', provider, trajectory, goal),
          informant,
          moment,
          score: row.number('score') ?? 0,
        },
        key: [provider, trajectory, goal, informant, moment].join('\n'),
      },
    ];
  }),
  examples: [
    { ...goal, informant: 'jeugdige', moment: 'start', score: '-1' },
    { ...goal, informant: 'jeugdige', moment: 'einde', score: '2' },
    { ...goal, informant: 'ouder', moment: 'tussen', score: '0' },
    { ...goal, law: 'wmo', product: '', trajectory: 'T2', informant: 'cliënt', score: '1' },
  ],
};
