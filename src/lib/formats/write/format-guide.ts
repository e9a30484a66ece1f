import type { CellSort, ColumnGuide, FormatGuide } from '#lib/domain/format-guide.ts';
import type { Field } from '../table/field.ts';
import type { TableFormat } from '../table/table-format.ts';

function sortOf({ kind }: Field): CellSort {
  switch (kind.is) {
    case 'choice':
      return 'list';
    case 'digits':
      return kind.width === 8 ? 'agb' : 'digits';
    case 'period': {
      if (!kind.kinds) return 'period';
      if (!kind.kinds.includes('half-year')) return 'month';
      return kind.kinds.includes('year') ? 'half-year-or-year' : 'half-year';
    }
    case 'client':
      return 'text';
    default:
      return kind.is;
  }
}

function needOf({ id }: Field, { required }: TableFormat): ColumnGuide['need'] {
  const group = required.find((one) => one.includes(id));
  if (!group) return 'no';
  return group.length === 1 ? 'yes' : 'one';
}

/** Explains the columns of a format, as its definition has them. */
export function formatGuide(format: TableFormat): FormatGuide {
  const columns = format.fields.map((field): ColumnGuide => {
    const { id, name, synonyms, kind } = field;
    return {
      field: id,
      name,
      synonyms,
      need: needOf(field, format),
      sort: sortOf(field),
      values:
        kind.is === 'choice' ? kind.choices.map(({ value, names }) => names[0] ?? value) : null,
      between: kind.is === 'score' ? [kind.low, kind.high] : null,
      example: format.examples?.map((row) => row[id] ?? '').find((text) => text !== '') ?? '',
    };
  });
  return { id: format.id, columns };
}
