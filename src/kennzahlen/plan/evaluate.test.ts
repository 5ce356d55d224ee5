import { describe, expect, it } from 'vitest';
import fc from '../../../scripts/testing/properties.ts';
import { formula, KONTEN, konto, SUMMEN, summe } from '../../../tests/fixture-city/plan.ts';
import { evaluate } from './evaluate.ts';
import { checkPlausible } from './plausible.ts';
import type { Kontensumme } from './queries.ts';

const ratio = (kennzahl: string, summen: readonly Kontensumme[] = SUMMEN, konten = KONTEN) =>
  evaluate(formula(kennzahl, konten), summen);
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

  it('counts of a group only the accounts of the role that is asked for', () => {
    const mixed = [...KONTEN, { ...konto('4399000'), rolle: 'finanz' }];
    expect(ratio('steuerquote', [...SUMMEN, summe('4399000', 7)], mixed).nenner.betrag).toBe(1000);
  });

  it('has no value when an account has an amount and no certain role', () => {
    const unknown = [...KONTEN, { ...konto('4399000'), rolle: null }];
    expect(ratio('steuerquote', SUMMEN, unknown).wert).toBe(ratio('steuerquote').wert);
    const found = ratio('steuerquote', [...SUMMEN, summe('4399000', 7)], unknown);
    expect([found.wert, found.grund]).toEqual([null, 'der Kontenrahmen sagt nichts Sicheres über Konto 4399000']);
  });
});

describe('a share of a whole', () => {
  const check = (kennzahl: string, summen: readonly Kontensumme[]) => () =>
    checkPlausible(formula(kennzahl), ratio(kennzahl, summen), `${kennzahl}, neu, 2030`);

  it('is let through from 0 to 100 per cent', () => {
    expect(check('zinslastquote', SUMMEN)).not.toThrow();
    expect(check('steuerquote', [summe('4012000', 5)])).not.toThrow();
    expect(check('zinslastquote', without('55'))).not.toThrow();
  });

  it('stops the build above 100 per cent, with figure, version, year, both sides and the reason', () => {
    expect(check('zinslastquote', [...without('5'), summe('5012000', 100), summe('5517000', 414)])).toThrow(
      'zinslastquote, neu, 2030: 414.00 % aus Zähler 414 und Nenner 100 (Euro): ein Anteil über 100 % kann nicht sein',
    );
  });

  it('stops it below 0 per cent', () => {
    expect(check('zinslastquote', [...without('55'), summe('5517000', -1)])).toThrow('unter 0 %');
  });

  it('stops it where the whole is smaller than one of its parts', () => {
    const negative = [...without('4'), summe('4012000', 10), summe('4321000', 100), summe('4111000', -90)];
    expect(check('steuerquote', negative)).toThrow('das Ganze (20) ist kleiner als sein Teil 43 (100)');
  });

  it('is not what compares two wholes', () => {
    expect(check('aufwandsdeckungsgrad', [summe('4012000', 300), summe('5012000', 100)])).not.toThrow();
  });
});
