import type { groups as dutch } from '../nl/groups.ts';

/** What figures are split by and narrowed to. */
export const groups: typeof dutch = {
  filter: {
    law: 'Law',
    kind: 'Per',
    period: 'Period',
    municipality: 'Municipality',
    provider: 'Provider',
    product: 'Product',
    category: 'Category',
    segment: 'Segment',
    profile: 'Profile',
    intensity: 'Intensity',
    careKind: 'Kind',
    hulpvorm: 'Form of care',
    residence: 'Stay',
  },
  groups: {
    provider: 'All providers',
    municipality: 'All municipalities',
    product: 'All products',
    category: 'By product category',
    segment: 'By segment',
    profile: 'By profile',
    intensity: 'By intensity',
    careKind: 'By kind',
    hulpvorm: 'By form of care',
    residence: 'With and without stay',
  },
  per: 'List by',
  perNames: {
    product: 'product',
    category: 'product category',
    segment: 'segment',
    profile: 'profile',
    intensity: 'intensity',
    careKind: 'kind',
    hulpvorm: 'form of care',
    residence: 'stay',
  },
  perFoot:
    'As the region’s product list says. Care without a product code counts in the total alone.',
  notListed: 'Not in the product list',
  notFilled: 'Left empty in the product list',
  residenceNames: { ja: 'With stay', nee: 'Without stay' },
  groupsOrdered: {
    name: (group) => `${group}, by name`,
    size: (group) => `${group}, by size`,
  },
};
