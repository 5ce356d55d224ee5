/** The recipe of a list: only what a person confirmed or corrected. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary, object, oneOf, optional, readJson, text } from '../../read/json.ts';

const recipe = object({
  art: oneOf('zuwendungen', 'beteiligungen', 'stellen', 'kasse'),
  /** Of the list that was answered for, where answers name its records. */
  sha256: optional(text),
  /** What was answered, by the id of the question. */
  antworten: optional(dictionary(text)),
  /** Totals as the list has them in print, by year and what they are of; decimal text. */
  summen: optional(dictionary(text)),
});

export type ListRecipe = ReturnType<typeof recipe>;

/** Reads it; an empty one where there is none. */
export async function readListRecipe(folder: string, art: ListRecipe['art']): Promise<ListRecipe> {
  const file = join(folder, 'import.json');
  if (!existsSync(file)) return { art, sha256: undefined, antworten: {}, summen: {} };
  return readJson(file, file, recipe);
}
