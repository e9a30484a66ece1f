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
  'table-binary': {
    title: 'This file is not text',
    why: 'It holds characters that do not occur in a text file.',
    todo: 'Save the file again as CSV or XLSX.',
  },
  'table-too-wide': {
    title: 'The table has too many columns',
    why: 'The page reads up to 16,384 columns, as Excel does.',
    todo: 'Check whether the right file was chosen, or leave out columns.',
  },
  'table-too-long': {
    title: 'The table is too large',
    why: 'The page reads up to 10 million rows and 240 million cells in a table.',
    todo: 'Divide the table over more files.',
  },
  'table-cell-too-large': {
    title: 'A cell is much too large',
    why: 'One cell or row is larger than the page reads. Often a quotation mark is missing at the end of a cell.',
    todo: 'See whether there is a quotation mark too many or too few in the file, and save it again.',
  },
  'workbook-protected': {
    title: 'The workbook has a password',
    why: 'The page cannot open a protected workbook.',
    todo: 'Open the workbook, take the password off and save it again.',
  },
  'workbook-damaged': {
    title: 'The workbook is damaged',
    why: 'The page cannot read it.',
    todo: 'Open it in Excel or LibreOffice and save it again as XLSX.',
  },
  'workbook-too-large': {
    title: 'The workbook is too large',
    why: 'Unpacked it becomes larger than this page can handle.',
    todo: 'Save the sheet as CSV, or divide it over more workbooks.',
  },
  'workbook-html': {
    title: 'This looks like a workbook, but is not one',
    why: 'It holds a web page or XML. Some programs give such a file the name .xls.',
    todo: 'Open it in Excel or LibreOffice and save it as XLSX.',
  },
  'workbook-macros': {
    title: 'The workbook holds macros',
    why: 'The page reads only the cells. Macros are not run.',
    todo: 'Nothing is needed.',
  },
  'table-no-rows': {
    title: 'There are no rows in the table',
    why: 'There is nothing below the column names.',
    todo: 'Check whether the right file or sheet was chosen.',
  },
  'header-merged': {
    title: 'Column names are merged',
    why: 'One cell in the row of column names belongs to more columns. Each column got that name, with a number.',
    todo: 'Check whether the columns were chosen well.',
  },
  'header-double': {
    title: 'A column name occurs twice',
    why: 'The second column got a number behind its name.',
    todo: 'Check whether the right column was chosen.',
  },
  'row-too-wide': {
    title: 'The row has more cells than there are columns',
    why: 'Cells have then often moved one place. The row does not count.',
    todo: 'See whether there is a separator inside a cell, and put that cell between quotation marks.',
  },
  'date-impossible': {
    title: 'This date does not exist',
    why: 'The day, the month or the year cannot be, such as 31-02. The row does not count.',
    todo: 'Correct the date in the source.',
  },
  'date-order-unsure': {
    title: 'The order of day and month is not certain',
    why: 'The dates in this column fit day-month-year and month-day-year, or are mixed.',
    todo: 'Choose the right order for this column.',
  },
  'decimals-mixed': {
    title: 'Comma and point are mixed',
    why: 'In this column the decimal sign is sometimes the comma and sometimes the point.',
    todo: 'See which sign applies and correct the other cells in the source.',
  },
  'code-exponent': {
    title: 'A code has become a rounded number',
    why: 'A spreadsheet turned it into something like 1.23E+11. The real code is gone. The row does not count.',
    todo: 'Make the file again with this column as text.',
  },
  'code-restored': {
    title: 'Zeros before a code were filled in',
    why: 'A spreadsheet drops zeros at the start. The code was too short because of that.',
    todo: 'Nothing is needed.',
  },
  'sheet-hidden': {
    title: 'There is a hidden sheet',
    why: 'A hidden sheet can hold rows too. The page does not choose it by itself.',
    todo: 'Choose that sheet if the rows are there. Otherwise nothing is needed.',
  },
  'cell-error': {
    title: 'A cell holds an error value',
    why: 'A formula in the sheet gave an error, such as #N/A. The row does not count.',
    todo: 'Correct the cell here or at the source.',
  },
  'cell-missing': {
    title: 'A required cell is empty',
    why: 'Without this value the row says too little. The row does not count.',
    todo: 'Fill in the cell here or at the source.',
  },
  'value-unknown': {
    title: 'A word is not known',
    why: 'This column has a fixed list of words, and this is not one of them. The row does not count.',
    todo: 'Choose what the word means. It then holds for all rows with this word.',
  },
  'code-digits': {
    title: 'A code does not have the right number of digits',
    why: 'An AGB code has eight digits and a category two. The row does not count.',
    todo: 'Correct the code here or at the source.',
  },
  'code-unreadable': {
    title: 'A code cannot be read',
    why: 'The cell holds no code: it is too long, or another kind of value. The row does not count.',
    todo: 'Correct the cell here or at the source.',
  },
  'number-unreadable': {
    title: 'A number cannot be read',
    why: 'The cell holds other characters than a number, or it is not a whole number. The row does not count.',
    todo: 'Correct the cell here or at the source.',
  },
  'date-unreadable': {
    title: 'A date cannot be read',
    why: 'What stands in the cell is no date. The row does not count.',
    todo: 'Correct the cell here or at the source. Write for example 31-12-2024.',
  },
  'period-unreadable': {
    title: 'A period cannot be read',
    why: 'A period is a year, half-year, quarter or month. The row does not count.',
    todo: 'Write for example 2024, 2024-H1, 2024-Q1 or 2024-03.',
  },
  'municipality-unreadable': {
    title: 'A municipality cannot be read',
    why: 'The cell holds no code of four digits and no name of a municipality. The row does not count.',
    todo: 'Correct the cell here or at the source.',
  },
  'municipality-unknown': {
    title: 'A municipality code is not known',
    why: 'The code is not in the list of 2026. Perhaps the municipality merged with another. The row counts under this code.',
    todo: 'Is the code right? Then nothing is needed.',
  },
  'reason-unknown': {
    title: 'A reason for ending is not known',
    why: 'This reason is in no list of the Youth Act or the Wmo. The start counts, the end does not yet.',
    todo: 'Choose which code of the list it is. That is remembered.',
  },
  'reason-not-in-law': {
    title: 'A reason does not belong to the law',
    why: 'This code is not in the list of the law of this row. The start counts, the end does not.',
    todo: 'See whether the law or the reason was filled in wrongly.',
  },
  'reason-two-lists': {
    title: 'Reason 02 can mean two things',
    why: 'In the list of CBS 02 is “in agreement”, in the messages “death”. This file has codes of both lists. The page reads 02 here as “death”.',
    todo: 'Use one list in one file.',
  },
  'reason-without-end': {
    title: 'There is a reason, but no end date',
    why: 'Without an end date the care has not stopped. It counts as running.',
    todo: 'Fill in the end date, or take the reason away.',
  },
  'end-without-reason': {
    title: 'There is an end date, but no reason',
    why: 'Without a reason it cannot be said how the care stopped. The start counts, the end does not.',
    todo: 'Fill in the reason.',
  },
  'end-before-begin': {
    title: 'The end lies before the begin',
    why: 'The end date is earlier than the begin date. The start counts, the end does not.',
    todo: 'See which of the two dates is right.',
  },
  'begin-far-ahead': {
    title: 'The begin date lies far ahead',
    why: 'The care begins more than a year after today. The row does not count in the figures.',
    todo: 'See whether the year is right.',
  },
  'rows-contradict': {
    title: 'Two rows contradict each other',
    why: 'They are about the same care, but say something else about its end or its assignment. The last end counts; of equal dates the lower row counts.',
    todo: 'See which row is right and leave the other out.',
  },
  'rows-equal': {
    title: 'A row stands twice',
    why: 'It is about the same care as another row and says the same. It counts once.',
    todo: 'Nothing is needed.',
  },
  'period-length': {
    title: 'A period does not have the right length',
    why: 'A half-year or a month fits here; a whole year only for satisfaction with foster care. The row does not count.',
    todo: 'Write 2024-H1 or 2024-03, for example.',
  },
  'period-not-ended': {
    title: 'The period is not over yet',
    why: 'A delivery is about a period that has ended. The row does not count.',
    todo: 'Check the period, or deliver later.',
  },
  'score-half': {
    title: 'A score is not whole',
    why: 'Only whole scores count, no halves. The row does not count.',
    todo: 'Enter the whole score that was given.',
  },
  'score-outside': {
    title: 'A score is outside the scale',
    why: 'The score does not fit the scale of this column. The row does not count.',
    todo: 'Correct the score. Is it a scale of 1 to 5? Say so in the column Schaal.',
  },
  'number-outside': {
    title: 'A number is outside what can be',
    why: 'An SD is above 0, reliability lies from 0 to 1, and no more places are free than there are. The row does not count.',
    todo: 'Correct the number.',
  },
  'informant-law': {
    title: 'Who filled it in does not fit the law',
    why: 'Under the Jeugdwet it is the youth or the parent, under the Wmo the client. The row does not count.',
    todo: 'Correct the law or the informant.',
  },
  'informant-age': {
    title: 'Who filled it in does not fit the age',
    why: 'Below 12 a parent fills it in. The row counts as it is.',
    todo: 'Check the age group or the informant.',
  },
  'filled-above-asked': {
    title: 'More were filled in than asked',
    why: 'Filled in cannot be more than approached. The row does not count.',
    todo: 'Correct one of the two numbers.',
  },
  'dates-reversed': {
    title: 'The trajectory ends before it begins',
    why: 'The end date is earlier than the begin date. The row does not count.',
    todo: 'Check which of the two dates is right.',
  },
  'date-ahead': {
    title: 'The date lies in the future',
    why: 'The date is later than today. The row counts as it is.',
    todo: 'Check the date.',
  },
  'pleegzorg-results': {
    title: 'Foster care does not belong here',
    why: 'For foster care only satisfaction is delivered.',
    todo: 'Leave the row out.',
  },
  'municipality-elsewhere': {
    title: 'The municipality is not in the region',
    why: 'The municipality is not in the region profile.',
    todo: 'Deliver this row to the region of that municipality.',
  },
  'key-twice': {
    title: 'Two rows are about the same',
    why: 'This row has the same numbers and the same informant as another.',
    todo: 'Check which row is right and leave the other out.',
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
