import { scaleLinear } from 'd3-scale';
import { amountUnit } from './amount-unit.ts';
import { chartOf, type Drawing, drawing } from './draw.ts';
import { type Box, overlap } from './keep-apart.ts';
import { AXIS, type ChartOptions, LABEL } from './svg.ts';
import { textWidth } from './text-width.ts';

/** An amount of one year, or of several years together. */
export interface PlanStroke {
  readonly von: number;
  /** The same year for an amount of one year. */
  readonly bis: number;
  /** Euro, all years together. */
  readonly wert: number;
  /** A plan is drawn hollow, a result filled. */
  readonly geplant: boolean;
  readonly title: string;
}

const COLOUR = 'var(--aufwand)';
const [LEFT, RIGHT, TOP] = [34, 6, 22];
const HEIGHT = { breit: 250, schmal: 200 };
/** Of a stroke. */
const THICK = 4;
/** A label may lie on the edge of a column: it keeps its ground. */
const HALO = { stroke: 'var(--paper)', 'stroke-width': 4, 'paint-order': 'stroke', 'stroke-linejoin': 'round' };

/** How much was planned a year: a column for one year, for several a stroke at their mean. Plans may overlap. */
export function planStrokes(plans: readonly PlanStroke[], options: ChartOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const { width } = options;
  const height = width < 500 ? HEIGHT.schmal : HEIGHT.breit;
  const years = yearsOf(plans);
  const step = (width - LEFT - RIGHT) / years.length;
  const x = (year: number): number => LEFT + (year - (years[0] ?? 0)) * step;
  const y = scaleLinear([0, Math.max(...plans.map(meanOf))], [height, TOP]).nice(3);
  const unit = amountUnit(y.domain());
  const single = plans.filter(({ von, bis }) => von === bis);
  const longer = plans.filter(({ von, bis }) => von !== bis);
  const markOf = (plan: PlanStroke): Mark => {
    const top = y(meanOf(plan));
    const [left, right] = [x(plan.von), x(plan.bis + 1)];
    if (plan.von !== plan.bis) return { plan, left, right, top: top - THICK / 2, bottom: top + THICK / 2 };
    const inset = insetOf(step);
    return { plan, left: left + inset, right: right - inset, top, bottom: y(0) };
  };
  const parts = [
    ...y.ticks(3).flatMap((tick) => {
      const stroke = tick === 0 ? 'var(--ink)' : 'var(--rule)';
      const label = { 'text-anchor': 'end', 'font-size': AXIS, fill: 'var(--soft)' };
      return [
        draw.element('line', { x1: LEFT, x2: width, y1: y(tick), y2: y(tick), stroke }),
        draw.text(unit.text(tick).replace(/,0$/, ''), LEFT - 5, y(tick) + 4, label),
      ];
    }),
    ...single.map((plan) => column(draw, plan, x(plan.von), step, y)),
    ...longer.map((plan) => stroke(draw, plan, x(plan.von), x(plan.bis + 1), y(meanOf(plan)))),
    ...labelsOf(draw, plans.map(markOf), width, unit.text),
    ...yearLabels(draw, years, x, step, height),
  ];
  return chartOf(draw, height + 24, parts, options);
}

/** An amount and the field that its mark takes. */
interface Mark extends Box {
  readonly plan: PlanStroke;
}

const isColumn = ({ plan }: Mark): boolean => plan.von === plan.bis;

const meanOf = ({ von, bis, wert }: PlanStroke): number => wert / (bis - von + 1);

function yearsOf(plans: readonly PlanStroke[]): number[] {
  const first = Math.min(...plans.map(({ von }) => von));
  const last = Math.max(...plans.map(({ bis }) => bis));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const insetOf = (step: number): number => Math.max(2, step * 0.16);

function column(draw: Drawing, plan: PlanStroke, left: number, step: number, y: (amount: number) => number) {
  const top = y(meanOf(plan));
  const fill = plan.geplant ? 'var(--paper)' : COLOUR;
  const inset = insetOf(step);
  const box = { x: left + inset, y: top, width: step - 2 * inset, height: Math.max(1, y(0) - top) };
  return draw.element(
    'g',
    {},
    draw.element('title', {}, plan.title),
    draw.element('rect', { ...box, fill, stroke: COLOUR, 'stroke-width': 2 }),
  );
}

const stroke = ({ element }: Drawing, plan: PlanStroke, from: number, to: number, y: number): SVGElement =>
  element(
    'g',
    {},
    element('title', {}, plan.title),
    // a finger hits more than the stroke
    element('rect', { x: from, y: y - 9, width: to - from, height: 18, fill: 'transparent' }),
    element('line', { x1: from + 2, x2: to - 2, y1: y, y2: y, stroke: COLOUR, 'stroke-width': THICK }),
  );

/**
 * Each amount above its mark, else below it or further up, along a stroke also towards one of its ends: where nothing lies beneath it or
 * between it and its mark. What finds no place stands in the table alone.
 */
function labelsOf(
  draw: Drawing,
  marks: readonly Mark[],
  width: number,
  text: (amount: number) => string,
): SVGElement[] {
  const taken: Box[] = [];
  // columns have less choice, and of strokes that nearly meet the highest is told above them
  const inOrder = [...marks].sort((a, b) => Number(isColumn(b)) - Number(isColumn(a)) || a.top - b.top);
  return inOrder.flatMap((mark) => {
    const { plan } = mark;
    const short = text(plan.wert);
    const isFree = (box: Box): boolean =>
      box.top >= 0 && ![...marks, ...taken].some((one) => one !== mark && overlap(one, box));
    for (const shown of isColumn(mark) ? [short] : [`${short} in ${plan.bis - plan.von + 1} Jahren`, short]) {
      const half = textWidth(shown, LABEL, 600) / 2;
      for (const { x, y, within } of placesOf(mark, half, width)) {
        const box = { left: x - half - 1, right: x + half + 1, top: y - LABEL, bottom: y + 3 };
        if (!isFree(box) || !isFree(between(box, mark))) continue;
        taken.push(box);
        const look = within && !plan.geplant ? { fill: 'var(--paper)' } : HALO;
        return [draw.text(shown, x, y, { 'text-anchor': 'middle', 'font-weight': 600, ...look })];
      }
    }
    return [];
  });
}

/** The field between a label and its mark. */
const between = (label: Box, mark: Box): Box => ({
  left: Math.max(label.left, mark.left),
  right: Math.min(label.right, mark.right),
  top: Math.min(label.bottom, mark.bottom),
  bottom: Math.max(label.top, mark.top),
});

interface Place {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  /** In a column. */
  readonly within: boolean;
}

/** Where a label of twice this width may stand, the best place first. */
function placesOf(mark: Mark, half: number, width: number): Place[] {
  const { left, right, top, bottom } = mark;
  const column = isColumn(mark);
  const inner = column && 2 * half <= right - left - 4 ? [{ y: top + 17, within: true }] : [];
  const below = column ? inner : [{ y: bottom + 17, within: false }];
  const heights = [{ y: top - 6, within: false }, ...below, { y: top - 22, within: false }];
  const along = column ? [0.5] : [0.5, 0.25, 0.75, 0.1, 0.9];
  return heights.flatMap((height) =>
    along.map((part) => {
      const x = left + part * (right - left);
      return { ...height, x: Math.min(Math.max(x, LEFT + half), width - half) };
    }),
  );
}

function yearLabels(
  draw: Drawing,
  years: readonly number[],
  x: (year: number) => number,
  step: number,
  bottom: number,
): SVGElement[] {
  const every = Math.ceil((textWidth('0000', AXIS) + 8) / step);
  const look = { 'text-anchor': 'middle', 'font-size': AXIS, fill: 'var(--soft)' };
  return years
    .filter((_, at) => at % every === 0)
    .map((year) => draw.text(`${year}`, x(year) + step / 2, bottom + 17, look));
}
