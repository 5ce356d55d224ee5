import { describe, expect, it } from 'vitest';
import { fassung, planFrom, SUMMEN, summe } from '../../../tests/fixture-city/plan.ts';
import { newestPlanned, type Planned, plannedIn } from './plan.ts';
import type { Satz } from './rates.ts';

const planned = (jahr: number, betrag: number): Planned => ({
  betrag,
  jahr,
  fassung: 'Plan',
  genauigkeit: '',
  konten: [],
  quelle: 'q',
  herkunft: '/herkunft/',
});
const satz = (jahr: number): Satz => ({ jahr, wert: 450, reihe: 'hebesatz', durchschnitt: false, anmerkung: null });

describe('the planned amount that the model takes', () => {
  it('is the newest one', () => {
    const found = newestPlanned([planned(2030, 1), planned(2034, 2), null], [satz(2030), satz(2034)]);
    expect(found?.planned.betrag).toBe(2);
    expect(found?.satz.jahr).toBe(2034);
  });

  it('is the older one where the rate of the newer year is unknown, and none where no rate is known', () => {
    expect(newestPlanned([planned(2034, 2), planned(2030, 1)], [satz(2030)])?.planned.jahr).toBe(2030);
    expect(newestPlanned([planned(2034, 2)], [satz(2030)])).toBeNull();
  });
});

describe('the planned revenue of a tax', () => {
  const plan = async (rows = [...SUMMEN], more = {}) =>
    plannedIn(await planFrom([fassung('neu', 'Neuer Plan', more)], rows), 'gewerbesteuer');

  it('is that of the accounts that its chart of accounts names, each with its page', async () => {
    expect(await plan()).toMatchObject({ betrag: 290.1, jahr: 2030, fassung: 'Neuer Plan', quelle: 'quelle-neu' });
    expect((await plan())?.konten).toMatchObject([
      { konto: 'Konto 4012000', name: 'Konto 4012000', href: '/haushalt/konto/4012000/' },
    ]);
  });

  it('is unknown without a chart, without an amount, and in a result', async () => {
    expect(await plan([...SUMMEN], { rahmen: null })).toBeNull();
    expect(await plan(SUMMEN.map((row) => (row.konto === '4012000' ? summe('4012000', null) : row)))).toBeNull();
    expect(await plan(SUMMEN.filter(({ konto }) => konto !== '4012000'))).toBeNull();
    expect(await plan(SUMMEN.map((row) => ({ ...row, wertart: 'ergebnis' })))).toBeNull();
  });
});
