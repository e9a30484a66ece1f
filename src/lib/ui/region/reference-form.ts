import { checkReferenceFigures } from '#lib/domain/profile-checks.ts';
import type { ReferenceFigure } from '#lib/domain/profile.ts';
import { readDecimal, type FormErrors } from './product-form.ts';

/** A reference figure as it is typed in. */
export type ReferenceForm = Record<keyof ReferenceFigure, string>;

/** The form of a reference figure; an empty one where there is none yet. */
export function referenceForm(figure: ReferenceFigure | null): ReferenceForm {
  return {
    indicator: figure?.indicator ?? 'uitval',
    law: figure?.law ?? 'jeugd',
    area: figure?.area ?? '',
    period: figure?.period ?? '',
    value: String(figure?.value ?? '').replace('.', ','),
    denominator: String(figure?.denominator ?? ''),
    source: figure?.source ?? '',
    definition: figure?.definition ?? '',
  };
}

/** What is missing or wrong in the form, by field; `required` = it must be filled in. */
export type ReferenceErrors = {
  [Field in keyof ReferenceForm]?: FormErrors<ReferenceForm>[Field] | 'required' | 'whole';
};

/** The figure in a form, and what is wrong with it among the rows of its list; `row` counts from 0. */
export function readReference(
  form: ReferenceForm,
  rows: readonly ReferenceFigure[],
  row: number,
): { figure: ReferenceFigure; errors: ReferenceErrors } {
  const value = readDecimal(form.value);
  const denominator = form.denominator.trim();
  const figure: ReferenceFigure = {
    indicator: form.indicator,
    law: form.law === 'wmo' ? 'wmo' : 'jeugd',
    area: form.area.trim(),
    period: form.period.trim(),
    value: value ?? 0,
    denominator: denominator === '' ? null : Number(denominator),
    source: form.source.trim(),
    definition: form.definition === '' ? null : form.definition,
  };
  const errors: ReferenceErrors = {};
  for (const key of ['area', 'source'] as const) if (figure[key] === '') errors[key] = 'required';
  if (value === null || Number.isNaN(value)) errors.value = 'number';
  if (!/^\d*$/.test(denominator)) errors.denominator = 'whole';
  const others = rows.filter((_one, index) => index !== row);
  for (const { row: at, problem, other } of checkReferenceFigures([...others, figure])) {
    if (at !== others.length + 1) continue;
    const shown = other === null || other <= row ? other : other + 1;
    errors.period ??= { problem, other: shown };
  }
  return { figure, errors };
}
