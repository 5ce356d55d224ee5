/** One phrase for how sure a number is, what kind it is, how far a plan has come and why a value is missing: said in one place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { FEHLGRUND, GENAUIGKEIT, STATUS, WERTART } from '../schema/values.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where a value may be put into words, and why there is more than one place. */
const SAID_IN: Readonly<Record<string, string>> = {
  'text/words.ts': 'kinds and states',
  'words/published.ts': 'how sure, why missing',
  'investitionen/words.ts': 'a measure is planned, whatever the paper calls its number',
  'charts/outcome-columns.ts': 'what a picture of plan, result and forecast calls the three',
  'kennzahlen/angaben.ts': 'the state of a plan in brackets',
  'kennzahlen/ergebnis/results.ts': 'no words: three kinds that charts tell apart',
  'own/questions-html.ts': 'answers to the question what a column of a file is',
};
const VALUES = { WERTART, STATUS, GENAUIGKEIT, FEHLGRUND };
const PHRASE = /^\s*'?([\p{L} ]+?)'?: '[^']*[\p{L}]{3}[^']*',?$/u;

/** Groups of lines side by side that put values into words. */
function tables(text: string): string[][] {
  const groups: string[][] = [[]];
  for (const line of text.split('\n')) {
    const key = PHRASE.exec(line)?.[1];
    if (key === undefined) groups.push([]);
    else groups.at(-1)?.push(key);
  }
  return groups;
}

it.each(Object.entries(VALUES))(
  '%s is put into words where it belongs, and nowhere else',
  (_, values: readonly string[]) => {
    const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        /\.(ts|astro)$/.test(name) && !/\.test\.|testing/.test(name) && !/^words\/[a-z]{2}\/|^schema\//.test(name),
    );
    const saying = files.filter((name) =>
      tables(readFileSync(join(ROOT, name), 'utf8')).some(
        (keys) => keys.filter((key) => values.includes(key)).length > 1,
      ),
    );
    expect(saying.length).toBeGreaterThan(0);
    expect(saying.filter((name) => !(name in SAID_IN))).toEqual([]);
  },
);
