import type { Words } from '../nl.ts';

/** The start page: nothing read yet, and the overview. */
export const start: Words['start'] = {
  title: 'Start',
  headline: 'Put down what you have. You see what it tells, and how sure that is.',
  lede: 'Uitkomstwijzer turns messages from the Dutch message traffic into outcomes for youth care and Wmo. No account, and nothing is sent.',
  own: 'Your own files',
  ownText: 'Drag files, a folder or a ZIP onto this window. Anywhere will do.',
  ownMore: 'Everything may be mixed. What the page knows already counts once.',
  folder: 'folder',
  proof: 'Your files stay on this computer',
  proofText: 'There is no server that receives them. Check it yourself:',
  proofNetwork: 'Switch the network off.',
  proofNetworkText: 'Once the page has loaded, everything still works.',
  proofCounter: 'Look in your browser.',
  proofCounterText: 'Open the developer tools (F12), tab Network. You see 0 requests with data.',
  proofPolicy: 'The browser keeps watch.',
  proofPolicyText: 'This page may not talk to any other server. The browser enforces that.',
  recognised: 'The page recognises this without asking',
  recognisedFoot: 'The file name does not matter: the page looks at the content.',
  kinds: {
    assignments: {
      name: 'Assignments',
      text: 'XML of iJw and iWmo, release 2.0 to 3.2',
      use: 'Product and period of the care',
    },
    starts: {
      name: 'Start messages',
      text: 'XML, also in a folder or ZIP',
      use: 'Begin of the care',
    },
    stops: {
      name: 'Stop messages',
      text: 'XML, also in a folder or ZIP',
      use: 'Drop-out, reasons for ending',
    },
    returns: {
      name: 'Return messages',
      text: '302, 306 and 308 in XML',
      use: 'Rejected messages do not count',
    },
    archives: {
      name: 'ZIP and envelopes',
      text: 'ZIP, also inside a ZIP. Envelopes of GGK and VECOZO',
      use: 'The page unpacks them itself',
    },
    profile: {
      name: 'Region profile',
      text: 'regioprofiel.json of your region',
      use: 'Municipalities, definition, protection',
    },
  },
  completeUntil: (day) => `The messages are complete up to ${day}.`,
  completeUntilBoth: (youth, wmo) =>
    `The messages are complete up to ${youth} (youth) and ${wmo} (Wmo).`,
  completeExcept: (day, municipality) =>
    `The messages are complete up to ${day}. Nothing later came from ${municipality}.`,
  onlyDelivered: 'The deliveries were read; there are no messages yet.',
  noHorizon: 'No start or stop messages have been read yet.',
  noHorizonText:
    'Figures come from start and stop messages (305 and 307). Put down those files too.',
  outcomes: 'The outcomes of the region',
  outcomesText: (files) => `From ${files}.`,
  completeness: 'How complete is the data',
  completenessText: 'Last start or stop message per municipality',
  addMore: 'Add files',
  law: 'Law',
  legendFigure: 'figure with the margin of chance (95%)',
  legendAxes: 'per period; the axes of the small lines differ',
  tileCut: 'The messages do not cover this period fully yet.',
  tileProvisional: 'Provisional: more messages may still come in.',
  allFiles: 'All files',
};
