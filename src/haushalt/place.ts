/** Where an entry lies among its neighbours: its part of the whole above it, in a sentence and as one bar. */
import { amount, type Budget, type Field } from '../budget/budget.ts';
import { directionOf, fieldOf, isAccountSide, tokenOf } from '../budget/direction.ts';
import { type Node, pageOf } from '../budget/nodes.ts';
import { type PlacePart, placeBar } from '../charts/place-bar.ts';
import type { Picture } from '../figure/picture.ts';
import { cents } from '../text/cents.ts';
import { number } from '../text/format.ts';
import { withSoftHyphens } from '../text/soft-hyphens.ts';
import { PLACE } from '../words/de/haushalt/figures.ts';

/** So many neighbours are drawn one by one; the others are one part. */
const DRAWN = 20;

export interface Place {
  readonly sentence: string;
  readonly picture: Picture;
}

/**
 * The place of an entry, of one without neighbours that of the whole that it is alone in. Null where something is taken off in the whole, or
 * where the whole is more than its parts, because a plan has booked amounts at it that no entry below has.
 */
export function placeOf(budget: Budget, node: Node): Place | null {
  const whole = node.parent;
  if (!whole) return null;
  const field: Field = isAccountSide(node) ? fieldOf(node) : 'aufwand';
  const all = whole.children
    .map((one) => ({ one, value: amount(one.summen, field, budget.selected) ?? 0 }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => b.value - a.value || a.one.schluessel.localeCompare(b.one.schluessel));
  const rank = all.findIndex(({ one }) => one === node);
  if (rank < 0 || all.some(({ value }) => value < 0)) return null;
  const total = cents(all.reduce((sum, { value }) => sum + value, 0));
  if (total !== cents(amount(whole.summen, field, budget.selected) ?? 0)) return null;
  if (all.length === 1) return aloneIn(whole, placeOf(budget, whole));
  const { mass } = directionOf(budget.part, field);
  const [{ value: own }] = all.slice(rank) as [(typeof all)[number]];
  const sentence = PLACE.sentence(
    own,
    { name: whole.kurzname, betrag: total, mass },
    { place: rank + 1, of: all.length, entries: node.level.mehrzahl },
  );
  const parts = partsOf(node, all, total);
  const steps = tokenOf(field) === 'ertrag' ? 'e' : 'a';
  return {
    sentence,
    picture: { draw: (document, width) => placeBar(parts, { label: sentence, width, steps }, document) },
  };
}

/** What is all that its whole has lies where that lies. */
const aloneIn = ({ kurzname }: Node, place: Place | null): Place | null =>
  place && { ...place, sentence: PLACE.alone(kurzname, place.sentence) };

/** The largest neighbours and the entry itself, the others as one part. */
function partsOf(node: Node, all: readonly { one: Node; value: number }[], total: number): PlacePart[] {
  const shown = (value: number): string => PLACE.part(value, value / total);
  const drawn = all.filter(({ one }, at) => at < DRAWN || one === node);
  const rest = all.length - drawn.length;
  const left = drawn.reduce((sum, { value }) => sum - value, total);
  return [
    ...drawn.map(({ one, value }) => ({
      name: withSoftHyphens(one.kurzname),
      value,
      shown: shown(value),
      href: one === node ? undefined : pageOf(one),
      own: one === node,
    })),
    ...(rest > 0 ? [{ name: PLACE.others(number(rest)), value: left, shown: shown(left), own: false }] : []),
  ];
}
