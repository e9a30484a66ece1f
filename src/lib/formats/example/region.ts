import type { Law } from '#lib/domain/law.ts';

/** A product of the made-up catalogue. */
export interface Product {
  law: Law;
  code: string;
  name: string;
  category: string;
  kind: string;
  ladder: string | null;
  rung: number | null;
  residence: boolean;
  /** middle duration in days */
  days: number;
}

/** What a provider does under one law, and how that goes. */
export interface Supply {
  law: Law;
  /** new clients in a month */
  perMonth: number;
  products: readonly (readonly [code: string, weight: number])[];
  /** share of endings by the client alone */
  dropOut: number;
  /** share of endings after which care begins again within a year */
  again: number;
  /** middle wait in days */
  wait: number;
}

/** A made-up provider. */
export interface Provider {
  agb: string;
  name: string;
  solo?: boolean;
  /** AGB of a subcontractor, who sends a share of its messages */
  subcontractor?: { agb: string; name: string };
  supplies: readonly Supply[];
}

/** The municipalities of the example region, with their share of the clients. */
export const MUNICIPALITIES: readonly (readonly [code: string, share: number])[] = [
  ['0405', 34],
  ['0420', 21],
  ['0532', 11],
  ['1598', 10],
  ['0388', 10],
  ['0498', 9],
  ['0432', 5],
];

/** A municipality beside the region, of which some messages came along. */
export const NEIGHBOUR = '0361';

/** The municipality whose messages end first. */
export const BEHIND = '0432';

function product(
  law: Law,
  code: string,
  name: string,
  kind: string,
  ladder: string | null,
  rung: number | null,
  days: number,
): Product {
  const category = code.slice(0, 2);
  return { law, code, name, category, kind, ladder, rung, residence: category === '44', days };
}

/** The product catalogue; a code that providers use is missing on purpose (`45X99`). */
export const PRODUCTS: readonly Product[] = [
  product('jeugd', '45P11', 'Profiel 1 Perspectief', 'herstel', 'herstel', 1, 170),
  product('jeugd', '45I12', 'Profiel 1 Intensief', 'herstel', 'herstel', 2, 200),
  product('jeugd', '45H13', 'Profiel 1 Hoog intensief', 'herstel', 'herstel', 3, 180),
  product('jeugd', '45D11', 'Profiel 2 Duurzaam licht', 'duurzaam', 'duurzaam', 1, 330),
  product('jeugd', '45D12', 'Profiel 2 Duurzaam zwaar', 'duurzaam', 'duurzaam', 2, 360),
  product('jeugd', '54G01', 'Basis jeugd-ggz', 'herstel', 'ggz', 1, 130),
  product('jeugd', '54G02', 'Specialistische jeugd-ggz', 'herstel', 'ggz', 2, 220),
  product('jeugd', '44V01', 'Gezinshuis', 'duurzaam', 'verblijf', 1, 330),
  product('jeugd', '44V02', 'Behandelgroep', 'herstel', 'verblijf', 2, 210),
  product('wmo', '02B01', 'Begeleiding licht', 'herstel', 'begeleiding', 1, 220),
  product('wmo', '02B02', 'Begeleiding midden', 'herstel', 'begeleiding', 2, 250),
  product('wmo', '02B03', 'Begeleiding zwaar', 'duurzaam', 'begeleiding', 3, 270),
  product('wmo', '01H01', 'Hulp bij het huishouden', 'duurzaam', 'huishouden', 1, 380),
  product('wmo', '01H02', 'Hulp bij het huishouden plus', 'duurzaam', 'huishouden', 2, 340),
  product('wmo', '07D01', 'Dagbesteding', 'duurzaam', 'dagbesteding', 1, 300),
  product('wmo', '07D02', 'Dagbesteding met zorg', 'duurzaam', 'dagbesteding', 2, 280),
];

const AMBULANT: Supply['products'] = [
  ['45P11', 50],
  ['45I12', 30],
  ['45H13', 8],
  ['45D11', 8],
  ['45X99', 4],
];
const CARE_AT_HOME: Supply['products'] = [
  ['02B01', 40],
  ['02B02', 32],
  ['02B03', 14],
  ['07D01', 14],
];

/** The made-up providers; the numbers of new clients are those of size 1. */
export const PROVIDERS: readonly Provider[] = [
  {
    agb: '73990012',
    name: 'De Papieren Boot',
    supplies: [
      { law: 'jeugd', perMonth: 3.2, products: AMBULANT, dropOut: 0.062, again: 0.25, wait: 18 },
      { law: 'wmo', perMonth: 2.8, products: CARE_AT_HOME, dropOut: 0.055, again: 0.24, wait: 16 },
    ],
  },
  {
    agb: '73990023',
    name: 'Denkbeeld Jeugdhulp',
    supplies: [
      { law: 'jeugd', perMonth: 5, products: AMBULANT, dropOut: 0.047, again: 0.22, wait: 22 },
    ],
  },
  {
    agb: '73990034',
    name: 'Fabelhof',
    supplies: [
      {
        law: 'wmo',
        perMonth: 19.5,
        products: [
          ['01H01', 60],
          ['01H02', 25],
          ['02B01', 15],
        ],
        dropOut: 0.045,
        again: 0.2,
        wait: 14,
      },
    ],
  },
  {
    agb: '73990045',
    name: 'Gezinsteam Voorbeeld',
    supplies: [
      { law: 'jeugd', perMonth: 14.5, products: AMBULANT, dropOut: 0.078, again: 0.425, wait: 20 },
    ],
  },
  {
    agb: '73990056',
    name: 'Het Verzonnen Erf',
    supplies: [
      {
        law: 'wmo',
        perMonth: 5,
        products: [
          ['07D01', 55],
          ['07D02', 35],
          ['02B02', 10],
        ],
        dropOut: 0.07,
        again: 0.28,
        wait: 21,
      },
    ],
  },
  {
    agb: '73990067',
    name: 'Jeugdhulp Zogenaamd',
    supplies: [
      { law: 'jeugd', perMonth: 4, products: AMBULANT, dropOut: 0.086, again: 0.27, wait: 25 },
    ],
  },
  {
    agb: '73990078',
    name: 'Klein Schijnveld',
    supplies: [
      { law: 'jeugd', perMonth: 0.2, products: AMBULANT, dropOut: 0.062, again: 0.2, wait: 15 },
      { law: 'wmo', perMonth: 0.2, products: CARE_AT_HOME, dropOut: 0.062, again: 0.2, wait: 15 },
    ],
  },
  {
    agb: '73990089',
    name: 'Luchtkasteel Ambulant',
    subcontractor: { agb: '73990090', name: 'Zandkasteel Gezinshulp' },
    supplies: [
      { law: 'jeugd', perMonth: 17, products: AMBULANT, dropOut: 0.066, again: 0.24, wait: 19 },
    ],
  },
  {
    agb: '73990101',
    name: 'Maquette Jeugd-ggz',
    supplies: [
      {
        law: 'jeugd',
        perMonth: 8,
        products: [
          ['54G01', 55],
          ['54G02', 45],
        ],
        dropOut: 0.055,
        again: 0.23,
        wait: 31,
      },
    ],
  },
  {
    agb: '73990112',
    name: 'Praktijk Schets',
    solo: true,
    supplies: [
      { law: 'jeugd', perMonth: 0.2, products: AMBULANT, dropOut: 0.039, again: 0.2, wait: 12 },
    ],
  },
  {
    agb: '73990123',
    name: 'Stichting Proefdruk',
    subcontractor: { agb: '73990134', name: 'Inkt en Vlek Begeleiding' },
    supplies: [
      { law: 'wmo', perMonth: 17.5, products: CARE_AT_HOME, dropOut: 0.047, again: 0.25, wait: 17 },
    ],
  },
  {
    agb: '73990145',
    name: 'Wolkenhuis Verblijf',
    supplies: [
      {
        law: 'jeugd',
        perMonth: 2.5,
        products: [
          ['44V01', 40],
          ['44V02', 60],
        ],
        dropOut: 0.07,
        again: 0.33,
        wait: 24,
      },
    ],
  },
];
