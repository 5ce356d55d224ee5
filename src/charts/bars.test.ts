import { describe, expect, it } from 'vitest';
import { type Bar, type BarOptions, bars } from './bars.ts';
import { buildDocument } from './document.ts';
import { textExtent } from './text-width.ts';
import { treeOf } from './tree.ts';

const OPTIONS: BarOptions = {
  label: 'Die Schulen kosten am meisten',
  width: 840,
  arten: [
    { name: 'Ertrag', farbe: 'var(--ertrag)' },
    { name: 'Aufwand', farbe: 'var(--aufwand)' },
  ],
};

/** Two amounts, a loss, and a name with signs that HTML reserves. */
const ROWS: readonly Bar[] = [
  { name: 'Schulen & <Kitas>', href: '/haushalt/bereich/21/', werte: [2_000_000, 8_000_000] },
  { name: 'Sport', href: '/haushalt/bereich/42/', werte: [null, -1_000_000] },
];

const draw = (options: Partial<BarOptions> = {}, rows = ROWS): SVGSVGElement =>
  bars(rows, { ...OPTIONS, ...options }, buildDocument());

const widths = (svg: Element): number[] =>
  [...svg.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));

const texts = (svg: Element): (string | null)[] => [...svg.querySelectorAll('text')].map((text) => text.textContent);

describe('horizontal bars', () => {
  it.each([
    ['breit', 840],
    ['schmal', 328],
  ] as const)('look as they did (%s)', async (breite, width) => {
    const svg = draw({ width });
    await expect(svg.outerHTML.replaceAll('><', '>\n<')).toMatchFileSnapshot(`__snapshots__/bars-${breite}.svg`);
  });

  it('are as long as their amounts, on one scale from 0, also below it', () => {
    const [revenue = 0, expenditure = 0, loss = 0] = widths(draw());
    expect(expenditure / revenue).toBeCloseTo(4, 1);
    expect(expenditure / loss).toBeCloseTo(8, 1);
  });

  it('are missing where the amount is missing, and nothing says 0 there', () => {
    const svg = draw();
    expect(widths(svg)).toHaveLength(3);
    expect(texts(svg)).not.toContain('0,0');
  });

  it('choose their unit, and never write an amount as nothing', () => {
    const said = (...werte: number[]) => texts(draw({}, [{ name: 'Wege', werte }]));
    expect(said(45_300, 20)).toEqual(expect.arrayContaining(['45,3', 'unter 0,1', 'Ertrag · Aufwand in Tausend Euro']));
    expect(said(412.5, -0.2)).toEqual(expect.arrayContaining(['413', 'über −1', 'Ertrag · Aufwand in Euro']));
  });

  it('have the amount of a loss beside the bar, not on it', () => {
    const svg = draw();
    const bar = [...svg.querySelectorAll('rect')].at(-1);
    const end = Number(bar?.getAttribute('x')) + Number(bar?.getAttribute('width'));
    const label = [...svg.querySelectorAll('text')].find((text) => text.textContent === '−1,0');
    expect(Number(label?.getAttribute('x')) - end).toBeGreaterThan(0);
    expect(Number(label?.getAttribute('x')) - end).toBeLessThan(8);
  });

  it('have a colour of their own below 0 where one is given', () => {
    const fills = (svg: Element): (string | null)[] =>
      [...svg.querySelectorAll('rect')].map(
        (bar) => bar.getAttribute('fill') ?? bar.closest('g')?.getAttribute('fill') ?? null,
      );
    expect(fills(draw({ minus: 'var(--soft)' })).filter((fill) => fill === 'var(--soft)')).toHaveLength(1);
    expect(fills(draw())).not.toContain('var(--soft)');
  });

  it('carry their amounts in millions and their names in full', () => {
    const found = texts(draw());
    expect(found).toEqual(expect.arrayContaining(['2,0', '8,0', '−1,0', 'Schulen & <Kitas>', 'Sport']));
    expect(found).toContain('Ertrag · Aufwand in Millionen Euro');
  });

  it('break a long name into lines beside or above its bars, and keep it whole', () => {
    const name = 'Erstattung von verbundenen Unternehmen, Sondervermögen und Beteiligungen des Kreises';
    for (const width of [840, 328]) {
      const svg = draw({ width }, [{ name, werte: [1, 2] }]);
      const label = [...svg.querySelectorAll('text')].find((text) => text.textContent?.startsWith('Erstattung'));
      const lines = [...(label?.querySelectorAll('tspan') ?? [])].map((line) => line.textContent);
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.join(' ')).toBe(name);
      expect(textExtent(treeOf(svg.outerHTML)).left).toBeGreaterThanOrEqual(0);
    }
  });

  it('are a group when they hold links, so that the links stay reachable, else an image', () => {
    const linked = draw();
    expect(linked.getAttribute('role')).toBe('group');
    expect(
      [...linked.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? link.getAttribute('xlink:href')),
    ).toEqual(ROWS.map((row) => row.href));
    const alone = draw(
      {},
      ROWS.map(({ name, werte }) => ({ name, werte })),
    );
    expect([alone.getAttribute('role'), alone.querySelector('a')]).toEqual(['img', null]);
  });

  it('bring no style and one name', () => {
    const svg = draw();
    expect(svg.outerHTML).not.toMatch(/<style|style=/);
    expect(svg.querySelectorAll('[aria-label]')).toHaveLength(0);
    expect(svg.getAttribute('aria-label')).toBe(OPTIONS.label);
  });
});
