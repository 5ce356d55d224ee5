/** From a number on a page to its source: a sample of all numbers is followed to cells that stand in `data/` with the same text. */

import { group } from 'd3-array';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { random } from '../../scripts/testing/random.ts';
import { everyPage } from '../every-page.ts';
import { evaluate } from '../formula.ts';
import type { Shown } from '../numbers.ts';
import { Walk, type Wanted } from '../origins.ts';

const SEED = 2017;
const SAMPLE = 200;
/** A kind of page with few numbers is not left to chance. */
const OF_EACH = 5;

const shown = (await everyPage('numbers')).flat();

/** What is lost when a number is written down: half a unit of its last digit, of exact amounts what adding doubles costs. */
function wantedOf(text: string): Wanted {
  const decimals = (/\.(\d+)$/.exec(text)?.[1] ?? '').length;
  return { value: Number(text), tolerance: 0.5 * 10 ** -Math.min(Math.max(decimals, 3), 9) };
}

/** Why a number does not lead to its cells; nothing when it does. */
function wrongWith({ path, name, value, href }: Shown, walk: Walk): string[] {
  const what = `${path} ${name} ${value}`;
  if (!href) return [`${what}: kein Weg zur Herkunft`];
  return walk.follow(href, path, wantedOf(value)).map((wrong) => `${what} → ${href}: ${wrong}`);
}

function sample<T>(all: readonly T[], count: number, seed: number): T[] {
  const next = random(seed);
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [drawn] = left.splice(Math.floor(next() * left.length), 1);
    return drawn as T;
  });
}

describe('a number on a page', () => {
  let walk: Walk;
  beforeAll(() => {
    walk = new Walk();
  });
  // the pages on its way are many
  afterAll(() => {
    walk = new Walk();
  });

  it(`leads to the cells it rests on (${SAMPLE} of all, drawn by a fixed seed)`, () => {
    const drawn = sample(shown, SAMPLE, SEED);
    expect(drawn).toHaveLength(SAMPLE);
    expect(drawn.flatMap((one) => wrongWith(one, walk))).toEqual([]);
    expect(walk.cells.size).toBeGreaterThan(SAMPLE);
  });

  it(`does so on each kind of page (${OF_EACH} of each)`, () => {
    const kinds = group(shown, ({ kind }) => kind);
    const wrong = [...kinds.values()].flatMap((all) =>
      sample(all, OF_EACH, SEED).flatMap((one) => wrongWith(one, walk)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('formulas of origin pages', () => {
  it('are worked out as they are written', () => {
    const inputs = [
      ['teil', 3],
      ['ganzes', 4],
    ] as const;
    expect(evaluate('teil / ganzes', inputs)).toBe(0.75);
    expect(evaluate('-(teil + 1) * 2 - ganzes', inputs)).toBe(-12);
    expect(evaluate('runden(teil / ganzes, 1)', inputs)).toBe(0.8);
    expect(evaluate('quantil(0.5)', inputs)).toBe(3);
    expect(evaluate('rang(ganzes)', inputs)).toBe(1);
    expect(evaluate('anzahl()', inputs)).toBe(2);
  });

  it('are refused when they are none or name what is not given', () => {
    for (const text of ['teil $ 2', '(1 + 2', 'fremd + 1', '1 2']) expect(() => evaluate(text, [])).toThrow();
  });
});
