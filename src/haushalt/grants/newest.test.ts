import { expect, it } from 'vitest';
import type { Zuwendung } from '../../budget/grants.ts';
import { largestFirm, newestPhrase } from './newest.ts';

const grant = (zweck: string, jahr: number): Zuwendung =>
  ({ zweck, jahr, betrag: 1_600_000, genauigkeit: 'rund', stand: 'geplant', jahr_erschlossen: null }) as Zuwendung;

it('the newest grant says what it is for, where others are for something else', () => {
  const [old, newest] = [grant('Betrieb', 2029), grant('Technik', 2030)];
  expect(newestPhrase(newest, [old, newest])).toBe('2030 rund 1,6\u00a0Mio.\u00a0€ (geplant), Zweck: Technik');
  expect(newestPhrase(newest, [newest])).toBe('2030 rund 1,6\u00a0Mio.\u00a0€ (geplant)');
});

it('the largest is none that was only asked for', () => {
  const rows = (['vorgeschlagen', 'geplant', 'gezahlt', 'beantragt'] as const).map((stand, at) => ({
    stand,
    betrag: [900, 200, 300, 800][at] as number,
  }));
  expect(largestFirm(rows)?.betrag).toBe(300);
  expect(largestFirm(rows.slice(0, 1))).toBeUndefined();
});
