import type { ReasonCodes } from '../ids.ts';

/** What the reason codes of each law mean (calculation rules, 1.4). */
export const reasons: { [L in keyof ReasonCodes]: Record<ReasonCodes[L], string> } = {
  jeugd: {
    '02': 'Overlijden',
    '20': 'Tijdelijk gestopt',
    '31': 'Volgens plan beëindigd',
    '32': 'Voortijdig, eenzijdig door de cliënt',
    '33': 'Voortijdig, eenzijdig door de aanbieder',
    '34': 'Voortijdig, in overeenstemming',
    '35': 'Voortijdig door externe omstandigheden',
    '36': 'Op initiatief van de gemeente',
    '37': 'Door een wijziging van de toewijzing',
    '38': 'Overgang naar een andere aanbieder',
    '39': 'Overgang naar een ander domein',
  },
  wmo: {
    '02': 'Overlijden',
    '19': 'Volgens plan beëindigd',
    '20': 'Tijdelijk gestopt',
    '21': 'Voortijdig, eenzijdig door de cliënt',
    '22': 'Voortijdig, eenzijdig door de aanbieder',
    '23': 'Voortijdig, in overeenstemming',
    '31': 'Verhuizing naar een andere gemeente',
    '32': 'Overgang naar de Wlz',
    '33': 'Overgang naar de Zvw',
    '34': 'Overgang naar een ander domein',
    '36': 'Op initiatief van de gemeente',
    '37': 'Door een wijziging van de toewijzing',
    '38': 'Overgang naar een andere aanbieder',
    '39': 'Overgang naar een ander domein',
  },
};
