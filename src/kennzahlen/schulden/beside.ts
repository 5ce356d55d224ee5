/** What another topic says of the debts of the city with all of its companies: one sentence, and where it is explained. */
import { loadFigures } from '../values.ts';
import { debtOf, loadIntegrated, yearsOf } from './integrated.ts';
import { partsHeadline } from './sentences.ts';

export const INTEGRATED_DEBT = '/kennzahlen/schulden/#schulden-integriert-teile';

/** "Musterstadt 2030: 6.438 € Schulden je Einwohner mit allen Betrieben und Gesellschaften …"; null where no statistic has it. */
export async function integratedHeadline(): Promise<string | null> {
  const [{ home }, found] = await Promise.all([loadFigures(), loadIntegrated()]);
  const jahr = found ? yearsOf(found, home).at(-1) : undefined;
  const debt = found && jahr !== undefined ? debtOf(found, home, jahr) : null;
  return debt && partsHeadline(debt);
}
