import { XML_NAMESPACE, XMLNS_NAMESPACE } from './xml-limits.ts';
import type { RootScope, TagName } from './xml-names.ts';

const MOST_BINDINGS = 64;

// One count for all documents, so that a namespace found in an older document is never taken.
let versions = 0;

/** The namespace declarations in force at one place of a document. */
export class NamespaceScope {
  /** changes whenever a declaration comes into force or goes out of it */
  version = 0;
  private prefixes: string[] = [];
  private uris: string[] = [];

  /** How many declarations are in force. */
  get count(): number {
    return this.prefixes.length;
  }

  /** Starts a document, with the namespaces that are in force around it. */
  begin(outer?: ReadonlyMap<string, string>): void {
    this.prefixes = outer ? [...outer.keys()] : [];
    this.uris = outer ? [...outer.values()] : [];
    this.version = ++versions;
  }

  /** Takes in an attribute; false where it is a declaration to doubt. Other attributes pass. */
  bind(name: string, value: string): boolean {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) return true;
    const prefix = name.slice(6);
    const uri = value.trim();
    if (name.length > 5 && (prefix === '' || uri === '')) return false;
    if (prefix === 'xml' || prefix === 'xmlns') return false;
    if (uri === XML_NAMESPACE || uri === XMLNS_NAMESPACE) return false;
    this.prefixes.push(prefix);
    this.uris.push(uri);
    this.version = ++versions;
    return this.prefixes.length <= MOST_BINDINGS;
  }

  /** Goes back to the first `count` declarations. */
  unbind(count: number): void {
    this.prefixes.length = count;
    this.uris.length = count;
    this.version = ++versions;
  }

  /** What is in force, to be taken up again for another root with the same attributes. */
  keep(stretch: string, sample: number): RootScope {
    const { prefixes, uris, version } = this;
    return { stretch, sample, prefixes: [...prefixes], uris: [...uris], version };
  }

  /** Takes up the declarations of an earlier root. */
  resume(scope: RootScope): void {
    this.prefixes = scope.prefixes.slice();
    this.uris = scope.uris.slice();
    this.version = scope.version;
  }

  /** Gives a tag's name the namespace that its prefix stands for; false where it stands for none. */
  resolveName(name: TagName): boolean {
    if (name.prefix === 'xml' || name.prefix === 'xmlns') return false;
    const uri = this.resolve(name.prefix);
    if (uri === undefined) return false;
    name.namespace = uri;
    name.version = this.version;
    return true;
  }

  /** Whether every attribute has a bound prefix and no two of them the same expanded name. */
  areDistinct(attributes: readonly string[]): boolean {
    const seen: string[] = [];
    for (const name of attributes) {
      const colon = name.indexOf(':');
      if (colon < 0) continue;
      const prefix = name.slice(0, colon);
      const local = name.slice(colon + 1);
      if (local === '' || local.includes(':')) return false;
      if (prefix === 'xmlns') continue;
      const uri = prefix === 'xml' ? XML_NAMESPACE : this.resolve(prefix);
      const expanded = `{${uri}}${local}`;
      if (uri === undefined || seen.includes(expanded)) return false;
      seen.push(expanded);
    }
    return true;
  }

  /** The namespaces in force, by prefix. */
  inForce(): Map<string, string> {
    return new Map(this.prefixes.map((prefix, index) => [prefix, this.uris[index] as string]));
  }

  private resolve(prefix: string): string | undefined {
    for (let i = this.prefixes.length - 1; i >= 0; i--) {
      if (this.prefixes[i] === prefix) return this.uris[i];
    }
    return prefix === '' ? '' : undefined;
  }
}
