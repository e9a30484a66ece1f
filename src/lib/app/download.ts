/** Hands a text to the person as a file. */
export function downloadText(text: string, name: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun by then; an address that stays would hold the text in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
