import type { CoreWords } from '../nl.ts';

/** A sentence for every job that can fail for a reason that was foreseen, and for one that was not. */
export const faults: CoreWords['faults'] = {
  'storage-full': () =>
    'The storage of this browser is full. Make room on your computer and try again. Nothing has been erased.',
  'storage-unavailable': () =>
    'The browser does not let this page keep anything. That is common in a private window. Open the page in a normal window. Nothing has been erased.',
  'storage-damaged': () =>
    'A part of the stored data cannot be read. Put the files down again. Nothing has been sent.',
  'storage-newer': () =>
    'The data was stored by a newer version of this page. Load the page again. Nothing has been erased.',
  'file-unreadable': () =>
    'The browser could not open a file. Was it moved, or is it still in use? Put it down again. Nothing has been erased.',
  'profile-not-json': () => 'This region profile is not valid JSON. The old profile still applies.',
  'profile-newer': (detail) =>
    `This region profile was made for a newer version of this page${detail ? ` (version ${detail})` : ''}. The old profile still applies.`,
  'profile-wrong': (detail) =>
    `Something in this region profile is wrong${detail ? `: ${detail}` : ''}. The old profile still applies.`,
  'worker-crashed': () =>
    'The computing stopped unexpectedly, perhaps for lack of memory. Try again. Nothing has been erased.',
  'table-closed': () => 'The table is no longer open. Drop the file again.',
  stopped: () => 'It was stopped. Nothing was added and nothing has been erased.',
  bug: () => 'There is a mistake in the page itself. Load the page again. Nothing has been erased.',
};
