/** The lines of the page's policy that have words. */
export type PolicyRule =
  | 'default-src'
  | 'script-src'
  | 'style-src'
  | 'style-src-attr'
  | 'img-src'
  | 'font-src'
  | 'connect-src'
  | 'worker-src'
  | 'manifest-src'
  | 'base-uri'
  | 'form-action'
  | 'object-src'
  | 'require-trusted-types-for'
  | 'trusted-types';

/** What each line of the page's policy does. */
export const policy: Record<PolicyRule, string> = {
  'default-src':
    'Alles is verboden, behalve wat hieronder staat. Ook frames en video vallen hieronder.',
  'script-src':
    'Code komt alleen van dit adres. Het ene stukje dat in de pagina zelf staat, is vastgelegd met zijn controlegetal.',
  'style-src': 'Opmaak komt alleen van dit adres.',
  'style-src-attr': 'Opmaak op een onderdeel zelf mag niet, op één vastgelegd stukje na.',
  'img-src':
    'Afbeeldingen komen van dit adres of uit de pagina zelf. Zo lekt er niets via een afbeelding.',
  'font-src': 'Lettertypen komen alleen van dit adres.',
  'connect-src':
    'De pagina en haar werkprocessen praten alleen met dit adres. Elk ander verzoek houdt de browser tegen.',
  'worker-src': 'Werkprocessen komen van dit adres, of zijn door de pagina zelf gemaakt.',
  'manifest-src': 'De gegevens om de pagina als app te installeren, komen van dit adres.',
  'base-uri': 'Niemand kan de adressen in de pagina naar een ander adres laten wijzen.',
  'form-action': 'Er is geen enkel adres waar een formulier heen mag.',
  'object-src': 'Ingebedde programma’s zijn verboden.',
  'require-trusted-types-for':
    'Tekst uit een bestand kan geen code of opmaak worden: de browser weigert dat.',
  'trusted-types':
    'Alleen deze plekken in de code mogen zoiets maken: het raamwerk voor zijn sjablonen en de plekken die een werkproces starten.',
};
