import { scaleLinear } from 'd3-scale';
import type { CityCourse, CityYearsOptions } from './city-years.ts';
import { chartOf, type Drawing, drawing, textLines } from './draw.ts';
import { AXIS } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A city in the year that is drawn. */
interface Bar {
  readonly city: CityCourse;
  readonly lines: readonly string[];
  readonly wert: number | null;
}

/** Two lines of a name fit. */
const [ROW, TOP, BOTTOM, RIGHT, BETWEEN] = [28, 4, 18, 8, 8];
/** A name may take so much of the width. */
const NAMES = 0.4;
const THICK = 12;

/** Values of so few years that no line leads from one to another: those of the newest year as bars from 0. */
export function cityBars(cities: readonly CityCourse[], options: CityYearsOptions, document: Document): SVGSVGElement {
  const { width, format, hoehe = 0 } = options;
  const draw = drawing(document);
  const jahr = Math.max(
    ...cities.flatMap(({ points }) => points.flatMap((one) => (one.wert === null ? [] : one.jahr))),
  );
  const bars: Bar[] = cities.map((city) => ({
    city,
    lines: wrapText(city.name, width * NAMES, AXIS),
    wert: city.points.find((point) => point.jahr === jahr)?.wert ?? null,
  }));
  const told = (wert: number | null): string => (wert === null ? '–' : format(wert));
  const names = Math.max(...bars.flatMap(({ lines }) => lines.map((line) => textWidth(line, AXIS))));
  const values = Math.max(...bars.map(({ wert }) => textWidth(told(wert), AXIS, 600)));
  const known = bars.flatMap(({ wert }) => wert ?? []);
  const [left, right] = [Math.ceil(names) + BETWEEN, width - RIGHT - Math.ceil(values) - BETWEEN];
  const x = scaleLinear([Math.min(0, ...known), Math.max(0, ...known)], [left, right]);
  const bottom = Math.max(hoehe - BOTTOM, TOP + bars.length * ROW);
  const says = bars.filter(({ wert }) => wert !== null).map(({ city, wert }) => `${city.name} ${told(wert)}`);
  const parts = [
    ...bars.flatMap((bar, at) => barOf(draw, bar, at, x, told(bar.wert))),
    draw.text(`${jahr}`, left, bottom + BOTTOM - 5, { 'font-size': AXIS, fill: 'var(--soft)' }),
    draw.mark(
      `${jahr}: ${says.join(', ')}`,
      { 'data-at': jahr },
      draw.element('line', { x1: x(0), x2: x(0), y1: TOP, y2: bottom, stroke: 'none' }),
    ),
  ];
  return chartOf(draw, bottom + BOTTOM, parts, options);
}

/** Name, bar and value; the style of the page lifts a city out by its class. */
function barOf(
  draw: Drawing,
  { city, lines, wert }: Bar,
  at: number,
  x: (wert: number) => number,
  told: string,
): SVGElement[] {
  const middle = TOP + ROW * at + ROW / 2;
  const own = at === 0;
  const words = { 'font-size': AXIS, stroke: 'none', ...(own && { 'font-weight': 600 }) };
  const end = wert === null ? x(0) : Math.max(x(wert), x(0));
  return [
    draw.element(
      'g',
      // the narrow page leaves out lines that nobody chose, not bars that have room of their own
      { class: `balken ${city.klasse}`, stroke: own ? 'var(--ink)' : 'var(--rest)' },
      textLines(draw, lines, 0, middle + 4 - (lines.length - 1) * 7.5, words),
      ...(wert === null ? [] : [bar(draw, x(0), x(wert), middle)]),
      draw.text(told, end + BETWEEN, middle + 4, words),
    ),
  ];
}

const bar = ({ element }: Drawing, from: number, to: number, y: number): SVGElement =>
  element('line', { x1: from, x2: to, y1: y, y2: y, 'stroke-width': THICK });
