import { amount, amounts, type Budget, isOf } from '../budget/budget.ts';
import { cross } from '../budget/cross.ts';
import { directionOf, fieldOf, isAccountSide, otherSide } from '../budget/direction.ts';
import { bookedNode, type Node, officialName } from '../budget/nodes.ts';
import type { Summe } from '../budget/queries.ts';
import { ask } from '../engine/native.ts';
import {
  deductionsNote,
  internalNote,
  NO_RECIPIENTS,
  otherDirectionNote,
  partOfNote,
  splitBookingsNote,
} from '../words/de/haushalt/notes.ts';
import { formerNumbers } from './former-numbers.ts';
import { CHART_LINES, paysGrants } from './grant-accounts.ts';
import { isDetailed, isListed } from './level-parts.ts';

/** Internal charging stands beside the amounts in a line of its own; null where there is none, or nothing else. */
function internalLine(budget: Budget, node: Node): string | null {
  const { ein, aus } = budget.part;
  const { ertragIntern, aufwandIntern } = amounts(node.summen, budget.selected);
  if (ertragIntern === 0 && aufwandIntern === 0) return null;
  // a group of accounts may hold some that are internal charging; the page of one that is nothing else tells of it
  if (isAccountSide(node) && fieldOf(node).endsWith('intern')) return null;
  const sides = [
    [ertragIntern, ein],
    [aufwandIntern, aus],
  ] as const;
  const said = sides
    .filter(([betrag]) => !isAccountSide(node) || betrag !== 0)
    .map(([betrag, { mass }]) => ({ betrag, mass }));
  return internalNote(budget.jahr, said);
}

/** A group of accounts that has amounts in both directions has a page of the one; the other is told, so that nothing is lost. */
export function otherDirection(budget: Pick<Budget, 'part' | 'selected' | 'jahr'>, node: Node): string | null {
  const side = otherSide(node);
  if (!side) return null;
  const { part, selected, jahr } = budget;
  const betrag = amount(node.summen, side, selected);
  return otherDirectionNote(directionOf(part, side).many, jahr, betrag, directionOf(part, fieldOf(node)).many);
}

/**
 * What a reader has to know beside the numbers.
 * @param paysOthers is money paid from it to others? Only the published charts of accounts tell
 */
export async function notesOf(budget: Budget, node: Node, paysOthers = grantsArePaid): Promise<string[]> {
  const notes = [internalLine(budget, node), otherDirection(budget, node), ...deductions(budget, node)];
  if (await paysOthers(budget, node)) notes.push(NO_RECIPIENTS);
  if (node.level.place === 'part' && node.parent)
    notes.push(partOfNote(node.parent.kurzname, officialName(node.parent)));
  notes.push(...formerNumbers(budget, node));
  return notes.filter((note) => note !== null);
}

/** An amount that is taken off makes the sum smaller than what is spent or received. */
function deductions(budget: Budget, node: Node): string[] {
  if (isAccountSide(node)) return [];
  const { jahr, selected } = budget;
  const row = node.summen.find((summe) => isOf(selected, summe));
  return (['aufwand', 'ertrag'] as const).flatMap((side) => {
    const off = row?.[`${side}_abzug`];
    const sum = row?.[side];
    if (!off || sum === null || sum === undefined) return [];
    return [deductionsNote(directionOf(budget.part, side).within, jahr, -off, sum - off)];
  });
}

/**
 * Revenue may be booked on one entry and the expenditure it belongs to on others beside it: the surplus alone would say that the task
 * brings money.
 */
export function splitBookings(budget: Budget, node: Node): string | null {
  const { ein, aus, lacks, leaves } = budget.part;
  const group = node.parent;
  if (!isListed(node) || !group || group.children.length < 2) return null;
  const own = amounts(node.summen, budget.selected).ergebnis ?? 0;
  const whole = amounts(group.summen, budget.selected).ergebnis ?? 0;
  if (own <= 0 || whole >= 0) return null;
  return splitBookingsNote(
    { leaves, lacks, ein: ein.mass, aus: aus.mass },
    { name: group.kurzname, official: officialName(group), lacking: -whole },
    budget.jahr,
    node.level.mehrzahl,
  );
}

async function grantsArePaid(budget: Budget, node: Node): Promise<boolean> {
  const paid = (summen: readonly Summe[]): boolean => Boolean(amount(summen, 'aufwand', budget.selected));
  const accounts = isAccountSide(node)
    ? node.children.length === 0 && new Map([[node.schluessel, node.summen]])
    : node.level.klassifikation === 'aufgabe' &&
      isDetailed(node) &&
      (await cross(budget, node.ebene, 'art')).get(node.schluessel);
  const used = [...(accounts || [])].flatMap(([konto, summen]) => (paid(summen) ? [konto] : []));
  if (used.length === 0) return false;
  const lines = await ask(CHART_LINES);
  return used.some((konto) =>
    paysGrants(lines, budget.fassung.rahmen, konto, bookedNode(budget, 'art', konto)?.name ?? ''),
  );
}
