import type { Law } from '#lib/domain/law.ts';
import { RELEASES } from '#lib/domain/reasons.ts';
import type { MessageType } from '#lib/domain/records.ts';

/** What a root namespace says of a message. */
export interface MessageName {
  law: Law;
  /** as `3.2` */
  release: string;
  /** whether this page reads messages of that release */
  isKnownRelease: boolean;
  /** as 307 */
  type: number;
}

const NAMESPACE =
  /^http:\/\/www\.istandaarden\.nl\/(?:ijw\/([0-9]{1,3})_([0-9]{1,3})\/jw|iwmo\/([0-9]{1,3})_([0-9]{1,3})\/wmo)([0-9]{3})\/schema(?:\/([0-9]+)_([0-9]+))?$/;

function parseNamespace(namespace: string): MessageName | undefined {
  const match = NAMESPACE.exec(namespace);
  if (!match) return undefined;
  const law: Law = match[1] === undefined ? 'wmo' : 'jeugd';
  const major = match[1] ?? match[3] ?? '';
  const minor = match[2] ?? match[4] ?? '';
  // From 2.2 on the release stands once; in 2.0 and 2.1 it is repeated at the end.
  if (match[6] !== undefined && (match[6] !== major || match[7] !== minor)) return undefined;
  const release = `${major}.${minor}`;
  return { law, release, isKnownRelease: RELEASES.includes(release), type: Number(match[5]) };
}

const MOST_NAMESPACES = 500;
const known = new Map<string, MessageName | undefined>();

/** Law, release and type of a root namespace, or undefined where it is of no such message. */
export function messageNameOf(namespace: string): MessageName | undefined {
  if (known.has(namespace)) return known.get(namespace);
  if (known.size >= MOST_NAMESPACES) known.clear();
  const name = parseNamespace(namespace);
  known.set(namespace, name);
  return name;
}

/** Whether a namespace is of the standards, of whatever release or kind of schema. */
export function isStandardNamespace(namespace: string): boolean {
  return (
    namespace.startsWith('http://www.istandaarden.nl/ijw/') ||
    namespace.startsWith('http://www.istandaarden.nl/iwmo/')
  );
}

/** The original's type, where a type is read or is the return of one that is. */
export function readType(type: number): { type: MessageType; isReturn: boolean } | undefined {
  switch (type) {
    case 301:
    case 305:
    case 307:
      return { type, isReturn: false };
    case 302:
      return { type: 301, isReturn: true };
    case 306:
      return { type: 305, isReturn: true };
    case 308:
      return { type: 307, isReturn: true };
    default:
      return undefined;
  }
}
