import { scaleLinear } from 'd3-scale';
import { amountUnit } from './amount-unit.ts';
import { chartOf, type Drawing, drawing } from './draw.ts';
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
/** Room that a label needs around it. */
const APART = 15;
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
    ...labelsOf(draw, plans, (plan) => (x(plan.von) + x(plan.bis + 1)) / 2, y, width, unit.text),
    ...yearLabels(draw, years, x, step, height),
  ];
  return chartOf(draw, height + 24, parts, options);
}

const meanOf = ({ von, bis, wert }: PlanStroke): number => wert / (bis - von + 1);

function yearsOf(plans: readonly PlanStroke[]): number[] {
  const first = Math.min(...plans.map(({ von }) => von));
  const last = Math.max(...plans.map(({ bis }) => bis));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function column(draw: Drawing, plan: PlanStroke, left: number, step: number, y: (amount: number) => number) {
  const top = y(meanOf(plan));
  const fill = plan.geplant ? 'var(--paper)' : COLOUR;
  const inset = Math.max(2, step * 0.16);
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
    element('line', { x1: from + 2, x2: to - 2, y1: y, y2: y, stroke: COLOUR, 'stroke-width': 4 }),
  );

/** Each amount above its mark, or the next free place further up; what finds none stands in the table alone. */
function labelsOf(
  draw: Drawing,
  plans: readonly PlanStroke[],
  middle: (plan: PlanStroke) => number,
  y: (amount: number) => number,
  width: number,
  text: (amount: number) => string,
): SVGElement[] {
  const marks = plans.map((plan) => ({ from: plan.von, plan, at: y(meanOf(plan)) }));
  const taken: { left: number; right: number; y: number }[] = marks.map(({ plan, at }) => {
    const half = (middle({ ...plan, von: plan.bis }) - middle({ ...plan, bis: plan.von })) / 2;
    return { left: middle(plan) - half, right: middle(plan) + half, y: at - 4 };
  });
  return marks.flatMap(({ plan, at }) => {
    const words = text(plan.wert) + (plan.von === plan.bis ? '' : ` in ${plan.bis - plan.von + 1} Jahren`);
    for (const shown of [words, text(plan.wert)]) {
      const half = textWidth(shown, LABEL, 600) / 2;
      const x = Math.min(Math.max(middle(plan), LEFT + half), width - half);
      const free = (place: number): boolean =>
        place > 10 &&
        taken.every((one) => x + half < one.left || x - half > one.right || Math.abs(one.y - place) >= APART - 3);
      const found = [at - 8, at + 17, at - 24].find(free);
      if (found === undefined) continue;
      taken.push({ left: x - half, right: x + half, y: found });
      return [draw.text(shown, x, found, { 'text-anchor': 'middle', 'font-weight': 600, ...HALO })];
    }
    return [];
  });
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
