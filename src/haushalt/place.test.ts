import { expect, it } from 'vitest';
import type { Budget } from '../budget/budget.ts';
import type { Node } from '../budget/nodes.ts';
import { placeOf } from './place.ts';

const selected = { jahr: 2030, wertart: 'ansatz', fassung: { fassung: 'plan' } };
const budget = { selected, part: { aus: { mass: 'Aufwand' } } } as unknown as Budget;
const level = { klassifikation: 'aufgabe', mehrzahl: 'Produkte' };
const node = (schluessel: string, aufwand: number, children: Node[] = []): Node =>
  ({
    ...{ schluessel, kurzname: schluessel, level, children, href: `/${schluessel}/` },
    summen: [{ jahr: 2030, wertart: 'ansatz', fassung: 'plan', aufwand, aufwand_positionen: 1, aufwand_leer: 0 }],
  }) as unknown as Node;

/** The sentence on the smaller of two products, in an area of so much. */
function place(whole: number): string | undefined {
  const [large, small] = [node('Kita', 3_000_000), node('Hort', 1_000_000)];
  Object.assign(small, { parent: node('Jugend', whole, [small, large]) });
  return placeOf(budget, small)?.sentence.replaceAll('\u00a0', ' ');
}

it('says the rank of an entry, and its part of the whole', () => {
  expect(place(4_000_000)).toBe('1,0 Mio. € von 4,0 Mio. € Aufwand in „Jugend“: nach Größe Platz 2 von 2 Produkten');
});

it('of what is alone in its whole, says so and tells the place of that', () => {
  const kita = node('Kita', 3_000_000);
  const [group, other] = [node('Kinder', 3_000_000, [kita]), node('Sport', 1_000_000)];
  Object.assign(kita, { parent: group });
  expect(placeOf(budget, kita)).toBeNull();
  Object.assign(group, { parent: node('Soziales', 4_000_000, [group, other]) });
  expect(placeOf(budget, kita)?.sentence.replaceAll('\u00a0', ' ')).toBe(
    'In „Kinder“ steht sonst nichts; eine Stufe höher: 3,0 Mio. € von 4,0 Mio. € Aufwand in „Soziales“: nach Größe Platz 1 von 2 Produkten',
  );
});

it('says nothing where the whole is more than its parts', () => {
  expect(place(4_500_000)).toBeUndefined();
});
