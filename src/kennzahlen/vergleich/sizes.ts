import { buildDocument } from '../../charts/document.ts';
import { sizeSquares } from '../../charts/size-squares.ts';
import type { Region } from '../queries.ts';
import { type Compared, selectedValue } from './side-by-side.ts';

/** How the picture of the sizes is told in a language. */
export interface SizeWords {
  number(value: number): string;
  label(year: number, cities: readonly string[]): string;
}

/** The cities as areas by their inhabitants; null where those of one are not known, or where it would be one area alone. */
export function citySizes(all: readonly Compared[], cities: readonly Region[], said: SizeWords): string | null {
  const people = all.find(({ named }) => named.rolle === 'einwohner');
  const sizes = people ? cities.map((city) => ({ name: city.name, wert: selectedValue(people, city) })) : [];
  const shown = sizes.flatMap(({ name, wert }) => (wert === null ? [] : [{ name, wert, text: said.number(wert) }]));
  if (!people || shown.length < 2 || shown.length < cities.length) return null;
  const label = said.label(
    people.year.jahr,
    shown.map(({ name, text }) => `${name} ${text}`),
  );
  return sizeSquares(shown, { label, width: 328 }, buildDocument()).outerHTML;
}
