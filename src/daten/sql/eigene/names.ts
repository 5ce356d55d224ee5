/** Words that SQL keeps for itself. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create default
  deferrable desc describe distinct do else end except false fetch for foreign from grant group having in initially
  intersect into join lateral leading limit not null offset on only or order pivot placing primary qualify references
  returning select show some summarize symmetric table then to trailing true union unique unpivot using variadic when
  where window with natural left right inner outer full cross is like ilike between`.split(/\s+/),
);

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A heading as a name that SQL takes without quotes: small letters, digits, `_`; never one of `taken`. */
export function sqlName(heading: string, fallback: string, taken: ReadonlySet<string>): string {
  const plain = heading
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 50);
  const begun = plain === '' ? fallback : /^\d/.test(plain) ? `s_${plain}` : plain;
  const name = RESERVED.has(begun) ? `${begun}_` : begun;
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}

/** The visitor's tables all begin alike, so that none hides a published one; a second file of one name gets a number. */
export function tableName(file: string, taken: ReadonlySet<string> = new Set()): string {
  const name = `meine_${sqlName(file.replace(/\.\w{1,5}$/, ''), 'tabelle', new Set())}`.replace(/_$/, '').slice(0, 50);
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}
