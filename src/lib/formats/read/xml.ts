import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { IssueCode } from '#lib/domain/issue.ts';
import { DEEPEST } from './xml-limits.ts';
import type { XmlHandler, XmlText } from './xml-handler.ts';
import { XmlScanner } from './xml-scanner.ts';

/** Why a document is not read, and where (from 1). */
export interface XmlFault {
  code: Extract<IssueCode, 'xml-not-well-formed' | 'xml-doctype' | 'xml-entity'>;
  line: number;
  column: number;
}

/** A decoded document from a text. */
export function xmlTextOf(text: string): XmlText {
  return { utf8: new TextEncoder().encode(text), text };
}

const scanner = new XmlScanner();

/**
 * Reads an XML document with namespaces. `outer` holds namespaces that are in force around it. Never
 * throws; where it returns a fault, what the handler got is void. Nested over 200 deep counts as not
 * well-formed.
 */
export function readXml(
  input: XmlText | string,
  handler: XmlHandler,
  outer?: ReadonlyMap<string, string>,
): XmlFault | undefined {
  const xml = typeof input === 'string' ? xmlTextOf(input) : input;
  if (scanner.scan(xml, handler, outer)) return undefined;
  return readBySaxes(xml.text, handler, outer);
}

class Refusal extends Error {}

/** The exact and slow way: the verdict on everything that the scanner gives up on. */
export function readBySaxes(
  text: string,
  handler: XmlHandler,
  outer?: ReadonlyMap<string, string>,
): XmlFault | undefined {
  const parser = new SaxesParser({
    xmlns: true,
    position: true,
    additionalNamespaces: outer ? Object.fromEntries(outer) : {},
  });
  const open: { tag: SaxesTagNS; wanted: boolean; text: string }[] = [];
  let fault: XmlFault | undefined;
  let begun = 0;
  const refuse = (code: XmlFault['code']): never => {
    fault ??= { code, line: parser.line, column: Math.max(1, parser.column) };
    throw new Refusal();
  };
  const take = (piece: string): void => {
    const element = open.at(-1);
    if (element?.wanted) element.text += piece;
  };
  handler.start({
    stretch: (from, to) => text.slice(from, to),
    namespaces: () => {
      const inForce = new Map(outer);
      for (const { tag } of open) {
        for (const prefix of Object.keys(tag.ns)) inForce.set(prefix, tag.ns[prefix] as string);
      }
      return inForce;
    },
  });
  parser.on('error', (error) => {
    refuse(error.message.endsWith(': undefined entity.') ? 'xml-entity' : 'xml-not-well-formed');
  });
  parser.on('doctype', () => refuse('xml-doctype'));
  parser.on('opentagstart', () => {
    // A name holds no `<`, and the reader stands right behind the name here.
    begun = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST) refuse('xml-not-well-formed');
    const element = { tag, wanted: false, text: '' };
    open.push(element);
    element.wanted = handler.open(tag.local, tag.uri, begun);
  });
  parser.on('closetag', () => handler.close(open.pop()?.text ?? '', parser.position));
  parser.on('text', take);
  parser.on('cdata', take);
  try {
    parser.write(text).close();
  } catch {
    // Whatever saxes throws of itself is its own trouble with a text that is not XML.
    return (
      fault ?? {
        code: 'xml-not-well-formed',
        line: parser.line,
        column: Math.max(1, parser.column),
      }
    );
  }
  return undefined;
}
