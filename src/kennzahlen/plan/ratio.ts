/** A key figure of the plan with both its sides, and why it has no value: what the published tables say, in words. */
import type { Column } from '../../budget/columns.ts';
import type { Fassung } from '../../budget/descriptions.ts';
import { numbered } from '../../budget/tree.ts';
import { PLAN_RATIO } from '../../words/de/kennzahlen/plan.ts';
import type { Plan } from './plan.ts';
import type { Glied, Seite } from './queries.ts';

/** Numerator or denominator: exact to the cent, null when a term of it is not known. */
export interface Side {
  readonly betrag: number | null;
  readonly glieder: readonly Glied[];
}

export interface Ratio {
  /** In per cent, unrounded. */
  readonly wert: number | null;
  readonly zaehler: Side;
  readonly nenner: Side;
  /** How many positions of the accounts that were needed are empty in the source. */
  readonly leer: number;
  /** Why there is no value. */
  readonly grund: string | null;
}

/** The figure of one column. */
export function ratioOf(plan: Plan, kennzahl: string, column: Column): Ratio {
  const [zaehler, nenner] = [plan.seite(kennzahl, column, 'zaehler'), plan.seite(kennzahl, column, 'nenner')];
  const wert = plan.wert(kennzahl, column);
  return {
    wert,
    zaehler: sideOf(plan, kennzahl, column, 'zaehler'),
    nenner: sideOf(plan, kennzahl, column, 'nenner'),
    leer: zaehler?.leer ?? 0,
    grund:
      wert === null ? (whyNoFormula(plan, kennzahl, column.fassung) ?? whyNone(plan, column, zaehler, nenner)) : null,
  };
}

/** One side with what it adds up. */
export const sideOf = (plan: Plan, kennzahl: string, column: Column, seite: Seite['seite']): Side => ({
  betrag: plan.seite(kennzahl, column, seite)?.betrag ?? null,
  glieder: plan.glieder(kennzahl, column, seite),
});

/** Why a version has no formula: its chart of accounts is unknown, or nobody has said which of its accounts count. */
export function whyNoFormula(plan: Plan, kennzahl: string, fassung: Fassung): string | null {
  if (fassung.rahmen === null) return PLAN_RATIO.noChart;
  return plan.formel(kennzahl, fassung) ? null : PLAN_RATIO.noTerms(fassung.rahmen);
}

function whyNone(plan: Plan, { fassung }: Column, zaehler?: Seite, nenner?: Seite): string {
  if (!zaehler || !nenner) return PLAN_RATIO.noDirection;
  const { grund, wo } = zaehler.grund ? zaehler : nenner;
  if (grund === null || wo === null) return nenner.betrag === 0 ? PLAN_RATIO.zero : PLAN_RATIO.unknown;
  if (grund === 'unsicher') return PLAN_RATIO.unsure(numbered(plan.known(fassung, wo, false).level, wo));
  const what = grund === 'leer' ? PLAN_RATIO.emptyInSource : PLAN_RATIO.notInPlan;
  return `${what}: ${plan.term(fassung, wo)}`;
}
