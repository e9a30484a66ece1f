import type { Day } from '#lib/domain/day.ts';
import type { Care } from './care.ts';
import type { WrittenMessage, WrittenRow } from '../write/message-xml.ts';

/** The three messages of care that has ended. */
export interface Story {
  care: Care;
  assignment: WrittenMessage;
  start: WrittenMessage;
  stop: WrittenMessage;
}

/** What a story is told with; every message gets an identification of its own unless it has one. */
export interface Telling {
  send: (message: WrittenMessage, copies?: number) => WrittenMessage;
  /** sends the return on a message that was sent */
  answer: (message: WrittenMessage, code: string) => void;
  /** a first day far beyond what can be meant */
  farOff: Day;
}

/** A message with some of it changed: its header, its row. */
export function changed(
  message: WrittenMessage,
  row: Partial<WrittenRow> | null,
  header: Partial<WrittenMessage> = {},
): WrittenMessage {
  const rows = row ? message.rows.map((one) => ({ ...one, ...row })) : message.rows;
  return { ...message, ...header, rows };
}

/** A message sent so many days later, with some of its row changed. */
export function later(
  message: WrittenMessage,
  days: number,
  row: Partial<WrittenRow> | null = null,
) {
  return changed(message, row, { dated: message.dated + days });
}

/** Tells all three messages with the same change in their header. */
export function everywhere(story: Story, header: Partial<WrittenMessage>, { send }: Telling): void {
  for (const message of [story.assignment, story.start, story.stop]) {
    send(changed(message, null, header));
  }
}

/** Whether care lasted long enough for something to happen halfway. */
export const longEnough = ({ care }: Story) => care.end - care.begin >= 90;

/** Something that goes wrong in real traffic, done to one story. */
export interface Mishap {
  id: string;
  /** stories that it can be done to; left out = all */
  fits?: (story: Story) => boolean;
  tell: (story: Story, telling: Telling) => void;
}
