import { describe, expect, test } from 'vitest';
import {
  emptyProduct,
  productForm,
  readDecimal,
  readProduct,
} from '#lib/ui/region/product-form.ts';
import { emptyProvider, providerForm, readProvider } from '#lib/ui/region/provider-form.ts';
import { instrumentForm, readInstrument } from '#lib/ui/region/instrument-form.ts';
import { readReference, referenceForm } from '#lib/ui/region/reference-form.ts';
import { emptyRoute, readRoute, routeForm } from '#lib/ui/region/route-form.ts';

describe('the form of a product', () => {
  test('gives back the product it was made of', () => {
    const product = { ...emptyProduct('wmo', '02A01'), ladder: 'l', rung: 1.5, residence: false };
    const read = readProduct(productForm(product), [product], 0);
    expect(read).toEqual({ product, errors: {} });
  });

  test('takes a rung with a comma, between two others', () => {
    expect(readDecimal('1,5')).toBe(1.5);
    expect(readDecimal('')).toBeNull();
    expect(readDecimal('1.000,5')).toBeNaN();
  });

  test('names what is wrong at its field, with the row it is at odds with', () => {
    const rows = [emptyProduct('jeugd', 'A'), emptyProduct('wmo', 'A'), emptyProduct('jeugd', 'B')];
    const form = { ...productForm(emptyProduct('wmo', 'A')), rung: 'x', ladder: 'l' };
    expect(readProduct(form, rows, 3).errors).toEqual({
      rung: 'number',
      code: { problem: 'code-double', other: 2 },
    });
    expect(readProduct(form, rows, 1).errors).toEqual({ rung: 'number' });
  });
});

describe('the form of a provider', () => {
  const rows = [emptyProvider('10000001'), emptyProvider('10000002'), emptyProvider('10000003')];

  test('takes the codes of products however they are kept apart', () => {
    const form = { ...providerForm(emptyProvider('10000004')), products: 'A, B;C  A' };
    expect(readProvider(form, rows, 3).provider.products).toEqual(['A', 'B', 'C']);
  });

  test('names a code that another row has, by the row as it is shown', () => {
    const form = providerForm(emptyProvider('10000003'));
    expect(readProvider(form, rows, 0).errors).toEqual({
      agb: { problem: 'agb-double', other: 3 },
    });
    expect(readProvider(form, rows, 2).errors).toEqual({});
  });

  test('has doubts about a main contractor that is not in the register', () => {
    const form = { ...providerForm(emptyProvider('10000001')), mainContractor: '99999999' };
    expect(readProvider(form, rows, 0)).toMatchObject({ errors: {}, doubt: 'main-unknown' });
  });
});

test('the form of a reference figure asks for area, period, value and source', () => {
  const { errors } = readReference(referenceForm(null), [], 0);
  expect(Object.keys(errors).sort()).toEqual(['area', 'period', 'source', 'value']);
});

test('the form of a reference figure keeps its definition', () => {
  const figure = {
    indicator: 'uitval',
    law: 'jeugd',
    area: 'Nederland',
    period: '2024',
    value: 0.13,
    denominator: null,
    source: 'CBS',
    definition: 'cbs',
  } as const;
  expect(readReference(referenceForm(figure), [figure], 0)).toEqual({ figure, errors: {} });
  const unknown = readReference(referenceForm({ ...figure, definition: null }), [], 0);
  expect(unknown.figure.definition).toBeNull();
});

describe('the form of an instrument', () => {
  const sdq = { name: 'SDQ', sd: 5.8, reliability: 0.82, better: 'lower' as const, source: 'norm' };

  test('gives back the instrument it was made of, with what the page does not know', () => {
    expect(readInstrument(instrumentForm(sdq), [sdq], 0)).toEqual({ instrument: sdq, errors: {} });
  });

  test('asks for a norm that can be, and names the row with the same instrument', () => {
    const form = { name: ' sdq ', sd: '0', reliability: '1,1', better: 'higher' as const };
    expect(readInstrument(form, [sdq], 1).errors).toEqual({
      name: { problem: 'instrument-double', other: 1 },
      sd: 'positive',
      reliability: 'fraction',
    });
    expect(readInstrument(instrumentForm(null), [], 0).errors).toEqual({
      name: { problem: 'instrument-empty', other: null },
      sd: 'positive',
      reliability: 'fraction',
    });
  });
});

describe('the form of a route', () => {
  test('gives back the route it was made of, also one of data that the page does not know', () => {
    for (const dataset of ['messages', 'Wachtlijsten']) {
      const route = { ...emptyRoute(dataset), dpiaOn: '2024-05-12', indicators: ['uitval'] };
      expect(readRoute(routeForm(route), [route], 0)).toEqual({ route, errors: {} });
    }
  });

  test('asks for the name of other data, and names the row with the same route', () => {
    const rows = [emptyRoute('messages'), emptyRoute('respons')];
    expect(readRoute(routeForm(emptyRoute('')), rows, 2).errors).toEqual({
      name: { problem: 'dataset-empty', other: null },
    });
    expect(readRoute(routeForm(emptyRoute('respons')), rows, 0).errors).toEqual({
      purpose: { problem: 'route-double', other: 2 },
    });
  });
});
