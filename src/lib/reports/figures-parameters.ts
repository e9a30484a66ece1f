import { LAWS } from '#lib/domain/law.ts';
import type { FiguresWords, SharedFigures } from '#lib/domain/shared-figures.ts';
import type { SheetValue } from '#lib/domain/sheet.ts';

/** All that the figures were made by, each with its name. */
export function parameterRows(
  { made, kept, dataVersion, parameters, horizon, example }: SharedFigures,
  words: FiguresWords,
): [string, SheetValue][] {
  const names = words.parameters;
  const { newStartWindow, disclosure } = parameters;
  return [
    ...(example ? [[words.example, ''] satisfies [string, SheetValue]] : []),
    [names.dataVersion, dataVersion],
    [names.made, made],
    [names.kept, kept],
    ...LAWS.flatMap((law): [string, SheetValue][] => {
      const day = horizon[law];
      return day === undefined ? [] : [[`${names.until}: ${words.laws[law]}`, day]];
    }),
    [names.definitionSet, parameters.definitionSet],
    [names.unit, words.units[parameters.unit]],
    [names.newStartWindow, newStartWindow === 'half-year' ? words.halfYear : newStartWindow],
    [names.followOnDays, parameters.followOnDays],
    [names.gapDays, parameters.gapDays],
    [names.leftOut, parameters.leftOut.map((one) => words.reasonClasses[one]).join(', ')],
    [names.period, words.kinds[parameters.period]],
    [names.waitNormDays, parameters.waitNormDays],
    ...Object.entries(parameters.sources).map(([id, source]): [string, SheetValue] => [
      `${names.sources}: ${id}`,
      source,
    ]),
    [names.municipalities, parameters.municipalities.join(', ')],
    [names.threshold, disclosure.threshold],
    [names.minPart, disclosure.minPart],
    [names.allOrNoneBelow, disclosure.allOrNoneBelow],
    [names.minProviders, disclosure.minProviders],
  ];
}
