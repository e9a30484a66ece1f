import { isBsn } from '#lib/domain/bsn.ts';
import { countsOf, type RawCells, type RawTable } from '../read/raw-table.ts';
import { plainHeader } from './headers.ts';

/** The share of filled cells that are BSNs, from which on a column is one of persons. */
const BSN_SHARE = 0.9;
/** Different BSNs from which on a column of other numbers cannot look like one by chance. */
const FEW_BSNS = 5;

const NUMBER_OF_PERSON = /bsn|burgerservice|sofinummer/;
const NAME_OF_PERSON =
  /achternaam|voorna(?:am|men)|roepnaam|geslachtsnaam|meisjesnaam|voorletters|tussenvoegsel|initialen|(?:surname|lastname|firstname|fullname)/;
const PERSON = /client|jeugdige|ouder|kind|inwoner|patient|persoon|burger/;
const BIRTH = /geboorte|birth|gebdat/;

/** Whether a column is, by its header, one of numbers, names or birth dates of persons. */
function isOfPersons(header: string): boolean {
  const plain = plainHeader(header);
  const isName =
    plain === 'naam' ||
    plain === 'name' ||
    (/naam|^name|clientname/.test(plain) && PERSON.test(plain));
  return NUMBER_OF_PERSON.test(plain) || NAME_OF_PERSON.test(plain) || isName || BIRTH.test(plain);
}

/** How many different BSNs a column holds, where nearly all of its filled cells are BSNs; else 0. */
function countBsns(column: RawCells): number {
  if (!column.texts.some(isWholeBsn)) return 0;
  const counts = countsOf(column);
  let filled = 0;
  const whole = { different: 0, cells: 0 };
  const withoutZero = { different: 0, cells: 0 };
  for (let code = 1; code < counts.length; code++) {
    const count = counts[code] as number;
    if (count === 0) continue;
    filled += count;
    const digits = digitsOf(column.texts[code] as string);
    if (!isBsn(digits.padStart(9, '0'))) continue;
    const kind = digits.length === 9 ? whole : withoutZero;
    kind.different++;
    kind.cells += count;
  }
  // Eight digits alone are AGB codes or dates; beside whole BSNs they are BSNs without their zero.
  if (whole.different === 0 || whole.cells + withoutZero.cells < filled * BSN_SHARE) return 0;
  return whole.different + withoutZero.different;
}

/** A text without what may stand between the digits of a BSN. */
function digitsOf(text: string): string {
  return text.replace(/[\s.-]/g, '');
}

function isWholeBsn(text: string): boolean {
  // Nearly no text is: one that is too short need not be looked at.
  return text.length >= 9 && isBsn(digitsOf(text));
}

/** Places of the columns of BSNs: those named so, and those that hold nearly only BSNs. */
export function bsnColumns(table: RawTable): number[] {
  return table.columns.flatMap((column, place) =>
    NUMBER_OF_PERSON.test(plainHeader(column.header)) || countBsns(column) > FEW_BSNS
      ? [place]
      : [],
  );
}

/** Places of the columns that a delivery may not have: BSNs, names and birth dates of persons. */
export function personColumns(table: RawTable): number[] {
  return table.columns.flatMap((column, place) =>
    isOfPersons(column.header) || countBsns(column) > 0 ? [place] : [],
  );
}

/** The table with nothing in some of its columns but their names. */
export function withoutColumns<T extends RawTable>(table: T, places: readonly number[]): T {
  if (places.length === 0) return table;
  const columns = table.columns.map((column, place) =>
    places.includes(place)
      ? {
          header: column.header,
          codes: new Uint32Array(table.rows),
          texts: [''],
          kinds: ['text' as const],
        }
      : column,
  );
  return { ...table, columns };
}
