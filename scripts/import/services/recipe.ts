/** The recipe of a list of services: what its file cannot say itself, declared in `import.json` of the dataset. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FUNDORT } from '../../../src/schema/values.ts';
import { DataError } from '../../problems.ts';
import { object, oneOf, optional, readJson, text } from '../../read/json.ts';

const recipe = object({
  art: oneOf('open-pvog', 'reifegradbericht'),
  /** The city. An Open-PVOG export of one region alone says it itself. */
  ags: optional(text),
  datensatz: optional(object({ titel: optional(text), beschreibung: optional(text) })),
  quelle: optional(
    object({
      quelle: optional(text),
      titel: optional(text),
      herausgeber: optional(text),
      url: optional(text),
      fundort: optional(oneOf(...FUNDORT)),
      abruf: optional(text),
      lizenz: optional(text),
      anmerkung: optional(text),
    }),
  ),
});

export type ServiceRecipe = ReturnType<typeof recipe>;

/** What a maturity report has to say of itself in the recipe; an Open-PVOG export has defaults. */
const OF_REPORT = ['quelle', 'titel', 'herausgeber', 'lizenz'] as const;

/** Reads `import.json` of the target folder; without one, the file is an Open-PVOG export. Throws a DataError when it is incomplete. */
export async function readServiceRecipe(folder: string): Promise<ServiceRecipe> {
  const file = join(folder, 'import.json');
  if (!existsSync(file)) {
    return { art: 'open-pvog', ags: undefined, datensatz: undefined, quelle: undefined };
  }
  const found = await readJson(file, file, recipe);
  if (found.art === 'open-pvog') return found;
  const missing = OF_REPORT.filter((name) => !found.quelle?.[name]).map((name) => `quelle.${name}`);
  if (!found.ags) missing.push('ags');
  if (missing.length === 0) return found;
  throw DataError.of({ kind: 'Angabe', file, column: missing.join(', '), text: 'fehlt', expected: 'Text' });
}
