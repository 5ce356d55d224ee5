/** The recipe of an imported budget: only what a person confirmed or corrected. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary, object, oneOf, optional, readJson, text } from '../../read/json.ts';
import { writeJson } from '../../write/json.ts';

const recipe = object({
  art: oneOf('haushalt'),
  /** What was answered, by the id of the question. */
  antworten: optional(dictionary(text)),
  /** Totals as printed in the plan, by `2024:ansatz:aufwand`. */
  summen: optional(dictionary(text)),
});

export interface BudgetRecipe {
  readonly antworten: Readonly<Record<string, string>>;
  readonly summen: Readonly<Record<string, string>>;
}

const fileOf = (folder: string): string => join(folder, 'import.json');

/** The recipe in the folder; an empty one where there is none. */
export async function readBudgetRecipe(folder: string): Promise<BudgetRecipe> {
  const file = fileOf(folder);
  if (!existsSync(file)) return { antworten: {}, summen: {} };
  const { antworten = {}, summen = {} } = await readJson(file, file, recipe);
  return { antworten, summen };
}

/** Writes it beside the data, so that the same import asks nothing a second time. */
export async function writeBudgetRecipe(folder: string, { antworten, summen }: BudgetRecipe): Promise<void> {
  const parts = { antworten, summen };
  const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  await writeJson(fileOf(folder), { art: 'haushalt', ...Object.fromEntries(filled) });
}
