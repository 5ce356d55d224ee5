import type { Budget, Field } from '../../budget/budget.ts';
import { formatCell } from '../../figure/cell.ts';
import { cents } from '../../text/cents.ts';
import type { FormulaRow } from '../../ui/origin/formula-table.ts';
import { CALCULATION } from '../../words/de/haushalt/origin.ts';
import { type Outcome, outcomes } from '../plan-result.ts';
import { fieldAnchor } from './addresses.ts';
import { at, fieldName } from './amounts.ts';
import { differencesHtml, type Subject, said } from './calculation.ts';

/** What came of plans, as pages of plan and result tell it: in euro and of the plan. Empty text where no year has both. */
export function deviationsHtml(budget: Budget, subject: Subject): string {
  const told = subject.fields.filter((field) => !field.endsWith('intern') || subject.fields.length === 1);
  return differencesHtml(
    outcomes(budget).flatMap((outcome) => told.flatMap((field) => rowOf(budget, subject, outcome, field))),
    [CALCULATION.booked, CALCULATION.planned],
    { caption: CALCULATION.deviations, result: CALCULATION.deviation, formel: 'ergebnis - plan' },
    { caption: CALCULATION.deviationShares, result: CALCULATION.shareOfPlan, formel: '(ergebnis - plan) / plan' },
  );
}

/** Nothing where the plan or the result has no value: there is nothing to take from anything. */
function rowOf(budget: Budget, { summen, prefix }: Subject, outcome: Outcome, field: Field): FormulaRow[] {
  const { jahr, plan, ergebnis } = outcome;
  const [planned, booked] = [at(summen, field, plan), at(summen, field, ergebnis)];
  if (planned === null || booked === null) return [];
  const input = (name: string, wert: number) => ({
    name,
    wert,
    shown: said(wert),
    href: wert ? `#${prefix}${fieldAnchor(budget.part, field)}` : undefined,
  });
  const zahl = cents(booked - planned);
  return [
    {
      name: `${fieldName(budget.part, field)} ${jahr}`,
      inputs: [input('ergebnis', booked), input('plan', planned)],
      zahl,
      shown: formatCell(zahl, 'change'),
    },
  ];
}
