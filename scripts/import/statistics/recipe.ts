/** The recipe of a statistical table: what its file cannot say itself, declared in `import.json` of the dataset. */
import { join } from 'node:path';
import { FEHLGRUND, FUNDORT, WERTART } from '../../../src/schema/values.ts';
import { DataError } from '../../problems.ts';
import { encoding } from '../../read/encoding.ts';
import { dictionary, integer, list, object, oneOf, optional, readJson, text } from '../../read/json.ts';

const column = object({
  /** End of the column's joined header, parts divided by ` | `; only one column of the file may end so. */
  kopf: text,
  kennzahl: text,
  einheit: text,
  /** Unit that the file prints above the column, where it does. */
  einheit_quelle: optional(text),
  /** The value is the printed one times this, e.g. 1000 for `Tsd. EUR` kept as `EUR`. */
  faktor: optional(integer),
  /** Year of the column, when `zeit.steht` is `rezept`. */
  jahr: optional(integer),
});

const recipe = object({
  art: oneOf('statistik'),
  datensatz: object({ name: text, titel: text, beschreibung: text }),
  quelle: object({
    quelle: text,
    titel: text,
    herausgeber: text,
    url: optional(text),
    stand: text,
    fundort: optional(oneOf(...FUNDORT)),
    abruf: optional(text),
    lizenz: text,
    anmerkung: optional(text),
  }),
  datei: object({
    encoding,
    delimiter: text,
    /** Only where the cells of a column leave it open, or a person knows better. */
    decimalChar: optional(oneOf(',', '.')),
    groupChar: optional(oneOf('', '.', ',', "'", '’', ' ', '\u00a0')),
  }),
  /** Code that the first line names (`GENESIS-Tabelle: …`), for files that have one. */
  tabelle: optional(text),
  /** The one region of a table without keys. */
  ags: optional(text),
  /**
   * Where the year stands: in a column (the one with the header `spalte`, or the first), in the header, in a line of the
   * preamble, or only in this recipe.
   */
  zeit: object({ steht: oneOf('spalte', 'kopf', 'vorspann', 'rezept'), spalte: optional(text) }),
  /** First and last year that are taken; records of other years are left out and counted. */
  jahre: list(integer),
  /** What a mark in place of a number means in this table: a value, or why there is none. `""` is the empty cell. */
  zeichen: dictionary(object({ wert: optional(text), fehlgrund: optional(oneOf(...FEHLGRUND)) })),
  spalten: list(column),
  /** Columns that are not taken, by the end of their header. */
  ohne: list(text),
  /** Further key columns without header (such as sex), by their number, and the text of the records that are taken. */
  nur: optional(list(object({ spalte: integer, text }))),
  wertart: oneOf(...WERTART),
  genauigkeit: optional(text),
  /** Which series a value belongs to, by the first year of the series. */
  reihen: list(object({ ab: integer, reihe: text })),
  /** What the values of an indicator add up to, computed without this program. */
  kontrollsummen: list(object({ kennzahl: text, summe: text, zeilen: integer })),
});

export type StatisticRecipe = ReturnType<typeof recipe>;
export type RecipeColumn = StatisticRecipe['spalten'][number];

const RECIPE_FILE = 'import.json';
const CONTENTS =
  'art, datensatz, quelle, datei, tabelle, zeit, jahre, zeichen, spalten, ohne, wertart, reihen und kontrollsummen; ' +
  'was darin steht, sagt scripts/import/statistics/recipe.ts';

/** Reads `import.json` of the target folder; throws a DataError when it is missing, incomplete or contradicts itself. */
export async function readStatisticRecipe(folder: string): Promise<StatisticRecipe> {
  const file = join(folder, RECIPE_FILE);
  const found = await readJson(file, file, recipe).catch((error: unknown) => {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.problems, `Ein Rezept für eine statistische Tabelle nennt: ${CONTENTS}.`);
  });
  for (const [mark, { wert, fehlgrund }] of Object.entries(found.zeichen)) {
    if ((wert === undefined) === (fehlgrund === undefined)) {
      const place = { file, column: `zeichen.${mark}` };
      throw DataError.of({ kind: 'Angabe', ...place, text: mark, expected: 'entweder wert oder fehlgrund' });
    }
  }
  return found;
}
