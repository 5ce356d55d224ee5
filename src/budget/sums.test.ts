import { expect, it } from 'vitest';
import { ALT, NEU, summe } from '../../tests/fixture-city/budget.ts';
import { added } from './sums.ts';

/** Every field another amount, so that none can stand in for another. */
const AMOUNTS = {
  ...{
    ertrag: 1.1,
    aufwand: 20.2,
    ertrag_intern: 300.3,
    aufwand_intern: 4000.4,
    ertrag_abzug: -5.5,
    aufwand_abzug: -6.6,
  },
  ...{ ertrag_positionen: 7, aufwand_positionen: 8, ertrag_leer: 9, aufwand_leer: 10 },
};
const NONE = {
  ...{
    ertrag: null,
    aufwand: null,
    ertrag_intern: null,
    aufwand_intern: null,
    ertrag_abzug: null,
    aufwand_abzug: null,
  },
  ...{ ertrag_positionen: 1, aufwand_positionen: 1, ertrag_leer: 1, aufwand_leer: 1 },
};

it('entries that became one are added field by field, in whole cents', () => {
  const twice = Object.fromEntries(Object.entries(AMOUNTS).map(([field, amount]) => [field, amount * 2]));
  expect(added([summe(NEU, AMOUNTS), summe(NEU, AMOUNTS)])).toEqual([summe(NEU, twice)]);
  const [dimes] = added([summe(NEU, { aufwand: 0.1 }), summe(NEU, { aufwand: 0.2 })]);
  expect(dimes?.aufwand).toBe(0.3);
});

it('missing and missing is missing, missing and an amount is the amount, and 0 is one', () => {
  expect(added([summe(NEU, NONE), summe(NEU, NONE)])[0]).toMatchObject({ ertrag: null, aufwand_abzug: null });
  for (const rows of [
    [NONE, AMOUNTS],
    [AMOUNTS, NONE],
  ])
    expect(added(rows.map((row) => summe(NEU, row)))).toEqual([
      summe(NEU, { ...AMOUNTS, ertrag_positionen: 8, aufwand_positionen: 9, ertrag_leer: 10, aufwand_leer: 11 }),
    ]);
  expect(added([summe(NEU, { ...NONE, ertrag: 0 }), summe(NEU, NONE)])[0]).toMatchObject({ ertrag: 0, aufwand: null });
});

it('versions, years and kinds of value stay apart', () => {
  const row = summe(NEU, AMOUNTS);
  const rows = [row, summe(ALT, AMOUNTS), { ...row, jahr: row.jahr + 1 }, { ...row, wertart: 'ergebnis' }];
  expect(added(rows)).toEqual(rows);
  expect(added([...rows, ...rows]).map(({ ertrag }) => ertrag)).toEqual([2.2, 2.2, 2.2, 2.2]);
  expect(added([])).toEqual([]);
});
