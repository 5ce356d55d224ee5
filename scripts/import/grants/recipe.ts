/** The recipe of a list of grants: only what a person confirmed or corrected. It never holds the name of a person. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary, object, oneOf, optional, readJson, text } from '../../read/json.ts';

const recipe = object({
  art: oneOf('zuwendungen'),
  /** What was answered, by the id of the question. */
  antworten: optional(dictionary(text)),
  /** Totals as the list has them in print, by `2026:geplant`; decimal text. */
  summen: optional(dictionary(text)),
});

export type GrantRecipe = ReturnType<typeof recipe>;

/** Reads it; an empty one where there is none. */
export async function readGrantRecipe(folder: string): Promise<GrantRecipe> {
  const file = join(folder, 'import.json');
  if (!existsSync(file)) return { art: 'zuwendungen', antworten: {}, summen: {} };
  return readJson(file, file, recipe);
}
