/** Nobody finds out from what is published how many posts a small group has, or what one person earns. */
import { describe, expect, it } from 'vitest';
import { EURO } from '../../../src/reader/numbers/decimal.ts';
import { OTHER_AREAS, OTHER_GROUPS } from '../../../src/schema/values.ts';
import { slug } from '../../../src/text/slug.ts';
import fc from '../../testing/properties.ts';
import type { Posts } from './posts.ts';
import type { Count } from './roles.ts';
import { isSmall, newestVersions, together } from './together.ts';

type Said = readonly [jahr: number, kennung: string, gruppe: string, counts: Partial<Record<Count, number>>];

const posts = ([jahr, kennung, gruppe, counts]: Said): Posts => ({
  jahr,
  fassung: 'beschlossen',
  bereich: kennung,
  kennung,
  gruppe,
  schluessel: '1',
  stichtag: '',
  file: 'liste.csv',
  counts: new Map(
    Object.entries(counts).map(([name, count]) => [name as Count, BigInt(Math.round(count * 4)) * (EURO / 4n)]),
  ),
});

/** "2030 amt-a A 13: 4", what is planned alone. */
const shown = (all: readonly Said[]): string[] | undefined =>
  together(all.map(posts))
    ?.map(
      ({ jahr, kennung, gruppe, counts }) =>
        `${jahr} ${kennung} ${gruppe}: ${Number(counts.get('geplant')) / Number(EURO)}`,
    )
    .sort();

const HIDDEN = slug(OTHER_AREAS);

describe('posts that are too few', () => {
  it('are put together, with the next larger ones until they are enough', () => {
    expect(
      shown([
        [2030, 'a', 'A 13', { geplant: 1 }],
        [2030, 'a', 'E 5', { geplant: 4 }],
        [2030, 'a', 'E 6', { geplant: 9 }],
      ]),
    ).toEqual(['2030 a E 6: 9', '2030 a übrige Gruppen: 5']);
  });

  it('are put together in the years, too, in which they are enough', () => {
    expect(
      shown([
        [2029, 'a', 'A 13', { geplant: 3 }],
        [2029, 'a', 'E 5', { geplant: 3 }],
        [2030, 'a', 'A 13', { geplant: 2 }],
        [2030, 'a', 'E 5', { geplant: 3 }],
      ]),
    ).toEqual(['2029 a übrige Gruppen: 6', '2030 a übrige Gruppen: 5']);
  });

  it('are few, too, where few of them are filled', () => {
    expect(
      shown([
        [2030, 'a', 'A 13', { geplant: 5, besetzt: 1 }],
        [2030, 'a', 'E 5', { geplant: 5, unbesetzt: 4 }],
        [2030, 'a', 'E 6', { geplant: 5, vzae: 2.5 }],
        [2030, 'a', 'E 7', { geplant: 5, besetzt: 5 }],
      ]),
    ).toEqual(['2030 a E 7: 5', '2030 a übrige Gruppen: 15']);
  });

  it('of a whole area lose its name and its place in the budget', () => {
    const found = together(
      (
        [
          [2030, 'a', 'A 13', { geplant: 2 }],
          [2030, 'b', 'E 5', { geplant: 4 }],
          [2030, 'c', 'E 5', { geplant: 8 }],
        ] as const
      ).map(posts),
    );
    expect(found?.map(({ kennung, schluessel }) => [kennung, schluessel])).toEqual([
      ['c', '1'],
      [HIDDEN, ''],
    ]);
  });

  it('of a whole city are not shown at all', () => {
    expect(shown([[2030, 'a', 'A 13', { geplant: 2 }]])).toBeUndefined();
  });

  it('only the newest version of a year stays: two differ by single posts', () => {
    const two = [posts([2030, 'a', 'E 5', { geplant: 5 }]), posts([2030, 'a', 'E 5', { geplant: 6 }])] as const;
    const [draft, adopted] = [{ ...two[0], fassung: 'entwurf' as const }, two[1]];
    expect(newestVersions([adopted, draft])).toEqual([adopted]);
  });
});

const count = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);
const drawn = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom(2028, 2029, 2030),
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.constantFrom('A 13', 'A 14', 'E 5', 'E 6', 'E 9a'),
    fc.record(
      { geplant: count, besetzt: count, unbesetzt: fc.constant(0), vzae: count },
      { requiredKeys: ['geplant'] },
    ),
  ),
  { selector: ([jahr, kennung, gruppe]) => [jahr, kennung, gruppe].join(), minLength: 1, maxLength: 40 },
);

/** What an attacker knows of a published sum: which posts can be in it. */
function membersOf(row: Posts, rows: readonly Posts[], all: readonly Posts[]): Posts[] {
  const year = rows.filter(({ jahr }) => jahr === row.jahr);
  const areas = new Set(year.map(({ kennung }) => kennung));
  const groups = new Set(year.filter(({ kennung }) => kennung === row.kennung).map(({ gruppe }) => gruppe));
  return all.filter(
    ({ jahr, kennung, gruppe }) =>
      jahr === row.jahr &&
      (row.kennung === HIDDEN ? !areas.has(kennung) : kennung === row.kennung) &&
      (row.gruppe === OTHER_GROUPS ? row.kennung === HIDDEN || !groups.has(gruppe) : gruppe === row.gruppe),
  );
}

/** All sums that pages and tables show or that can be added up of them, each as the rows that are in it. */
function sumsOf(rows: readonly Posts[]): Posts[][] {
  const by = (name: (row: Posts) => string): Posts[][] =>
    [...new Set(rows.map(name))].map((one) => rows.filter((row) => name(row) === one));
  return [
    ...by(({ jahr, kennung, gruppe }) => `${jahr} ${kennung} ${gruppe}`),
    ...by(({ jahr, kennung }) => `${jahr} ${kennung}`),
    ...by(({ jahr, gruppe }) => `${jahr} ${gruppe}`),
    ...by(({ jahr }) => String(jahr)),
  ];
}

const total = (rows: readonly Posts[], name: Count): bigint | null =>
  rows.reduce<bigint | null>((sum, { counts }) => {
    const one = counts.get(name);
    return sum === null || one === undefined ? null : sum + one;
  }, 0n);

describe('whatever a city has', () => {
  it('nothing that can be reckoned from what is published is fewer than three posts', () => {
    fc.assert(
      fc.property(drawn, (said) => {
        const rows = together(said.map(posts));
        if (rows === null) return;
        expect(rows.filter(({ counts }) => isSmall(counts))).toEqual([]);
        const sums = sumsOf(rows);
        for (const whole of sums)
          for (const part of sums) {
            const rest = whole.filter((row) => !part.includes(row));
            if (!part.every((row) => whole.includes(row)) || rest.length === 0) continue;
            for (const name of ['geplant', 'besetzt', 'vzae'] as const) {
              const [all, less] = [total(whole, name), total(part, name)];
              if (all !== null && less !== null) expect(all - less).toBeGreaterThanOrEqual(3n * EURO);
            }
          }
      }),
    );
  });

  it('every post is in one sum and no post in two: none is lost, and no two sums differ by one', () => {
    fc.assert(
      fc.property(drawn, (said) => {
        const all = said.map(posts);
        const rows = together(all);
        if (rows === null) return;
        const members = rows.map((row) => membersOf(row, rows, all));
        expect(members.flat()).toHaveLength(all.length);
        expect(new Set(members.flat()).size).toBe(all.length);
        for (const [at, row] of rows.entries())
          expect(row.counts.get('geplant')).toBe(total(members[at] ?? [], 'geplant'));
      }),
    );
  });

  it('what is hidden in one year is hidden in all: no year beside it tells it', () => {
    fc.assert(
      fc.property(drawn, (said) => {
        const all = said.map(posts);
        const rows = together(all);
        if (rows === null) return;
        const alone = new Set(rows.map(({ kennung, gruppe }) => `${kennung} ${gruppe}`));
        for (const row of rows)
          if (row.gruppe === OTHER_GROUPS)
            for (const { kennung, gruppe } of membersOf(row, rows, all))
              expect(alone.has(`${kennung} ${gruppe}`)).toBe(false);
      }),
    );
  });

  it('a city that wants it tells of no area that it has one or two posts more or less than in another year', () => {
    fc.assert(
      fc.property(drawn, (said) => {
        const rows = together(said.map(posts), true);
        const areas = [...new Set(rows?.map(({ kennung }) => kennung))];
        // all areas together hide behind nothing
        if (rows === null || areas.length === 1) return;
        for (const kennung of areas)
          for (const name of ['geplant', 'besetzt', 'vzae'] as const) {
            const years = [2028, 2029, 2030].flatMap((jahr) => {
              const own = rows.filter((row) => row.jahr === jahr && row.kennung === kennung);
              const all = own.length === 0 ? null : total(own, name);
              return all === null ? [] : all;
            });
            for (const one of years)
              for (const other of years) {
                const change = one - other;
                expect(change <= 0n || change >= 3n * EURO).toBe(true);
              }
          }
      }),
    );
  });

  it('no pay of one person comes of the cost of an area and its posts, nor of what is left of a larger one', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.array(fc.integer({ min: 30_000, max: 120_000 }), { minLength: 40, maxLength: 40 }),
        (said, pay) => {
          const all = said.map(posts);
          const rows = together(all);
          if (rows === null) return;
          // everybody earns something else; the budget tells the cost of every area
          const costOf = (members: readonly Posts[]): number =>
            members.reduce((sum, one) => sum + (pay[all.indexOf(one)] ?? 0) * Number(one.counts.get('geplant')), 0);
          for (const jahr of new Set(rows.map((row) => row.jahr))) {
            const year = rows.filter((row) => row.jahr === jahr);
            const areas = [...new Set(year.map(({ kennung }) => kennung))];
            // fifty attempts at least: every choice of areas taken off the whole
            for (let choice = 0; choice < 2 ** areas.length - 1; choice += 1) {
              const rest = year.filter(({ kennung }) => !(choice & (1 << areas.indexOf(kennung))));
              const people = Number(total(rest, 'geplant')) / Number(EURO);
              expect(people).toBeGreaterThanOrEqual(3);
              expect(costOf(rest.flatMap((row) => membersOf(row, rows, all)))).toBeGreaterThan(0);
            }
          }
        },
      ),
    );
  });
});
