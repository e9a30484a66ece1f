import type { IssueCode } from '#lib/domain/issue.ts';

/** cells that repeated cells stand for, all together: a few bytes can stand for a whole sheet */
const MOST_REPEATED = 20_000_000;

function repeatedCells(content: string): number {
  let rows = 1;
  let cells = 0;
  const tags = /<(?:\w+:)?table-(row|cell)\b([^<>]*)>/g;
  for (let found = tags.exec(content); found; found = tags.exec(content)) {
    const attributes = found[2] as string;
    if (found[1] === 'row') rows = repetitionIn(attributes, 'rows');
    else if (!attributes.endsWith('/')) {
      const count = rows * repetitionIn(attributes, 'columns');
      if (count > 1) cells += count;
    }
  }
  return cells;
}

function repetitionIn(attributes: string, of: 'rows' | 'columns'): number {
  const at = attributes.indexOf(`number-${of}-repeated=`);
  return at < 0 ? 1 : parseInt(attributes.slice(at + `number-${of}-repeated="`.length), 10) || 1;
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}

/** The name of an ODS table as a person sees it: the library gives it as it is written. */
export function plainName(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The names, as written, of tables whose style says that they are not shown. */
function hiddenTables(content: string): Set<string> {
  const styles = new Set<string>();
  const start = content.slice(0, content.search(/<(?:\w+:)?spreadsheet\b/) + 1);
  for (const [, tag = '', inside = ''] of start.matchAll(
    /<style:style\b([^<>]*[^/<>])>(.*?)<\/style:style>/gs,
  )) {
    const name = attributeOf(tag, 'style:name');
    if (name && /<style:table-properties\b[^<>]*\btable:display="false"/.test(inside)) {
      styles.add(name);
    }
  }
  const hidden = new Set<string>();
  if (styles.size === 0) return hidden;
  for (const [tag] of content.matchAll(/<table:table\b[^<>]*>/g)) {
    const name = attributeOf(tag, 'table:name');
    if (name && styles.has(attributeOf(tag, 'table:style-name') ?? '')) hidden.add(name);
  }
  return hidden;
}

/** What must be known of an ODS before its cells are read: whether they may be, and which tables are hidden. */
export function lookIntoOds(
  parts: ReadonlyMap<string, Uint8Array>,
):
  | { hidden: ReadonlySet<string> }
  | Extract<IssueCode, 'workbook-protected' | 'workbook-too-large' | 'unknown-kind'> {
  const read = (name: string): string => new TextDecoder().decode(parts.get(name));
  if (read('META-INF/manifest.xml').includes('encryption-data')) return 'workbook-protected';
  if (!read('mimetype').includes('spreadsheet')) return 'unknown-kind';
  const content = read('content.xml');
  if (repeatedCells(content) > MOST_REPEATED) return 'workbook-too-large';
  return { hidden: hiddenTables(content) };
}
