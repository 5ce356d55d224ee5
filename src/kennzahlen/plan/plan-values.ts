import type { Fassung } from '../../budget/descriptions.ts';
import { loadFigures } from '../values.ts';
import { evaluate, type Ratio } from './evaluate.ts';
import { type Column, loadPlan, type Plan } from './plan.ts';
import { checkPlausible } from './plausible.ts';

/** A key figure of one version in one year. Values of different versions never make one series. */
export interface PlanValue {
  readonly kennzahl: string;
  readonly jahr: number;
  readonly fassung: string;
  readonly fassung_name: string;
  readonly status: string;
  readonly wertart: string;
  /** Is it the version and year that the pages tell of? */
  readonly erzaehlt: boolean;
  /** In per cent, unrounded; null with a `grund`. */
  readonly wert: number | null;
  /** In euro. */
  readonly zaehler: number | null;
  readonly nenner: number | null;
  readonly grund: string | null;
  /** Positions of the needed accounts, and how many of them are empty in the source and missing from the sums. */
  readonly positionen: number;
  readonly leer: number;
  readonly quelle: string;
}

/** The figure for every version and year of the home city, the told version first. Our own division. */
export const planValues = async (kennzahl: string): Promise<PlanValue[]> => valuesOf(await loadPlan(), kennzahl);

/** The figure of the version and year that the pages tell of; null when the plan lacks that year or nobody defines the figure. */
export async function toldValue(kennzahl: string): Promise<PlanValue | null> {
  if (!(await loadFigures()).kennzahlen.has(kennzahl)) return null;
  const values = await planValues(kennzahl);
  return values.find(({ erzaehlt }) => erzaehlt) ?? null;
}

/** Names a version and year, in addresses. */
export const columnKey = ({ fassung, jahr, wertart }: Pick<PlanValue, 'fassung' | 'jahr' | 'wertart'>): string =>
  `${fassung}-${jahr}-${wertart}`;

export const valuesOf = (plan: Plan, kennzahl: string): PlanValue[] =>
  plan.columns.map((column) => {
    const { wert, zaehler, nenner, grund, positionen, leer } = ratioOf(plan, kennzahl, column);
    const { fassung, jahr, wertart } = column;
    return {
      kennzahl,
      jahr,
      fassung: fassung.fassung,
      fassung_name: fassung.name,
      status: fassung.status,
      wertart,
      erzaehlt: column === plan.told,
      wert,
      zaehler: zaehler.betrag,
      nenner: nenner.betrag,
      grund,
      positionen,
      leer,
      quelle: fassung.quelle,
    };
  });

/** The figure of one column with all its terms. @throws when it is none that a budget can have */
export function ratioOf(plan: Plan, kennzahl: string, { fassung, jahr, rows }: Column): Ratio {
  const formula = plan.formula(kennzahl, fassung);
  if (!formula) return without(whyNone(fassung));
  const ratio = evaluate(formula, rows);
  checkPlausible(formula, ratio, `${kennzahl}, ${fassung.fassung}, ${jahr}`);
  return ratio;
}

const NONE = { betrag: null, parts: [] };

const without = (grund: string): Ratio => ({ wert: null, zaehler: NONE, nenner: NONE, positionen: 0, leer: 0, grund });

/** Why a version has no formula: its chart of accounts is unknown, or nobody has said which of its accounts count. */
const whyNone = ({ rahmen }: Fassung): string =>
  rahmen === null
    ? 'der Kontenrahmen dieser Fassung ist nicht bekannt'
    : `welche Konten im Kontenrahmen ${rahmen} dafür zählen, ist nicht hinterlegt`;

/** Why the told version has no key figures at all; null where it may have some. */
export function whyNoFigures(plan: Plan): string | null {
  const { fassung } = plan.told;
  return plan.kennzahlen.some((kennzahl) => plan.formula(kennzahl, fassung)) ? null : whyNone(fassung);
}
