/** A name as part of an address or the name of a folder: at most `longest` small letters, digits and hyphens between them; "ohne" where none is left. */
export const slug = (text: string, longest = 60): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-$/, '') || 'ohne';
