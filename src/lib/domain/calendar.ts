/** A day in a calendar. */
export interface CalendarEvent {
  /** stays the same for the same day, so that a later file changes it and adds none */
  uid: string;
  /** as 2024-07-31 */
  on: string;
  summary: string;
  description: string;
}
