import type { App } from '#lib/app/app.ts';
import type { GroupColumn, Narrowing } from '#lib/domain/groups.ts';
import type { Law } from '#lib/domain/law.ts';
import type { Period } from '#lib/domain/period.ts';
import { narrowedText } from '#lib/ui/indicator/member-text.ts';

/** Whom an answer is about, its law and its period, in words. */
export function scopeOf(
  { workspace, language }: App,
  question: Narrowing & { law: Law; period: Period },
  nameOf: (group: GroupColumn, key: string) => string,
): string {
  const words = language.current;
  const { figures } = words;
  return [
    narrowedText(words, question, nameOf) || workspace.profile?.name || figures.region,
    figures.laws[question.law],
    figures.period(question.period),
  ].join(', ');
}
