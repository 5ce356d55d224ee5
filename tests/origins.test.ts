/** From a number on a page to its source: a sample of all numbers is followed to cells that stand in `data/` with the same text. */
import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { evaluate } from './formula.ts';
import { Walk, type Wanted } from './origins.ts';
import { documentOf, pages, random } from './site.ts';

const SEED = 2017;
const SAMPLE = 200;
/** A kind of page with few numbers is not left to chance. */
const OF_EACH = 5;

/** A number on a page, and where its row or list leads. */
interface Shown {
  readonly path: string;
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  readonly href: string | undefined;
}

/** Columns that are no amounts of the record but say what was counted or checked. */
const CHECKED = new Set(['zeilen', 'summe_quelle', 'differenz']);

const hrefIn = (parent: Element | null | undefined, selector: string): string | undefined =>
  parent?.querySelector(selector)?.getAttribute('href') ?? undefined;

/** The numbers of a table, each with the way of its row. */
function inTable(table: Element): Omit<Shown, 'path' | 'kind'>[] {
  const columns = new Map(
    [...table.querySelectorAll('thead th[data-column]')].map((head) => [
      head.textContent ?? '',
      head.getAttribute('data-column') ?? '',
    ]),
  );
  return [...table.querySelectorAll('tr')].flatMap((row) =>
    [...row.querySelectorAll('td[data-value]')]
      .filter((cell) => !CHECKED.has(columns.get(cell.getAttribute('data-title') ?? '') ?? ''))
      .map((cell) => ({
        name: `«${row.querySelector('th')?.textContent?.trim()}» ${cell.getAttribute('data-title')}`,
        value: cell.getAttribute('data-value') ?? '',
        href: hrefIn(row, 'td.origin a[href]'),
      })),
  );
}

/** The numbers at the head of a page, with the way below them. */
const inFacts = (list: Element): Omit<Shown, 'path' | 'kind'>[] =>
  [...list.querySelectorAll('dd[data-value]')].map((fact) => ({
    name: fact.previousElementSibling?.textContent ?? '',
    value: fact.getAttribute('data-value') ?? '',
    href: hrefIn(list.nextElementSibling, 'a[href^="/herkunft/"]'),
  }));

const shown: Shown[] = pages()
  .filter(({ path }) => !path.startsWith('/herkunft/'))
  .flatMap((page) => {
    const document = documentOf(page);
    const found = [
      ...[...document.querySelectorAll('table')].flatMap(inTable),
      ...[...document.querySelectorAll('dl.facts')].flatMap(inFacts),
    ];
    return found.map((one) => ({ path: page.path, kind: page.kind, ...one }));
  });

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

const walk = new Walk();

describe('a number on a page', () => {
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
