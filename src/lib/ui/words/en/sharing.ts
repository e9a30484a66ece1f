import type { PageWords } from '../nl.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');

/** Looking around and sharing: the two layers of figures. */
export const sharing: PageWords['sharing'] = {
  layers: 'Explore or share',
  look: 'Explore',
  share: 'Share',
  lookText:
    'Explore: any filter goes. Small numbers are hidden, but these figures are not for sharing. A chart can be saved in Share.',
  shareText:
    'Share: only figures that you may share, and from which no small number can be worked out.',
  shareUnprotected: 'Share: the figures of the download. The protection of small numbers is off.',
  working: 'The figures for sharing are being protected.',
  workingText:
    'With many messages this takes a few minutes, and only once as long as files and profile stay the same. You can use other screens meanwhile.',
  back: 'Back to Explore',
  failed: 'The figures for sharing were not made.',
  tooSmall: 'too small to split off',
  tooSmallTitle: 'This choice is too small to split off.',
  tooSmallText: 'These figures are not shared on their own. They do count in a larger whole.',
  withheldTitle: 'Why this figure is not shown',
  withheldText: 'It is about a small number, or a small number could be worked out from it.',
  wider: 'This can be shared:',
  widerNone: 'A longer period or a larger whole does not help here either.',
  widerText: (period, without) =>
    without.length === 0
      ? `all of ${period}`
      : `${period}, without the filter on ${without.map((name) => name.toLowerCase()).join(' and ')}`,
  cut: (groups) =>
    `What is too small to split off is not in the list and does count in the whole. This holds for: ${groups.map((name) => name.toLowerCase()).join(', ')}.`,
  version: (version) => `Data version ${version}`,
  kept: (count) =>
    count === 1
      ? 'One figure differs by 1 or 2 from your earlier download; it still has the old value.'
      : `${n.count(count)} figures differ by 1 or 2 from your earlier download; they still have the old value.`,
  keptInFile: (count) =>
    count === 1
      ? 'In this file one figure kept the value of your earlier download.'
      : `In this file ${n.count(count)} figures kept the value of your earlier download.`,
  renew: 'Use new values',
  renewText:
    'A figure that differs by only 1 or 2 from your earlier download keeps the old value. If you choose new values, someone with both files can see what changed for one or two people.',
  set: (name) => `Definition set ${name}`,
  source: {
    traffic: 'messages of providers and municipalities (iJw and iWmo), counted with Uitkomstwijzer',
    deliveries: 'deliveries of providers and local teams, counted with Uitkomstwijzer',
  },
};
