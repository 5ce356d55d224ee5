import { expect, it } from 'vitest';
import { budgetOf, NEU, node, summe } from '../../tests/fixture-city/budget.ts';
import { splitBookings } from './level-notes.ts';

const child = node('10', []);
const group = (ertrag: number, children = [child, child]) =>
  node('1', [summe(NEU, { ertrag, aufwand: 9e6 })], { kurzname: 'Hilfen', children });
const own = (parent: ReturnType<typeof group>, ertrag = 7e6) =>
  node('11', [summe(NEU, { ertrag, aufwand: 2e6 })], { parent });

it('a surplus beside what costs money in the same group is told with the group', () => {
  const budget = budgetOf([]);
  expect(splitBookings(budget, own(group(8e6)))).toContain('„Hilfen“');
  expect(splitBookings(budget, own(group(9.5e6)))).toBeNull();
  expect(splitBookings(budget, own(group(8e6, [child])))).toBeNull();
  expect(splitBookings(budget, own(group(8e6), 1e6))).toBeNull();
});
