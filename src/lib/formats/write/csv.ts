const BYTE_ORDER_MARK = '\uFEFF';
/** First characters that a spreadsheet may take for the beginning of a formula or a command. */
const RISKY = /^[=+\-@\p{Cc}]/u;
const NEEDS_QUOTES = /[;"\r\n]/;

/** A text that no spreadsheet takes for a formula or a command: one that might be gets an apostrophe. */
export function safeText(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/**
 * Writes rows as a CSV file for a Dutch spreadsheet: UTF-8 with a byte order mark, `;` between cells,
 * CRLF behind every row, numbers with a decimal comma. A text that begins with = + - @ or a control
 * character (a tab is one) gets an apostrophe before it, so that it stays text.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(';')}\r\n`).join('');
}

function writeCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const safe = safeText(cell);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
