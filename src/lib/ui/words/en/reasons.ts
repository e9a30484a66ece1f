import type { Words } from '../nl.ts';

/** What the reason codes of each law mean (calculation rules, 1.4). */
export const reasons: Words['figures']['reasons'] = {
  jeugd: {
    '02': 'Death',
    '20': 'Stopped for a while',
    '31': 'Ended as planned',
    '32': 'Early, by the client alone',
    '33': 'Early, by the provider alone',
    '34': 'Early, in agreement',
    '35': 'Early, by external circumstances',
    '36': 'On the initiative of the municipality',
    '37': 'By a change of the assignment',
    '38': 'Transfer to another provider',
    '39': 'Transfer to another domain',
  },
  wmo: {
    '02': 'Death',
    '19': 'Ended as planned',
    '20': 'Stopped for a while',
    '21': 'Early, by the client alone',
    '22': 'Early, by the provider alone',
    '23': 'Early, in agreement',
    '31': 'Move to another municipality',
    '32': 'Transfer to the Wlz',
    '33': 'Transfer to the Zvw',
    '34': 'Transfer to another domain',
    '36': 'On the initiative of the municipality',
    '37': 'By a change of the assignment',
    '38': 'Transfer to another provider',
    '39': 'Transfer to another domain',
  },
};
