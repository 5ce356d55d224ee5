/** The whole debt of the city in another language: per inhabitant alone it would leave open how much is owed. */
import { debtOf, loadIntegrated, yearsOf } from '../kennzahlen/schulden/integrated.ts';
import { loadFigures } from '../kennzahlen/values.ts';
import type { Words } from '../words/languages.ts';

/**
 * "At the end of 2024 Potsdam and its undertakings and companies owed 1,189.4 million euros in all."
 * @param measures what is told beside it; null where the debt per inhabitant is not among them, or the total is not known
 */
export async function debtTotal(words: Words, measures: readonly string[]): Promise<string | null> {
  const [{ home }, integrated] = await Promise.all([loadFigures(), loadIntegrated()]);
  if (!integrated || !measures.includes(integrated.jeEw.measure.kennzahl)) return null;
  const debt = debtOf(integrated, home, yearsOf(integrated, home).at(-1) ?? 0);
  return debt && words.sheets.debtTotal(home.name, debt.jahr, debt.gesamt);
}
