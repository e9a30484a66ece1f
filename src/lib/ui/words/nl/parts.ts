import type { PartTable } from '../facts.ts';

/** The parts beside a share: what they are, and their names. */
export const parts: PartTable = {
  'geen-nieuwe-start': {
    title: 'Na hoeveel dagen nieuwe hulp begon',
    text: 'Alle beëindigingen van dit cijfer, naar de dagen tot de eerste nieuwe start.',
    names: {
      '0-31': 'Nieuwe start na 0 tot en met 31 dagen',
      '32-92': 'Nieuwe start na 32 tot en met 92 dagen',
      '>92': 'Nieuwe start na meer dan 92 dagen',
    },
    rest: 'Geen nieuwe start',
  },
  'herhaald-beroep': {
    title: 'Hoe lang de vorige hulp geleden is',
    text: 'Alle starts van dit cijfer, naar de dagen sinds het laatste einde van hulp aan dezelfde cliënt.',
    names: {
      '0-31': 'Eerdere hulp, 0 tot en met 31 dagen geleden',
      '32-92': 'Eerdere hulp, 32 tot en met 92 dagen geleden',
      '>92': 'Eerdere hulp, meer dan 92 dagen geleden',
    },
    rest: 'Geen eerdere hulp gevonden',
  },
  'lichtere-ondersteuning': {
    title: 'Wat er na het einde kwam',
    text: 'Beëindigde arrangementen naar wat erop volgde. Alleen lichter, gelijk en zwaarder zijn te vergelijken en staan in het cijfer.',
    names: {
      lichter: 'Lichter vervolg',
      gelijk: 'Gelijk vervolg',
      zwaarder: 'Zwaarder vervolg',
      anders: 'Vervolg op een andere ladder',
      onbekend: 'Vervolg niet in de catalogus',
      geen: 'Geen vervolg',
    },
    heads: {
      lichter: 'Lichter',
      gelijk: 'Gelijk',
      zwaarder: 'Zwaarder',
      anders: 'Andere ladder',
      onbekend: 'Onbekend',
      geen: 'Geen vervolg',
    },
    rest: null,
  },
  wachttijd: {
    title: 'Hulp die begon voor de toewijzing',
    text: 'Alle starts met een bekende toewijzing. Met terugwerkende kracht toegewezen hulp heeft geen wachttijd en staat niet in het cijfer.',
    names: { terugwerkend: 'Met terugwerkende kracht' },
    rest: 'Toegewezen op of voor de start',
  },
};
