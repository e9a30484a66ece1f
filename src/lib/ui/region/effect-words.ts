import type { EffectSide, FigureEffect } from '#lib/domain/profile-effect.ts';
import type { Law } from '#lib/domain/law.ts';
import { wordsOf } from '../words/ids.ts';
import type { Words } from '../words/nl.ts';

/** A figure of the region as it is and as it becomes, in words. */
export interface ShownEffect {
  key: string;
  name: string;
  period: string;
  now: string;
  then: string;
}

/** The name of an indicator with its law. */
function nameOf({ indicator, law }: { indicator: string; law: Law }, words: Words): string {
  const name = wordsOf<{ title: string } | null>(words.indicators, indicator, null)?.title;
  return `${name ?? indicator}, ${words.figures.laws[law]}`;
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

function sideWords(side: EffectSide | null, shape: FigureEffect['shape'], words: Words): string {
  const { figures, regionEdit } = words;
  if (!side) return regionEdit.effectOff;
  const { figure, parts, unit } = side;
  const part = (id: string) => parts.find((one) => one.part === id)?.figure;
  if (shape === 'flow') {
    return (['in', 'uit'] as const)
      .map((id) => {
        const count = part(id)?.suppressed
          ? figures.withheldShort
          : figures.count(part(id)?.x ?? 0);
        return `${count} ${figures.flowLabels[id]}`;
      })
      .join(', ');
  }
  const counted = `${figures.count(figure.n ?? 0)} ${figures.units(unit, figure.n ?? 0)}`;
  if (shape === 'parts') return counted;
  if (shape === 'days') {
    const days = part('p50')?.value ?? null;
    return days === null ? figures.withheldShort : `${figures.median(days)}, ${counted}`;
  }
  if (figure.value !== null && figure.x !== null && figure.n !== null) {
    return `${figures.percent(figure.value)}, ${figures.ofShort(figure.x, figure.n)}`;
  }
  if (figure.n !== 0) return figures.withheldShort;
  return figure.undetermined ? figures.undetermined : figures.nothing;
}
