/** The reviewed tables of words: general ones for every city, and those of a city beside its `site.json`. Read while the site is built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import generalHints from '../../data/general/suchhinweise.csv?raw';
import generalWords from '../../data/general/suchworte.csv?raw';
import { eachRecord } from '../schema/csv-records.ts';
import { dataFolders } from '../schema/data-folders.mjs';
import type { Entry, Hint, Index, NamedHint } from './entry.ts';
import { wordsOf } from './fold.ts';
import { GERMAN } from './german.ts';
import type { Tongue } from './tongue.ts';

const WORDS = 'suchworte.csv';
const HINTS = 'suchhinweise.csv';

/** Everyday words with what the entries call it: `wort;gleich;nahe`, several phrases with | between them. */
export const loadWords = (): Index['worte'] => wordRows([generalWords, ofCity(WORDS)], WORDS);

/** The same in another language, `suchworte-<code>.csv`. */
export function loadWordsIn(code: string): Index['worte'] {
  const [name, { city, general }] = [`suchworte-${code}.csv`, dataFolders()];
  return wordRows([...(general ? [textIn(general, name)] : []), textIn(city, name)], name);
}

function wordRows(texts: readonly string[], name: string): Index['worte'] {
  const rows = texts.flatMap((text) => rowsOf(text, name, ['wort', 'gleich', 'nahe']));
  return rows.map(([wort = '', gleich = '', nahe = '']) => [wort, parts(gleich), parts(nahe)]);
}

/**
 * The words that an index can do something with: that mean a word of one of its entries. Others would say nothing in this city.
 */
export function wordsFor(entries: readonly Entry[], table: Index['worte'], { stem }: Tongue = GERMAN): Index['worte'] {
  const roots = new Set(
    entries.flatMap(({ k, n = '', w = '', e }) => wordsOf(`${k} ${n} ${w} ${e}`)).map((word) => stem(word)),
  );
  const known = (phrase: string): boolean => wordsOf(phrase).every((word) => roots.has(stem(word)));
  return table.flatMap(([wort, gleich, nahe]) => {
    const [same, near] = [gleich.filter(known), nahe.filter(known)];
    return same.length + near.length > 0 ? [[wort, same, near] as const] : [];
  });
}

/**
 * What is said of words that the site has nothing for: `worte;satz;eintrag`, several words with | between them. `eintrag` is the kind of
 * the entry where it stands ("Produkt 55100"), its address, or empty.
 */
export function loadHints(): NamedHint[] {
  return hintRows([ofCity(HINTS), generalHints], HINTS);
}

/** The same in another language, `suchhinweise-<code>.csv`. */
export function loadHintsIn(code: string): NamedHint[] {
  const name = `suchhinweise-${code}.csv`;
  return hintRows([ofCity(name)], name);
}

const hintRows = (texts: readonly string[], name: string): NamedHint[] =>
  texts
    .flatMap((text) => rowsOf(text, name, ['worte', 'satz', 'eintrag']))
    .map(([worte = '', satz = '', eintrag = '']) => ({ words: parts(worte), sentence: satz, entry: eintrag }));

/**
 * Hints with the places of their entries in the index.
 * @throws when the index has no entry that a hint names
 */
export const placedHints = (hints: readonly NamedHint[], entries: readonly Entry[]): Hint[] =>
  hints.map(({ words, sentence, entry, rest }) => {
    const at = entries.findIndex(({ e, h }) => e === entry || h === entry);
    if (entry !== '' && at < 0) throw new Error(`${HINTS}: „${entry}“ gibt es in den Daten nicht.`);
    return { w: words, t: sentence, ...(entry !== '' && { i: at }), ...(rest && { r: true as const }) };
  });

const parts = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

const ofCity = (name: string): string => textIn(dataFolders().city, name);

function textIn(folder: string, name: string): string {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The rows below the heading. @throws when a row has not these columns */
function rowsOf(text: string, name: string, columns: readonly string[]): string[][] {
  const rows: string[][] = [];
  eachRecord(text, ';', (record, cells, broken) => {
    if (record === 0 ? cells.join() !== columns.join() : broken || cells.length !== columns.length)
      throw new Error(`${name}, Satz ${record}: erwartet ${columns.join(';')}`);
    if (record > 0) rows.push(cells);
  });
  return rows;
}
