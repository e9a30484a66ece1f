import { checkInstruments } from '#lib/domain/profile-checks.ts';
import type { Instrument } from '#lib/domain/profile.ts';
import type { FieldError } from './form-words.ts';
import { readDecimal } from './product-form.ts';

/** The norm of an instrument as it is typed in. */
export interface InstrumentForm {
  name: string;
  sd: string;
  reliability: string;
  better: Instrument['better'];
}

/** The form of an instrument; an empty one where there is none yet. */
export function instrumentForm(instrument: Instrument | null): InstrumentForm {
  const number = (value: number | undefined) => String(value ?? '').replace('.', ',');
  return {
    name: instrument?.name ?? '',
    sd: number(instrument?.sd),
    reliability: number(instrument?.reliability),
    better: instrument?.better ?? 'lower',
  };
}

/** The instrument in a form, and what is wrong with it among the rows of its list; `row` counts from 0. */
export function readInstrument(
  form: InstrumentForm,
  rows: readonly Instrument[],
  row: number,
): { instrument: Instrument; errors: Partial<Record<keyof InstrumentForm, FieldError>> } {
  const [sd, reliability] = [readDecimal(form.sd) ?? NaN, readDecimal(form.reliability) ?? NaN];
  // What else a profile says of the instrument stays.
  const instrument = { ...rows[row], ...form, name: form.name.trim(), sd, reliability };
  const errors: Partial<Record<keyof InstrumentForm, FieldError>> = {};
  if (!(sd > 0)) errors.sd = 'positive';
  if (!(reliability >= 0 && reliability <= 1)) errors.reliability = 'fraction';
  const others = rows.filter((_one, index) => index !== row);
  for (const { row: at, problem, other } of checkInstruments([...others, instrument])) {
    if (at !== others.length + 1) continue;
    errors.name ??= { problem, other: other === null || other <= row ? other : other + 1 };
  }
  return { instrument, errors };
}
