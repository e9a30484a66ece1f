import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');

/** The region profile. */
export const region: Words['region'] = {
  title: 'Region',
  headline: (name, count) =>
    `${name} has ${count === 1 ? '1 municipality' : `${n.count(count)} municipalities`}.`,
  headlineNamed: (name) => `The profile of ${name} names no municipalities yet.`,
  headlineNone: 'No region profile has been chosen yet.',
  ledeNone:
    'The page now uses the default values. With a region profile everyone in the region counts alike.',
  lede: 'A region profile makes municipalities and providers count in the same way.',
  municipalities: 'Municipalities',
  municipalitiesNone:
    'The profile names no municipalities: all municipalities in the messages count.',
  definition: 'Definition',
  days: (count) => (count === 1 ? '1 day' : `${n.count(count)} days`),
  horizon: 'Data complete up to',
  horizonBy: (who) => `Decided by ${who}: its messages end first.`,
  undoneTitle: 'The region profile before it applies again.',
  undoneText: 'The figures were computed again.',
  hostRows: (count) =>
    `In the region profile of this page ${count === 1 ? '1 row does' : `${n.count(count)} rows do`} not count.`,
  hostRowsText: 'The rest of the profile applies. Tell whoever looks after the profile.',
  horizonByExport:
    'the last begin or end date in your exports; if that is wrong, set the day yourself',
  horizonByProfile: 'As the region profile says.',
  horizonNone: 'No start or stop messages have been read yet.',
  disclosure: 'Protection of small numbers',
  disclosureText: 'Figures about too few people are not shown, and not downloaded.',
  threshold: (count) => `Fewer than ${n.count(count)} in the denominator: not shown.`,
  minPart: (count) => `A part or rest of 1 to ${n.count(count - 1)}: not shown.`,
  allOrNone: (count) => `All or none, with fewer than ${n.count(count)}: not shown.`,
  off: 'The protection is off. These figures are only for checking, not for sharing.',
  file: 'The profile file',
  fileText:
    'Drag another regioprofiel.json onto this window, or choose it. You first see what changes.',
  choose: 'Choose a profile',
  download: 'Download the profile',
  changesTitle: 'This changes in the region profile',
  changesNone: 'This profile is the same as the one that applies already.',
  changesCaption: 'What changes',
  changesText:
    'All figures are computed again. Figures that you have downloaded may then be different.',
  key: 'Setting',
  from: 'Was',
  to: 'Becomes',
  nothing: 'nothing',
  take: 'Use this profile',
  takenTitle: 'The region profile is in use.',
  takenText: 'The figures were computed again.',
  reasonClasses: {
    plan: 'as planned',
    client: 'by the client',
    provider: 'by the provider',
    agreement: 'in agreement',
    external: 'external circumstances',
    moved: 'move',
    death: 'death',
    transfer: 'other provider',
    otherDomain: 'other domain',
    administrative: 'administrative',
    pause: 'for a while',
    unspecified: 'reason not given',
  },
};
