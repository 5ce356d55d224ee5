/** Shows the comparison once more, with one more city, by the functions of the build: cards, tables, and the files of both. */
import { type CityCourse, cityYears } from '../../charts/city-years.ts';
import type { Picture } from '../../figure/picture.ts';
import { redrawn } from '../../figure/redrawn.ts';
import { type Table, table } from '../../figure/table.ts';
import { renderTable } from '../../figure/table-html.ts';
import { formatWert } from '../units.ts';
import { allTable, cityTable } from './city-table.ts';
import type { Guest, GuestCourse, GuestPair } from './guest.ts';

/** Shows a city in all cards and in the table. */
export function showGuest({ name, paare }: Guest): void {
  for (const pair of paare) {
    const card = document.getElementById(`vergleich-${pair.indicator.kennzahl}`);
    if (card) showInCard(card, pair);
  }
  const all = document.getElementById('vergleich-alle');
  if (all) showInTable(all, name, table(allTable(paare)));
}

function showInCard(card: HTMLElement, { indicator, staedte, cities, umbrueche, beside }: GuestPair): void {
  const courses = cities.map(courseOf);
  const label = textOf(card, 'figcaption :is(h2, h3)');
  const format = (wert: number): string => formatWert(wert, indicator.einheit);
  const picture: Picture = {
    draw: (root, width) => cityYears(courses, { label, umbrueche, width, format }, root),
  };
  for (const svg of card.querySelectorAll<SVGSVGElement>('.picture > svg')) {
    const drawn = picture.draw(document, Number(svg.getAttribute('width')));
    drawn.setAttribute('class', svg.getAttribute('class') ?? '');
    svg.replaceWith(drawn);
  }
  const words = card.querySelector<HTMLElement>('.beside .gast');
  if (words) words.textContent = beside;
  hand(card, table(cityTable(indicator, staedte)), picture);
}

const courseOf = ({ name, klasse, jahre }: GuestCourse): CityCourse => ({
  name,
  klasse,
  points: jahre.map(([jahr, wert, stueck]) => ({ jahr, wert, stueck: `${stueck}` })),
});

/** The column behind the named cities is there while no named one is chosen. */
function showInTable(figure: HTMLElement, name: string, shown: Table): void {
  hand(figure, shown, null);
  const at = shown.columns.findLastIndex(({ title }) => title === name);
  for (const row of figure.querySelectorAll('tr')) row.children[at]?.classList.add('gast');
}

/** Table and files of a figure are of what it shows. */
function hand(figure: HTMLElement, shown: Table, picture: Picture | null): void {
  const there = figure.querySelector('table');
  if (there) there.outerHTML = renderTable(shown);
  redrawn(figure, {
    sentence: textOf(figure, 'figcaption :is(h2, h3)'),
    subtitle: textOf(figure, 'figcaption .sub'),
    table: () => shown,
    picture,
  });
}

const textOf = (figure: HTMLElement, selector: string): string => figure.querySelector(selector)?.textContent ?? '';
