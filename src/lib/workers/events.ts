import { eventProblems, type NotedEvent } from '#lib/domain/noted-event.ts';
import { KeptSetting } from './kept-setting.ts';

/** The events that a person noted, kept in one setting. */
export class NotedEvents extends KeptSetting {
  /** What is noted now: another tab may have changed it. */
  async read(): Promise<NotedEvent[]> {
    const text = await this.kept();
    return text === undefined ? [] : (JSON.parse(text) as NotedEvent[]);
  }

  /** Keeps an event in place of the one of its id; null removes that one. Gives all that is noted then. */
  async keep(id: string, event: NotedEvent | null): Promise<NotedEvent[]> {
    // The page asks first; what may point at a person must not come in by another way either.
    if (event && Object.keys(eventProblems(event)).length > 0)
      throw new RangeError('not an event that can be kept');
    const others = (await this.read()).filter((one) => one.id !== id);
    const events = event ? [...others, { ...event, id }] : others;
    if (events.length === 0) await this.forget();
    else await this.keepText(JSON.stringify(events));
    return events;
  }
}
