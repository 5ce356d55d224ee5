import { describe, expect, it } from 'vitest';
import { buildDocument } from './document.ts';
import { type PercentBar, percentBars } from './percent-bars.ts';

const bar = (name: string, wert: number | null, geplant = false): PercentBar => ({
  name,
  wert,
  geplant,
  text: wert === null ? 'keine Angabe' : `${wert} %`,
});
const draw = (...rows: PercentBar[]): SVGSVGElement =>
  percentBars(rows, { label: 'Anteile', width: 328 }, buildDocument());
const widths = (svg: Element, fill: string): number[] =>
  [...svg.querySelectorAll(`rect[fill="${fill}"], g[fill="${fill}"] rect`)].map((rect) =>
    Number(rect.getAttribute('width')),
  );

describe('parts of 100', () => {
  it('are drawn on tracks that end at 100, all on one scale', () => {
    const svg = draw(bar('a', 50), bar('b', 25));
    const [track] = widths(svg, 'var(--rule)') as [number];
    expect(widths(svg, 'var(--accent)').map((width) => width / track)).toEqual([0.5, 0.25]);
  });

  it('of more than 100 lengthen the scale', () => {
    const svg = draw(bar('a', 125));
    const [track] = widths(svg, 'var(--rule)') as [number];
    expect(widths(svg, 'var(--accent)')[0]).toBeCloseTo(1.25 * track, 0);
  });

  it('that are missing have no bar, but their name and the word for it', () => {
    const svg = draw(bar('a', null));
    expect(widths(svg, 'var(--accent)')).toEqual([]);
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['keine Angabe', 'a']);
  });

  it('that are planned are hollow', () => {
    const svg = draw(bar('a', 50, true));
    expect(widths(svg, 'var(--accent)')).toEqual([]);
    expect(widths(svg, 'var(--paper)')).toHaveLength(1);
  });

  it('are an image with a name, without any style', () => {
    const svg = draw(bar('a', 50));
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual(['img', 'Anteile']);
    expect(svg.outerHTML).not.toContain('style');
  });
});
