import type { EffectSide, FigureEffect } from '#lib/domain/profile-effect.ts';
import type { Law } from '#lib/domain/law.ts';
import { titleOf } from '../words/ids.ts';
import type { Words } from '../words/nl.ts';

/** A figure in words, and what it is made of, where there is more to say. */
export interface ToldFigure {
  value: string;
  detail: string;
}

/** A figure of the region as it is and as it becomes, in words. */
export interface ShownEffect {
  key: string;
  name: string;
  period: string;
  now: ToldFigure;
  then: ToldFigure;
}

/** The name of an indicator with its law. */
function nameOf({ indicator, law }: { indicator: string; law: Law }, words: Words): string {
  return `${titleOf(words, indicator)}, ${words.figures.laws[law]}`;
}

/** The effects that make a difference, each in words; and the names of the figures that stay. */
export function effectWords(
  effects: readonly FigureEffect[],
  words: Words,
): { shown: ShownEffect[]; same: string[] } {
  const shown = effects
    .filter(({ differs }) => differs)
    .map((effect) => {
      const { now, then, shape } = effect;
      const periods = [now, then].flatMap((side) =>
        side ? [words.figures.period(side.period)] : [],
      );
      return {
        key: `${effect.law} ${effect.indicator}`,
        name: nameOf(effect, words),
        period: [...new Set(periods)].join(' → '),
        now: sideWords(now, shape, words),
        then: sideWords(then, shape, words),
      };
    });
  const same = effects.filter(({ differs }) => !differs).map((effect) => nameOf(effect, words));
  return { shown, same };
}

function sideWords(
  side: EffectSide | null,
  shape: FigureEffect['shape'],
  words: Words,
): ToldFigure {
  const { figures, regionEdit } = words;
  if (!side) return { value: regionEdit.effectOff, detail: '' };
  const { figure, parts, unit } = side;
  const part = (id: string) => parts.find((one) => one.part === id)?.figure;
  if (shape === 'flow') {
    const [value = '', detail = ''] = (['in', 'uit'] as const).map((id) => {
      const found = part(id);
      const count = found?.suppressed ? figures.withheldShort : figures.count(found?.x ?? 0);
      return `${count} ${figures.flowLabels[id]}`;
    });
    return { value, detail };
  }
  const total = figure.n ?? 0;
  const units = figures.units(unit, total);
  if (shape === 'parts') return { value: figures.count(total), detail: units };
  if (shape === 'days') {
    const days = part('p50')?.value ?? null;
    const value = days === null ? figures.withheldShort : figures.median(days);
    return { value, detail: `${figures.count(total)} ${units}` };
  }
  if (figure.value !== null && figure.x !== null) {
    return { value: figures.percent(figure.value), detail: figures.ofShort(figure.x, total) };
  }
  if (total > 0) return { value: figures.withheldShort, detail: '' };
  return { value: figure.undetermined ? figures.undetermined : figures.nothing, detail: '' };
}
