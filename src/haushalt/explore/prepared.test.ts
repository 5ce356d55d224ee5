import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../../../tests/fixture-city/states.ts';
import type { MapData, RawNode } from '../map/tree-data.ts';
import { isUsual, preparedAnswers } from './prepared.ts';
import { defaultState, type Question } from './state.ts';

type Amounts = readonly (number | null)[];

const node = (key: string, rang: number, teile: RawNode[], ein: Amounts, aus: Amounts): RawNode => [
  key,
  key,
  key,
  `Eintrag ${key}`,
  '/',
  '/',
  '',
  teile,
  ein,
  aus,
  rang,
];

/** Two areas, one of them with two products; a column for 2029 and 2030. */
const dataOf = (...further: RawNode[]): MapData => ({
  worte: {} as MapData['worte'],
  tafel: {} as MapData['tafel'],
  umfang: '',
  ebenen: ['produktbereich', 'produktgruppe', 'produkt'].map((ebene) => ({ ebene, name: ebene })),
  spalten: [2029, 2030].map((jahr) => ({
    key: `musterplan-2030_${jahr}`,
    jahr,
    fassung: 'musterplan-2030',
    name: 'Plan',
    geplant: true,
  })),
  jahre: [],
  standard: 1,
  einwohner: [],
  wurzel: node(
    '',
    -1,
    [
      node('11', 0, [node('11101', 2, [], [0, 5], [10, 20])], [0, 5], [10, 20]),
      node('36', 0, [node('36501', 2, [], [0, 0], [0, 20]), ...further], [0, 0], [null, 20]),
    ],
    [0, 5],
    [10, 40],
  ),
});

const ask = (wish: Partial<Question>, data = dataOf()) =>
  preparedAnswers(data, { ...defaultState(OPTIONS), ...wish }, OPTIONS)?.map(({ g1, jahr, wert }) => [g1, jahr, wert]);

describe('answers from prepared sums', () => {
  it('are the rows that the question has: nothing where there is no amount', () => {
    expect(ask({ gruppe: 'produktbereich', jahre: [2029, 2030] })).toEqual([
      ['11', 2029, 10],
      ['11', 2030, 20],
      ['36', 2030, 20],
    ]);
    expect(ask({ gruppe: 'produkt', groesse: 'ergebnis' })).toEqual([
      ['11101', 2030, -15],
      ['36501', 2030, -20],
    ]);
  });

  it('are measured by inhabitants and as parts of the whole', () => {
    expect(ask({ gruppe: 'produkt', einheit: 'anteil' })?.[0]).toEqual(['11101', 2030, 0.5]);
    expect(ask({ gruppe: 'produkt', einheit: 'je-einwohner' })?.[0]).toEqual(['11101', 2030, 20 / 1250]);
  });

  it('are none where an amount is booked above the level, or the level is not held', () => {
    expect(ask({ gruppe: 'produkt' }, dataOf(node('36-eigen', 0, [], [0, 0], [0, 1])))).toBeUndefined();
    expect(ask({ gruppe: 'konto' })).toBeUndefined();
  });

  it('are only of whole levels', () => {
    const usual = defaultState(OPTIONS);
    expect(isUsual(usual)).toBe(true);
    for (const wish of [{ intern: true }, { text: 'kita' }, { nur: { konto: '5' } }, { untergruppe: 'konto' }])
      expect(isUsual({ ...usual, ...wish })).toBe(false);
  });
});
