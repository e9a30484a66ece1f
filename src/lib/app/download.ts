/** Hands a text to the person as a file. */
export function downloadText(text: string, name: string, type = 'application/json'): void {
  download(text, name, type);
}

/** Hands bytes to the person as a file. */
export function downloadBytes(bytes: Uint8Array, name: string, type: string): void {
  download(bytes as Uint8Array<ArrayBuffer>, name, type);
}

function download(content: BlobPart, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun by then; an address that stays would hold the text in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
