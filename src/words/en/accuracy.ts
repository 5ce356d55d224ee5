/** How exact a number is as its source gives it: before a number in a sentence, and behind one in a table. The same on all pages. */
const BEFORE: Readonly<Record<string, string>> = { rund: 'about', mindestens: 'at least', hoechstens: 'at most' };
const BEHIND: Readonly<Record<string, string>> = { rund: 'rounded', mindestens: 'or more', hoechstens: 'or less' };

/** "about 310 million euros". */
export const withAccuracy = (genauigkeit: string | null, text: string): string =>
  [BEFORE[genauigkeit ?? ''], text].filter(Boolean).join(' ');

/** "rounded"; nothing of an exact number. */
export const accuracyBehind = (genauigkeit: string | null): string | undefined => BEHIND[genauigkeit ?? ''];
