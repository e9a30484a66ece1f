import type { FiguresWords } from '#lib/domain/shared-figures.ts';
import { isCatalogueColumn } from '#lib/domain/groups.ts';
import type { Words } from '#lib/ui/words/nl.ts';

/** The words of a file of figures, out of those of the pages. The topics that it needs are loaded. */
export function figuresWords(words: Words): FiguresWords {
  const { figures, figuresFile, indicatorPages, profileChanges, region } = words;
  const { version, parameters, ...own } = figuresFile;
  const { keys } = profileChanges;
  return {
    ...own,
    language: words.language,
    laws: figures.laws,
    method: { ...indicatorPages.method, caveats: indicatorPages.caveatsTitle, version },
    parameters: {
      ...parameters,
      definitionSet: keys['parameters.definitionSet'],
      period: keys['parameters.period'],
      municipalities: keys.municipalities,
      threshold: keys['disclosure.threshold'],
      minPart: keys['disclosure.minPart'],
      allOrNoneBelow: keys['disclosure.allOrNoneBelow'],
      minProviders: keys['disclosure.minProviders'],
    },
    units: {
      arrangement: figures.units('arrangement', 1),
      trajectory: figures.units('trajectory', 1),
    },
    kinds: figures.kinds,
    reasonClasses: region.reasonClasses,
    catalogue: catalogueNames(words),
    notListed: figures.notListed,
    notFilled: figures.notFilled,
    parts: partNames(words),
  };
}

/** Columns of the product list by their key in the region profile, which calls one differently. */
function catalogueNames({ figures }: Words): Record<string, string> {
  const names = Object.entries(figures.filter).filter(([column]) => isCatalogueColumn(column));
  return { ...Object.fromEntries(names), kind: figures.filter.careKind };
}

function partNames({ figures, parts, delivered }: Words): Record<string, string> {
  const named: [string, string][] = [];
  for (const [indicator, { names }] of Object.entries(parts)) {
    for (const [part, name] of Object.entries(names)) named.push([`${indicator} ${part}`, name]);
  }
  for (const [law, reasons] of Object.entries(figures.reasons)) {
    for (const [code, name] of Object.entries(reasons)) named.push([`${law} ${code}`, name]);
  }
  for (const [part, name] of Object.entries(figures.flowParts)) named.push([part, name]);
  for (const [strand, name] of Object.entries(delivered.strands)) {
    named.push([strand, name]);
    for (const [measure, text] of Object.entries(delivered.measures)) {
      named.push([`${strand} ${measure}`, `${name}, ${text}`]);
    }
  }
  return Object.fromEntries([...named, ['p50', figures.p50], ['p90', figures.p90]]);
}
