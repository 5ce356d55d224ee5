/** The recipe of a city's investment list: what its file cannot say itself, declared in `import.json` of the dataset. */
import { join } from 'node:path';
import { FUNDORT, GENAUIGKEIT, INVESTITIONSSTATUS, WERTART } from '../../../src/schema/values.ts';
import { DataError } from '../../problems.ts';
import { encoding } from '../../read/encoding.ts';
import { dictionary, integer, list, object, oneOf, optional, readJson, text } from '../../read/json.ts';

/** Columns of the form beside those of the years; only `name` has to be there. */
export const FORM = [
  'massnahme',
  'name',
  'produktbereich',
  'traeger',
  'gesamtkosten',
  've',
  'foerderung',
  'eigenanteil',
  'status',
  'ort',
  'anmerkung',
] as const;
export type FormColumn = (typeof FORM)[number];

const recipe = object({
  art: oneOf('investitionen'),
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
  /** The city that the list is of. */
  ags: text,
  /** Undeclared encoding and delimiter are found out from the file. */
  datei: optional(
    object({
      encoding: optional(encoding),
      delimiter: optional(oneOf(';', ',', '\t', '|')),
      decimalChar: optional(oneOf(',', '.')),
      groupChar: optional(oneOf('', '.', ',', "'", '’', ' ', '\u00a0')),
    }),
  ),
  /** What the file calls the columns of the form, where it calls them otherwise: `{ "name": "Bezeichnung" }`. */
  spalten: optional(dictionary(text)),
  /** Columns of the file that are not taken. */
  ohne: optional(list(text)),
  /** 1000 for a list in thousands of euro. */
  faktor: optional(integer),
  /** First year of the plan: what stands before is a result, it alone is the Ansatz, later years are planned. */
  planjahr: integer,
  /** Kind of the amounts of single years, where it is another. */
  wertarten: optional(dictionary(oneOf(...WERTART))),
  genauigkeit: optional(oneOf(...GENAUIGKEIT)),
  /** What the amounts of the years cover, and what the total costs cover. */
  umfang: optional(object({ jahre: optional(text), gesamt: optional(text) })),
  /** For lists of one Träger or one status. */
  traeger: optional(text),
  status: optional(oneOf(...INVESTITIONSSTATUS)),
  /** The city's own words for a status: `{ "Bauphase": "im bau" }`. */
  statuswoerter: optional(dictionary(oneOf(...INVESTITIONSSTATUS))),
  /** What the years add up to in the list as it was printed. */
  kontrollsummen: optional(list(object({ jahr: integer, summe: text, zeilen: integer }))),
});

export type InvestmentRecipe = ReturnType<typeof recipe>;

const RECIPE_FILE = 'import.json';
const CONTENTS =
  'art, datensatz, quelle, ags, planjahr, und wo nötig datei, spalten, ohne, faktor, wertarten, umfang, traeger, status, ' +
  'statuswoerter und kontrollsummen; ein Beispiel steht in docs/vorlagen/investitionen';

/** Reads `import.json` of the target folder; throws a DataError when it is missing, incomplete or names an unknown column. */
export async function readInvestmentRecipe(folder: string): Promise<InvestmentRecipe> {
  const file = join(folder, RECIPE_FILE);
  const found = await readJson(file, file, recipe).catch((error: unknown) => {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.problems, `Ein Rezept für eine Investitionsliste nennt: ${CONTENTS}.`);
  });
  for (const name of Object.keys(found.spalten ?? {})) {
    if ((FORM as readonly string[]).includes(name)) continue;
    throw DataError.of({ kind: 'Angabe', file, column: `spalten.${name}`, text: name, expected: FORM.join(', ') });
  }
  return found;
}
