import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarText } from '#lib/formats/write/calendar.ts';

const event = {
  uid: 'aanlevering-2024-H2@regio',
  on: '2025-01-31',
  summary: 'Aanleveren',
  description: 'Uiterlijk vandaag',
};
const made = '2024-12-01T09:08:07.123Z';

test('a calendar has one day for each event', () => {
  expect(calendarText([event], made).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Uitkomstwijzer//Aanleveringen//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:aanlevering-2024-H2@regio',
    'DTSTAMP:20241201T090807Z',
    'DTSTART;VALUE=DATE:20250131',
    'SUMMARY:Aanleveren',
    'DESCRIPTION:Uiterlijk vandaag',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('what has a meaning in the file is escaped', () => {
  const text = calendarText([{ ...event, summary: 'a;b,c\\d\ne' }], made);
  expect(text).toContain('SUMMARY:a\\;b\\,c\\\\d\\ne\r\n');
});

test('no line is longer than 75 octets, and folding back gives the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (written) => {
      const summary = written.replaceAll(/[\r\n\\;,]/g, '');
      const text = calendarText([{ ...event, summary }], made);
      const lines = text.split('\r\n');
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}\r\n`);
    }),
  );
});
