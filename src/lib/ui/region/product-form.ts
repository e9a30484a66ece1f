import { checkProducts } from '#lib/domain/profile-checks.ts';
import type { Product } from '#lib/domain/profile.ts';
import type { RowProblem } from '#lib/domain/row-remark.ts';

/** A product as it is typed in. */
export type ProductForm = Record<keyof Product, string>;

/** What is wrong in a form, at the field where it is to be mended. */
export type FormErrors<Form> = Partial<Record<keyof Form, 'number' | Problem>>;

interface Problem {
  problem: RowProblem;
  other: number | null;
}

/** Where each problem is shown. */
const PLACES: Partial<Record<RowProblem, keyof ProductForm>> = {
  'code-empty': 'code',
  'code-double': 'code',
  'rung-without-ladder': 'ladder',
  'ladder-without-rung': 'rung',
  'ends-before-begin': 'validUntil',
};

/** The form of a product. */
export function productForm(product: Product): ProductForm {
  const form = {} as ProductForm;
  for (const key of Object.keys(product) as (keyof Product)[])
    form[key] = String(product[key] ?? '');
  return form;
}

/** A product without anything filled in. */
export function emptyProduct(law: Product['law'] = 'jeugd', code = ''): Product {
  return {
    law,
    code,
    name: '',
    category: null,
    segment: null,
    profile: null,
    intensity: null,
    kind: null,
    hulpvorm: null,
    residence: null,
    ladder: null,
    rung: null,
    validFrom: null,
    validUntil: null,
  };
}

/** A number as it is written with a comma or a point; null where nothing, NaN where no number. */
export function readDecimal(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

/** The product in a form, and what is wrong with it among the rows of its list; `row` counts from 0. */
export function readProduct(
  form: ProductForm,
  rows: readonly Product[],
  row: number,
): { product: Product; errors: FormErrors<ProductForm> } {
  const text = (key: keyof ProductForm) => form[key].trim() || null;
  const rung = readDecimal(form.rung);
  const product: Product = {
    law: form.law === 'wmo' ? 'wmo' : 'jeugd',
    code: form.code.trim(),
    name: form.name.trim(),
    category: text('category'),
    segment: text('segment'),
    profile: text('profile'),
    intensity: text('intensity'),
    kind: text('kind'),
    hulpvorm: text('hulpvorm'),
    residence: form.residence === '' ? null : form.residence === 'true',
    ladder: text('ladder'),
    rung: Number.isNaN(rung) ? 0 : rung,
    validFrom: text('validFrom'),
    validUntil: text('validUntil'),
  };
  const errors: FormErrors<ProductForm> = {};
  if (Number.isNaN(rung)) errors.rung = 'number';
  // The row itself comes last, so that it is the one at odds with another.
  const others = rows.flatMap((one, index) =>
    index !== row && one.law === product.law && one.code === product.code ? [{ one, index }] : [],
  );
  for (const remark of checkProducts([...others.map(({ one }) => one), product])) {
    const place = PLACES[remark.problem];
    if (remark.row !== others.length + 1 || !place) continue;
    const other = remark.other === null ? null : (others[remark.other - 1]?.index ?? 0) + 1;
    errors[place] ??= { problem: remark.problem, other };
  }
  return { product, errors };
}
