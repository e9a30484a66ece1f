import type { IssueCode } from '#lib/domain/issue.ts';
import { decodeBase64 } from './base64.ts';
import type { XmlHandler, XmlSource, XmlText } from './xml-handler.ts';
import { readXml } from './xml.ts';

/** What was in an envelope: the bytes of a document of its own, and what they need to be read. */
export interface Unwrapped {
  bytes: Uint8Array;
  /** the bytes are UTF-8, whatever an XML declaration in them says */
  transcoded: boolean;
  /** namespaces that the envelope declares around it */
  outer?: ReadonlyMap<string, string>;
}

/** What came out of an envelope: documents, or why there are none. */
export type Unwrapping =
  | { documents: Unwrapped[] }
  | {
      code: Extract<
        IssueCode,
        'envelope-empty' | 'envelope-not-base64' | 'xml-not-a-message' | 'xml-not-well-formed'
      >;
    };

/** How many envelopes may lie within one another. */
export const MOST_ENVELOPES = 3;

const SOAP = new Set([
  'http://schemas.xmlsoap.org/soap/envelope/',
  'http://www.w3.org/2003/05/soap-envelope',
]);
const STUF = /^http:\/\/www\.stufstandaarden\.nl\/koppelvlak\/ggk/;
const MESSAGES = 'http://www.istandaarden.nl/';

/** Whether a root is that of a SOAP envelope or of a StUF envelope of the Gemeentelijk Gegevensknooppunt. */
export function isEnvelope(local: string, namespace: string): boolean {
  if (local === 'Envelope') return SOAP.has(namespace);
  if (local === 'envelopHeenbericht-ggk_Di01') return true;
  return local.startsWith('envelop') && STUF.test(namespace);
}

const encoder = new TextEncoder();

class EnvelopeHandler implements XmlHandler {
  documents: Unwrapped[] = [];
  /** texts of elements that are there to hold a message */
  contents: string[] = [];
  /** texts of other elements without children in a SOAP body: a message may lie there as well */
  leaves: string[] = [];
  holdsElements = false;
  private source: XmlSource | undefined;
  private readonly open_: { local: string; parent: boolean; holder: boolean; inBody: boolean }[] =
    [];
  private stretchFrom = -1;
  private stretchDepth = -1;
  private outer = new Map<string, string>();

  start(source: XmlSource): void {
    this.source = source;
    this.documents = [];
    this.contents = [];
    this.leaves = [];
    this.holdsElements = false;
    this.open_.length = 0;
    this.stretchFrom = -1;
    this.stretchDepth = -1;
  }

  open(local: string, namespace: string, at: number): boolean {
    const parent = this.open_.at(-1);
    if (parent) parent.parent = true;
    const inBody = parent?.inBody === true || (local === 'Body' && SOAP.has(namespace));
    const holder = local === 'xmlBestand' || local === 'tekstBestand';
    this.open_.push({ local, parent: false, holder, inBody });
    if (this.stretchFrom >= 0) return false;
    const isMessage = local === 'Bericht' && namespace.startsWith(MESSAGES);
    if (parent?.holder) this.holdsElements = true;
    if (isMessage || (parent?.holder && (local === 'Bericht' || isEnvelope(local, namespace)))) {
      this.stretchFrom = at;
      this.stretchDepth = this.open_.length;
      this.outer = this.source?.namespaces() ?? new Map<string, string>();
      return false;
    }
    return holder || inBody;
  }

  close(text: string, end: number): void {
    const element = this.open_.at(-1);
    if (this.stretchFrom >= 0) {
      if (this.open_.length === this.stretchDepth) {
        const stretch = this.source?.stretch(this.stretchFrom, end) ?? '';
        this.documents.push({
          bytes: encoder.encode(stretch),
          transcoded: true,
          outer: this.outer,
        });
        this.stretchFrom = -1;
      }
    } else if (element && !element.parent) {
      if (element.holder) this.contents.push(text);
      else if (element.inBody && text.length >= 40) this.leaves.push(text);
    }
    this.open_.pop();
  }
}

/** Whether the first character that is no white space (behind a byte order mark) is `<`. */
export function looksLikeXml(bytes: Uint8Array): boolean {
  let i = 0;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) i = 3;
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) i = 2;
  for (; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === 0x3c) return true;
    const isBlank = byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
    if (!isBlank && !(wide && byte === 0)) return false;
  }
  return false;
}

function openContent(text: string): Unwrapped | Exclude<Unwrapping, { documents: unknown }> {
  const content = text.trim();
  if (content === '') return { code: 'envelope-empty' };
  if (content.startsWith('<')) return { bytes: encoder.encode(content), transcoded: true };
  const bytes = decodeBase64(content);
  if (!bytes) return { code: 'envelope-not-base64' };
  if (bytes.length === 0) return { code: 'envelope-empty' };
  return looksLikeXml(bytes) ? { bytes, transcoded: false } : { code: 'xml-not-a-message' };
}

/**
 * Takes the messages out of an envelope (one level): base64, text, CDATA or child elements in
 * `xmlBestand` or `tekstBestand`, or a Bericht or its base64 anywhere in a SOAP body.
 */
export function unwrap(xml: XmlText, outer?: ReadonlyMap<string, string>): Unwrapping {
  const handler = new EnvelopeHandler();
  if (readXml(xml, handler, outer)) return { code: 'xml-not-well-formed' };
  const documents = handler.documents;
  let refused: Exclude<Unwrapping, { documents: unknown }> | undefined;
  for (const text of handler.contents) {
    const content = openContent(text);
    if ('code' in content) refused ??= content;
    else documents.push(content);
  }
  if (documents.length === 0 && !refused) {
    for (const text of handler.leaves) {
      const content = openContent(text);
      if (!('code' in content)) documents.push(content);
    }
  }
  if (documents.length > 0) return { documents };
  if (handler.holdsElements) return { code: 'xml-not-a-message' };
  return refused ?? { code: 'envelope-empty' };
}
