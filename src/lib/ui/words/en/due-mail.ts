import type { Words } from '../nl.ts';
import type { MailItem } from '../nl/due-mail.ts';
import { numbersIn, partsOfPeriod } from '../numbers.ts';

const n = numbersIn('en');

function itemText({ period, isFoster, isNotice, by, isLate }: MailItem): string {
  const { year, part } = partsOfPeriod(period);
  const when = part === '' ? year : `${part === 'H1' ? 'first' : 'second'} half of ${year}`;
  const what = isFoster
    ? `foster care ${year}: satisfaction`
    : isNotice
      ? `${when}: a notice of too few trajectories`
      : `${when}: the delivery`;
  return `- ${what}, by ${n.day(by)}${isLate ? ' (that day has passed)' : ''}`;
}

/** The text of a reminder: it names no person and no count. */
export const dueMail: Words['due']['mail'] = {
  title: (name) => `Mail text for ${name}`,
  intro: 'Read the text and copy it into your mail program. Nothing is sent.',
  subject: 'Subject',
  body: 'Text',
  copy: 'Copy text',
  copied: 'Copied.',
  notCopied: 'Copying did not work. The text is selected: copy it yourself.',
  subjectText: (region, isLate) =>
    isLate ? `Reminder: delivery to ${region}` : `Delivery to ${region}`,
  bodyText: (name, region, items, { isSum, threshold, address }) =>
    [
      'Good day,',
      `We would like to receive from ${name}:\n\n${items.map(itemText).join('\n')}`,
      isSum
        ? `In each half-year alone fewer than ${n.count(threshold)} trajectories ended. Together there are ${n.count(threshold)} or more. That is why you deliver both half-years.`
        : '',
      items.some(({ isNotice }) => isNotice)
        ? `With fewer than ${n.count(threshold)} ended trajectories you deliver nothing. A notice is enough.`
        : '',
      `Check your file before you send it${address === null ? ', on the page Formats of Uitkomstwijzer.' : `: ${address}`}\nThe templates are there as well. Your file stays on your own computer during that check.`,
      'Please put no BSN, names, addresses or birth dates in the file.',
      'Is this not right, or have you delivered already? Please let us know.',
      `Kind regards,\n${region}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
};
