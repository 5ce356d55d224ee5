/** The recipe: everything about one source that cannot be known from the file alone, declared in `import.json`. */
import { join } from 'node:path';
import { FUNDORT, RICHTUNG, STATUS, TEIL, WERTART } from '../../src/schema/values.ts';
import { DataError } from '../problems.ts';
import { dictionary, integer, list, object, oneOf, optional, readJson, text, truth } from '../read/json.ts';

const RECIPE_FILE = 'import.json';

/** A phase of the source in one year, e.g. `Ansatz` 2017. */
const phaseOfYear = object({ phase: text, jahr: integer });

/** A level of the source by the osType of its columns. */
const levelColumns = object({ nummer: text, bezeichnung: text });

const recipe = object({
  /** What the written datapackage.json says about itself. */
  datensatz: object({
    name: text,
    titel: text,
    beschreibung: text,
    stand: text,
    status: oneOf(...STATUS),
    lizenz: text,
  }),
  ags: text,
  struktur: text,
  /** Which part of the budget the source is. */
  teil: oneOf(...TEIL),
  /** The chart of accounts of its account numbers; missing: unknown. */
  rahmen: optional(text),
  quelle: object({
    quelle: text,
    titel: text,
    herausgeber: text,
    url: text,
    stand: text,
    fundort: optional(oneOf(...FUNDORT)),
    abruf: optional(text),
    lizenz: text,
    anmerkung: text,
  }),
  fassungen: list(
    object({
      fassung: text,
      name: text,
      status: oneOf(...STATUS),
      stand: optional(text),
      drucksache: optional(text),
      anmerkung: optional(text),
    }),
  ),
  /** Which column of the package holds what, by osType. */
  spalten: object({
    jahr: text,
    phase: text,
    betrag: text,
    richtung: text,
    geschaeftsbereich: levelColumns,
    fachbereich: levelColumns,
    produkt: levelColumns,
    unterprodukt: levelColumns,
    kontenklasse: levelColumns,
    kontengruppe: levelColumns,
    konto: levelColumns,
  }),
  richtungen: dictionary(oneOf(...RICHTUNG)),
  zahlen: object({
    decimalChar: oneOf(',', '.'),
    groupChar: oneOf('', '.', ',', "'", '’', ' ', '\u00a0'),
    bareNumber: truth,
  }),
  /** How many leading digits of a product are its Produktbereich and its Produktgruppe. */
  stellen: object({ produktbereich: integer, produktgruppe: integer }),
  /** Phases that are imported; an empty cell stays a row without amount, a 0 is left out and counted. */
  phasen: list(object({ phase: text, jahre: list(integer), fassung: text, wertart: oneOf(...WERTART) })),
  /** Phases that the source derived: new − old, for expenditure old − new. Checked in every record, never imported. */
  abgeleitet: list(object({ phase: text, jahr: integer, neu: phaseOfYear, alt: phaseOfYear })),
  /** Totals of the source, computed without this program. */
  kontrollsummen: list(
    object({ fassung: text, jahr: integer, wertart: oneOf(...WERTART), richtung: oneOf(...RICHTUNG), summe: text }),
  ),
  labels: object({
    /** Labels that say nothing, and the name that stands for them. */
    ohneBezeichnung: dictionary(text),
    /** After so many characters the source puts a stray blank into the labels of accounts. */
    kontoUmbruch: optional(integer),
  }),
});

export type Recipe = ReturnType<typeof recipe>;
export type Level = Exclude<keyof Recipe['spalten'], 'jahr' | 'phase' | 'betrag' | 'richtung'>;

const CONTENTS =
  'datensatz, ags, struktur, teil, rahmen, quelle, fassungen, spalten (osType je Spalte), richtungen, zahlen, stellen, phasen, abgeleitet, ' +
  'kontrollsummen und labels; was darin steht, sagt scripts/import/recipe.ts';

/** Reads `import.json` of the target folder; throws a DataError when it is missing or incomplete. */
export async function readRecipe(folder: string): Promise<Recipe> {
  const file = join(folder, RECIPE_FILE);
  return readJson(file, file, recipe).catch((error: unknown) => {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.problems, `Ein Import-Rezept nennt: ${CONTENTS}.`);
  });
}
