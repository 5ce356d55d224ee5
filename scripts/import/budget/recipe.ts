/** The recipe in the folder of a dataset. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BudgetRecipe } from '../../../src/reader/dataset/recipe.ts';
import { dictionary, object, oneOf, optional, readJson, text } from '../../read/json.ts';

const recipe = object({
  art: oneOf('haushalt'),
  antworten: optional(dictionary(text)),
  summen: optional(dictionary(text)),
});

/** Reads it; an empty one where there is none. */
export async function readBudgetRecipe(folder: string): Promise<BudgetRecipe> {
  const file = join(folder, 'import.json');
  if (!existsSync(file)) return { antworten: {}, summen: {} };
  const { antworten = {}, summen = {} } = await readJson(file, file, recipe);
  return { antworten, summen };
}
