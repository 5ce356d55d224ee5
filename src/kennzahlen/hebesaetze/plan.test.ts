import { describe, expect, it } from 'vitest';
import { newestPlanned, type Planned } from './plan.ts';
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
