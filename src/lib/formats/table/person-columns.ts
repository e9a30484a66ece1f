import { isBsn } from '#lib/domain/bsn.ts';
import { countsOf, type RawCells, type RawTable } from '../read/raw-table.ts';
import { plainHeader } from './headers.ts';

/** The share of filled cells that are BSNs, from which on a column is one of persons. */
const BSN_SHARE = 0.9;

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

function holdsBsns(column: RawCells): boolean {
  const counts = countsOf(column);
  let found = 0;
  let filled = 0;
  for (let code = 1; code < counts.length; code++) {
    const count = counts[code] as number;
    filled += count;
    if (isBsn(column.texts[code] as string)) found += count;
  }
  return filled > 0 && found >= filled * BSN_SHARE;
}

/** Places of the columns that a delivery may not have: BSNs, names and birth dates of persons. */
export function personColumns(table: RawTable): number[] {
  return table.columns.flatMap((column, place) =>
    isOfPersons(column.header) || holdsBsns(column) ? [place] : [],
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
