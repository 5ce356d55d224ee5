import { chartOf, drawing, LINE, textLines } from './draw.ts';
import type { ChartOptions } from './svg.ts';
import { LABEL } from './svg.ts';
import { wrapText } from './text-width.ts';

/** Names that belong together under a heading. */
export interface NameList {
  readonly name: string;
  readonly entries: readonly string[];
}

/** More names than this do not fit a chart that is to be read. */
const NAMED = 60;

/** Lists of names one below the other, each name with its dot: nothing is counted, so nothing is measured. */
export function nameLists(lists: readonly NameList[], options: ChartOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const { width } = options;
  const parts: SVGElement[] = [];
  let top = 6;
  for (const { name, entries } of lists) {
    parts.push(draw.text(name, 4, top + 13, { 'font-weight': 600, fill: 'var(--accent)' }));
    top += 22;
    const rest = entries.length > NAMED ? [`und ${entries.length - NAMED} weitere`] : [];
    for (const entry of [...entries.slice(0, NAMED), ...rest]) {
      const lines = wrapText(entry, width - 24, LABEL);
      parts.push(draw.element('circle', { cx: 9, cy: top + 8, r: 3, fill: 'var(--accent)' }));
      parts.push(textLines(draw, lines, 20, top + 12));
      top += lines.length * LINE + 3;
    }
    parts.push(draw.element('line', { x1: 4, x2: width - 4, y1: top + 4, y2: top + 4, stroke: 'var(--rule)' }));
    top += 12;
  }
  return chartOf(draw, top, parts, options);
}
