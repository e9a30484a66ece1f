import type { Words } from '../nl.ts';

const ASK_AGAIN = 'Get the file from its source again and put it down here.';

/** A sentence for everything that can be the matter with a document or a row. */
export const issues: Words['issues'] = {
  'xml-not-well-formed': {
    title: 'The XML is damaged',
    why: 'A tag is not closed or a character is in the wrong place. The message cannot be read.',
    todo: ASK_AGAIN,
  },
  'xml-doctype': {
    title: 'The message has a DOCTYPE',
    why: 'Messages of iJw and iWmo never have one. It can be unsafe.',
    todo: 'Ask the sender where the file comes from.',
  },
  'xml-entity': {
    title: 'The message uses an unknown reference',
    why: 'A reference such as &name; is not in the standard. The content is then not certain.',
    todo: 'Ask the sender for the message without such references.',
  },
  'xml-encoding': {
    title: 'The characters cannot be read',
    why: 'The message says which character set it is in, but its content does not fit that.',
    todo: 'Save the file as UTF-8, or get it again.',
  },
  'xml-other-namespace': {
    title: 'This is not a message of iJw or iWmo',
    why: 'The XML belongs to another standard.',
    todo: 'Nothing is needed if you did not mean to count this file.',
  },
  'xml-unknown-release': {
    title: 'This release of the standard is not known',
    why: 'The page reads iJw and iWmo 2.0 to 3.2.',
    todo: 'See whether there is a new version of this page.',
  },
  'xml-not-a-message': {
    title: 'The XML holds no message',
    why: 'Its first element is not a Bericht.',
    todo: 'Check whether the right file was chosen.',
  },
  'xml-too-large': {
    title: 'The message is too large',
    why: 'One message may not be larger than 25 MB here.',
    todo: 'Split the file, or get single messages.',
  },
  'message-header': {
    title: 'The head of the message is not complete',
    why: 'The sender, the receiver, the identification or the date is missing or wrong.',
    todo: 'Ask the sender for the message again.',
  },
  'envelope-empty': {
    title: 'The envelope is empty',
    why: 'There is no message in the envelope.',
    todo: ASK_AGAIN,
  },
  'envelope-not-base64': {
    title: 'The content of the envelope is damaged',
    why: 'The packed message cannot be unpacked.',
    todo: ASK_AGAIN,
  },
  'unknown-kind': {
    title: 'The page does not know what this is',
    why: 'It is not a message, not a ZIP and not a region profile.',
    todo: 'Nothing is needed if you did not mean to count this file.',
  },
  'empty-file': {
    title: 'The file is empty',
    why: 'There is nothing in it.',
    todo: ASK_AGAIN,
  },
  'zip-damaged': {
    title: 'The ZIP is damaged',
    why: 'The directory of the ZIP is wrong.',
    todo: 'Make the ZIP again, or get it again.',
  },
  'zip-encrypted': {
    title: 'The ZIP has a password',
    why: 'The page cannot open a protected ZIP.',
    todo: 'Unpack the ZIP on your computer first and put the folder down here.',
  },
  'zip-method': {
    title: 'The ZIP was packed in an unknown way',
    why: 'The page does not know this way of packing.',
    todo: 'Unpack the ZIP on your computer and put the folder down here.',
  },
  'zip-too-large': {
    title: 'A file in the ZIP is too large',
    why: 'Unpacked it becomes larger than this page can handle.',
    todo: 'Unpack the ZIP and put down smaller parts.',
  },
  'zip-too-many': {
    title: 'There are too many files in the ZIP',
    why: 'The page reads no more than a fixed number per ZIP.',
    todo: 'Divide the files over more ZIP files.',
  },
  'zip-ratio': {
    title: 'The ZIP grows too much when unpacked',
    why: 'Such a ZIP can be made to freeze computers.',
    todo: 'Ask the sender where the file comes from.',
  },
  'zip-nested-deep': {
    title: 'A ZIP in a ZIP in a ZIP',
    why: 'The page unpacks a ZIP, and a ZIP inside it. No further.',
    todo: 'Unpack the innermost ZIP and put that down by itself.',
  },
  'zip-entry-damaged': {
    title: 'A file in the ZIP is damaged',
    why: 'It could not be unpacked. The other files were read.',
    todo: 'Get that one file again.',
  },
  'row-no-begin': {
    title: 'The begin date is missing',
    why: 'Without a begin date it cannot be said which care it is. The row does not count.',
    todo: 'Ask the provider for a correct message.',
  },
  'row-no-end': {
    title: 'The end date is missing',
    why: 'A stop message without an end date does not say when the care stopped. The row does not count.',
    todo: 'Ask the provider for a correct message.',
  },
  'row-number': {
    title: 'The assignment number is not a number',
    why: 'It holds other characters than digits. The row does not count.',
    todo: 'Ask the sender for a correct message.',
  },
  'row-no-key': {
    title: 'The row has no number',
    why: 'Without a number the assignment cannot be recognised. The row does not count.',
    todo: 'Ask the municipality for a correct message.',
  },
  'client-bsn': {
    title: 'The citizen service number is wrong',
    why: 'It is empty or fails the check. The row counts, but is not linked to other care.',
    todo: 'Have the sender check this. Nothing is needed here.',
  },
  'message-not-needed': {
    title: 'This kind of message is not needed',
    why: 'The page recognises it, but counts nothing from it.',
    todo: 'Nothing is needed.',
  },
};

/** A sentence for every job that can fail for a reason that was foreseen, and for one that was not. */
export const faults: Words['faults'] = {
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
  stopped: () => 'It was stopped. Nothing was added and nothing has been erased.',
  bug: () => 'There is a mistake in the page itself. Load the page again. Nothing has been erased.',
};
