import type { CalendarEvent } from '#lib/domain/calendar.ts';
import { downloadText } from './download.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Makes a calendar file of days and hands it to the person. */
export async function downloadCalendar(
  workspace: Workspace,
  events: CalendarEvent[],
): Promise<void> {
  await workspace.during(async () => {
    const made = new Date().toISOString();
    const text = await workspace.ask('calendar', { events, made });
    if (text !== undefined) downloadText(text, 'aanleveringen.ics', 'text/calendar;charset=utf-8');
  });
}
