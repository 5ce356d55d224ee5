import { allOf } from '../../roles.ts';
import type { Region } from '../queries.ts';
import type { Statistic } from '../statistics.ts';
import { loadFigures, loadStatistic, statisticOf } from '../values.ts';

/** The statistic of integrated debt: printed per inhabitant, total and parts in euro, and who it divides by. */
export interface Integrated {
  readonly jeEw: Statistic;
  readonly gesamt: Statistic;
  /** From the city's own budget outwards. */
  readonly teile: readonly Statistic[];
  readonly einwohner: Statistic;
}

/** All of it, or null when the home city has not each of them. */
export async function loadIntegrated(): Promise<Integrated | null> {
  const parts = allOf((await loadFigures()).kennzahlen.values(), 'teil-der-schulden-mit-betrieben');
  const [jeEw, gesamt, einwohner] = await Promise.all(
    (['schulden-mit-betrieben-je-einwohner', 'schulden-mit-betrieben', 'einwohner-jahresmitte'] as const).map(
      statisticOf,
    ),
  );
  const teile = (await Promise.all(parts.map(loadStatistic))).filter((teil) => teil !== null);
  return jeEw && gesamt && einwohner && parts.length > 0 && teile.length === parts.length
    ? { jeEw, gesamt, einwohner, teile }
    : null;
}

/** The integrated debt of a city at the end of a year. */
export interface Debt {
  readonly stadt: Region;
  readonly jahr: number;
  /** As printed, euro per inhabitant on 30.06. */
  readonly jeEw: number;
  /** Total and parts in euro. */
  readonly gesamt: number;
  readonly teile: readonly number[];
  readonly einwohner: number;
}

/** The debt of a city; null when one of its numbers is missing, because parts of a whole must not be guessed. */
export function debtOf({ jeEw, gesamt, teile, einwohner }: Integrated, stadt: Region, jahr: number): Debt | null {
  const value = (statistic: Statistic) => statistic.at(stadt.ags, jahr)?.wert ?? null;
  const parts = teile.map(value);
  const [perHead, total, people] = [value(jeEw), value(gesamt), value(einwohner)];
  if (perHead === null || total === null || !people || parts.some((part) => part === null)) return null;
  return { stadt, jahr, jeEw: perHead, gesamt: total, teile: parts as number[], einwohner: people };
}

/** Years in which the home city has everything, the newest last. */
export const yearsOf = (found: Integrated, home: Region): number[] =>
  found.jeEw.jahre.filter((jahr) => debtOf(found, home, jahr) !== null);

/** A part per inhabitant: our own division, because only the total is printed so. */
export const perHead = ({ teile, einwohner }: Debt, index: number): number => (teile[index] ?? 0) / einwohner;

/** How many times the budget's own debt the whole is; null where the budget owes nothing. */
export const factor = ({ gesamt, teile }: Debt): number | null => (teile[0] ? gesamt / teile[0] : null);
