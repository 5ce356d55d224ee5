import { expect, it } from 'vitest';
import { cities, statisticOf, wert } from '../../../tests/fixture-city/figures.ts';
import type { Region, Wert } from '../queries.ts';
import { commonYear } from './side-by-side.ts';

const four = cities(4);
const [home] = four as [Region, ...Region[]];
const year = (jahr: number, values: readonly (number | null)[], reihe = 'reihe'): Wert[] =>
  values.map((value, at) => wert((four[at] as Region).ags, jahr, value, { reihe }));
const told = (...rows: readonly Wert[]): number | undefined => commonYear(statisticOf([...rows], home), four)?.jahr;

it('cities stand side by side in the newest year that all of them have', () => {
  expect(told(...year(2024, [1, 2, 3, 4]), ...year(2025, [1, 2, 3, null]))).toBe(2024);
});

it('a year that most have of a new series replaces what holds no longer', () => {
  expect(told(...year(2024, [1, 2, 3, 4]), ...year(2025, [1, 2, 3, null], 'neu'))).toBe(2025);
  expect(told(...year(2024, [1, 2, 3, 4]), ...year(2025, [1, 2, null, null], 'neu'))).toBe(2024);
});
