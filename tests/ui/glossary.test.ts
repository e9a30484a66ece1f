import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { glossary as en } from '#lib/ui/words/en/glossary.ts';
import { glossary as nl, type Term } from '#lib/ui/words/nl/glossary.ts';

/** The Dutch words of docs/glossary.md, each with the others of its row. */
const rows = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Dutch') && !line.startsWith('| –'))
  .filter((line) => !/^\| -/.test(line))
  .map((line) => namesIn(line.split('|')[1] ?? ''));

function namesIn(written: string): string[] {
  return written
    .replaceAll('"', '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
}

const namesOf = (term: Term) => [...namesIn(term.term), ...namesIn(term.also ?? '')];
const terms = Object.values(nl as Record<string, Term>);

test('every Dutch word that the glossary of the project settles is explained on screen', () => {
  const shown = new Set(terms.flatMap(namesOf).map(joined));
  const missing = rows.flat().filter((name) => !shown.has(joined(name)));
  expect(rows.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

test('every term on screen is settled in the glossary of the project', () => {
  const settled = new Set(rows.flat().map(joined));
  const missing = terms.filter((term) => !namesOf(term).some((name) => settled.has(joined(name))));
  expect(missing).toEqual([]);
});

test('an English term names the Dutch one where they differ', () => {
  for (const [id, term] of Object.entries(nl as Record<string, Term>)) {
    const english = en[id as keyof typeof en];
    expect([...namesOf(english)], id).toContain(namesIn(term.term)[0]);
  }
});

test('a term has one or two sentences', () => {
  for (const term of [...terms, ...Object.values(en)]) {
    const sentences = term.text.match(/[.!?](?=\s|$)/g)?.length ?? 0;
    expect([1, 2], term.term).toContain(sentences);
    expect(term.text, term.term).toMatch(/\.$/);
  }
});

/** “half jaar” and “halfjaar” are one word. */
function joined(name: string): string {
  return name.replaceAll(' ', '');
}
