import { readJson } from '../../engine/records.ts';

/** What the recipe of an import (`import.json`) says of the column that a value was read from. */
export interface Recipe {
  /** Header of the column in the file of the source. */
  readonly kopf: string;
  /** The value is the printed one times this. */
  readonly faktor: number;
  /** Unit that the file prints, where it does. */
  readonly einheit_quelle: string | null;
  /** Number of the table, where the file names it. */
  readonly tabelle: string | null;
}

interface ImportJson {
  readonly tabelle?: string;
  readonly spalten?: readonly {
    readonly kopf: string;
    readonly kennzahl: string;
    readonly faktor?: number;
    readonly einheit_quelle?: string;
    readonly jahr?: number;
  }[];
}

const known = new Map<string, ImportJson | undefined>();

/** How a value of this dataset was read; undefined where it was written by hand. */
export function recipeOf(datensatz: string, kennzahl: string, jahr: number): Recipe | undefined {
  if (!known.has(datensatz)) known.set(datensatz, readJson<ImportJson>(datensatz, 'import.json'));
  const found = known.get(datensatz);
  const column = found?.spalten?.find((one) => one.kennzahl === kennzahl && (one.jahr ?? jahr) === jahr);
  if (!column) return undefined;
  const { kopf, faktor = 1, einheit_quelle = null } = column;
  return { kopf, faktor, einheit_quelle, tabelle: found?.tabelle ?? null };
}
