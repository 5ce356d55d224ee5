import { scaleLinear } from 'd3-scale';
import { cityBars } from './city-bars.ts';
import { chartOf, type Drawing, drawing } from './draw.ts';
import { AXIS, type ChartOptions } from './svg.ts';
import { textWidth } from './text-width.ts';

/** One year of a city. Without a value the line has a gap; at a new `stueck` it breaks and begins anew. */
export interface CityYear {
  readonly jahr: number;
  readonly wert: number | null;
  readonly stueck: string;
  /** A computed value that stands alone, as a ring. */
  readonly hohl?: boolean;
}

/** A city of a small multiple. The first is the own one, in ink; the style of the page may lift another out by its class. */
export interface CityCourse {
  readonly name: string;
  readonly klasse: string;
  readonly points: readonly CityYear[];
}

export interface CityYearsOptions extends ChartOptions {
  readonly format: (wert: number) => string;
  /** Years from which on values are of another kind: a dotted rule before each. */
  readonly umbrueche: readonly number[];
  /** Values that hold for their whole year, as steps. */
  readonly stufen?: boolean;
  /** In pixels; left out, that of a small multiple. */
  readonly hoehe?: number;
}

const SMALL = 120;
/** So few years without a line between them are no course. */
const FEW = 2;
const [TOP, BOTTOM, RIGHT] = [8, 18, 8];
/** The other cities are told apart by their dashes. */
const DASHES = ['none', '5 3', '2 2', '7 2 2 2', '1 3', '9 3'];

/** Where years and values lie. */
interface Scale {
  readonly x: (jahr: number) => number;
  readonly y: (wert: number) => number;
  readonly bottom: number;
  readonly stufen: boolean;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * The courses of some cities on one scale from 0, small enough to stand beside others: first and last year, three values at the side.
 * Where there is no course yet, bars of the newest year.
 * Each year is one mark that tells of all cities.
 */
export function cityYears(cities: readonly CityCourse[], options: CityYearsOptions, document: Document): SVGSVGElement {
  const { width, format, umbrueche, stufen = false, hoehe = SMALL } = options;
  if (!stufen && !haveCourse(cities)) return cityBars(cities, { ...options, hoehe }, document);
  const draw = drawing(document);
  const known = cities.flatMap(({ points }) => points.filter(({ wert }) => wert !== null));
  const years = known.map(({ jahr }) => jahr);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const values = known.map(({ wert }) => wert as number);
  const vertical = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [hoehe - BOTTOM, TOP]);
  const ticks = vertical.ticks(3);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(format(tick), AXIS)))) + 8;
  const [first, last] = stufen || from === to ? [from - 0.5, to + 0.5] : [from, to];
  const scale: Scale = {
    x: (jahr) => tenth(left + ((jahr - first) / (last - first)) * (width - left - RIGHT)),
    y: (wert) => tenth(vertical(wert)),
    bottom: hoehe - BOTTOM,
    stufen,
  };
  const parts = [
    ...grid(draw, ticks, scale, options, left),
    ...ends(draw, from, to, scale),
    ...umbrueche
      .filter((jahr) => jahr > from && jahr <= to)
      .map((jahr) => {
        const x = scale.x(jahr - 0.5);
        const place = { x1: x, x2: x, y1: TOP, y2: scale.bottom };
        return draw.element('line', { ...place, stroke: 'var(--soft)', 'stroke-dasharray': '3 3' });
      }),
    // the own one is drawn last, above the others
    ...cities.map((city, index) => courseOf(draw, city, index, scale)).reverse(),
    ...[...new Set(years)].sort((a, b) => a - b).map((jahr) => yearMark(draw, cities, jahr, scale, format)),
  ];
  return chartOf(draw, hoehe, parts, options);
}

/** Two dots above two years tell nothing that bars would not tell better. */
const haveCourse = (cities: readonly CityCourse[]): boolean =>
  new Set(cities.flatMap(({ points }) => points.flatMap(({ jahr, wert }) => (wert === null ? [] : jahr)))).size > FEW ||
  cities.some(({ points }) => points.some((point, at) => follows(points[at - 1], point)));

function grid(
  { element, text }: Drawing,
  ticks: readonly number[],
  { y }: Scale,
  { width, format }: CityYearsOptions,
  left: number,
): SVGElement[] {
  return ticks.flatMap((tick) => [
    element('line', { x1: left, x2: width - RIGHT, y1: y(tick), y2: y(tick), stroke: 'var(--rule)' }),
    text(format(tick), left - 6, y(tick) + 4, { 'text-anchor': 'end', 'font-size': AXIS, fill: 'var(--soft)' }),
  ]);
}

function ends({ text }: Drawing, from: number, to: number, { x, bottom }: Scale): SVGElement[] {
  const style = { 'font-size': AXIS, fill: 'var(--soft)' };
  if (from === to) return [text(`${from}`, x(from), bottom + BOTTOM - 3, { ...style, 'text-anchor': 'middle' })];
  return [
    text(`${from}`, x(from), bottom + BOTTOM - 3, style),
    text(`${to}`, x(to), bottom + BOTTOM - 3, { ...style, 'text-anchor': 'end' }),
  ];
}

/** A line that breaks at gaps and where values stop being comparable; a year that stands alone is a dot, a computed one a ring. */
function courseOf({ element }: Drawing, { klasse, points }: CityCourse, index: number, scale: Scale): SVGElement {
  const { line, dots } = pathOf(points, scale);
  const own = index === 0;
  const dashes = own ? 'none' : (DASHES[(index - 1) % DASHES.length] as string);
  const style = {
    fill: 'none',
    'stroke-dasharray': dashes,
    'stroke-linecap': scale.stufen ? 'butt' : 'round',
    'stroke-linejoin': 'round',
  };
  const rings = points.flatMap(({ jahr, wert, hohl }) =>
    hohl && wert !== null
      ? [element('circle', { cx: scale.x(jahr), cy: scale.y(wert), r: 3, fill: 'var(--paper)', 'stroke-width': 1.5 })]
      : [],
  );
  return element(
    'g',
    { class: klasse, stroke: own ? 'var(--ink)' : 'var(--rest)', 'stroke-width': own ? 2.5 : 1.5, ...style },
    element('path', { d: line }),
    ...(dots === '' ? [] : [element('path', { d: dots, 'stroke-width': own ? 5.5 : 4.5 })]),
    ...rings,
  );
}

const follows = (before: CityYear | undefined, after: CityYear | undefined): boolean =>
  before?.wert != null && after?.wert != null && after.jahr - before.jahr === 1 && before.stueck === after.stueck;

/** The line of a city, and the years that no line leads to. A step holds from the first to the last day of its year. */
export function pathOf(
  all: readonly CityYear[],
  { x, y, stufen }: Pick<Scale, 'x' | 'y' | 'stufen'>,
): { line: string; dots: string } {
  const points = all.filter(({ wert, hohl }) => wert !== null && !hohl);
  let [line, dots] = ['', ''];
  for (const [at, point] of points.entries()) {
    const height = y(point.wert as number);
    const goesOn = follows(points[at - 1], point);
    if (stufen) line += `${goesOn ? `V${height}` : `M${x(point.jahr - 0.5)},${height}`}H${x(point.jahr + 0.5)}`;
    else if (goesOn || follows(point, points[at + 1])) line += `${goesOn ? 'L' : 'M'}${x(point.jahr)},${height}`;
    else dots += `M${x(point.jahr)},${height}h0.1`;
  }
  return { line, dots };
}

/** A year as a whole: "2019: Aburg 455 %, Bedorf 400 %". It is seen when it is told. */
function yearMark(
  { element, mark }: Drawing,
  cities: readonly CityCourse[],
  jahr: number,
  { x, bottom }: Scale,
  format: (wert: number) => string,
): SVGElement {
  const values = cities.flatMap(({ name, points }) => {
    const wert = points.find((point) => point.jahr === jahr)?.wert;
    return wert == null ? [] : [`${name} ${format(wert)}`];
  });
  const place = { x1: x(jahr), x2: x(jahr), y1: TOP, y2: bottom };
  return mark(`${jahr}: ${values.join(', ')}`, { 'data-at': jahr }, element('line', { ...place, stroke: 'none' }));
}
