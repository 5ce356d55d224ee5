import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bars } from './bars.ts';
import { buildDocument } from './document.ts';
import { markupOf } from './markup.ts';
import { standalone } from './standalone.ts';
import { finish, PALETTE } from './svg.ts';
import { textWidth } from './text-width.ts';
import { treemap } from './treemap.ts';

/** What Plot gives: an inline style, a class, names inside. */
const PLOT = `<svg class="plot" viewBox="0 0 340 200" fill="currentColor"><style>.plot { color: red }</style>
  <g aria-label="bar" aria-description="bars" style="mix-blend-mode: normal"><rect fill="var(--ertrag)" stroke="currentColor"/></g>
  <a href="/haushalt/" target="_blank"><text class="label" role="presentation">Schulen &amp; Kitas</text></a></svg>`;

function plot(): SVGSVGElement {
  const document = buildDocument();
  document.body.innerHTML = PLOT;
  return document.querySelector('svg') as SVGSVGElement;
}

describe('a map of areas as a file', () => {
  it('keeps each tile at its place, though its link is gone', () => {
    const tile = (id: string, value: number) => ({
      id,
      name: id,
      value,
      parts: [],
      shown: '1',
      colour: 'a1',
      on: 'on-light',
      title: id,
      href: `/${id}/`,
    });
    const inputs = [tile('a', 3), tile('b', 2), tile('c', 1)];
    const svg = treemap(inputs, { label: 'Satz', width: 400, height: 300 }, buildDocument());
    const places = (text: string): string[] => [...text.matchAll(/ transform="[^"]*"/g)].map(String);
    const page = markupOf(svg);
    const file = standalone(page, { headline: 'Satz', sub: '', source: '' });
    expect(new Set(places(page)).size).toBe(3);
    expect(places(file)).toEqual(places(page));
    expect(file).not.toMatch(/<a[ >]/);
  });
});

describe('a chart in the page', () => {
  it('brings no style of its own: the policy of the site forbids it', () => {
    expect(finish(plot(), { label: 'Satz' }).outerHTML).not.toMatch(/<style|style=/);
  });

  it('has one name, and nothing inside it has another', () => {
    const svg = finish(plot(), { label: 'Der Aufwand steigt' });
    expect(svg.getAttribute('aria-label')).toBe('Der Aufwand steigt');
    expect(svg.querySelector('[aria-label], [aria-description]')).toBeNull();
  });

  it('is an image, but a group when it holds links', () => {
    const linked = plot();
    expect(finish(linked, { label: 'Satz' }).getAttribute('role')).toBe('group');
    linked.querySelector('a')?.remove();
    expect(finish(linked, { label: 'Satz' }).getAttribute('role')).toBe('img');
  });

  it('has its places to a tenth of a pixel', () => {
    const svg = plot();
    svg.querySelector('rect')?.setAttribute('x', '276.95000000000005');
    svg.querySelector('g')?.setAttribute('transform', 'translate(1.04999,-2e-15)');
    finish(svg, { label: 'Satz' });
    expect(svg.querySelector('rect')?.getAttribute('x')).toBe('277');
    expect(svg.querySelector('g')?.getAttribute('transform')).toBe('translate(1,0)');
  });
});

/** Finds what would make an XML parser stop: a tag left open, an attribute given twice, a sign that means something. */
function faults(xml: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const text = xml
    .replace(/^<\?xml [^>]*\?>\n/, '')
    .replace(/<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"<]*")*) *(\/?)>/g, (_, end, name, attributes, empty) => {
      const names = [...attributes.matchAll(/ ([\w:-]+)="/g)].map((match) => match[1]);
      if (new Set(names).size < names.length) found.push(`${name}: ${names.join(' ')}`);
      if (end && open.pop() !== name) found.push(`</${name}>`);
      if (!end && !empty) open.push(name);
      return attributes;
    });
  return [...found, ...open, ...(text.match(/<|&(?!(?:amp|lt|gt|quot|#\d+);)/g) ?? [])];
}

describe('a chart as a file', () => {
  const CAPTION = {
    headline: 'Bauen & Wohnen <2030>',
    sub: 'Aufwand in Euro, „ohne“ interne Verrechnung, Ansatz 2030; Änderung gegenüber: Plan 2029',
    source: `Quelle: Stadt "Musterstadt", Haushaltsplan 2030. ${'Lizenz: CC0 1.0. '.repeat(6)}Status: Entwurf.`,
  };
  const file = standalone(finish(plot(), { label: 'Satz & <Satz>' }).outerHTML, CAPTION);
  const drawn = parseHTML(file).document;
  const words = [...drawn.querySelectorAll('svg > text')].map((line) => line.textContent ?? '');

  it('needs nothing of the page: no variable, no class, no style, no link', () => {
    expect(file).not.toMatch(/var\(|class=|<style|style=|<a[ >]|<\/a>|currentColor/);
    expect(file).toContain(`fill="${PALETTE['--ertrag']}"`);
    expect(file).toContain('Schulen &amp; Kitas');
  });

  it('is well-formed XML, also with what stands in names and headlines', () => {
    const rows = [{ name: 'Kita\u00a0„Max & Moritz“ <neu> "alt"', werte: [5, -2], href: '/haushalt/?a=1&b=2' }];
    const arten = ['--ertrag', '--aufwand'].map((farbe) => ({ name: farbe, farbe: `var(${farbe})` }));
    const chart = bars(rows, { label: 'a & <b> "c"', arten, width: 840 }, buildDocument());
    expect(faults(standalone(chart.outerHTML, CAPTION))).toEqual([]);
    expect(faults(file)).toEqual([]);
    expect(faults('<svg a="1" a="2"><g>&nbsp;</svg>')).toHaveLength(4);
  });

  it('says that it is SVG, what it shows, and stands on paper', () => {
    expect(file).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(file).toContain('<title>Bauen &amp; Wohnen &lt;2030&gt;</title>');
    const [, width, height] = /<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(file) ?? [];
    expect(file).toContain(`<rect width="${width}" height="${height}" fill="${PALETTE['--paper']}"/>`);
  });

  it('carries headline, subtitle and source in lines that fit, above and below the chart', () => {
    const text = words.join(' ').replace(/\s+/g, ' ');
    for (const part of Object.values(CAPTION)) expect(text).toContain(part);
    expect(Math.max(...words.map((line) => line.length))).toBeLessThan(90);
    const box = drawn.querySelector('svg svg');
    const [top, height] = [Number(box?.getAttribute('y')), 200];
    const lines = [...drawn.querySelectorAll('svg > text')].map((line) => Number(line.getAttribute('y')));
    expect(lines.filter((y) => y > top && y < top + height)).toEqual([]);
    expect([lines.some((y) => y <= top), lines.some((y) => y >= top + height)]).toEqual([true, true]);
  });
});

it('a file makes room for words that reach beyond their chart with a wide font', () => {
  const word = 'Beteiligungsmanagement';
  const chart = `<svg viewBox="0 0 700 50" font-size="12"><text x="4" text-anchor="end">${word}</text><text x="690">${word}</text></svg>`;
  const file = standalone(chart, { headline: 'Satz', sub: 'Was', source: 'Quelle' });
  const [, width] = / viewBox="0 0 (\d+) /.exec(file) ?? [];
  const [, x] = /<svg x="(\d+)"/.exec(file) ?? [];
  expect(Number(x) + 4).toBeGreaterThan(textWidth(word, 12));
  expect(Number(width)).toBeGreaterThan(Number(x) + 690 + textWidth(word, 12));
});

it('the palette of the files is the light palette of the page', () => {
  const css = readFileSync(new URL('../ui/styles/tokens.css', import.meta.url), 'utf8');
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const variables = new Map([...root.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
  for (const [name, value] of Object.entries(PALETTE)) expect([name, variables.get(name)]).toEqual([name, value]);
});
