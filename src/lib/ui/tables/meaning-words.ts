import { LAWS, type Law } from '#lib/domain/law.ts';
import { municipalityName } from '#lib/domain/municipalities.ts';
import { formatReasonPerLaw, parseReasonPerLaw } from '#lib/domain/reason-per-law.ts';
import { currentReasons } from '#lib/domain/reasons.ts';
import type { FieldId, FieldReview, TableReview } from '#lib/domain/table.ts';
import { wordsOf } from '../words/ids.ts';
import type { TableWords } from '../words/nl/tables.ts';
import type { Numbers } from '../words/numbers.ts';

/** A choice of a select, in a group of its law where codes are told per law. */
export interface Option {
  value: string;
  name: string;
}

/** Options under one heading; without a heading they stand by themselves. */
export interface OptionGroup {
  label: string;
  options: Option[];
}

/** The field of a review with this id. */
export function fieldOf(review: TableReview, id: FieldId | null): FieldReview | undefined {
  return review.fields.find(({ field }) => field === id);
}

/** The laws that rows of a table fall under, as far as its law column is understood; else both. */
export function lawsOf(review: TableReview): Law[] {
  const law = fieldOf(review, 'law');
  const told = new Set([law?.constant, ...(law?.samples ?? []).map(({ meaning }) => meaning)]);
  const laws = LAWS.filter((one) => told.has(one));
  return laws.length > 0 ? laws : [...LAWS];
}

/** What a column is called: its header, or its number where it has none. */
export function columnName(review: TableReview, column: number, words: TableWords): string {
  return review.headers[column]?.trim() || words.unnamed(column + 1);
}

function reasonText(code: string, laws: readonly Law[], words: TableWords): string {
  const perLaw = parseReasonPerLaw(code);
  if (perLaw) {
    return LAWS.flatMap((law) => {
      const own = perLaw[law];
      return own && laws.includes(law) ? [reasonText(own, [law], words)] : [];
    }).join(' / ');
  }
  const texts = laws.flatMap((law) =>
    currentReasons(law).includes(code) ? [wordsOf<string>(words.reasons[law], code, '')] : [],
  );
  return [code, [...new Set(texts)].join(' / ')].filter(Boolean).join(' ');
}

/** What a value of a field means, in words. */
export function meaningText(
  review: TableReview,
  field: FieldId,
  meaning: string,
  words: TableWords,
  numbers: Pick<Numbers, 'day'>,
): string {
  const found = fieldOf(review, field);
  if (/^\d{4}-\d\d-\d\d$/.test(meaning) && found?.dates) return numbers.day(meaning);
  if (field === 'municipality') return municipalityName(meaning);
  if (field === 'reason') return reasonText(meaning, lawsOf(review), words);
  return found?.options ? wordsOf(words.values, meaning, meaning) : meaning;
}

/** The values that may be chosen for a field, or null where it has no list. */
export function optionGroups(
  review: TableReview,
  field: FieldId,
  words: TableWords,
): OptionGroup[] | null {
  if (field === 'reason') {
    return lawsOf(review).map((law) => ({
      label: wordsOf<string>(words.values, law, law),
      options: currentReasons(law).map((code) => ({
        value: formatReasonPerLaw({ [law]: code }),
        name: `${code} ${wordsOf<string>(words.reasons[law], code, '')}`,
      })),
    }));
  }
  const options = fieldOf(review, field)?.options;
  if (!options) return null;
  return [
    {
      label: '',
      options: options.map((value) => ({
        value,
        name: wordsOf<string>(words.values, value, value),
      })),
    },
  ];
}
