/**
 * A name as part of an address or the name of a folder: at most `longest` small letters, digits and hyphens between them; "ohne" where none
 * is left. Letters of another script than the Latin one have no place there: a sum of the name stands for them, so that two names stay two.
 */
export function slug(text: string, longest = 60): string {
  const latin = text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (!OTHER_SCRIPT.test(text)) return cut(latin, longest) || 'ohne';
  return [cut(latin, Math.max(0, longest - SUM - 1)), sumOf(text.normalize('NFC').toLowerCase())]
    .filter(Boolean)
    .join('-');
}

/** A letter that is not Latin, and not common to all scripts as µ is. */
const OTHER_SCRIPT = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Digits of a sum. */
const SUM = 8;

const cut = (text: string, longest: number): string => text.slice(0, longest).replace(/-$/, '');

/** FNV-1a of the signs of a text; it names, and protects nothing. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum.toString(16).padStart(SUM, '0');
}
