import type { Field } from './budget.ts';
import type { Node } from './nodes.ts';
import type { Direction, Part } from './part.ts';

/** Is it an account or a group of accounts? Such an entry belongs to one direction of the budget, but for groups that a chart gives both. */
export const isAccountSide = ({ level }: Pick<Node, 'level'>): boolean => level.klassifikation === 'art';

/** Which amount the page of an account or account group is about: it has one direction as a rule, and may be internal charging. */
export const fieldOf = (node: Pick<Node, 'summen'>): Field => fieldsOf(node)[0];

/** Every amount that an entry carries, the one its page is about first: without numbers a name may stand in both directions. */
export function fieldsOf({ summen }: Pick<Node, 'summen'>): [Field, ...Field[]] {
  const fields = ['ertrag', 'aufwand', 'ertrag_intern', 'aufwand_intern'] as const;
  const [first = 'aufwand', ...more] = fields.filter((field) => summen.some((summe) => summe[field] !== null));
  return [first, ...more];
}

/** Both directions as they are told apart in lists. */
export type Side = 'ertrag' | 'aufwand';

/** The directions that an entry has amounts in, internal charging included; one without any goes out. */
export function sidesOf({ summen }: Pick<Node, 'summen'>): Side[] {
  const has = (side: Side): boolean => summen.some((row) => row[side] !== null || row[`${side}_intern`] !== null);
  const found = (['ertrag', 'aufwand'] as const).filter(has);
  return found.length > 0 ? found : ['aufwand'];
}

/** The direction of a group of accounts that its page does not tell of; undefined where it has one only. */
export function otherSide(node: Node): Side | undefined {
  const told = tokenOf(fieldOf(node));
  return isAccountSide(node) ? sidesOf(node).find((side) => side !== told) : undefined;
}

const comesIn = (field: Field): boolean => field.startsWith('ertrag');

/** The direction of an amount in the words of a part. */
export const directionOf = (part: Part, field: Field): Direction => (comesIn(field) ? part.ein : part.aus);

/** The word for a direction in front of people. */
export const directionName = (part: Part, field: Field): string => directionOf(part, field).mass;

/** The token of the colour of a direction, the same on every page. */
export const tokenOf = (field: Field): 'ertrag' | 'aufwand' => (comesIn(field) ? 'ertrag' : 'aufwand');

/** The colour itself. */
const colourOf = (field: Field): string => `var(--${tokenOf(field)})`;

/** What comes in and what goes out, as series of a chart. */
export const seriesOf = (part: Part): { name: string; farbe: string }[] =>
  (['ertrag', 'aufwand'] as const).map((field) => ({ name: directionName(part, field), farbe: colourOf(field) }));

/** "Ertrag − Aufwand". */
export const differenceName = ({ ein, aus }: Part): string => `${ein.mass} − ${aus.mass}`;

/** "Zuschussbedarf" only when money is missing, "Überschuss" when some is left over. */
export const resultName = ({ lacks, leaves, balance }: Part, ergebnis: number): string =>
  ergebnis < 0 ? lacks : ergebnis > 0 ? leaves : balance;
