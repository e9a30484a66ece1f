import type { PartTable } from '../facts.ts';

/** The parts beside a share: what they are, and their names. */
export const parts: PartTable = {
  'geen-nieuwe-start': {
    title: 'After how many days new care began',
    text: 'All endings of this figure, by the days to the first new start.',
    names: {
      '0-31': 'New start after 0 to 31 days',
      '32-92': 'New start after 32 to 92 days',
      '>92': 'New start after more than 92 days',
    },
    rest: 'No new start',
  },
  'herhaald-beroep': {
    title: 'How long ago earlier care was',
    text: 'All starts of this figure, by the days since care of the same client last ended.',
    names: {
      '0-31': 'Earlier care, 0 to 31 days ago',
      '32-92': 'Earlier care, 32 to 92 days ago',
      '>92': 'Earlier care, more than 92 days ago',
    },
    rest: 'No earlier care found',
  },
  'lichtere-ondersteuning': {
    title: 'What came after the end',
    text: 'Arrangements that ended, by what followed. Only lighter, equal and heavier can be compared and stand in the figure.',
    names: {
      lichter: 'Lighter follow-on',
      gelijk: 'Equal follow-on',
      zwaarder: 'Heavier follow-on',
      anders: 'Follow-on on another ladder',
      onbekend: 'Follow-on not in the catalogue',
      geen: 'No follow-on',
    },
    heads: {
      lichter: 'Lighter',
      gelijk: 'Equal',
      zwaarder: 'Heavier',
      anders: 'Other ladder',
      onbekend: 'Unknown',
      geen: 'No follow-on',
    },
    rest: null,
  },
  wachttijd: {
    title: 'Care that began before it was assigned',
    text: 'All starts with a known assignment. Backdated care has no waiting time and is not in the figure.',
    names: { terugwerkend: 'Backdated' },
    rest: 'Assigned on or before the start',
  },
};
