import type { Field } from './budget.ts';
import type { Node } from './nodes.ts';

/** Is it an account or a group of accounts? Such an entry belongs to one direction of the budget only. */
export const isAccountSide = ({ level }: Pick<Node, 'level'>): boolean => level.klassifikation === 'art';

/** Which amount an account or account group carries: it has one direction, and may be internal charging. */
export function fieldOf(node: Node): Field {
  const fields = ['ertrag', 'aufwand', 'ertrag_intern', 'aufwand_intern'] as const;
  return fields.find((field) => node.summen.some((summe) => summe[field] !== null)) ?? 'aufwand';
}

/** The word for a direction in front of people. */
export const directionName = (field: Field): 'Ertrag' | 'Aufwand' =>
  field.startsWith('ertrag') ? 'Ertrag' : 'Aufwand';

export const ERTRAG = { name: 'Ertrag', farbe: 'var(--ertrag)' } as const;
export const AUFWAND = { name: 'Aufwand', farbe: 'var(--aufwand)' } as const;

/** The colour of a direction, the same on every page. */
export const colourOf = (field: Field): string => (field.startsWith('ertrag') ? ERTRAG.farbe : AUFWAND.farbe);
