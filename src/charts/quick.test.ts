import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Form, type Point, quickChart } from './quick.ts';

const { document } = parseHTML('<html></html>');
const draw = (form: Form, points: readonly Point[]) => {
  const { svg, left } = quickChart({ form, points, x: 'jahr', y: 'wert', width: 400 }, document as unknown as Document);
  return { svg, left, markup: svg.outerHTML };
};
const point = (x: Point['x'], y: number | null, reihe = ''): Point => ({ x, y, reihe });

describe('a quick chart', () => {
  it('has one bar a row, also where two rows have one name, and none for what is missing', () => {
    const { svg } = draw('balken', [point('a', 1), point('a', 2), point('b', null), point('c', -1)]);
    expect(svg.querySelectorAll('rect')).toHaveLength(3);
  });

  it('says what it leaves out', () => {
    const many = Array.from({ length: 40 }, (_, at) => point(`n${at}`, at, `r${at}`));
    expect(draw('balken', many).left).toBe('Gezeigt sind die ersten 30 von 40 Zeilen.');
    expect(draw('linie', many).left).toBe('Gezeigt sind die ersten 4 von 40 Reihen.');
    expect(draw('linie', many.slice(0, 3)).left).toBe('');
  });

  it('breaks a line where a year or its value is missing', () => {
    const path = (points: readonly Point[]) => {
      const lines = [...draw('linie', points).svg.querySelectorAll('path')].map((line) => line.getAttribute('d') ?? '');
      return lines.reduce((sum, d) => sum + (d.match(/M/g)?.length ?? 0), 0);
    };
    const years = [2011, 2012, 2013, 2015, 2016].map((year) => point(year, year));
    const unbroken = [2011, 2012, 2013, 2014, 2015].map((year) => point(year, year));
    expect(path(years)).toBe(path(unbroken) + 1);
    expect(path(unbroken.map((one) => (one.x === 2013 ? { ...one, y: null } : one)))).toBe(path(unbroken) + 1);
  });

  it('carries no style of its own, which the policy of the page forbids, and has a name', () => {
    for (const form of ['balken', 'linie', 'punkte'] as const) {
      const { markup, svg } = draw(form, [point('Ä & b', 1.5, 'x'), point(null, 2, 'y')]);
      expect(markup).not.toMatch(/<style|style=/);
      expect(svg.getAttribute('aria-label')).toMatch(/^wert nach jahr/);
    }
  });
});
