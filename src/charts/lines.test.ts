import { describe, expect, it } from 'vitest';
import { buildDocument } from './document.ts';
import { type BandPoint, type LinePoint, type LinesOptions, lines } from './lines.ts';
import { seriesStyle } from './series-style.ts';

const OPTIONS: LinesOptions = {
  label: 'Aburg liegt vorn',
  width: 328,
  linien: [{ name: 'Aburg', zusatz: '12 % (2032)' }, { name: 'Bedorf' }],
  band: 'Mittlere Hälfte: alle Städte',
  umbrueche: [2031],
  format: (wert) => `${wert} %`,
};

const point = (linie: string, jahr: number, wert: number | null, stueck = ''): LinePoint => ({
  linie,
  jahr,
  wert,
  stueck: `${linie} ${stueck}`,
});

/** A gap at Aburg in 2029, a break of both before 2031, a band that ends early. */
const POINTS = [
  point('Aburg', 2028, 10),
  point('Aburg', 2029, null),
  point('Aburg', 2030, 11),
  point('Aburg', 2031, 15, 'neu'),
  point('Aburg', 2032, 12, 'neu'),
  point('Bedorf', 2028, 8),
  point('Bedorf', 2029, 9),
  point('Bedorf', 2030, 9),
  point('Bedorf', 2031, 7, 'neu'),
];
const BAND: readonly BandPoint[] = [
  { jahr: 2028, stueck: '', unteres: 6, mitte: 8, oberes: 11 },
  { jahr: 2029, stueck: '', unteres: 6, mitte: 8, oberes: 11 },
  { jahr: 2030, stueck: '', unteres: null, mitte: null, oberes: null },
];

const draw = (points: readonly LinePoint[] = POINTS, options = OPTIONS): SVGSVGElement =>
  lines(points, BAND, options, buildDocument());

/** How often the pen is set down along the line of a colour. */
const strokes = (svg: Element, colour: string): number =>
  [...svg.querySelectorAll(`g[stroke="${colour}"] path, path[stroke="${colour}"]`)]
    .map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);

describe('lines of cities over a band', () => {
  it('look as they did', async () => {
    await expect(draw().outerHTML.replaceAll('><', '>\n<')).toMatchFileSnapshot('__snapshots__/lines.svg');
  });

  it('have a gap where a year has no value, and break where another series begins', () => {
    const svg = draw();
    expect(strokes(svg, seriesStyle(0).farbe)).toBe(3);
    expect(strokes(svg, seriesStyle(1).farbe)).toBe(2);
  });

  it('never join what the gap or the break separates, also when both are mended', () => {
    const whole = POINTS.map((one) => ({ ...one, wert: one.wert ?? 10, stueck: one.linie }));
    expect(strokes(draw(whole), seriesStyle(0).farbe)).toBe(1);
  });

  it('are told apart by their marks as well as by their colours', () => {
    const styles = [0, 1, 2, 3].map(seriesStyle);
    expect(new Set(styles.map(({ marke }) => marke)).size).toBe(4);
    expect(new Set(styles.map(({ farbe }) => farbe)).size).toBe(4);
  });

  it('begin at 0, so that a small difference does not look large', () => {
    const ticks = [...draw().querySelectorAll('text')].map((text) => text.textContent);
    expect(ticks).toContain('0 %');
  });

  it('say the first and the last year, and every line by name', () => {
    const words = [...draw().querySelectorAll('text')].map((text) => text.textContent);
    expect(words).toEqual(
      expect.arrayContaining(['2028', '2032', 'Aburg: 12 % (2032)', 'Bedorf', 'Mittlere Hälfte: alle Städte']),
    );
  });

  it('can be drawn of a single year', () => {
    const svg = lines([point('Aburg', 2030, 5)], [], { ...OPTIONS, band: undefined }, buildDocument());
    expect(svg.outerHTML).not.toMatch(/NaN|undefined/);
  });
});
