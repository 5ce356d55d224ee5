/** Hands a text, or bytes, to the reader as a file; it is made in the browser and never leaves it. */
export function saveFile(
  name: string,
  text: string | Uint8Array<ArrayBuffer> | Blob,
  type: 'text/csv' | 'text/html' | 'image/svg+xml' | 'image/png' | 'application/zip',
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
