import { nl, type PageTopic, type PageWords, type Words } from '#lib/ui/words/nl.ts';
import type { LanguageCode } from '#lib/ui/words/numbers.ts';

/** How the words of each topic are fetched. */
type Topics = { [T in PageTopic]: () => Promise<PageWords[T]> };

const TOPICS: Record<LanguageCode, Topics> = {
  nl: {
    attention: async () => (await import('#lib/ui/words/nl/attention.ts')).attention,
    compared: async () => (await import('#lib/ui/words/nl/compared.ts')).compared,
    delivered: async () => (await import('#lib/ui/words/nl/delivered.ts')).delivered,
    figuresFile: async () => (await import('#lib/ui/words/nl/figures-file.ts')).figuresFile,
    fillIn: async () => (await import('#lib/ui/words/nl/fill-in.ts')).fillIn,
    frame: async () => (await import('#lib/ui/words/nl/frame.ts')).frame,
    due: async () => (await import('#lib/ui/words/nl/due.ts')).due,
    events: async () => (await import('#lib/ui/words/nl/events.ts')).events,
    issues: async () => (await import('#lib/ui/words/nl/issues.ts')).issues,
    ledger: async () => (await import('#lib/ui/words/nl/ledger.ts')).ledger,
    overTime: async () => (await import('#lib/ui/words/nl/over-time.ts')).overTime,
    parts: async () => (await import('#lib/ui/words/nl/parts.ts')).parts,
    profileChanges: async () =>
      (await import('#lib/ui/words/nl/profile-changes.ts')).profileChanges,
    quality: async () => (await import('#lib/ui/words/nl/quality.ts')).quality,
    regionEdit: async () => (await import('#lib/ui/words/nl/region-edit.ts')).regionEdit,
    routes: async () => (await import('#lib/ui/words/nl/routes.ts')).routes,
    supply: async () => (await import('#lib/ui/words/nl/supply.ts')).supply,
    sharing: async () => (await import('#lib/ui/words/nl/sharing.ts')).sharing,
    traffic: async () => (await import('#lib/ui/words/nl/traffic.ts')).traffic,
  },
  en: {
    attention: async () => (await import('#lib/ui/words/en/attention.ts')).attention,
    compared: async () => (await import('#lib/ui/words/en/compared.ts')).compared,
    delivered: async () => (await import('#lib/ui/words/en/delivered.ts')).delivered,
    figuresFile: async () => (await import('#lib/ui/words/en/figures-file.ts')).figuresFile,
    fillIn: async () => (await import('#lib/ui/words/en/fill-in.ts')).fillIn,
    frame: async () => (await import('#lib/ui/words/en/frame.ts')).frame,
    due: async () => (await import('#lib/ui/words/en/due.ts')).due,
    events: async () => (await import('#lib/ui/words/en/events.ts')).events,
    issues: async () => (await import('#lib/ui/words/en/issues.ts')).issues,
    ledger: async () => (await import('#lib/ui/words/en/ledger.ts')).ledger,
    overTime: async () => (await import('#lib/ui/words/en/over-time.ts')).overTime,
    parts: async () => (await import('#lib/ui/words/en/parts.ts')).parts,
    profileChanges: async () =>
      (await import('#lib/ui/words/en/profile-changes.ts')).profileChanges,
    quality: async () => (await import('#lib/ui/words/en/quality.ts')).quality,
    regionEdit: async () => (await import('#lib/ui/words/en/region-edit.ts')).regionEdit,
    routes: async () => (await import('#lib/ui/words/en/routes.ts')).routes,
    supply: async () => (await import('#lib/ui/words/en/supply.ts')).supply,
    sharing: async () => (await import('#lib/ui/words/en/sharing.ts')).sharing,
    traffic: async () => (await import('#lib/ui/words/en/traffic.ts')).traffic,
  },
};

/**
 * The words at hand. Pages are built in Dutch; another language is fetched where it is asked for, and
 * the words of a topic where a page needs them. A page that uses a topic has loaded it before.
 */
const words: { nl: Words; en?: Words } = { nl: nl as Words };

/** Fetches words of topics in one language. */
export async function loadTopics(code: LanguageCode, topics: readonly PageTopic[]): Promise<void> {
  const target = words[code];
  if (!target) return;
  const missing = topics.filter((topic) => !(topic in target));
  const found = await Promise.all(missing.map((topic) => TOPICS[code][topic]()));
  missing.forEach((topic, i) => Object.assign(target, { [topic]: found[i] }));
}

/**
 * Fetches what a page needs: the words of the language that its address or the browser asks for, and
 * those of some topics, in Dutch as well, which the page is built in. `address` is asked for in the
 * browser only: where pages are built, there is none yet.
 */
export async function loadWords(topics: readonly PageTopic[], address: () => URL): Promise<void> {
  await loadTopics('nl', topics);
  if (typeof document === 'undefined') return;
  if (askedLanguage(address(), navigator.languages) !== 'en') return;
  try {
    const { en } = await import('#lib/ui/words/en.ts');
    // A page and the pages around it ask side by side: the first one's words stay.
    words.en ??= { ...en } as Words;
    await loadTopics('en', topics);
  } catch {
    // Without network at the very first visit the page goes on in Dutch.
    delete words.en;
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
