import type { Accessibility } from '../nl/accessibility.ts';

/** The accessibility statement. */
export const accessibility: Accessibility = {
  title: 'Accessibility',
  headline: 'Everyone must be able to read the figures. This was tested, and this not yet.',
  lede: 'The aim is WCAG 2.2, level AA. No independent audit was done yet, so no status of conformance stands here.',
  passages: [
    {
      id: 'getest',
      title: 'What was tested',
      text: ['These tests run with every new version, in Chromium.'],
      points: [
        'Every page in Dutch and in English, with axe. There are no findings. The pages with figures were also tested with an example region read in.',
        'The whole way from dropping a file to “why this number”, by keyboard alone.',
        'Every page of this explanation on a screen 320 pixels wide: nothing has to be moved sideways, except a wide table in a box of its own.',
        'Every page has one heading of the highest level, a title and the right language.',
      ],
    },
    {
      id: 'zo',
      title: 'How the page is made',
      text: [],
      points: [
        'Nothing stands only in colour or only under a mouse pointer: shape and word always go with it.',
        'Behind every chart stands a table or a list with the same figures.',
        'Who asks for less motion or more contrast gets it here as well. Light and dark follow your system.',
      ],
    },
    {
      id: 'niet',
      title: 'What was not tested yet',
      text: [],
      points: [
        'Use with a screen reader, by people who work with one every day.',
        'Firefox and Safari, and zooming to 400%.',
        'Voice control and switches.',
        'An audit by an independent party.',
      ],
    },
    {
      id: 'melden',
      title: 'Did you run into something?',
      text: [
        'Report it to the organisation that offers this page. Name the page, what you wanted to do and what happened. Leave out any data of clients.',
      ],
    },
  ],
};
