// The upper half of code page 437, the encoding of names without the UTF-8 flag.
const UPPER =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const utf8 = new TextDecoder('utf-8');

/** The name of an entry, for showing only. */
export function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return utf8.decode(bytes);
  let name = '';
  for (const byte of bytes) name += byte < 128 ? String.fromCharCode(byte) : UPPER[byte - 128];
  return name;
}

/** Whether an entry is no document: a folder, or what an operating system leaves behind. */
export function isPassedOver(name: string): boolean {
  return (
    name.endsWith('/') ||
    name.endsWith('\\') ||
    name.startsWith('__MACOSX/') ||
    name === '.DS_Store' ||
    name.endsWith('/.DS_Store')
  );
}
