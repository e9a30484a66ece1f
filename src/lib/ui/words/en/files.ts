import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('en');

function files(count: number): string {
  return count === 1 ? '1 file' : `${n.count(count)} files`;
}

function rows(count: number): string {
  return count === 1 ? '1 row' : `${n.count(count)} rows`;
}

/** Reading files, and the list of what was read. */
export const fileWords: Words['files'] = {
  title: 'Files',
  files,
  rows,
  headlineEmpty: 'No files have been read yet.',
  headlineReading: (done, total) =>
    `${n.count(done)} of ${files(total)} ${done === 1 ? 'has' : 'have'} been read.`,
  headline: (count, refused) =>
    `${files(count)} ${count === 1 ? 'counts' : 'count'}.` +
    (refused === 0 ? '' : ` ${rows(refused)} ${refused === 1 ? 'was' : 'were'} refused.`),
  waiting: (count) => `${files(count)} ${count === 1 ? 'waits' : 'wait'} for you.`,
  toWaiting: 'Look through and add',
  pasted: 'pasted.txt',
  emptyText: 'As soon as you put down a file, you see here what it holds and what counts.',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  dropHint: (count) =>
    count === 0
      ? 'Let go: your files are read here, not sent'
      : count === 1
        ? 'Let go: 1 file or folder is read here, not sent'
        : `Let go: ${n.count(count)} files or folders are read here, not sent`,
  progress: 'Progress',
  phases: {
    making: 'The example region is being made',
    inspecting: 'The page looks at what it is',
    reading: 'The messages are being read',
    adding: 'The messages are being stored',
    tables: 'The tables are being read',
  },
  readingFile: (name) => `Reading ${name}`,
  progressText: (done, total) => `${n.count(done)} of ${n.count(total)} messages`,
  progressFiles: (done, total) => `${n.count(done)} of ${files(total)}`,
  queued: (count) => `After this ${files(count)} more`,
  secondsLeft: (seconds) =>
    seconds < 60
      ? `about ${n.count(seconds)} ${seconds === 1 ? 'second' : 'seconds'} left`
      : `about ${n.count(Math.round(seconds / 60))} ${seconds < 90 ? 'minute' : 'minutes'} left`,
  estimating: 'the page is estimating how long it takes',
  stop: 'Stop',
  stopping: 'Stopping…',
  horizonAsk: (until) => `The data counts up to and with: ${until}. Is that right?`,
  horizonWhy:
    'That is the last begin or end in your export. If the export reaches further, choose that day: otherwise care seems to run on or to have stopped.',
  horizonYes: 'Yes, that is right',
  horizonOther: 'Choose another day',
  stoppedTitle: 'Reading was stopped.',
  stoppedText: 'Nothing of these files was added. What was there already is still there.',
  legendGood: 'good',
  legendDoubt: 'to check',
  legendRefused: 'refused',
  dropHeading: (moment) => `Put down on ${moment}`,
  thisVisit: 'Not added',
  good: (count) => `${n.count(count)} good`,
  refused: (count) => `${n.count(count)} refused`,
  states: {
    read: 'Read',
    known: 'Known already',
    refused: 'Refused',
    check: (count) => `${n.count(count)} to check`,
  },
  known: 'This file was there already and counts once.',
  refusedText: 'This file was not added.',
  details: (name) => `Details of ${name}`,
  remove: (name) => `Undo ${name}`,
  undo: 'Undo',
  undoDrop: (count) => (count === 1 ? 'Undo' : `Undo all ${n.count(count)}`),
  undoEffect: (laws, from, until) =>
    `Undo takes this file away. The figures of ${laws} from ${from} to ${until} then change. Figures that you have downloaded are no longer right after that.`,
  undoEffectUndated:
    'Undo takes this file away. Figures that you have downloaded may no longer be right after that.',
  removedTitle: (count) => `${files(count)} ${count === 1 ? 'was' : 'were'} taken away.`,
  removedText:
    'The figures were computed again. Figures that you have downloaded are no longer right.',
  addedTitle: (count) => `${files(count)} ${count === 1 ? 'was' : 'were'} added.`,
  addedNothing: 'Nothing was added.',
  addedRows: (count) => `${rows(count)} ${count === 1 ? 'counts' : 'count'}.`,
  addedKnown: (count) => `${files(count)} ${count === 1 ? 'was' : 'were'} known already.`,
  addedRefused: (count) => `${files(count)} ${count === 1 ? 'was' : 'were'} refused.`,
  showFiles: 'See the files',
  readMeans:
    '“Read” means that the file could be opened and its rows could be understood. It does not say that they are right.',
  storage: 'Whoever can use this computer account can read the data.',
  persisted: 'The browser has promised not to erase the data by itself.',
  notPersisted:
    'The browser has not promised to keep the data: when the disk is full it may erase them. Keep the files yourself.',
  storageText: (size) =>
    `The data is kept encrypted in this browser and takes ${size}. The key is kept there as well.`,
  columns: {
    what: 'Content',
    documents: 'Messages',
    rows: 'Rows',
    accepted: 'Good',
    refused: 'Refused',
    where: 'Where',
  },
  documents: (count) => (count === 1 ? '1 message' : `${n.count(count)} messages`),
  municipalities: (count) => (count === 1 ? '1 municipality' : `${n.count(count)} municipalities`),
  providers: (count) => (count === 1 ? '1 provider' : `${n.count(count)} providers`),
  kinds: {
    '301': 'assignments',
    '302': 'returns of assignments',
    '303': 'claims',
    '305': 'start messages',
    '306': 'returns of start messages',
    '307': 'stop messages',
    '308': 'returns of stop messages',
    '315': 'requests for an assignment',
    '316': 'returns of requests for an assignment',
    '317': 'requests for a change',
    '318': 'returns of requests for a change',
    '319': 'answers to requests',
    '320': 'returns of answers',
    '323': 'claims',
    '325': 'returns of claims',
  },
  otherKind: (type) => `messages ${type}`,
  mixed: 'several kinds',
  between: (from, until) => (from === until ? from : `${from} – ${until}`),
  assignments: 'assignments',
  starts: 'starts',
  stops: 'stops',
  contains: 'What it holds',
  containsCaption: (name) => `Messages in ${name}`,
  explained: (issue, note) => `${issue}. Right, you said: “${note}”`,
  noIssues: 'Nothing out of the ordinary was found.',
  places: (count) => (count === 1 ? '1 place' : `${n.count(count)} places`),
  morePlaces: (count) => `${n.count(count)} more places`,
  placesKept: (kept, count) => `The first ${n.count(kept)} of ${n.count(count)} places were kept.`,
  place: {
    wholeFile: 'the whole file',
    line: (line) => `line ${n.count(line)}`,
    column: (column) => `character ${n.count(column)}`,
    row: (row) => `row ${n.count(row)}`,
    type: (type) => `message ${type}`,
  },
  moreFiles: (count) => `Show ${files(count)} more`,
};
