/** Draws the cards once more, with one more city, by the same function as the build. */
import { type CityCourse, cityYears } from '../../charts/city-years.ts';
import { formatWert } from '../units.ts';
import type { Guest, GuestCourse, GuestPair } from './guest.ts';

/** Shows a city in all cards and in the table. */
export function showGuest({ name, paare }: Guest): void {
  for (const pair of paare) {
    const card = document.getElementById(`vergleich-${pair.kennzahl}`);
    if (card) showInCard(card, pair);
  }
  showInTable(name, paare);
}

function showInCard(card: HTMLElement, { cities, umbrueche, einheit, beside }: GuestPair): void {
  const courses = cities.map(courseOf);
  for (const svg of card.querySelectorAll<SVGSVGElement>('.picture > svg')) {
    const label = svg.getAttribute('aria-label') ?? '';
    const options = { label, umbrueche, width: Number(svg.getAttribute('width')), format: formatOf(einheit) };
    const drawn = cityYears(courses, options, document);
    drawn.setAttribute('class', svg.getAttribute('class') ?? '');
    svg.replaceWith(drawn);
  }
  const words = card.querySelector<HTMLElement>('.beside .gast');
  if (words) words.textContent = beside;
}

const courseOf = ({ name, klasse, jahre }: GuestCourse): CityCourse => ({
  name,
  klasse,
  points: jahre.map(([jahr, wert, stueck]) => ({ jahr, wert, stueck: `${stueck}` })),
});

const formatOf =
  (einheit: string) =>
  (wert: number): string =>
    formatWert(wert, einheit);

/** A column of its own behind the named cities, exchanged with the next guest. */
function showInTable(name: string, paare: readonly GuestPair[]): void {
  const table = document.querySelector('#vergleich-alle table');
  if (!table) return;
  for (const cell of table.querySelectorAll('.gast')) cell.remove();
  const head = Object.assign(document.createElement('th'), { className: 'n gast', scope: 'col', textContent: name });
  table.querySelector('thead tr')?.append(head);
  for (const [index, row] of [...table.querySelectorAll('tbody tr')].entries()) {
    const cell = Object.assign(document.createElement('td'), { className: 'n gast' });
    cell.textContent = paare[index]?.shown ?? '';
    cell.dataset.title = name;
    row.append(cell);
  }
}
