import { describe, expect, it } from 'vitest';
import fc from '../../scripts/testing/properties.ts';
import { sumKey, summableLists } from './lists.ts';
import { measuresOf } from './measures.ts';
import { row } from './testing.ts';

const lists = (...rows: Parameters<typeof row>[0][]) =>
  summableLists(measuresOf(rows.map(row))).map(({ traeger, summe, measures, jahre }) => ({
    traeger,
    summe,
    measures: measures.length,
    jahre,
  }));

describe('what may be added up', () => {
  it('are amounts of single years of one source, one Träger and one scope', () => {
    expect(
      lists(
        { massnahme: 'a', betrag: 1, jahr: 2030 },
        { massnahme: 'a', betrag: 2, jahr: 2031 },
        { massnahme: 'b', betrag: 4, jahr: 2030 },
      ),
    ).toEqual([{ traeger: 'Kernhaushalt', summe: 7, measures: 2, jahre: [2030, 2031] }]);
  });

  it('are never amounts of two Träger, two scopes or two sources', () => {
    for (const other of [
      { traeger: 'Betrieb' },
      { umfang: 'ein Teil' },
      { quelle: 'presse' },
      { wertart: 'ergebnis' },
    ]) {
      expect(lists({ massnahme: 'a', betrag: 1 }, { massnahme: 'b', betrag: 2, ...other })).toEqual([]);
    }
  });

  it('are never periods, estimates of costs, stocks, or figures without a year', () => {
    for (const change of [
      { betrag: 1, jahr_bis: 2033 },
      { gesamtkosten: 1, wertart: 'kostenschaetzung' },
      { betrag: 1, wertart: 'bestand' },
      { betrag: 1, jahr: null },
      { eigenanteil: 1 },
    ]) {
      expect(sumKey(row(change))).toBeNull();
    }
  });

  it('whatever the rows, no list mixes Träger, scopes or sources, and each sums its own rows', () => {
    const any = fc.record({
      massnahme: fc.constantFrom('a', 'b', 'c'),
      traeger: fc.constantFrom('Kernhaushalt', 'Betrieb'),
      umfang: fc.constantFrom('ganz', 'Teil'),
      quelle: fc.constantFrom('plan', 'presse'),
      jahr: fc.option(fc.integer({ min: 2020, max: 2030 }), { nil: null }),
      jahr_bis: fc.constantFrom(null, null, 2031),
      betrag: fc.option(fc.nat(1_000_000), { nil: null }),
    });
    let summed = 0;
    fc.assert(
      fc.property(fc.array(any, { minLength: 5, maxLength: 40, size: 'large' }), (changes) => {
        for (const list of summableLists(measuresOf(changes.map(row)))) {
          summed += 1;
          expect(new Set(list.rows.map((r) => [r.traeger, r.umfang, r.quelle].join())).size).toBe(1);
          expect(list.rows.every((r) => r.jahr_bis === null && r.betrag !== null)).toBe(true);
          expect(list.summe).toBe(list.rows.reduce((sum, r) => sum + (r.betrag ?? 0), 0));
        }
      }),
    );
    expect(summed).toBeGreaterThan(20);
  });
});
