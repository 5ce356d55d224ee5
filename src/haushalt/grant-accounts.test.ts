import { expect, it } from 'vitest';
import { type ChartLine, paysGrants } from './grant-accounts.ts';

const line = (rahmen: string, praefix: string, name: string, kategorie: string | null = 'transfer'): ChartLine => ({
  rahmen,
  praefix,
  name,
  kategorie,
});
const LINES = [
  line('a', '53', 'Transferaufwendungen'),
  line('a', '531', 'Zuweisungen und Zuschüsse für laufende Zwecke'),
  line('a', '534', 'Steuerbeteiligungen'),
  line('b', '431', 'Zuweisungen und Zuschüsse für laufende Zwecke'),
  line('b', '531', 'Erträge aus der Veräußerung', 'ao_ertrag'),
  line('c', '6', 'Ausgaben für Zuweisungen und Zuschüsse'),
  line('c', '62', 'Schuldendiensthilfen'),
];

it.each([
  ['a', '5318000', 'Zuschüsse an Vereine', true],
  ['a', '5319000', 'Auflösung von Abgrenzungsposten', false],
  ['a', '5341000', 'Gewerbesteuerumlage', false],
  ['a', '5012000', 'Gehälter', false],
  ['b', '5318000', 'Verkauf von Land', false],
  ['b', '4318000', 'Zuschüsse an Vereine', true],
  ['c', '68400', 'an soziale Einrichtungen', true],
  ['c', '62100', 'Hilfen für Zinsen', false],
  [null, '5318000', 'Zuschüsse an Vereine', false],
])('in the chart %s the account %s (%s) pays grants: %s', (rahmen, konto, name, pays) => {
  expect(paysGrants(LINES, rahmen, konto, name)).toBe(pays);
});
