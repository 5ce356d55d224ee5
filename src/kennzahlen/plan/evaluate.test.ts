import { describe, expect, it } from 'vitest';
import fc from '../../../scripts/testing/properties.ts';
import { KONTEN, SUMMEN, summe } from '../../../tests/fixture-city/plan.ts';
import { evaluate } from './evaluate.ts';
import { FORMULAS } from './formulas.ts';
import { formulaOf } from './plan-values.ts';
import type { Kontensumme } from './queries.ts';

const ratio = (kennzahl: string, summen: readonly Kontensumme[] = SUMMEN, konten = KONTEN) =>
  evaluate(formulaOf(kennzahl), summen, konten);
const without = (prefix: string) => SUMMEN.filter(({ konto }) => !konto.startsWith(prefix));

describe('a key figure of the plan', () => {
  it.each([
    ['steuerquote', 300.3, 1000],
    ['steuerquote-ohne-ausgleich', 290.1, 1000],
    ['steuerquote-netto', 290.3, 990],
    ['zuwendungsquote', 400, 1000],
    ['allgemeine-zuweisungsquote', 250.3, 1000],
    ['personalintensitaet', 240, 800],
    ['transferaufwandsquote', 560, 800],
    ['zinslastquote', 20, 800],
    ['aufwandsdeckungsgrad', 1000, 800],
  ])('%s divides the right accounts, exact to the cent', (kennzahl, zaehler, nenner) => {
    const found = ratio(kennzahl);
    expect([found.zaehler.betrag, found.nenner.betrag]).toEqual([zaehler, nenner]);
    expect(found.wert).toBe((100 * zaehler) / nenner);
  });

  it('never counts internal charging', () => {
    const more = SUMMEN.map((row) => (/^[45]8/.test(row.konto) ? { ...row, betrag: 1e9 } : row));
    const valued = FORMULAS.map(({ kennzahl }) => kennzahl).filter((kennzahl) => ratio(kennzahl).wert !== null);
    expect(valued).toHaveLength(9);
    for (const kennzahl of valued) expect(ratio(kennzahl, more).wert, kennzahl).toBe(ratio(kennzahl).wert);
  });

  it('takes known accounts without any row as 0, because the import leaves zeros out', () => {
    const found = ratio('zinslastquote', without('55'));
    expect([found.wert, found.grund]).toEqual([0, null]);
  });

  it('has no value when every cell of a needed group is empty, and says which', () => {
    const found = ratio('personalintensitaet', [...without('5012'), summe('5012000', null)]);
    expect([found.wert, found.zaehler.betrag, found.nenner.betrag]).toEqual([null, null, null]);
    expect(found.grund).toBe('in der Quelle leer: Kontengruppe 50');
  });

  it('counts single empty cells of needed groups, once each, and leaves the others out', () => {
    const some = [...SUMMEN, summe('4012000', null), summe('5517000', null, { positionen: 3, leer: 3 })];
    expect(ratio('steuerquote', some)).toMatchObject({ leer: 1, positionen: 7, wert: ratio('steuerquote').wert });
    expect(ratio('steuerquote-ohne-ausgleich', some).leer).toBe(1);
    expect(ratio('aufwandsdeckungsgrad', some).leer).toBe(1);
    expect(ratio('zinslastquote', some).leer).toBe(3);
  });

  it('has no value when the chart of accounts lacks what is counted or taken off', () => {
    const lacks = (prefix: string) => KONTEN.filter(({ konto }) => !konto.startsWith(prefix));
    expect(ratio('zinslastquote', without('55'), lacks('55')).grund).toBe('im Plan nicht vorhanden: Kontengruppe 55');
    expect(ratio('steuerquote-netto', without('5341'), lacks('5341')).grund).toBe(
      'im Plan nicht vorhanden: Konten 5341',
    );
    expect(ratio('steuerquote-netto', without('5341'), lacks('5341')).wert).toBeNull();
  });

  it('has no value over a denominator of 0', () => {
    expect(ratio('steuerquote', without('4')).grund).toBe('der Nenner ist 0');
  });

  it('adds cents without the noise of binary fractions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e11, max: 1e11 }), { minLength: 1 }), (cents) => {
        const rows = cents.map((value) => summe('4012000', value / 100));
        const total = cents.reduce((sum, value) => sum + value, 0);
        expect(ratio('steuerquote', rows).zaehler.betrag).toBe(total / 100);
      }),
    );
  });

  it('is asked for by its name, and a name that the plan does not know is refused', () => {
    expect(() => formulaOf('steuerquote-kasse')).toThrow('steuerquote-kasse');
  });
});
