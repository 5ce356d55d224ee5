/** What Windows-1252 has where ISO-8859-1 has control characters (0x80 to 0x9F). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text in Windows-1252, which files said to be ISO-8859-1 are in practice. TextDecoder of Node 20 takes one for the other and
 * turns `€` into a control character, which is put right here.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return mendedWindows1252(new TextDecoder('windows-1252').decode(bytes));
}

/** Text that was Windows-1252 and that somebody took for ISO-8859-1: its control characters are the signs they stood for. */
export const mendedWindows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
