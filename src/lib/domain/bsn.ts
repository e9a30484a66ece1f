/** Whether a text is a possible BSN: nine digits, not all equal, that pass the elfproef. */
export function isBsn(text: string): boolean {
  if (text.length !== 9) return false;
  let sum = 0;
  let areEqual = true;
  for (let i = 0; i < 9; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return false;
    if (digit !== text.charCodeAt(0) - 48) areEqual = false;
    sum += (i === 8 ? -1 : 9 - i) * digit;
  }
  return !areEqual && sum % 11 === 0;
}

/** Whether a text holds a possible BSN, also with points, spaces or hyphens between its digits. */
export function holdsBsn(text: string): boolean {
  const numbers = text.match(/\d(?:[\s.-]?\d){7,}/g) ?? [];
  return numbers.some((number) => {
    const digits = number.replace(/\D/g, '');
    if (digits.length === 8) return isBsn(`0${digits}`);
    return Array.from({ length: digits.length - 8 }, (_, i) => digits.slice(i, i + 9)).some(isBsn);
  });
}
