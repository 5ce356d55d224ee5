import { site } from '../../site.ts';
import { loadFigures } from '../values.ts';
import { evaluate, type Ratio } from './evaluate.ts';
import { FORMULAS, type Formula } from './formulas.ts';
import { accountsOf, type Column, loadPlan, type Plan } from './plan.ts';

/** A key figure of one version in one year. Values of different versions never make one series. */
export interface PlanValue {
  readonly kennzahl: string;
  readonly jahr: number;
  readonly fassung: string;
  readonly fassung_name: string;
  readonly status: string;
  readonly wertart: string;
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

/** The formula of a key figure. @throws when the plan has no such figure */
export function formulaOf(kennzahl: string): Formula {
  const formula = FORMULAS.find((one) => one.kennzahl === kennzahl);
  if (!formula) throw new Error(`Aus dem Plan wird keine Kennzahl «${kennzahl}» gerechnet.`);
  return formula;
}

/** The figure for every version and year of the home city, the told version first. Our own division. */
export const planValues = async (kennzahl: string): Promise<PlanValue[]> => valuesOf(await loadPlan(), kennzahl);

/** The figure of the version and year that the pages tell of; null when the plan lacks that year or nobody defines the figure. */
export async function toldValue(kennzahl: string): Promise<PlanValue | null> {
  if (!(await loadFigures()).kennzahlen.has(kennzahl)) return null;
  const values = await planValues(kennzahl);
  return values.find(isTold) ?? null;
}

/** Names a version and year, in addresses. */
export const columnKey = ({ fassung, jahr, wertart }: Pick<PlanValue, 'fassung' | 'jahr' | 'wertart'>): string =>
  `${fassung}-${jahr}-${wertart}`;

/** Is it the version and year that the pages tell of? */
export const isTold = ({ fassung, jahr }: { fassung: string; jahr: number }): boolean =>
  fassung === site.haushalt.fassung && jahr === site.haushalt.jahr;

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
      wert,
      zaehler: zaehler.betrag,
      nenner: nenner.betrag,
      grund,
      positionen,
      leer,
      quelle: fassung.quelle,
    };
  });

/** The figure of one column with all its terms. */
export const ratioOf = (plan: Plan, kennzahl: string, column: Column): Ratio =>
  evaluate(formulaOf(kennzahl), column.rows, accountsOf(plan, column.fassung));
