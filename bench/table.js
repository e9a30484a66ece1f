import { closeSync, openSync, writeSync, writeFileSync } from 'node:fs';
import { bsn, dayText } from './archive.js';

const HEAD = [
  'Wet',
  'Gemeentecode',
  'AGB',
  'BSN',
  'Toewijzingnummer',
  'Productcategorie',
  'Productcode',
  'Toewijzingsdatum',
  'Begindatum',
  'Einddatum',
  'Reden beëindiging',
  'Status aanlevering',
];
const MUNICIPALITIES = ['0405', '0420', '0498', '0532', '0388', '0361', '0383'];
const CLIENTS = 200_000;
const clients = Array.from({ length: CLIENTS }, (_, i) => bsn(i));
const days = Array.from({ length: 2200 }, (_, i) => {
  const [year, month, day] = dayText(18_262 + i).split('-');
  return `${day}-${month}-${year}`;
});

/** The cells of one made-up delivery. @param {number} i */
function row(i) {
  const isJeugd = i % 3 !== 0;
  return [
    isJeugd ? 'Jeugd' : 'Wmo',
    MUNICIPALITIES[i % 7],
    `7300${1000 + (i % 60)}`,
    clients[i % CLIENTS],
    String(i),
    isJeugd ? '45' : '02',
    `45A${10 + (i % 30)}`,
    days[i % 1400],
    days[(i % 1400) + 20],
    days[(i % 1400) + 50 + (i % 300)],
    isJeugd ? (i % 7 ? '31' : '32') : i % 7 ? '19' : '21',
    '1',
  ];
}

/** Writes a CSV of so many deliveries. @param {string} path @param {number} rows */
export function writeDeliveries(path, rows) {
  const file = openSync(path, 'w');
  writeSync(file, `${HEAD.join(';')}\n`);
  for (let from = 0; from < rows; from += 10_000) {
    let text = '';
    for (let i = from; i < Math.min(rows, from + 10_000); i++) text += `${row(i).join(';')}\n`;
    writeSync(file, text);
  }
  closeSync(file);
}

/** Writes a workbook of so many deliveries. @param {string} path @param {number} rows */
export async function writeWorkbook(path, rows) {
  const { writeXlsx } = await import('hucre/xlsx');
  const data = Array.from({ length: rows }, (_, i) => row(i));
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Leveringen', rows: [HEAD, ...data] }] }));
}
