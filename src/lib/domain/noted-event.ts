import { holdsBsn } from './bsn.ts';
import { NO_DAY, parseDay } from './day.ts';
import type { Law } from './law.ts';
import { daysOfPeriod, type Period } from './period.ts';

/** Something that a person noted beside the figures over time: "nieuw contract". */
export interface NotedEvent {
  id: string;
  /** as 2024-12-31 */
  day: string;
  text: string;
  /** null: both laws */
  law: Law | null;
}

/** Characters that the text of an event has at most. */
export const EVENT_LENGTH = 60;

/** Why an event cannot be kept, by field. */
export interface EventProblems {
  day?: 'missing';
  text?: 'missing' | 'long' | 'person';
}

/** What is wrong with an event: it needs a day and a short text that does not point at a person. */
export function eventProblems({ day, text }: Pick<NotedEvent, 'day' | 'text'>): EventProblems {
  const problems: EventProblems = {};
  if (day.length !== 10 || parseDay(day) === NO_DAY) problems.day = 'missing';
  if (text.trim() === '') problems.text = 'missing';
  else if (text.trim().length > EVENT_LENGTH) problems.text = 'long';
  else if (holdsBsn(text)) problems.text = 'person';
  return problems;
}

/** An event in a trend: its number in the list, and where it lies. */
export interface PlacedEvent extends NotedEvent {
  /** from 1, by day */
  number: number;
  /** the period that holds it, or null where the trend has none */
  period: Period | null;
  /** how far into that period it lies: 0 to 1 */
  share: number;
}

/** The events of a law by day, each with its place among the periods of a trend. */
export function placedEvents(
  events: readonly NotedEvent[],
  law: Law,
  periods: readonly Period[],
): PlacedEvent[] {
  return events
    .filter((event) => event.law === null || event.law === law)
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
    .map((event, at) => {
      const day = parseDay(event.day);
      for (const period of periods) {
        const { first, last } = daysOfPeriod(period);
        if (day < first || day > last) continue;
        const share = (day - first + 0.5) / (last - first + 1);
        return { ...event, number: at + 1, period, share };
      }
      return { ...event, number: at + 1, period: null, share: 0 };
    });
}
