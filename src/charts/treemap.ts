import { hierarchy, treemap as layout, treemapResquarify } from 'd3-hierarchy';
import { escapeHtml } from '../text/html.ts';
import { chartOf, drawing, parsed } from './draw.ts';
import type { ChartOptions } from './svg.ts';
import { type TileLabel, tileInset, tileLabel } from './tile-label.ts';

/** One area of the map. */
export interface TileInput {
  /** Names it among its neighbours. */
  readonly id: string;
  /** May hold soft hyphens. */
  readonly name: string;
  /** What the size of the tile stands for; what is not above 0 gets no tile. */
  readonly value: number;
  /** The values of what it consists of, drawn as fine lines inside. */
  readonly parts: readonly number[];
  /** The value as it is written into the tile. */
  readonly shown: string;
  /** Colour of the tile and of what is written on it, as names of tokens: "a5", "on-deep". */
  readonly colour: string;
  readonly on: string;
  /** The sentence of the tile: its accessible name, and what pointing at it shows without script. */
  readonly title: string;
  readonly href: string;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lays values out in the rows that it was made for, so that tiles grow and shrink in place when the values change. */
export type Arrangement = (values: readonly number[]) => readonly Rect[];

/** Space between tiles, in CSS pixels. */
const GAP = 1.25;
/** Tiles below this area (CSS pixels squared) are left to the table. */
const SMALLEST = 30;
/** Lines inside need so much room below the label: area and height. */
const INNER_AREA = 2200;
const INNER_HEIGHT = 24;

interface Leaf {
  readonly index: number;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Squarified rows for `base` in `width` × `height`; the largest tile comes first. */
export function arrange(base: readonly number[], width: number, height: number): Arrangement {
  const children = base.map((_, index): Leaf => ({ index }));
  const root = hierarchy<{ children?: readonly Leaf[] } | Leaf>({ children });
  const size = (values: readonly number[]) =>
    root.sum((leaf) => ('index' in leaf ? Math.max(0, values[leaf.index] ?? 0) : 0));
  const lay = layout<{ children?: readonly Leaf[] } | Leaf>().tile(treemapResquarify).size([width, height]);
  lay(size(base).sort((a, b) => (b.value ?? 0) - (a.value ?? 0)) as never);
  return (values) => {
    const found: Rect[] = [];
    for (const leaf of lay(size(values) as never).leaves()) {
      const { x0, y0, x1, y1 } = leaf;
      if ('index' in leaf.data) found[leaf.data.index] = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
    }
    return found;
  };
}

/** A tile as it is drawn: its place, its colours, and its content as SVG. */
export interface Tile extends TileInput {
  readonly x: number;
  readonly y: number;
  readonly content: string;
  /** Its accessible name: the sentence, and what is written on it where that reads otherwise. */
  readonly spoken: string;
}

/** The tiles that are large enough to be drawn, in the order of `inputs`. */
export function tiles(inputs: readonly TileInput[], arranged: Arrangement): Tile[] {
  const places = arranged(inputs.map(({ value }) => value));
  return inputs.flatMap((input, index) => {
    const place = places[index];
    if (!place || place.width * place.height < SMALLEST) return [];
    const width = Math.max(0.5, place.width - GAP);
    const height = Math.max(0.5, place.height - GAP);
    const label = tileLabel(input.name, input.shown, width, height);
    const content = contentOf(input, label, width, height);
    return [{ ...input, x: tenth(place.x), y: tenth(place.y), content, spoken: spokenName(input, label) }];
  });
}

/** Who speaks to the page says what is written on the tile: a broken word, or an amount without its unit. */
function spokenName({ title }: TileInput, label: TileLabel | null): string {
  const written = label ? [...label.lines, label.value].filter(Boolean).join(' ') : '';
  const words = (text: string): string => text.replace(/[^\p{L}\p{N}+−]+/gu, ' ').trim();
  return words(title).includes(words(written)) ? title : `${written}: ${title}`;
}

function contentOf(input: TileInput, label: TileLabel | null, width: number, height: number): string {
  const head = label ? 9 + label.size * 1.2 * label.lines.length + (label.value ? label.size * 1.25 : 0) : 0;
  return `<rect width="${tenth(width)}" height="${tenth(height)}" fill="var(--${input.colour})"/>${innerLines(input, width, height, head)}${label ? text(label, width, input.on) : ''}`;
}

/** What a tile consists of, as fine lines below its label. */
function innerLines({ parts, on }: TileInput, width: number, height: number, head: number): string {
  const room = height - head;
  if (parts.length < 2 || width * room < INNER_AREA || room < INNER_HEIGHT) return '';
  const path = arrange(
    parts,
    width,
    room,
  )(parts)
    .filter((rect) => rect.width > 2 && rect.height > 2)
    .map(({ x, y, width: w, height: h }) => `M${tenth(x)},${tenth(y + head)}h${tenth(w)}v${tenth(h)}h${tenth(-w)}z`)
    .join('');
  return `<path d="${path}" fill="none" stroke="var(--${on})" stroke-opacity=".28" stroke-width=".6"/>`;
}

function text({ size, lines, value }: TileLabel, width: number, on: string): string {
  const x = tileInset(width);
  const line = (words: string, index: number): string =>
    `<tspan x="${x}" dy="${index > 0 ? tenth(size * 1.2) : 0}">${escapeHtml(words)}</tspan>`;
  const below = value
    ? ` <tspan x="${x}" dy="${tenth(size * 1.25)}" font-weight="400">${escapeHtml(value)}</tspan>`
    : '';
  return `<text x="${x}" y="${tenth(size + (width < 70 ? 3 : 5))}" font-size="${size}" font-weight="700" fill="var(--${on})" pointer-events="none">${lines.map(line).join(' ')}${below}</text>`;
}

export interface TreemapOptions extends ChartOptions {
  readonly height: number;
}

/** A map of areas: each tile a link with its sentence. */
export function treemap(inputs: readonly TileInput[], options: TreemapOptions, document: Document): SVGSVGElement {
  const { width, height } = options;
  const base = inputs.map(({ value }) => value);
  const draw = drawing(document);
  const drawn = tiles(inputs, arrange(base, width, height)).map(markupOf);
  // all at once: to read a thousand small pieces takes a browser ten times as long
  return chartOf(draw, height, parsed(document, drawn.join('')), options);
}

/** A link around its tile. One stop for the whole picture: each tile is reached by the row of the table too. */
const markupOf = ({ id, href, spoken, x, y, content }: Tile, index: number): string =>
  `<a class="tile" data-id="${escapeHtml(id)}" href="${escapeHtml(href)}" transform="translate(${x},${y})" tabindex="${index === 0 ? 0 : -1}"><title>${escapeHtml(spoken)}</title>${content}</a>`;
