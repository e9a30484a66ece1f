import { YES_NO } from '../table/choices.ts';
import type { TableFormat } from '../table/table-format.ts';
import { notAhead, numberWithin } from './delivery-checks.ts';
import { countField, DELIVERY_FIELDS } from './delivery-fields.ts';
import { delivered } from '../table/delivery-table.ts';

/** One row is what a provider has on offer of one product in one area (formats, 4). */
export const beschikbaarheid: TableFormat = {
  id: 'beschikbaarheid',
  fields: [
    DELIVERY_FIELDS.provider,
    DELIVERY_FIELDS.product,
    { id: 'profile', name: 'Profiel', synonyms: ['profile'], kind: { is: 'text' } },
    {
      id: 'area',
      name: 'Gebied',
      synonyms: ['regio', 'gemeentecode', 'cbs gemeentecode', 'gemeente', 'area'],
      kind: { is: 'area' },
    },
    {
      id: 'waitIntake',
      name: 'Wachttijd aanmelding (weken)',
      synonyms: ['wachttijd aanmelding', 'aanmeldwachttijd', 'wachttijd intake'],
      kind: { is: 'decimal' },
    },
    {
      id: 'waitTreatment',
      name: 'Wachttijd behandeling (weken)',
      synonyms: ['wachttijd behandeling', 'behandelwachttijd'],
      kind: { is: 'decimal' },
    },
    countField('places', 'Plaatsen totaal', 'totaal plaatsen', 'capaciteit'),
    countField('placesFree', 'Plaatsen vrij', 'vrije plaatsen'),
    countField('waiting', 'Wachtenden', 'aantal wachtenden'),
    {
      id: 'intakeStop',
      name: 'Cliëntenstop',
      synonyms: ['opnamestop', 'aanmeldstop'],
      kind: { is: 'choice', choices: YES_NO },
    },
    {
      id: 'countedOn',
      name: 'Peildatum',
      synonyms: ['datum peiling', 'stand op'],
      kind: { is: 'date' },
    },
  ],
  required: [['provider'], ['product', 'profile'], ['waitIntake'], ['countedOn']],
  filled: [['provider'], ['product', 'profile'], ['waitIntake'], ['countedOn']],
  absent: [],
  always: [],
  checks: [
    notAhead('countedOn'),
    numberWithin('waitIntake', (weeks) => weeks >= 0),
    numberWithin('waitTreatment', (weeks) => weeks >= 0),
    {
      code: 'number-outside',
      field: 'placesFree',
      fails: (row) => (row.number('placesFree') ?? 0) > (row.number('places') ?? Infinity),
    },
  ],
  pairs: [
    {
      key: ['provider', 'product', 'profile', 'area', 'countedOn'],
      instead: null,
      rest: [],
      field: 'provider',
      code: 'key-twice',
    },
  ],
  output: delivered('supply', (row) => [
    {
      row: {
        provider: row.text('provider'),
        product: row.text('product'),
        profile: row.text('profile'),
        area: row.text('area'),
        waitIntake: row.number('waitIntake') ?? NaN,
        waitTreatment: row.number('waitTreatment') ?? NaN,
        places: row.number('places') ?? -1,
        placesFree: row.number('placesFree') ?? -1,
        waiting: row.number('waiting') ?? -1,
        intakeStop: row.text('intakeStop'),
        countedOn: row.day('countedOn'),
      },
    },
  ]),
  examples: [
    {
      provider: '12345678',
      product: '45A04',
      area: '0405',
      waitIntake: '3',
      waitTreatment: '6,5',
      places: '20',
      placesFree: '2',
      waiting: '5',
      intakeStop: 'nee',
      countedOn: '01-06-2024',
    },
    {
      provider: '12345678',
      profile: '2',
      area: 'regio',
      waitIntake: '12',
      intakeStop: 'ja',
      countedOn: '01-06-2024',
    },
  ],
};
