import type { Privacy } from '../nl/privacy.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');

/** The page about privacy, for the privacy officer. */
export const privacy: Privacy = {
  title: 'Privacy',
  headline: 'Your files stay on this computer. Here you read how, and how to check it yourself.',
  lede: 'This page was written for the data protection officer. It also names what is not there yet.',
  trial: {
    title: 'The trial',
    text: 'The page tries six times to send a made-up text to an address that does not exist. The browser should hold it back each time. Nothing of your data goes with it.',
    button: 'Do the trial',
    again: 'Try again',
    running: 'The trial is running',
    ways: {
      fetch: 'by a request',
      beacon: 'as a beacon in the background',
      socket: 'over an open connection',
      image: 'hidden in an image',
      form: 'by a form',
      worker: 'from the worker that computes with your data',
    },
    held: 'held back',
    passed: 'not held back',
    open: 'not tried yet',
    allHeld: (count) => `The browser held all ${n.count(count)} attempts back.`,
    somePassed:
      'The browser did not hold everything back. Do not use this page with real data, and report this to whoever offers it.',
    ended: (moment) => `Last done on ${moment}.`,
    foot: 'Only a report of the browser that the policy refused something counts as held back. That nothing arrives proves nothing.',
  },
  storeTitle: 'What is stored where',
  storeText:
    'All that you read in stands in one database of this browser (IndexedDB), named uitkomstwijzer. The encryption is AES-GCM (256 bits). Each piece has a start value of its own, and can be read in its own place only.',
  storeCaption: 'The stores of the database',
  storeColumns: {
    store: 'Store',
    clear: 'Readable',
    sealed: 'Encrypted',
  },
  stores: {
    keys: {
      what: 'The keys',
      clear: 'an id, and the data key as an object that a page can use but not read out',
      sealed: 'the key for pseudonyms (32 random bytes)',
    },
    imports: {
      what: 'One row for each file',
      clear:
        'a random id, the state (being read, or counts), the id of the worker, the number of bytes and the number of chunks',
      sealed:
        'file name, size, checksum (SHA-256), time, counts, municipalities, and the place and kind of every remark',
    },
    chunks: {
      what: 'The rows, in chunks',
      clear: 'the id of the file and the number of the chunk',
      sealed:
        'all rows: pseudonym, number of the assignment, municipality, provider, product, dates, reason, and the identification and date of every message',
    },
    settings: {
      what: 'Settings',
      clear: 'the name of the setting',
      sealed:
        'the region profile that you chose here, which deliveries you approved, the events that you noted, and up to which day you called the export complete',
    },
    marks: {
      what: 'A mark for each change',
      clear: 'a random id',
      sealed: 'nothing',
    },
  },
  passages: [
    {
      id: 'daarnaast',
      title: 'What else stands in the browser',
      text: ['Outside the database there is only this. It is not encrypted.'],
      points: [
        'The files of the page itself, so that it works without network (Cache Storage).',
        'The region profile that whoever offers the page laid beside it, if any (Cache Storage).',
        'How far you scrolled on a page, until you close the tab (sessionStorage).',
        'The addresses in the history of the browser. They hold your filters, also the code of a provider or municipality.',
      ],
    },
    {
      id: 'nooit',
      title: 'What is never stored',
      text: [],
      points: [
        'The BSN. It stands for a moment in the memory of the worker that reads the file, and becomes a pseudonym before anything is written.',
        'Name, birth date, sex, address and free text. The page does not take them over from the messages.',
        'The file itself. After reading only the rows remain that are needed to count.',
        'What you or a client fill in on the page Fill in. It stands in memory until you save it as a file.',
      ],
    },
    {
      id: 'pseudoniemen',
      title: 'Pseudonymised is not anonymous',
      text: [
        'A pseudonym is an HMAC-SHA-256 of the BSN, of which 16 bytes are kept. The key is random, belongs to this workspace and lies encrypted in the database. Without the key a pseudonym cannot be reversed by trying every BSN. Whoever can use this browser can use the key. In another browser the same person gets another pseudonym.',
        'The data remain personal data. The number of the assignment, the dates, the municipality and the provider stay as they are. Who can also get at the records of the municipality can find a client with them. So never call these data anonymous.',
      ],
    },
    {
      id: 'lezen',
      title: 'Who can read the data',
      text: [
        'Whoever can use this computer account can read the data. There is no passphrase yet: the data key lies in the same browser as the data. Encryption helps against who gets to see a single file, not against who has the account or the whole disk in hand. So lock the computer, and see to it that the disk is encrypted.',
        'Another page on the same address can get at it as well. That is why Uitkomstwijzer should have an address of its own, without other pages beside it.',
      ],
    },
    {
      id: 'verlaat',
      title: 'What leaves the computer',
      text: [
        'Nothing of what you read in. The page only fetches its own files, looks at the same address whether there is a new version, and reads the region profile there. There are no visitor statistics, no fonts from elsewhere and no error reports to anyone.',
        'A download puts a file with figures on your own disk. Small numbers are not in it, unless the region profile turns the protection off. A hidden number can sometimes still be worked out from other figures: the protection against that is not there yet. So share figures with care.',
      ],
    },
    {
      id: 'ziet',
      title: 'What the host of the page sees',
      text: [
        'What every web server sees: that an IP address fetches files of the page at some time, with which browser and in which language. Your filters stand behind the # in the address; a browser never sends that part. After the first visit the page comes from the browser itself, and the server mostly sees only the question for a new version and for the region profile.',
      ],
    },
    {
      id: 'bewaren',
      title: 'Retention, backup and erasing',
      text: ['Two things are not there yet:'],
      points: [
        'A term of retention that the page watches over. Rows stay until you remove them, or until the browser clears its storage.',
        'A backup. Keep your source files in their own place: read in again, they give the same figures.',
      ],
    },
    {
      id: 'wissen',
      title: 'How to erase everything',
      text: [
        'One file: on Files, with “Undo”. Its rows are then gone from the database.',
        'Everything, also the keys and the region profile: clear the data of this site in the settings of the browser. After that the page cannot make the same pseudonyms any more. A download that you made stays on your disk.',
      ],
    },
  ],
  policyTitle: 'The policy of this page',
  policyText:
    'This is the policy (Content Security Policy) with which the page stands in your browser now, line by line. The browser enforces it, also where there is a mistake in the page itself.',
  policyCaption: 'The lines of the policy',
  policyColumns: { rule: 'Line', meaning: 'What it does' },
  policyUnknown: 'This line has no explanation yet.',
  policyNone: 'This page stands in your browser without a policy. Do not use it with real data.',
  policyWorkers:
    'A worker that is loaded from an address falls outside such a policy. So the page makes its workers from a blob: those inherit it. The process that lets the page work without network (the service worker) falls under it where the web server sends the headers that come with the page. It reads no files and no database.',
  checkTitle: 'Check it yourself in five steps',
  check: [
    {
      name: 'Turn the network off.',
      text: 'Load the page, turn the network off and read files in. Everything works.',
    },
    {
      name: 'Look at the traffic.',
      text: 'Press F12 and choose Network. Read files in and look at a figure. You see only files of this address, and no request with data in it.',
    },
    {
      name: 'Look into the storage.',
      text: 'In the same window choose Application (or Storage), then IndexedDB, then uitkomstwijzer. You see the stores of the table below.',
    },
    {
      name: 'Read the policy.',
      text: 'It stands in the source of every page, in the line with content-security-policy. Compare it with the table further on, and do the trial.',
    },
    {
      name: 'Read the source.',
      text: 'The code is under the EUPL. Storage stands in src/lib/storage, reading in src/lib/formats. In tests/browser/policy.spec.ts a test tries to leak data from the page and its workers.',
    },
  ],
  dpiaTitle: 'For your DPIA',
  dpiaText:
    'The page decides nothing about your legal basis. You can take these points over and add to them.',
  dpia: [
    {
      name: 'Processing',
      text: 'Reading, pseudonymising, storing locally and counting assignments, start and stop messages under the Jeugdwet and the Wmo.',
    },
    {
      name: 'Data',
      text: 'BSN (only while reading), pseudonym, number of the assignment, municipality, provider, product, dates, reason for ending. It is about care: treat it as sensitive.',
    },
    {
      name: 'Purpose',
      text: 'Fill in yourself, for instance learning and talks about quality. Not for payment, and not to follow one client.',
    },
    {
      name: 'Legal basis',
      text: 'Fill in yourself, for each data set.',
    },
    {
      name: 'Recipients',
      text: 'None, except whom you give a download. The host of the page receives no data.',
    },
    {
      name: 'Risks that remain',
      text: 'Access by way of the computer account; source files that stay on the disk; figures that together make someone recognisable; a page that the web server replaces by another.',
    },
    {
      name: 'Measures',
      text: 'A locked workplace, an encrypted disk, an address of its own for the page, headers of the web server, an agreement on when you erase.',
    },
  ],
};
