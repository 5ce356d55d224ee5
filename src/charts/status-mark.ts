import type { Attributes, Drawing } from './draw.ts';
import { LABEL } from './svg.ts';
import { textWidth } from './text-width.ts';

/** What a thing is or became, told by form as well as by colour. */
export interface StatusMark {
  readonly form: 'full' | 'soft' | 'half' | 'ring' | 'cross' | 'open';
  readonly farbe: string;
  readonly text: string;
}

/** The square of a mark, `size` pixels wide, with its corner at a place. */
export function statusMark({ element }: Drawing, mark: StatusMark, x: number, y: number, size: number): SVGElement[] {
  const { form, farbe } = mark;
  const inset = { x: x + 1, y: y + 1, width: size - 2, height: size - 2 };
  const edge: Attributes = { ...inset, fill: 'var(--paper)', stroke: farbe, 'stroke-width': 2 };
  const [right, bottom] = [x + size, y + size];
  switch (form) {
    case 'full':
      return [element('rect', { x, y, width: size, height: size, fill: farbe })];
    case 'soft':
      return [element('rect', { ...edge, fill: farbe, 'fill-opacity': '0.35' })];
    case 'half':
      return [element('rect', edge), element('path', { d: `M${x} ${y}V${bottom}H${right}z`, fill: farbe })];
    case 'cross':
      return [
        element('rect', { x, y, width: size, height: size, fill: farbe }),
        element('path', {
          d: `M${x + 4} ${y + 4}L${right - 4} ${bottom - 4}M${right - 4} ${y + 4}L${x + 4} ${bottom - 4}`,
          stroke: 'var(--paper)',
          'stroke-width': 2.25,
        }),
      ];
    case 'ring':
      return [element('rect', edge)];
    case 'open':
      return [element('rect', { ...edge, 'stroke-width': 1.5, 'stroke-dasharray': '3 2' })];
  }
}

const [SAMPLE, GAP, ROW] = [14, 18, 22];

/** What the marks mean, beside each other as far as the width goes. */
export function statusLegend(draw: Drawing, marks: readonly StatusMark[], top: number, width: number) {
  let [x, y] = [0, top];
  const parts = marks.flatMap((mark) => {
    const room = SAMPLE + 6 + textWidth(mark.text, LABEL);
    if (x > 0 && x + room > width) [x, y] = [0, y + ROW];
    const part = [...statusMark(draw, mark, x, y, SAMPLE), draw.text(mark.text, x + SAMPLE + 6, y + 12)];
    x += room + GAP;
    return part;
  });
  return { parts, bottom: y + ROW };
}
