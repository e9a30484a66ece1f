import { nl, type Words } from '#lib/ui/words/nl.ts';
import type { LanguageCode } from '#lib/ui/words/numbers.ts';

/** The words at hand. Pages are built in Dutch; another language is fetched where it is asked for. */
const words: { nl: Words; en?: Words } = { nl };

/** Fetches the words of the language that an address or the browser asks for. */
export async function loadWords(url: URL, preferred: readonly string[]): Promise<void> {
  if (askedLanguage(url, preferred) !== 'en' || words.en) return;
  try {
    words.en = (await import('#lib/ui/words/en.ts')).en;
  } catch {
    // Without network at the very first visit the page goes on in Dutch.
  }
}

/**
 * The language of the screen. `?taal=nl` or `?taal=en` forces it and goes along with every link;
 * without it the browser decides.
 */
export class Language {
  code = $state<LanguageCode>('nl');
  /** the language that the address forces, or null */
  forced = $state<LanguageCode | null>(null);

  /** The words of the language that is on. */
  get current(): Words {
    return words[this.code] ?? words.nl;
  }

  /** Takes the language from an address, else from what the browser prefers; `loadWords` goes before. */
  read(url: URL, preferred: readonly string[]): void {
    this.forced = forcedLanguage(url);
    const asked = askedLanguage(url, preferred);
    this.code = words[asked] ? asked : 'nl';
  }

  /** What a link adds to its path to keep a forced language. */
  get query(): '' | `?taal=${LanguageCode}` {
    return this.forced ? `?taal=${this.forced}` : '';
  }
}

function forcedLanguage(url: URL): LanguageCode | null {
  const asked = url.searchParams.get('taal');
  return asked === 'nl' || asked === 'en' ? asked : null;
}

function askedLanguage(url: URL, preferred: readonly string[]): LanguageCode {
  return forcedLanguage(url) ?? preferredLanguage(preferred);
}

/** The first of the browser's languages that the page has, else Dutch. */
export function preferredLanguage(preferred: readonly string[]): LanguageCode {
  for (const tag of preferred) {
    const code = tag.slice(0, 2).toLowerCase();
    if (code === 'nl' || code === 'en') return code;
  }
  return 'nl';
}
