import type { CalendarEvent } from '#lib/domain/calendar.ts';

/** Octets that a line may have, its break left out (RFC 5545, 3.1). */
const LINE = 75;
const encoder = new TextEncoder();

/** Days as the text of an iCalendar file (RFC 5545), made at a moment (ISO, UTC). */
export function calendarText(events: readonly CalendarEvent[], made: string): string {
  const stamp = `${made.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Uitkomstwijzer//Aanleveringen//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(({ uid, on, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n|\r/g, '\\n');
}

/** A line in pieces of at most 75 octets; the next pieces begin with a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  // By character: a fold inside one would break it for readers that fold back too late.
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > LINE) {
      pieces.push(piece);
      [piece, size] = [' ', 1];
    }
    piece += character;
    size += bytes;
  }
  return [...pieces, piece].join('\r\n');
}
