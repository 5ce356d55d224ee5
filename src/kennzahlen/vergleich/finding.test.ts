import { describe, expect, it } from 'vitest';
import { cities, statisticOf, wert } from '../../../tests/fixture-city/figures.ts';
import type { Kennzahl, Region, Wert } from '../queries.ts';
import { finding } from './finding.ts';
import type { Compared } from './side-by-side.ts';

const [home, second, third] = cities(3) as [Region, Region, Region];
const peers = [second, third];

/** An indicator with a value each for the cities, in their order. */
function compared(
  werte: readonly (number | null)[],
  hat: readonly [string, string] = ['die meisten', 'die wenigsten'],
): Compared {
  const rows = werte.map((value, at) => wert((cities(3)[at] as Region).ags, 2030, value));
  return {
    pair: { kennzahl: 'k', kurz: 'K', hat, betrag: null, hinweis: null, vorauswahl: null, href: '/' },
    named: {} as Kennzahl,
    statistic: statisticOf(rows, home),
    year: rows[0] as Wert,
  };
}

describe('what the comparison finds', () => {
  it('is where the city has the most or the least of all, and no more than two of these', () => {
    const all = [compared([3, 2, 1]), compared([1, 2, 3], ['x', 'am wenigsten']), compared([9, 1, 1], ['zuviel', 'y'])];
    expect(finding(home, peers, all)).toBe(`${home.name} hat von drei Städten die meisten und am wenigsten`);
  });

  it('claims nothing where another city has as much, or says nothing', () => {
    const names = `${second.name} und ${third.name}`;
    expect(finding(home, peers, [compared([3, 3, 1]), compared([3, null, 1])])).toBe(`${home.name} neben ${names}`);
    expect(finding(home, [], [])).toBe(`${home.name} im Vergleich`);
  });
});
