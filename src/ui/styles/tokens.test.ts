import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of a block of the file: name → "#rrggbb". */
const colours = (block: string): Map<string, string> =>
  new Map(
    [...block.matchAll(/(--[a-z0-9-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );

const [light = '', dark = ''] = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, block]) => block);
const LIGHT = colours(light);
const MODES = { light: LIGHT, dark: new Map([...LIGHT, ...colours(dark)]) };

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Pairs that stand on one another, with the contrast that WCAG asks: 4.5 for text, 3 for marks. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ink', 'soft', 'ertrag', 'aufwand', 'netto', 'erste', 'zweite', 'dritte'].map(
    (name) => [name, 'paper', 4.5] as const,
  ),
  ...['ink', 'soft'].map((name) => [name, 'box', 4.5] as const),
  ['on-marker', 'marker', 4.5],
  ['rest', 'paper', 3],
  ...['a', 'e', 'n'].flatMap((hue) => [
    ...[1, 2, 3].map((step) => ['on-light', `${hue}${step}`, 4.5] as const),
    ['on-fourth', `${hue}4`, 4.5] as const,
    ['on-deep', `${hue}5`, 4.5] as const,
  ]),
  ...['m2', 'm1', 'p0', 'p1', 'p2'].map((name) => ['on-light', name, 4.5] as const),
  ...['m3', 'p3'].map((name) => ['on-deep', name, 4.5] as const),
];

describe('the colours of the site', () => {
  it.each(Object.entries(MODES))('can be read and told apart, %s', (_mode, colour) => {
    const of = (name: string): string => {
      const value = colour.get(`--${name}`);
      if (!value) throw new Error(`no colour --${name} in tokens.css`);
      return value;
    };
    const weak = PAIRS.map(([one, other, least]) => ({ one, other, least, is: contrast(of(one), of(other)) })).filter(
      ({ is, least }) => is < least,
    );
    expect(weak.map(({ one, other, is, least }) => `${one} on ${other}: ${is.toFixed(2)}, needs ${least}`)).toEqual([]);
  });
});
