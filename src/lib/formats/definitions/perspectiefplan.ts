import {
  EVALUATION_CHOICES,
  FOLLOW_UP_CHOICES,
  NEXT_ACTION_CHOICES,
  NOT_REACHED_CHOICES,
  OUTCOME_CHOICES,
} from '../table/delivery-choices.ts';
import type { TableFormat } from '../table/table-format.ts';
import { DELIVERY_CHECKS, notAhead } from './delivery-checks.ts';
import { DELIVERY_FIELDS } from './delivery-fields.ts';
import { NO_DAY } from '#lib/domain/day.ts';
import { monthOf, periodOf } from '#lib/domain/period.ts';
import { addressOf, delivered } from '../table/delivery-table.ts';
import type { RowView } from '../table/row-view.ts';

const evaluation = {
  municipality: '0405',
  provider: '12345678',
  product: '45A04',
  law: 'jeugd',
  evaluation: 'eind',
  evaluatedOn: '01-05-2024',
  arrangementEnd: '05-06-2024',
  evaluationNumber: 'E1',
} as const;

/** An end evaluation is in time where it is held so many days before the end of the arrangement. */
const IN_TIME = { from: 28, to: 42 };

function timelyOf(row: RowView): 'ja' | 'nee' | '' {
  const [held, end] = [row.day('evaluatedOn'), row.day('arrangementEnd')];
  if (row.text('evaluation') !== 'eind' || held === NO_DAY || end === NO_DAY) return '';
  const days = end - held;
  return days >= IN_TIME.from && days <= IN_TIME.to ? 'ja' : 'nee';
}

/** One row is one result of one evaluation, part IV of the perspectiefplan (formats, 4). */
export const perspectiefplan: TableFormat = {
  id: 'perspectiefplan',
  fields: [
    DELIVERY_FIELDS.municipality,
    DELIVERY_FIELDS.provider,
    DELIVERY_FIELDS.product,
    DELIVERY_FIELDS.law,
    {
      id: 'evaluation',
      name: 'Soort evaluatie',
      synonyms: ['evaluatiesoort', 'evaluatie'],
      kind: { is: 'choice', choices: EVALUATION_CHOICES },
    },
    {
      id: 'evaluatedOn',
      name: 'Evaluatiedatum',
      synonyms: ['datum evaluatie'],
      kind: { is: 'date' },
    },
    {
      id: 'arrangementEnd',
      name: 'Einddatum arrangement',
      synonyms: ['einde arrangement', 'einddatum'],
      kind: { is: 'date' },
    },
    {
      id: 'evaluationNumber',
      name: 'Evaluatienummer',
      synonyms: ['evaluatie nr', 'evaluatienr'],
      kind: { is: 'code' },
    },
    {
      id: 'resultNumber',
      name: 'Resultaatnummer',
      synonyms: ['resultaat nr', 'resultaatnr', 'nummer resultaat'],
      kind: { is: 'code' },
    },
    {
      id: 'resultArea',
      name: 'Resultaatgebied',
      synonyms: ['leefgebied', 'gebied resultaat'],
      kind: { is: 'text' },
    },
    {
      id: 'outcome',
      name: 'Uitkomst',
      synonyms: ['uitkomst resultaat', 'behaald', 'outcome'],
      kind: { is: 'choice', choices: OUTCOME_CHOICES },
    },
    {
      id: 'notReached',
      name: 'Reden niet behaald',
      synonyms: ['reden niet of deels behaald', 'waarom niet behaald'],
      kind: { is: 'choice', choices: NOT_REACHED_CHOICES },
    },
    {
      id: 'followUp',
      name: 'Vervolg',
      synonyms: ['vervolghulp'],
      kind: { is: 'choice', choices: FOLLOW_UP_CHOICES },
    },
    {
      id: 'nextAction',
      name: 'Vervolgactie',
      synonyms: ['actie'],
      kind: { is: 'choice', choices: NEXT_ACTION_CHOICES },
    },
  ],
  required: [
    ['municipality'],
    ['provider'],
    ['product'],
    ['law'],
    ['evaluation'],
    ['evaluatedOn'],
    ['evaluationNumber'],
    ['resultNumber'],
    ['outcome'],
  ],
  filled: [
    ['municipality'],
    ['provider'],
    ['product'],
    ['law'],
    ['evaluation'],
    ['evaluatedOn'],
    ['evaluationNumber'],
    ['resultNumber'],
    ['outcome'],
  ],
  absent: [],
  always: [],
  checks: [...DELIVERY_CHECKS, notAhead('evaluatedOn')],
  pairs: [
    {
      key: ['provider', 'evaluationNumber', 'resultNumber'],
      instead: null,
      rest: [],
      field: 'resultNumber',
      code: 'key-twice',
    },
  ],
  output: delivered('results', (row, numbers) => {
    const [provider, evaluation] = [row.text('provider'), row.text('evaluationNumber')];
    return [
      {
        row: {
          ...addressOf(row, periodOf(monthOf(row.day('evaluatedOn')), 'half-year')),
          evaluation: row.text('evaluation'),
          evaluationNumber: numbers.of('evaluation', provider, evaluation),
          outcome: row.text('outcome'),
          notReached: row.text('notReached'),
          followUp: row.text('followUp'),
          nextAction: row.text('nextAction'),
          timely: timelyOf(row),
        },
        key: [provider, evaluation, row.text('resultNumber')].join('\n'),
      },
    ];
  }),
  examples: [
    {
      ...evaluation,
      resultNumber: '1',
      resultArea: 'Wonen',
      outcome: 'behaald',
      followUp: 'geen',
      nextAction: 'niets nodig',
    },
    {
      ...evaluation,
      resultNumber: '2',
      resultArea: 'School',
      outcome: 'deels',
      notReached: 'motivatie',
      followUp: 'lichter',
      nextAction: 'doel bijstellen',
    },
    {
      ...evaluation,
      resultNumber: '3',
      outcome: 'niet',
      notReached: 'externe omstandigheden',
      followUp: 'zwaarder',
      nextAction: 'ander aanbod',
    },
    {
      ...evaluation,
      evaluation: 'tussen',
      arrangementEnd: '',
      evaluationNumber: 'E2',
      resultNumber: '1',
      outcome: 'n.v.t.',
    },
    {
      ...evaluation,
      law: 'wmo',
      provider: '0405',
      product: '01A01',
      evaluationNumber: 'E3',
      resultNumber: '1',
      outcome: 'behaald',
    },
  ],
};
