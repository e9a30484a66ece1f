import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { isSwitchedOn } from '#lib/domain/indicator-list.ts';
import { titleOf } from '#lib/ui/words/ids.ts';
import type { App } from './app.ts';

/** The indicators that the choices of a page can be asked of as well, and the way there. */
export function sameQuestionOf(
  { language, question, workspace }: App,
  id: string,
  ids: readonly string[],
): { id: string; all: { id: string; name: string }[]; ask: (other: string) => void } {
  const { profile } = workspace;
  return {
    id,
    all: ids
      .filter((other) => other === id || (profile !== null && isSwitchedOn(other, profile)))
      .map((other) => ({ id: other, name: titleOf(language.current, other) })),
    ask: (other) =>
      void goto(resolve(`/indicatoren/${other}/${language.query}${question.changed({})}`), {
        keepFocus: true,
      }),
  };
}
