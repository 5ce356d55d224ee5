import { GERMAN } from '../text/german.ts';
import { escapeHtml } from '../text/html.ts';
import { chartOf, drawing, LINE, parsed } from './draw.ts';
import { AXIS, type ChartOptions, isNarrow } from './svg.ts';
import { wrapText } from './text-width.ts';

/** One year: what is told of it, and what another version had for it. */
export interface YearColumn {
  readonly name: string;
  /** Null: not known, drawn as a gap. */
  readonly value: number | null;
  readonly shown: string;
  /** A dash across the column. */
  readonly other?: number | null;
  /** From another version than the rest: hollow. */
  readonly hollow?: boolean;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
/** Room for the names of the years, and for the amounts. */
const BELOW = 20;
const ABOVE = 20;

interface YearColumnsSize {
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  /** What is said of a year without an amount. */
  readonly unknown?: string | undefined;
  /** Of the amounts: the legend names it for those who see it, a column by itself has to. */
  readonly unit?: string | undefined;
}

/**
 * Few years as columns from 0, each with its amount; a loss hangs below the line. `colour` is the name of a token.
 * Returns the content of an SVG of `width` × `height` CSS pixels.
 */
export function yearColumns(
  years: readonly YearColumn[],
  { width, height, colour, unknown = GERMAN.unknown, unit }: YearColumnsSize,
): string {
  const all = years.flatMap(({ value, other }) => [value ?? 0, other ?? 0]);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const top = ABOVE;
  const bottom = height - BELOW - (low < 0 ? ABOVE : 0);
  const y = (value: number): number => tenth(bottom - ((value - low) / (high - low || 1)) * (bottom - top));
  const step = width / Math.max(years.length, 1);
  const bar = Math.min(step - 8, 110);
  const zero = y(0);
  const drawn = years.map(({ name, value, shown, other, hollow }, index) => {
    const x = tenth(index * step + (step - bar) / 2);
    const middle = tenth(index * step + step / 2);
    const year = `<text x="${middle}" y="${height - 5}" font-size="12" text-anchor="middle" fill="var(--soft)">${escapeHtml(name)}</text>`;
    if (value === null)
      return `<g><title>${escapeHtml(name)}: ${unknown}</title><text x="${middle}" y="${zero - 6}" font-size="12" text-anchor="middle" fill="var(--soft)">?</text></g>${year}`;
    const end = y(value);
    const style = hollow
      ? `fill="var(--paper)" stroke="var(--${colour})" stroke-width="1.5"`
      : `fill="var(--${colour})"`;
    const dash =
      other === undefined || other === null
        ? ''
        : `<line x1="${tenth(x - 3)}" x2="${tenth(x + bar + 3)}" y1="${y(other)}" y2="${y(other)}" stroke="var(--ink)" stroke-width="2"/>`;
    return `<g><title>${escapeHtml(`${name}: ${shown}${unit ? ` ${unit}` : ''}`)}</title><rect x="${x}" y="${Math.min(end, zero)}" width="${tenth(bar)}" height="${tenth(Math.max(Math.abs(zero - end), 0.5))}" ${style}/>${dash}<text x="${middle}" y="${value < 0 ? end + 14 : tenth(Math.min(end, other === null || other === undefined ? end : y(other)) - 5)}" font-size="13" text-anchor="middle" fill="var(--ink)">${escapeHtml(shown)}</text></g>${year}`;
  });
  return `${drawn.join('')}<line x1="0" x2="${width}" y1="${zero}" y2="${zero}" stroke="var(--ink)"/>`;
}

export interface YearColumnsOptions extends ChartOptions {
  /** Name of a token. */
  readonly colour: string;
  /** What columns and dashes are, in which unit: the legend above them. */
  readonly legend: string;
  /** As in the legend; left out, amounts are counts. */
  readonly unit?: string | undefined;
}

/** Few years as a chart of its own, with its legend. */
export function yearColumnsChart(
  years: readonly YearColumn[],
  options: YearColumnsOptions,
  document: Document,
): SVGSVGElement {
  const { width, legend, colour, unit } = options;
  const draw = drawing(document);
  const lines = wrapText(legend, width, AXIS);
  const top = lines.length * LINE + 6;
  const height = isNarrow(width) ? 200 : 240;
  const drawn = parsed(
    document,
    yearColumns(years, { width, height, colour, unknown: options.language?.unknown, unit }),
  );
  const columns = draw.element('g', { transform: `translate(0,${top})` }, ...drawn);
  const words = lines.map((line, index) =>
    draw.text(line, 0, 11 + index * LINE, { 'font-size': AXIS, fill: 'var(--soft)' }),
  );
  return chartOf(draw, top + height, [...words, columns], options);
}
