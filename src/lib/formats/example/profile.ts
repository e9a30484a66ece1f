import { MUNICIPALITIES, PRODUCTS, PROVIDERS } from './region.ts';

/** The profile of the example region as the text of a `regioprofiel.json`, with protection on. */
export function exampleProfile(): string {
  const plain = { solo: false, exempt: false };
  return JSON.stringify(
    {
      format: 'uitkomstwijzer-regioprofiel',
      version: 1,
      name: 'Voorbeeldregio',
      municipalities: MUNICIPALITIES.map(([code]) => code).sort(),
      products: PRODUCTS.map(({ days: _, ...rest }) => rest),
      providers: PROVIDERS.flatMap(({ agb, name, solo = false, subcontractor }) => [
        { agb, name, mainContractor: null, ...plain, solo },
        ...(subcontractor ? [{ ...subcontractor, mainContractor: agb, ...plain }] : []),
      ]),
    },
    null,
    1,
  );
}
