import {
  AGE_CHOICES,
  ARRANGEMENT_CHOICES,
  INFORMANT_CHOICES,
  MOMENT_CHOICES,
  SCALE_CHOICES,
} from '../table/delivery-choices.ts';
import type { Field } from '../table/field.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

/** A column with a whole number, named by the field that it is of. */
export function countField(id: Field['id'], name: string, ...synonyms: string[]): Field {
  return { id, name, synonyms, kind: { is: 'whole' } };
}

/** A column with a mark from 1 to 10, or on the scale that another column names. */
export function markField(id: Field['id'], name: string, ...synonyms: string[]): Field {
  return { id, name, synonyms, kind: { is: 'score', low: 1, high: 10 } };
}

/** The columns that more than one delivery has. */
export const DELIVERY_FIELDS = {
  law: TRAFFIC_FIELDS.law,
  product: TRAFFIC_FIELDS.product,
  municipality: {
    ...TRAFFIC_FIELDS.municipality,
    name: 'CBS gemeentecode',
    synonyms: ['gemeentecode', ...TRAFFIC_FIELDS.municipality.synonyms],
  },
  provider: { ...TRAFFIC_FIELDS.provider, kind: { is: 'provider' } },
  organisation: {
    id: 'organisation',
    name: 'Naam organisatie',
    synonyms: ['organisatie', 'naam aanbieder', 'organisation'],
    kind: { is: 'text' },
  },
  period: {
    id: 'period',
    name: 'Periode',
    synonyms: ['halfjaar', 'meetperiode', 'rapportageperiode', 'period'],
    kind: { is: 'period', kinds: ['half-year', 'month'] },
  },
  month: {
    id: 'month',
    name: 'Meetmaand',
    synonyms: ['maand', 'month'],
    kind: { is: 'period', kinds: ['month'] },
  },
  kind: {
    id: 'kind',
    name: 'Arrangementsoort',
    synonyms: ['soort arrangement', 'soort', 'kind'],
    kind: { is: 'choice', choices: ARRANGEMENT_CHOICES },
  },
  moment: {
    id: 'moment',
    name: 'Meetmoment',
    synonyms: ['moment'],
    kind: { is: 'choice', choices: MOMENT_CHOICES },
  },
  informant: {
    id: 'informant',
    name: 'Informant',
    synonyms: ['ingevuld door', 'invuller', 'respondent'],
    kind: { is: 'choice', choices: INFORMANT_CHOICES },
  },
  ageGroup: {
    id: 'ageGroup',
    name: 'Leeftijdsgroep',
    synonyms: ['leeftijdscategorie', 'leeftijdsklasse', 'age group'],
    kind: { is: 'choice', choices: AGE_CHOICES, exact: true },
  },
  scale: {
    id: 'scale',
    name: 'Schaal',
    synonyms: ['antwoordschaal', 'scale'],
    kind: { is: 'choice', choices: SCALE_CHOICES, exact: true },
  },
  trajectory: {
    id: 'trajectory',
    name: 'Trajectnummer',
    synonyms: ['traject', 'trajectnr', 'trajectory number'],
    kind: { is: 'code' },
  },
} as const satisfies Record<string, Field>;

/** The period of satisfaction: foster care is asked once a year. */
export const SATISFACTION_PERIOD: Field = {
  ...DELIVERY_FIELDS.period,
  kind: { is: 'period', kinds: ['half-year', 'month', 'year'] },
};
