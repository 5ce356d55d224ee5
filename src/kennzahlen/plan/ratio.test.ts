import { describe, expect, it } from 'vitest';
import { fassung, KONTEN, konto, planFrom, SUMMEN, summe } from '../../../tests/fixture-city/plan.ts';
import type { Kontensumme } from '../../../tests/fixture-city/plan-tables.ts';
import { ratioOf } from './ratio.ts';

const ratio = async (kennzahl: string, summen: readonly Kontensumme[] = SUMMEN, konten = KONTEN) => {
  const plan = await planFrom([fassung('neu', 'Neuer Plan')], summen, {}, { konten });
  return ratioOf(plan, kennzahl, plan.selected);
};
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
  ])('%s divides the right accounts, exact to the cent', async (kennzahl, zaehler, nenner) => {
    const found = await ratio(kennzahl);
    expect([found.zaehler.betrag, found.nenner.betrag]).toEqual([zaehler, nenner]);
    expect(found.wert).toBe((100 * zaehler) / nenner);
  });

  it('takes known accounts without any row as 0, because the import leaves zeros out', async () => {
    const found = await ratio('zinslastquote', without('55'));
    expect([found.wert, found.grund]).toEqual([0, null]);
  });

  it('has no value when every cell of a needed group is empty, and says which', async () => {
    const found = await ratio('personalintensitaet', [...without('5012'), summe('5012000', null)]);
    expect([found.wert, found.zaehler.betrag, found.nenner.betrag]).toEqual([null, null, null]);
    expect(found.grund).toBe('in der Quelle leer: Kontengruppe 50');
  });

  it('counts single empty cells of needed groups, once each, and leaves the others out', async () => {
    const some = [...SUMMEN, summe('4012000', null), summe('5517000', null, { positionen: 3, leer: 3 })];
    expect(await ratio('steuerquote', some)).toMatchObject({
      leer: 1,
      wert: (await ratio('steuerquote')).wert,
    });
    expect((await ratio('steuerquote-ohne-ausgleich', some)).leer).toBe(1);
    expect((await ratio('aufwandsdeckungsgrad', some)).leer).toBe(1);
    expect((await ratio('zinslastquote', some)).leer).toBe(3);
  });

  it('has no value when the chart of accounts lacks what is counted or taken off', async () => {
    const lacks = (prefix: string) => KONTEN.filter(({ konto }) => !konto.startsWith(prefix));
    expect((await ratio('zinslastquote', without('55'), lacks('55'))).grund).toBe(
      'im Plan nicht vorhanden: Kontengruppe 55',
    );
    expect((await ratio('steuerquote-netto', without('5341'), lacks('5341'))).grund).toBe(
      'im Plan nicht vorhanden: Konten 5341',
    );
    expect((await ratio('steuerquote-netto', without('5341'), lacks('5341'))).wert).toBeNull();
  });

  it('has no value over a denominator of 0', async () => {
    expect((await ratio('steuerquote', without('4'))).grund).toBe('der Nenner ist 0');
  });

  it('adds cents without the noise of binary fractions', async () => {
    const rows = [0.1, 0.2, 0.7, 1_000_000_000.01, -0.1].map((betrag) => summe('4012000', betrag));
    expect((await ratio('steuerquote', rows)).zaehler.betrag).toBe(1_000_000_000.91);
  });

  it('counts internal charging in no term, also not in one that names no role', async () => {
    const konten = [...KONTEN, { ...konto('4081000'), rolle: 'intern' }];
    const found = await ratio('steuerquote', [...SUMMEN, summe('4081000', 1000)], konten);
    expect([found.zaehler.betrag, found.nenner.betrag]).toEqual([300.3, 1000]);
  });

  it('counts of a group only the accounts of the role that is asked for', async () => {
    const mixed = [...KONTEN, { ...konto('4399000'), rolle: 'finanz' }];
    expect((await ratio('steuerquote', [...SUMMEN, summe('4399000', 7)], mixed)).nenner.betrag).toBe(1000);
  });

  it('has no value when an account has an amount and no certain role', async () => {
    const unknown = [...KONTEN, { ...konto('4399000'), rolle: null }];
    expect((await ratio('steuerquote', SUMMEN, unknown)).wert).toBe((await ratio('steuerquote')).wert);
    const found = await ratio('steuerquote', [...SUMMEN, summe('4399000', 7)], unknown);
    expect([found.wert, found.grund]).toEqual([null, 'der Kontenrahmen sagt nichts Sicheres über Konto 4399000']);
  });
});
