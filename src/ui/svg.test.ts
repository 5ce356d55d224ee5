import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDocument } from './document.ts';
import { finish, PALETTE, standalone } from './svg.ts';

/** What Plot gives: an inline style, a class, names inside. */
const PLOT = `<svg class="plot" viewBox="0 0 340 200" fill="currentColor"><style>.plot { color: red }</style>
  <g aria-label="bar" aria-description="bars" style="mix-blend-mode: normal"><rect fill="var(--ertrag)" stroke="currentColor"/></g>
  <a href="/haushalt/" target="_blank"><text class="label" role="presentation">Schulen &amp; Kitas</text></a></svg>`;

function plot(): SVGSVGElement {
  const document = buildDocument();
  document.body.innerHTML = PLOT;
  return document.querySelector('svg') as SVGSVGElement;
}

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
    expect(finish(plot(), { label: 'Satz' }).getAttribute('role')).toBe('img');
    expect(finish(plot(), { label: 'Satz', linked: true }).getAttribute('role')).toBe('group');
  });
});

describe('a chart as a file', () => {
  const file = standalone(finish(plot(), { label: 'Satz', linked: true }).outerHTML, 'Bauen & Wohnen <2030>');

  it('needs nothing of the page: no variable, no class, no link', () => {
    expect(file).not.toMatch(/var\(|class=|<a[ >]|<\/a>|currentColor/);
    expect(file).toContain(`fill="${PALETTE['--ertrag']}"`);
    expect(file).toContain('Schulen &amp; Kitas');
  });

  it('says that it is SVG, what it shows, and stands on paper', () => {
    expect(file).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(file).toContain('<title>Bauen &amp; Wohnen &lt;2030&gt;</title>');
    expect(file).toContain(`<rect x="0" y="0" width="340" height="200" fill="${PALETTE['--paper']}"/>`);
  });
});

it('the palette of the files is the light palette of the page', () => {
  const css = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const variables = new Map([...root.matchAll(/(--[a-z]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
  for (const [name, value] of Object.entries(PALETTE)) expect([name, variables.get(name)]).toEqual([name, value]);
});
