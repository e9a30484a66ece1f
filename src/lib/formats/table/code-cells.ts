import { isMunicipality, municipalityNamed } from '#lib/domain/municipalities.ts';
import { codeOfLabelled, restoreZeros } from '../cells.ts';
import type { CellKind } from '../read/raw-table.ts';
import { fails, means, type CellMeaning } from './cell-meaning.ts';

/** A code of so many digits. */
export function digitsOf(text: string, kind: CellKind, width: number): CellMeaning {
  const code = restoreZeros(codeOfLabelled(text), kind, width);
  if (code === 'exponent') return fails('code-exponent');
  if (code === 'not-a-code' || code.text.length !== width) return fails('code-digits');
  return means(code.text, code.restored);
}

/** A municipality by its code or its name. */
export function municipalityOf(text: string, kind: CellKind): CellMeaning {
  const code = restoreZeros(codeOfLabelled(text), kind, 4);
  if (code === 'exponent') return fails('code-exponent');
  if (code === 'not-a-code' || code.text.length !== 4) {
    const named = municipalityNamed(text.replace(/^gemeente\s+/i, ''));
    return named === undefined ? fails('municipality-unreadable') : means(named);
  }
  const meaning = means(code.text, code.restored);
  return isMunicipality(code.text) ? meaning : { ...meaning, problem: 'municipality-unknown' };
}

/** A municipality, or the region as a whole. */
export function areaOf(text: string, kind: CellKind): CellMeaning {
  return /^regio$/i.test(text.trim()) ? means('regio') : municipalityOf(text, kind);
}

/** A provider by its AGB code; a local team without one by the code of its municipality. */
export function providerOf(text: string, kind: CellKind): CellMeaning {
  const code = restoreZeros(codeOfLabelled(text), kind, 4);
  const isTeam = typeof code !== 'string' && isMunicipality(code.text);
  return isTeam ? means(code.text, code.restored) : digitsOf(text, kind, 8);
}
