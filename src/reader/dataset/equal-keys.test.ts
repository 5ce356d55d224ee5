import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readBytes } from '../bytes/read.ts';
import { combine } from '../combine.ts';
import { understand } from '../understand.ts';
import { equalKeys, equalPlaces } from './equal-keys.ts';
import { treesOf } from './trees.ts';

/** Positions of a plan: so many amounts on each of so many places. */
function placesOf(places: number, amounts: number) {
  const rows = Array.from(
    { length: places * amounts },
    (_, at) => `${11101 + Math.floor(at / amounts)};Aufwand;${at + 1},50`,
  );
  const text = ['Produkt;Richtung;Ansatz 2024', ...rows].join('\n');
  const said = { ags: '99000001', teil: 'ergebnis', einheit: 'euro' };
  const { tables, ...budget } = combine(understand(readBytes(strToU8(text), 'plan.csv'), said, { charts: [] }), said);
  return equalPlaces({ ...budget, tables }, treesOf(tables, said));
}

it('shows a few places and amounts, and says how many more there are', () => {
  const places = placesOf(7, 30);
  expect(places.map(({ facts }) => facts.length)).toEqual(Array.from({ length: 7 }, () => 30));
  const [head, first, ...others] = equalKeys(places);
  expect(head).toBe('Auf dieselbe Stelle gebucht, alle behalten: 210 Beträge an 7 Stellen');
  expect(first).toBe(
    '  2024 ansatz ergebnis aufwand, plan.csv (Datensatz 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …): ' +
      '1.5 + 2.5 + 3.5 + 4.5 + 5.5 + 6.5 + 7.5 + 8.5 + 9.5 + 10.5 … und 20 weitere',
  );
  expect(others.at(-1)).toBe('  … und 2 weitere Stellen');
  expect(others).toHaveLength(5);
});

it('shows all of a few', () => {
  expect(equalKeys(placesOf(1, 2))).toEqual([
    'Auf dieselbe Stelle gebucht, alle behalten: 2 Beträge an 1 Stellen',
    '  2024 ansatz ergebnis aufwand, plan.csv (Datensatz 1, 2): 1.5 + 2.5',
  ]);
  expect(equalKeys(placesOf(3, 1))).toEqual([]);
});
