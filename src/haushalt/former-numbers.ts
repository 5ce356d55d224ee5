/** What a page says of an entry whose number was another one, in an earlier plan or in a later. */
import type { Budget } from '../budget/budget.ts';
import type { Node } from '../budget/nodes.ts';
import type { Place } from '../budget/renumbered.ts';
import { list } from '../text/format.ts';
import { FORMER_NUMBER } from '../words/de/haushalt/notes.ts';

type Known = Pick<Budget, 'keys' | 'versions'>;

/** Earlier numbers, what was divided or put together, and what can therefore not be compared. */
export function formerNumbers(
  budget: Known,
  { struktur, ebene, nummer }: Pick<Node, 'struktur' | 'ebene' | 'nummer'>,
): string[] {
  const { before, after } = budget.keys.renumbered;
  const entry = { struktur, ebene, nummer };
  return [wasBefore(budget, entry, before(entry)), becameLater(budget, entry, after(entry))].filter(
    (note) => note !== null,
  );
}

function wasBefore(budget: Known, entry: Place, earlier: readonly Place[]): string | null {
  const plans = plansOf(budget, earlier);
  if (plans === null) return null;
  const names = list(earlier.map((one) => nameOf(budget, one)));
  if (!budget.keys.renumbered.isWhole(entry)) return FORMER_NUMBER.tookPart(plans, names);
  if (earlier.length === 1) return FORMER_NUMBER.renamed(plans, names);
  return isJoined(budget, entry, earlier) ? FORMER_NUMBER.joined(plans, names) : FORMER_NUMBER.apart(plans, names);
}

function becameLater(budget: Known, entry: Place, later: readonly Place[]): string | null {
  const plans = plansOf(budget, later);
  if (plans === null) return null;
  const names = list(later.map((one) => nameOf(budget, one)));
  const [only] = later;
  if (later.length === 1 && only && isJoined(budget, entry, later)) return FORMER_NUMBER.renamed(plans, names);
  return later.length === 1 ? FORMER_NUMBER.becamePart(plans, names) : FORMER_NUMBER.divided(plans, names);
}

const isJoined = ({ keys }: Known, entry: Place, others: readonly Place[]): boolean =>
  others.every(
    (one) => keys.of(one.struktur, one.ebene, one.nummer) === keys.of(entry.struktur, entry.ebene, entry.nummer),
  );

/** „Plan 2029“: the versions in whose structure the entries are; null where no version of the city has it. */
function plansOf({ versions }: Known, entries: readonly Place[]): string | null {
  const structures = new Set(entries.map(({ struktur }) => struktur));
  const names = versions.filter(({ struktur }) => structures.has(struktur)).map(({ name }) => `„${name}“`);
  return names.length > 0 ? list(names) : null;
}

/** 36501 („Jugendclubs“) */
function nameOf({ keys }: Known, { struktur, ebene, nummer }: Place): string {
  const entry = keys.level(struktur, ebene)?.entries.find(({ schluessel }) => schluessel === nummer);
  return entry ? `${nummer} („${entry.kurzname}“)` : nummer;
}
