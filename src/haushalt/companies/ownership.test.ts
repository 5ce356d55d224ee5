import { expect, it } from 'vitest';
import { cityShares, ownershipTree } from './ownership.ts';

const share = (kennung: string, ueber: string, anteil: number | null) => ({
  kennung,
  name: kennung.toUpperCase(),
  ueber,
  anteil,
});

it('shares multiply along three levels, and add up over two ways', () => {
  const tree = ownershipTree([
    share('holding', 'stadt', 74.9),
    share('netz', 'holding', 51),
    share('technik', 'netz', 50),
    share('technik', 'stadt', 10),
  ]);
  expect(tree.map(({ kennung, tiefe, durchgerechnet }) => [kennung, tiefe, durchgerechnet])).toEqual([
    ['holding', 1, 74.9],
    ['netz', 2, 38.199],
    ['technik', 3, 19.0995],
    ['technik', 1, 10],
  ]);
  expect(cityShares(tree).get('technik')).toBe(29.0995);
});

it('a share that is not known makes all below it unknown, never 0', () => {
  const tree = ownershipTree([
    share('a', 'stadt', null),
    share('b', 'a', 50),
    share('b', 'stadt', 25),
    share('c', 'unbekannt', null),
  ]);
  expect(cityShares(tree)).toEqual(
    new Map([
      ['b', null],
      ['a', null],
      ['c', null],
    ]),
  );
});

it('a way that two sources name is one share, and not known where they differ', () => {
  const tree = ownershipTree([
    share('a', 'stadt', 60),
    share('a', 'stadt', 60),
    share('a', 'stadt', null),
    share('b', 'stadt', 60),
    share('b', 'stadt', 51),
  ]);
  expect(tree.map(({ kennung, anteil }) => [kennung, anteil])).toEqual([
    ['a', 60],
    ['b', null],
  ]);
  expect(cityShares(tree)).toEqual(
    new Map([
      ['a', 60],
      ['b', null],
    ]),
  );
});

it('a source that names no holder takes nothing from what another names', () => {
  const tree = ownershipTree([share('a', 'unbekannt', null), share('a', 'stadt', 100), share('c', 'unbekannt', null)]);
  expect(cityShares(tree)).toEqual(
    new Map([
      ['a', 100],
      ['c', null],
    ]),
  );
});

it('a circle ends where it comes back to itself', () => {
  const tree = ownershipTree([share('a', 'stadt', 50), share('b', 'a', 50), share('a', 'b', 50)]);
  expect(tree.map(({ kennung }) => kennung)).toEqual(['a', 'b']);
});
