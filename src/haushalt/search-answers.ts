/** What a hit of the search answers by itself: the amounts of an entry of the budget, and its largest parts. */
import { amount, amounts, type Budget, inhabitants } from '../budget/budget.ts';
import { directionName, fieldOf, isAccountSide, resultName, tokenOf } from '../budget/direction.ts';
import { type Node, officialName, pageOf } from '../budget/nodes.ts';
import type { Summe } from '../budget/queries.ts';
import { isPlanned } from '../budget/versions.ts';
import { formatCell } from '../figure/cell.ts';
import type { Answer } from '../search/entry.ts';
import { shortEuro } from '../text/format.ts';
import { dativePlural } from '../text/words.ts';
import { BUDGET_HITS } from '../words/de/haushalt/search.ts';

/** What an account brings or costs, in a few words; empty where the selected year has nothing. */
export function accountText(budget: Budget, node: Node): string {
  const field = fieldOf(node);
  const value = amount(node.summen, field, budget.selected);
  return value === null ? '' : `${shortEuro(value)} ${directionName(budget.part, field)}`;
}

/** What is left or lacks, in a few words; empty where the selected year has nothing. */
export function resultText({ part, selected }: Budget, summen: readonly Summe[]): string {
  const { ergebnis } = amounts(summen, selected);
  return ergebnis === null ? '' : `${shortEuro(Math.abs(ergebnis))} ${resultName(part, ergebnis)}`;
}

/** The group in which the entry is charged with others. */
const groupOf = ({ parent, level }: Node): Node | undefined => {
  if (!parent || level.place === 'above') return undefined;
  return parent.level.place === 'above' ? parent : groupOf(parent);
};

/**
 * Year and status of a surplus within a group that costs money: what others pay back for all of a group is often booked at one entry, and
 * its surplus alone would say that the task brings money. Undefined for everything else.
 */
export function yearInGroup({ part, selected }: Budget, node: Node, year: string): string | undefined {
  const group = isAccountSide(node) ? undefined : groupOf(node);
  const [own, all] = [node, group].map((one) => (one ? amounts(one.summen, selected).ergebnis : null));
  if (!group || (own ?? 0) <= 0 || (all ?? 0) >= 0) return undefined;
  return BUDGET_HITS.inGroup(year, officialName(group), part.lacks);
}

/** How much more or less is planned than before, where its page says so. */
export function changeAnswers({ selected, before, part, jahr }: Budget, node: Node): Answer[] {
  if (!before || !isPlanned(selected.wertart)) return [];
  const field = isAccountSide(node) ? fieldOf(node) : 'ergebnis';
  const [now, then] = [selected, before].map((column) =>
    field === 'ergebnis' ? amounts(node.summen, column).ergebnis : amount(node.summen, field, column),
  );
  if (now == null || then == null || now * then <= 0) return [];
  const change = Math.abs(now) - Math.abs(then);
  const name = field === 'ergebnis' ? resultName(part, now) : directionName(part, field);
  return Math.round(change) === 0
    ? []
    : [{ m: 'aenderung', t: BUDGET_HITS.change(change > 0, name, jahr), z: shortEuro(Math.abs(change)) }];
}

/** The facts of a page of the product side: what is left to pay, what goes out, what comes in. */
export function resultAnswers(budget: Budget, summen: readonly Summe[]): Answer[] {
  const { ergebnis, aufwand, ertrag } = amounts(summen, budget.selected);
  const result = resultName(budget.part, ergebnis ?? 0);
  return [
    ...given('netto', result, ergebnis === null ? null : Math.abs(ergebnis)),
    ...given('aufwand', directionName(budget.part, 'aufwand'), aufwand),
    ...given('ertrag', directionName(budget.part, 'ertrag'), ertrag),
    ...perHead(budget, 'netto-ew', result, ergebnis === null ? null : Math.abs(ergebnis)),
  ];
}

/** The facts of an account: it belongs to one direction only. */
export function accountAnswers(budget: Budget, node: Node): Answer[] {
  const field = fieldOf(node);
  const name = directionName(budget.part, field);
  const value = amount(node.summen, field, budget.selected);
  return [
    ...given('betrag', name, value),
    ...given(tokenOf(field), name, value),
    ...(field.endsWith('intern') ? [] : perHead(budget, 'betrag-ew', name, value)),
  ];
}

const given = (m: Answer['m'], t: string, value: number | null): Answer[] =>
  value === null ? [] : [{ m, t, z: shortEuro(value) }];

function perHead(budget: Budget, m: Answer['m'], name: string, value: number | null): Answer[] {
  const einwohner = inhabitants(budget, budget.jahr);
  if (!einwohner || value === null) return [];
  return [{ m, t: BUDGET_HITS.perHead(name), z: formatCell(value / einwohner.wert, 'head') }];
}

/** The largest of some entries by what they cost, spend and bring. */
export function largest(budget: Budget, nodes: readonly Node[]): Answer[] {
  const { selected, part } = budget;
  const top = (m: Answer['m'], name: string, value: (node: Node) => number | null): Answer[] => {
    const known = nodes.flatMap((node) => {
      const amount = value(node);
      return amount !== null && amount > 0 ? [{ node, amount }] : [];
    });
    const [first, second] = known.sort((a, b) => b.amount - a.amount);
    // of equals none is the largest, and of one there is nothing to tell
    if (!first || !second || first.amount === second.amount) return [];
    return [
      {
        m,
        t: BUDGET_HITS.most(name, dativePlural(first.node.level.mehrzahl), first.node.kurzname),
        z: shortEuro(first.amount),
        h: pageOf(first.node),
      },
    ];
  };
  const side = (field: 'aufwand' | 'ertrag') => (node: Node) =>
    isAccountSide(node) && fieldOf(node) !== field ? null : amount(node.summen, field, selected);
  const net = (node: Node): number | null => {
    const { ergebnis } = amounts(node.summen, selected);
    return ergebnis === null ? null : -ergebnis;
  };
  return [
    ...(nodes.some(isAccountSide) ? [] : top('meist-netto', part.lacks, net)),
    ...top('meist-aufwand', directionName(part, 'aufwand'), side('aufwand')),
    ...top('meist-ertrag', directionName(part, 'ertrag'), side('ertrag')),
  ];
}
