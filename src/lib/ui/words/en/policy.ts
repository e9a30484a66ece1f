import type { PolicyRule } from '../nl/policy.ts';

/** What each line of the page's policy does. */
export const policy: Record<PolicyRule, string> = {
  'default-src':
    'Everything is forbidden, except what stands below. Frames and video fall under it.',
  'script-src':
    'Code comes from this address only. The one piece that stands in the page itself is fixed by its checksum.',
  'style-src': 'Styles come from this address only.',
  'style-src-attr': 'Styles on an element itself are forbidden, except for one fixed piece.',
  'img-src':
    'Images come from this address or from the page itself. So nothing leaks by way of an image.',
  'font-src': 'Fonts come from this address only.',
  'connect-src':
    'The page and its workers speak with this address only. The browser holds back every other request.',
  'worker-src': 'Workers come from this address, or were made by the page itself.',
  'manifest-src': 'What is needed to install the page as an app comes from this address.',
  'base-uri': 'Nobody can make the addresses in the page point to another address.',
  'form-action': 'There is no address at all that a form may go to.',
  'object-src': 'Embedded programs are forbidden.',
  'require-trusted-types-for':
    'Text from a file cannot become code or markup: the browser refuses it.',
  'trusted-types':
    'Only these places in the code may make such a thing: the framework for its templates and the places that start a worker.',
};
