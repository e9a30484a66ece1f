import { en } from '#lib/ui/words/en.ts';
import { nl, type Words } from '#lib/ui/words/nl.ts';
import type { LanguageCode } from '#lib/ui/words/numbers.ts';

const WORDS: Record<LanguageCode, Words> = { nl, en };

/**
 * The language of the screen. `?taal=nl` or `?taal=en` forces it and goes along with every link;
 * without it the browser decides. Pages are built in Dutch.
 */
export class Language {
  code = $state<LanguageCode>('nl');
  /** the language that the address forces, or null */
  forced = $state<LanguageCode | null>(null);

  /** The words of the language that is on. */
  get current(): Words {
    return WORDS[this.code];
  }

  /** Takes the language from an address, else from what the browser prefers. */
  read(url: URL, preferred: readonly string[]): void {
    const asked = url.searchParams.get('taal');
    this.forced = asked === 'nl' || asked === 'en' ? asked : null;
    this.code = this.forced ?? preferredLanguage(preferred);
  }

  /** What a link adds to its path to keep a forced language. */
  get query(): '' | `?taal=${LanguageCode}` {
    return this.forced ? `?taal=${this.forced}` : '';
  }
}

/** The first of the browser's languages that the page has, else Dutch. */
export function preferredLanguage(preferred: readonly string[]): LanguageCode {
  for (const tag of preferred) {
    const code = tag.slice(0, 2).toLowerCase();
    if (code === 'nl' || code === 'en') return code;
  }
  return 'nl';
}
