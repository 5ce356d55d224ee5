import { loadFigures } from '../values.ts';
import { loadPlan, type Plan } from './plan.ts';
import { ratioOf, whyNoFormula } from './ratio.ts';

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
  /** How many positions of the needed accounts are empty in the source and missing from the sums. */
  readonly leer: number;
  readonly quelle: string;
}

/** The figure for every version and year of the home city, the told version first. Our own division. */
export const planValues = async (kennzahl: string): Promise<PlanValue[]> => valuesOf(await loadPlan(), kennzahl);

/** The figure of the version and year that the pages tell of; null when the plan lacks that year or nobody defines the figure. */
export async function selectedValue(kennzahl: string): Promise<PlanValue | null> {
  if (!(await loadFigures()).kennzahlen.has(kennzahl)) return null;
  const values = await planValues(kennzahl);
  return values.find(({ erzaehlt }) => erzaehlt) ?? null;
}

/** Names a version and year, in addresses. */
export const columnKey = ({ fassung, jahr, wertart }: Pick<PlanValue, 'fassung' | 'jahr' | 'wertart'>): string =>
  `${fassung}-${jahr}-${wertart}`;

export const valuesOf = (plan: Plan, kennzahl: string): PlanValue[] =>
  plan.columns.map((column) => {
    const { wert, zaehler, nenner, grund, leer } = ratioOf(plan, kennzahl, column);
    const { fassung, jahr, wertart } = column;
    return {
      kennzahl,
      jahr,
      fassung: fassung.fassung,
      fassung_name: fassung.name,
      status: fassung.status,
      wertart,
      erzaehlt: column === plan.selected,
      wert,
      zaehler: zaehler.betrag,
      nenner: nenner.betrag,
      grund,
      leer,
      quelle: fassung.quelle,
    };
  });

/** Why the told version has no key figures at all; null where it may have some. */
export function whyNoFigures(plan: Plan): string | null {
  const reasons = plan.kennzahlen.map((kennzahl) => whyNoFormula(plan, kennzahl, plan.selected.fassung));
  return reasons.includes(null) ? null : (reasons[0] ?? whyNoFormula(plan, '', plan.selected.fassung));
}
