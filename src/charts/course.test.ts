import { describe, expect, it } from 'vitest';
import { type CourseOptions, type CoursePoint, course } from './course.ts';
import { buildDocument } from './document.ts';

const PLAN = { name: 'Plan 2030', farbe: 'var(--aufwand)' } as const;
const BEFORE = { name: 'Plan 2029', farbe: 'var(--soft)', gestrichelt: true } as const;
const OPTIONS: CourseOptions = { label: 'Der Aufwand steigt', width: 328, reihen: [PLAN, BEFORE] };

const point = (reihe: string, jahr: number, wert: number | null, geplant = true): CoursePoint => ({
  reihe,
  jahr,
  wert,
  geplant,
});

/** A result, a year without a value, plans above and below 0; an older plan beside it. */
const POINTS: readonly CoursePoint[] = [
  point(PLAN.name, 2028, 1_500_000, false),
  point(PLAN.name, 2029, null),
  point(PLAN.name, 2030, 2_400_000),
  point(PLAN.name, 2031, -800_000),
  point(BEFORE.name, 2029, 1_200_000),
  point(BEFORE.name, 2030, 2_600_000),
];

const draw = (points = POINTS, options = OPTIONS): SVGSVGElement => course(points, options, buildDocument());

const texts = (svg: Element): string[] => [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '');
const dots = (svg: Element): (string | null)[] =>
  [...svg.querySelectorAll('circle[r="4.5"]')].map((dot) => dot.getAttribute('fill') ?? null);

describe('the course over the years', () => {
  it('looks as it did', async () => {
    await expect(draw().outerHTML.replaceAll('><', '>\n<')).toMatchFileSnapshot('__snapshots__/course.svg');
  });

  it('draws a result filled and a plan hollow', () => {
    const [result, ...plans] = dots(draw([point(PLAN.name, 2028, 1, false), ...POINTS.slice(2, 4)]));
    expect(result).toBe(PLAN.farbe);
    expect(plans).toEqual(['var(--paper)', 'var(--paper)']);
  });

  it('leaves a gap where a year has no value: no dot, no label, no line through it', () => {
    const svg = draw(POINTS.slice(0, 4), { ...OPTIONS, reihen: [PLAN] });
    expect(dots(svg)).toHaveLength(3);
    expect(texts(svg)).toEqual(expect.arrayContaining(['2029', '1,5', '2,4', '−0,8']));
    const line = svg.querySelector(`[stroke="${PLAN.farbe}"] path, path[stroke="${PLAN.farbe}"]`)?.getAttribute('d');
    expect(line?.match(/M/g)).toHaveLength(2);
  });

  it('labels the told plan in full and the older one at both ends', () => {
    const years = [2028, 2029, 2030];
    const svg = draw([
      ...years.map((jahr, index) => point(PLAN.name, jahr, 1_100_000 + index * 1e5)),
      ...years.map((jahr, index) => point(BEFORE.name, jahr, 5_100_000 + index * 1e5)),
    ]);
    expect(texts(svg)).toEqual(expect.arrayContaining(['1,1', '1,2', '1,3', '5,1', '5,3']));
    expect(texts(svg)).not.toContain('5,2');
  });

  it('says the unit: that of the largest amount', () => {
    expect(texts(draw())).toContain('Plan 2030, in Millionen Euro');
    const small = draw([point(PLAN.name, 2030, 999_949), point(PLAN.name, 2031, -12)], { ...OPTIONS, reihen: [PLAN] });
    expect(texts(small)).toEqual(expect.arrayContaining(['Plan 2030, in Tausend Euro', '999,9', 'über −0,1']));
  });

  it('keeps 0 in the picture, so that a small change does not look like a large one', () => {
    const svg = draw([point(PLAN.name, 2030, 2_000_000), point(PLAN.name, 2031, 2_100_000)], {
      ...OPTIONS,
      reihen: [PLAN],
    });
    const heights = [...svg.querySelectorAll('circle[r="4.5"]')].map((dot) => Number(dot.getAttribute('cy')));
    expect(heights).toHaveLength(2);
    const zero = Number(svg.querySelector('[aria-hidden] line, line[y1]')?.getAttribute('y1'));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(zero / 10);
  });

  it('draws also where no year has a value', () => {
    expect(dots(draw([point(PLAN.name, 2030, null)], { ...OPTIONS, reihen: [PLAN] }))).toEqual([]);
  });

  it('brings no style and one name', () => {
    const svg = draw();
    expect(svg.outerHTML).not.toMatch(/<style|style=/);
    expect(svg.querySelectorAll('[aria-label]')).toHaveLength(0);
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual(['img', OPTIONS.label]);
  });

  it('counts in another unit than euro where it is told so, with its digits', () => {
    const options = { ...OPTIONS, reihen: [PLAN], einheit: { name: 'Prozent', stellen: 2 } };
    const svg = draw([point(PLAN.name, 2030, 28.6586), point(PLAN.name, 2031, 1_500_000)], options);
    expect(texts(svg)).toEqual(expect.arrayContaining(['28,66', '1.500.000,00', 'Plan 2030, in Prozent']));
  });
});
