/** The recipe of an imported budget: only what a person confirmed or corrected. */
export interface BudgetRecipe {
  /** What was answered, by the id of the question. */
  readonly antworten: Readonly<Record<string, string>>;
  /** Totals as printed in the plan, by `2024:ansatz:aufwand`. */
  readonly summen: Readonly<Record<string, string>>;
}

/** The content of `import.json`, so that the same import asks nothing a second time. */
export function recipeFile({ antworten, summen }: BudgetRecipe) {
  const filled = Object.entries({ antworten, summen }).filter(([, part]) => Object.keys(part).length > 0);
  return { art: 'haushalt', ...Object.fromEntries(filled) };
}
