import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { NOT_SHOWN } from '#lib/domain/chart-figures.ts';
import { chartFile } from '#lib/workers/figures-file.ts';

const report = {
  about: [
    ['Titel', 'Uitval: Voorbeeldregio, Jeugd, 2024'],
    ['Gegevensversie', '0123456789ab'],
  ],
  heads: ['Naam', 'Aantal', 'Van', 'Aandeel', 'Cijfer'],
  rows: [
    ['=HYPERLINK("x")', 3, 40, { percent: 0.075 }, { mark: 7.4 }],
    ['Klein; Schijnveld', NOT_SHOWN, 12, NOT_SHOWN, null],
  ],
  notShown: 'niet getoond',
} as const;

/** The text of a file, with its byte order mark. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

test('the file of one chart says what it is about, and holds its figures as a Dutch spreadsheet reads them', () => {
  expect(textOf(chartFile(report))).toBe(
    '\uFEFFTitel;Uitval: Voorbeeldregio, Jeugd, 2024\r\n' +
      'Gegevensversie;0123456789ab\r\n' +
      '\r\n' +
      'Naam;Aantal;Van;Aandeel;Cijfer\r\n' +
      '"\'=HYPERLINK(""x"")";3;40;0,075;7,4\r\n' +
      '"Klein; Schijnveld";niet getoond;12;niet getoond;\r\n',
  );
});

test('no cell of the file begins as a formula does, also not in what it is about', () => {
  const about = [['Titel', '@SUM(A1)']] as const;
  const { data } = Papa.parse<string[]>(textOf(chartFile({ ...report, about })).slice(1), {
    delimiter: ';',
  });
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t]/);
  expect(data[0]).toEqual(['Titel', "'@SUM(A1)"]);
});
