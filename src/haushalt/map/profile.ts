/** The profile of what is pointed at: everything about it in a few lines, as HTML for build and browser. */
import { amountUnit } from '../../charts/amount-unit.ts';
import { yearColumns } from '../../charts/year-columns.ts';
import { formatCell } from '../../figure/cell.ts';
import { difference, percent, shortEuro } from '../../text/format.ts';
import { escapeHtml } from '../../text/html.ts';
import { MAP_PROFILE } from '../../words/de/haushalt/map.ts';
import { populationNote } from '../../words/de/haushalt/population-note.ts';
import { hollowLegend, hollowOf } from '../hollow-years.ts';
import { rivalsOf } from './state.ts';
import type { MapData, MapNode } from './tree-data.ts';
import { amountIn, COLOUR_TOKEN, partsOf, plain, say, type View } from './view.ts';

const CHART = { width: 264, height: 118 };

/** @param node what is pointed at; the view's own node where nothing is */
export function profile(data: MapData, view: View, node: MapNode = view.node): string {
  const { measure, column } = view;
  const spalte = data.spalten[column] as MapData['spalten'][number];
  const value = amountIn(node, measure, column);
  const people = data.einwohner[column];
  const lines = [
    ...sharesOf(view, node, value),
    ...(value !== null && people
      ? [MAP_PROFILE.perHead(formatCell(value / people.wert, 'head'), populationNote(spalte.jahr, people))]
      : []),
    ...changeOf(data, view, node, value),
  ];
  return `<h3>${escapeHtml(plain(node.name))}</h3><p class="soft">${escapeHtml(`${data.worte[measure].mass} ${spalte.jahr}, ${spalte.name}`)}</p><p class="big c-${COLOUR_TOKEN[measure]}">${value === null ? MAP_PROFILE.noValue : shortEuro(value)}</p><p>${lines.map(escapeHtml).join('<br>')}</p>${course(data, view, node)}${largest(data, view, node)}${node.parent || node !== view.node ? ways(view, node) : ''}`;
}

function sharesOf({ measure, column, node: here }: View, node: MapNode, value: number | null): string[] {
  const { parent } = node;
  if (!parent || measure === 'netto' || value === null) return [];
  let root = here;
  while (root.parent) root = root.parent;
  const share = (of: MapNode): number => value / (amountIn(of, measure, column) || Number.POSITIVE_INFINITY);
  const whole = MAP_PROFILE.ofAll(percent(share(root)));
  return [parent.parent ? `${whole}, ${MAP_PROFILE.ofPart(percent(share(parent)), plain(parent.name))}` : whole];
}

function changeOf(data: MapData, view: View, node: MapNode, value: number | null): string[] {
  const against = view.against ?? rivalsOf(data, view.column).at(-1);
  if (against === undefined || value === null) return [];
  const before = amountIn(node, view.measure, against);
  const { name } = data.spalten[against] as MapData['spalten'][number];
  return [before === null ? MAP_PROFILE.fresh(name) : MAP_PROFILE.changed(difference(value - before), name)];
}

/** The years as columns, with a dash for what another version says of a year. */
function course(data: MapData, view: View, node: MapNode): string {
  const { measure } = view;
  const own = data.spalten[data.standard]?.fassung;
  const unit = amountUnit(data.spalten.map((_, column) => amountIn(node, measure, column)));
  const years = data.jahre.map(({ jahr, spalte }) => {
    const value = amountIn(node, measure, spalte);
    const rival = rivalsOf(data, spalte).at(-1);
    return {
      name: String(jahr),
      value,
      shown: value === null ? '' : unit.text(value),
      other: rival === undefined ? null : amountIn(node, measure, rival),
      planned: data.spalten[spalte]?.geplant ?? true,
      alone: data.spalten[spalte]?.fassung !== own,
    };
  });
  if (years.length < 2) return '';
  const hollow = hollowOf(years);
  const drawn = yearColumns(
    years.map((year) => ({ ...year, hollow: hollow(year) })),
    { ...CHART, colour: COLOUR_TOKEN[measure] },
  );
  const said = years.map(({ name, shown }) => `${name} ${shown || MAP_PROFILE.noValue}`).join(', ');
  const legend = [
    MAP_PROFILE.unit(unit.name),
    ...(years.some(({ other }) => other !== null) ? [MAP_PROFILE.dash] : []),
    ...hollowLegend(years, MAP_PROFILE.otherVersion),
  ];
  return `<svg viewBox="0 0 ${CHART.width} ${CHART.height}" width="${CHART.width}" height="${CHART.height}" class="chart" role="img" aria-label="${escapeHtml(MAP_PROFILE.inUnit(data.worte[measure].mass, unit.name, said))}">${drawn}</svg><p class="hint">${escapeHtml(legend.join('; '))}.</p>`;
}

/** The three largest parts. */
function largest(data: MapData, view: View, node: MapNode): string {
  if (!node.parent) return '';
  const parts = partsOf(node)
    .flatMap((part) => {
      const value = amountIn(part, view.measure, view.column) ?? 0;
      return value > 0 ? [{ name: plain(part.name), value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  if (parts.length < 2) return '';
  return `<ol>${parts
    .slice(0, 3)
    .map(({ name, value }) => `<li><span>${escapeHtml(name)}</span><b>${say(data, view, value)}</b></li>`)
    .join('')}</ol>`;
}

function ways(view: View, node: MapNode): string {
  const into = node !== view.node && partsOf(node).length > 1;
  return `<p class="ways">${into ? `<button type="button" data-into="${escapeHtml(node.id)}">${MAP_PROFILE.into}</button>` : ''}${node.href ? `<a href="${escapeHtml(node.href)}">${MAP_PROFILE.page}</a>` : ''}<button type="button" class="light close" data-close>${MAP_PROFILE.close}</button></p>`;
}
