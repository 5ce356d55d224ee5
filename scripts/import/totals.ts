/** Do the rows add up to what the source adds up to? The recipe names totals computed without this program. */
import type { Fault } from '../problems.ts';
import type { Facts, Total } from './facts.ts';
import type { Recipe } from './recipe.ts';

/** Every total has to be in the recipe, and the other way round. */
export function checkTotals({ kontrollsummen }: Recipe, { totals }: Facts, fault: Fault): void {
  const declared = new Map(kontrollsummen.map((total) => [nameOf(total), total.summe]));
  const found = new Map(totals.map((total) => [nameOf(total), total.summe]));
  for (const name of new Set([...declared.keys(), ...found.keys()])) {
    if (declared.get(name) === found.get(name)) continue;
    const expected = declared.get(name) ?? 'eine Kontrollsumme im Rezept';
    fault({ kind: 'Kontrollsumme', text: `${name}: ${found.get(name) ?? 'keine Zeilen'}`, expected });
  }
}

const nameOf = ({ fassung, jahr, wertart, richtung }: Omit<Total, 'summe' | 'zeilen'>): string =>
  [fassung, jahr, wertart, richtung].join(' ');
