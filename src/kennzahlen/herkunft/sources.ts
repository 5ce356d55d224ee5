import { number } from '../../text/format.ts';
import type { CellOrigin } from '../../ui/origin/line.ts';
import { ORIGIN_SOURCES } from '../../words/de/kennzahlen/origins.ts';
import { recipeOf } from './recipe.ts';

/** A source of a page of origins and what was done with its numbers when they were read. */
export interface UsedSource {
  readonly quelle: string;
  /** One sentence for each dataset and column; none where the numbers were written down by hand. */
  readonly eingelesen: readonly string[];
}

/** The sources of some values, each once, in the order of first use. */
export function usedSources(used: readonly CellOrigin[]): UsedSource[] {
  const found = new Map<string, Set<string>>();
  for (const { kennzahl, jahr, quelle, datensatz } of used) {
    const sentences = found.get(quelle) ?? new Set<string>();
    found.set(quelle, sentences);
    const recipe = kennzahl === undefined ? undefined : recipeOf(datensatz, kennzahl, jahr ?? 0);
    if (!recipe) continue;
    const { kopf, faktor, einheit_quelle, tabelle } = recipe;
    const table = tabelle ? ORIGIN_SOURCES.table(tabelle) : '';
    const unit = einheit_quelle ? ` (${einheit_quelle})` : '';
    const times = faktor === 1 ? ORIGIN_SOURCES.unchanged : ORIGIN_SOURCES.times(number(faktor));
    sentences.add(ORIGIN_SOURCES.column(table, kopf, unit, times));
  }
  return [...found].map(([quelle, sentences]) => ({ quelle, eingelesen: [...sentences] }));
}
