import { Fault } from './fault.ts';
import { checkProfile } from './profile-checks.ts';
import { namesOf, profileValue, validateProfile, type Profile } from './profile.ts';
import type { RowList, RowProblem, RowRemark } from './row-remark.ts';

/** A profile with its good rows only, and what is the matter with the others. */
export interface ProfileReading {
  profile: Profile;
  remarks: RowRemark[];
}

/** What a wrong value in a field of a row means; anything else that is wrong is a fault. */
const FIELDS: Readonly<Record<string, RowProblem>> = {
  'products.law': 'law-unknown',
  'providers.agb': 'agb-digits',
  'providers.mainContractor': 'main-digits',
  'referenceFigures.law': 'law-unknown',
};

const NAMES: Readonly<Record<RowList, string>> = {
  products: 'code',
  providers: 'name',
  referenceFigures: 'indicator',
  instruments: 'name',
  routes: 'dataset',
};

/** Lists that once held rows of any kind: what is wrong in one is a matter of that row alone. */
const LOOSE: readonly RowList[] = ['instruments', 'routes'];

/**
 * Reads `regioprofiel.json` with rows left out that cannot be right, each named. Faults as in
 * `parseProfile`: for all that is not a matter of one row. With `anyRow` whatever is wrong in a row is
 * a matter of that row; else a row of another kind than the file should have is a fault, but for a
 * route or an instrument, which an older profile may hold in any form.
 */
export function readProfile(json: string, { anyRow = false } = {}): ProfileReading {
  const value = profileValue(json);
  const first = validateProfile(value);
  const remarks = first.profile ? [] : wrongRows(value, first.wrong, anyRow);
  const leftOut = refusedRows(remarks);
  const rest = first.profile ? first : validateProfile(without(value, leftOut));
  if (!rest.profile) throw new Fault('profile-wrong', namesOf(rest.wrong));

  // Rows are counted as they stand in the file.
  const origins = originsOf(value, leftOut);
  const found = checkProfile(rest.profile);
  const original = ({ list, row, other, ...remark }: RowRemark): RowRemark => ({
    ...remark,
    list,
    row: origins(list, row),
    other: other === null ? null : origins(list, other),
  });
  const profile = without(rest.profile, refusedRows(found));
  // A row that was fine may now point at one that was left out.
  const later = checkProfile(profile).filter(({ doubt }) => doubt);
  const kept = originsOf(rest.profile, refusedRows(found));
  const doubts = later.map((remark) => original({ ...remark, row: kept(remark.list, remark.row) }));
  const refused = found.filter(({ doubt }) => !doubt).map(original);
  const all = [...remarks, ...refused, ...doubts];
  return { profile, remarks: all.sort(byPlace) };
}

const LISTS = Object.keys(NAMES) as RowList[];

function byPlace(a: RowRemark, b: RowRemark): number {
  return LISTS.indexOf(a.list) - LISTS.indexOf(b.list) || a.row - b.row;
}

type Rows = Readonly<Record<RowList, ReadonlySet<number>>>;

function refusedRows(remarks: readonly RowRemark[]): Rows {
  const rows = (list: RowList) =>
    new Set(remarks.filter((one) => one.list === list && !one.doubt).map(({ row }) => row));
  return {
    products: rows('products'),
    providers: rows('providers'),
    referenceFigures: rows('referenceFigures'),
    instruments: rows('instruments'),
    routes: rows('routes'),
  };
}

/** Remarks for the rows that the schema refused; a fault where more than rows is wrong. */
function wrongRows(value: unknown, wrong: readonly PropertyKey[][], anyRow: boolean): RowRemark[] {
  const elsewhere: PropertyKey[][] = [];
  const remarks: RowRemark[] = [];
  for (const path of wrong) {
    const [list, index, field] = path;
    const isRow = typeof index === 'number' && LISTS.includes(list as RowList);
    const row = isRow ? rowAt(value, list as RowList, index) : null;
    const address = `${String(list)}.${String(field)}`;
    // Only a text that is not right: a number or nothing at all is another kind of file.
    const known = path.length === 3 && typeof row?.[field as string] === 'string';
    const problem = known && Object.hasOwn(FIELDS, address) ? FIELDS[address] : undefined;
    const isAny = anyRow || LOOSE.includes(list as RowList);
    if (!problem && !(isRow && isAny)) {
      elsewhere.push(path);
      continue;
    }
    const name = row?.[NAMES[list as RowList]];
    const remark: RowRemark = {
      list: list as RowList,
      row: (index as number) + 1,
      name: typeof name === 'string' ? name : '',
      problem: problem ?? 'field-wrong',
      other: null,
      doubt: false,
    };
    const isTold = remarks.some(
      (one) => one.list === remark.list && one.row === remark.row && one.problem === remark.problem,
    );
    if (!isTold) remarks.push(remark);
  }
  if (elsewhere.length > 0) throw new Fault('profile-wrong', namesOf(elsewhere));
  return remarks;
}

function listIn(value: unknown, list: RowList): readonly unknown[] {
  const rows = (value as Record<string, unknown> | null)?.[list];
  return Array.isArray(rows) ? rows : [];
}

function rowAt(value: unknown, list: RowList, index: number): Record<string, unknown> | null {
  const row = listIn(value, list)[index];
  return typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : null;
}

function without<T>(value: T, leftOut: Rows): T {
  const kept = { ...(value as Record<string, unknown>) };
  for (const list of LISTS) {
    if (leftOut[list].size > 0) {
      kept[list] = listIn(value, list).filter((_row, index) => !leftOut[list].has(index + 1));
    }
  }
  return kept as T;
}

/** Where a row of a list stood before rows were left out. */
function originsOf(value: unknown, leftOut: Rows): (list: RowList, row: number) => number {
  const origins = new Map(
    LISTS.map((list) => [
      list,
      listIn(value, list).flatMap((_row, index) => (leftOut[list].has(index + 1) ? [] : index + 1)),
    ]),
  );
  return (list, row) => origins.get(list)?.[row - 1] ?? row;
}
