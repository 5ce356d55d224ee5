import { expect, it } from 'vitest';
import type { Changes, State } from '../schema/archive.ts';
import { keptSince } from './kept.ts';

const state = (stand: string, quellen: Record<string, number>): State =>
  ({ stand, tabellen: { werte: { quellen }, quellen: { quellen: { neu: 1 } } } }) as unknown as State;
const change = (bis: string | null, ...touched: [tabelle: string, quelle: string][]): Changes =>
  ({ bis, zahlen: touched.map(([tabelle, quelle]) => ({ tabelle, quelle })) }) as unknown as Changes;

const published = [state('2030-01-01', { a: 1, b: 1 }), state('2030-06-01', { a: 1, b: 1, c: 1 })];
const changed = [
  change('2030-06-01', ['werte', 'b'], ['werte', 'c']),
  change(null, ['werte', 'd'], ['quellen', 'a'], ['werte', 'e']),
];

it.each([
  ['a', '2030-01-01', 'nothing of it has changed but what is said of the source'],
  ['b', '2030-06-01', 'it has changed with the second state'],
  ['c', '2030-06-01', 'it has come with the second state'],
  ['d', null, 'it has changed since'],
  ['e', null, 'it is not published yet'],
  ['neu', null, 'only its name is published'],
])('source %s is kept since %s: %s', (quelle, day, _why) => {
  expect(keptSince(quelle, published, changed)).toBe(day);
});
