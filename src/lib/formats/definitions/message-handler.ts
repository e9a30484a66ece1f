import type { XmlHandler } from '../read/xml-handler.ts';
import { GRAMMARS, HEADER_ONLY, type Grammar, type Part } from './message-grammar.ts';
import { isStandardNamespace, messageNameOf, readType, type MessageName } from './message-types.ts';

/** The fields of a product row that are kept, as written. Whatever is not named here is not read. */
export interface RawRow {
  ToewijzingNummer?: string;
  Categorie?: string;
  Code?: string;
  Toewijzingsdatum?: string;
  Toewijzingstijd?: string;
  Ingangsdatum?: string;
  Begindatum?: string;
  Einddatum?: string;
  RedenWijziging?: string;
  RedenBeeindiging?: string;
  StatusAanlevering?: string;
  client: RawClient;
  decision: RawDecision | undefined;
}

/** The fields of a client that are kept: never a birth date, sex, name or address. */
export interface RawClient {
  Bsn?: string;
  StatusAanlevering?: string;
}

/** A decision (Beschikking): only its number. */
export interface RawDecision {
  BeschikkingNummer?: string;
}

/** The fields of a header that are kept. */
export interface RawHeader {
  Afzender?: string;
  Ontvanger?: string;
  Identificatie?: string;
  Dagtekening?: string;
}

/** Whether no blank is at either end, as is mostly so. */
function isTrimmed(text: string): boolean {
  return (
    text.charCodeAt(0) > 32 &&
    text.charCodeAt(text.length - 1) < 127 &&
    text.charCodeAt(text.length - 1) > 32
  );
}

const RETURN_CODE = /^RetourCode[0-9]*$/i;

/** Gathers the fields of a message by parent and name, in whatever order and under whatever prefix. */
export class MessageHandler implements XmlHandler {
  rootLocal = '';
  rootNamespace = '';
  name: MessageName | undefined;
  header: RawHeader = {};
  rows: RawRow[] = [];
  /** codes of a return, wherever they stand in it */
  returnCodes: string[] = [];

  private depth = 0;
  /** depth of the element whose inside is passed over, or 0 */
  private passed = 0;
  /** name and depth of the element whose text is asked for */
  private field = '';
  private fieldDepth = 0;
  private grammars = HEADER_ONLY;
  private current: Grammar = HEADER_ONLY.root;
  private isReturn = false;
  /** a namespace beside the root's that is the standard's as well */
  private otherNamespace = '';
  private readonly grammarStack: Grammar[] = [];
  private readonly targets: object[] = [];
  private target: object = {};
  private client: RawClient = {};
  private decision: RawDecision | undefined;

  start(): void {
    this.rootLocal = this.rootNamespace = this.field = '';
    this.name = undefined;
    this.header = {};
    this.rows = [];
    this.returnCodes = [];
    this.depth = this.passed = this.fieldDepth = 0;
    this.grammarStack.length = 0;
    this.targets.length = 0;
  }

  open(local: string, namespace: string): boolean {
    const depth = ++this.depth;
    if (depth === 1) {
      this.openRoot(local, namespace);
      return false;
    }
    if (this.passed > 0) return this.isReturn && this.openReturnCode(local);
    // An element that someone else put in is not the standard's, whatever it is called.
    if (namespace !== this.rootNamespace && namespace !== this.otherNamespace) {
      if (namespace !== '' && !isStandardNamespace(namespace)) {
        this.passed = depth;
        return false;
      }
      this.otherNamespace = namespace;
    }
    const part = this.current.parts.get(local);
    if (part !== undefined) {
      this.enter(part);
      return false;
    }
    this.passed = depth;
    const field = this.current.fields.get(local);
    if (field !== undefined) {
      this.field = field;
      this.fieldDepth = depth;
      return true;
    }
    return this.isReturn && this.openReturnCode(local);
  }

  close(text: string): void {
    const depth = this.depth--;
    if (depth === this.fieldDepth) {
      if (this.field === 'RetourCode') this.returnCodes.push(text.trim());
      else
        (this.target as Record<string, string>)[this.field] ??= isTrimmed(text)
          ? text
          : text.trim();
      this.fieldDepth = 0;
    }
    if (depth === this.passed) this.passed = 0;
    else if (this.passed === 0 && depth > 1) {
      this.current = this.grammarStack.pop() ?? HEADER_ONLY.root;
      this.target = this.targets.pop() ?? {};
    }
  }

  private openReturnCode(local: string): boolean {
    if (!RETURN_CODE.test(local)) return false;
    this.field = 'RetourCode';
    this.fieldDepth = this.depth;
    return true;
  }

  private openRoot(local: string, namespace: string): void {
    this.rootLocal = local;
    this.rootNamespace = namespace;
    this.name = messageNameOf(namespace);
    const read = this.name && readType(this.name.type);
    this.isReturn = read?.isReturn === true;
    this.grammars = (read && !read.isReturn && GRAMMARS[read.type]) || HEADER_ONLY;
    this.current = this.grammars.root;
    if (local !== 'Bericht' || !this.name) this.passed = 1;
  }

  private enter(part: Part): void {
    this.grammarStack.push(this.current);
    this.targets.push(this.target);
    this.current = this.grammars[part];
    switch (part) {
      case 'header':
      case 'identification':
        this.target = this.header;
        break;
      case 'client':
        this.client = {};
        this.decision = undefined;
        this.target = this.client;
        break;
      case 'decision':
        this.decision = {};
        this.target = this.decision;
        break;
      case 'rows':
        // Rows straight under the client, after a decision, are not of that decision.
        if (this.target === this.client) this.decision = undefined;
        break;
      case 'row': {
        const row: RawRow = { client: this.client, decision: this.decision };
        this.rows.push(row);
        this.target = row;
        break;
      }
    }
  }
}
