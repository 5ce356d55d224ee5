import { describe, expect, it } from 'vitest';
import { type CityYear, cityYears, pathOf } from './city-years.ts';
import { buildDocument } from './document.ts';

const at = (jahr: number, wert: number | null, stueck = 'a', hohl = false): CityYear => ({ jahr, wert, stueck, hohl });
const path = (points: readonly CityYear[], stufen = false) =>
  pathOf(points, { x: (jahr) => jahr - 2000, y: (wert) => wert, stufen });

describe('the course of a city', () => {
  it('breaks at a gap and where values stop being comparable; what stands alone is a dot', () => {
    expect(path([at(2001, 5), at(2002, 6), at(2003, null), at(2004, 7), at(2005, 8, 'b'), at(2006, 9, 'b')])).toEqual({
      line: 'M1,5L2,6M5,8L6,9',
      dots: 'M4,7h0.1',
    });
  });

  it('as steps holds a value for its whole year, and does not lead across a gap or a reform', () => {
    expect(path([at(2015, 493), at(2017, 545), at(2018, 550)], true).line).toBe(
      'M14.5,493H15.5M16.5,545H17.5V550H18.5',
    );
    expect(path([at(2024, 545), at(2025, 330, 'neu')], true).line).toBe('M23.5,545H24.5M24.5,330H25.5');
  });

  it('leaves a computed mean out of the line', () => {
    expect(path([at(2006, 400), at(2007, 433, 'a', true), at(2008, 450)], true).line).toBe('M5.5,400H6.5M7.5,450H8.5');
  });
});

describe('cities without a course', () => {
  const draw = (stuecke: readonly string[]): SVGSVGElement => {
    const points = stuecke.map((stueck, index) => at(2030 + index, 7 + index, stueck));
    const cities = [0, 1].map((index) => ({ name: `Stadt ${index}`, klasse: `stadt-${index}`, points }));
    return cityYears(cities, { label: '', width: 300, umbrueche: [], format: (wert) => `${wert} €` }, buildDocument());
  };

  it('are bars of the newest year, which is one mark', () => {
    const svg = draw(['a', 'b']);
    expect([...svg.querySelectorAll('[data-at] title')].map((one) => one.textContent)).toEqual([
      '2031: Stadt 0 8 €, Stadt 1 8 €',
    ]);
    expect(svg.querySelectorAll('[class*="stadt-"] line')).toHaveLength(2);
  });

  it('are lines as soon as one leads from year to year, or years are three', () => {
    for (const stuecke of [
      ['a', 'a'],
      ['a', 'b', 'c'],
    ])
      expect(draw(stuecke).querySelectorAll('[class*="stadt-"] line')).toHaveLength(0);
  });
});
