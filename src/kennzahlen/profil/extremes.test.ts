import { describe, expect, it } from 'vitest';
import { kennzahl } from '../../../tests/fixture-city/figures.ts';
import type { Placed } from '../statistics.ts';
import { extremes } from './extremes.ts';
import type { ProfileRow } from './profile.ts';

const placed = (platz: number, gleich = 0): Placed => ({
  platz,
  gleich,
  n: 20,
  mitglieder: 20,
  ausgeschlossen: 0,
  jahre: [2030],
});

const row = (name: string, platz: ProfileRow['platz'], jahr = 2030): ProfileRow => ({
  kennzahl: kennzahl({ name }),
  href: '/',
  wert: 1,
  jahr,
  genauigkeit: null,
  platz,
  daneben: null,
  verlauf: [],
  quellen: [],
});

describe('where a city stands highest and lowest', () => {
  it('is told with year, place and how many', () => {
    const rows = [row('Mitte', placed(10)), row('Oben', placed(2)), row('Unten', placed(19))];
    expect(extremes('Musterstadt', rows)).toBe(
      'In laufenden Statistiken steht Musterstadt am weitesten oben bei „Oben“ (2030: Platz 2 von 20). Am weitesten unten steht es bei „Unten“ (2030: Platz 19 von 20).',
    );
  });

  it('is no place that many share', () => {
    const rows = [row('Null', placed(12, 8)), row('Oben', placed(1)), row('Unten', placed(19))];
    expect(extremes('Musterstadt', rows)).toContain('unten steht es bei „Unten“');
  });

  it('leaves out what has ended and what has no place; with fewer than two nothing is said', () => {
    const rows = [row('Früher', placed(1), 2008), row('Ohne', 'kein Platz: andere Reihe'), row('Heute', placed(5))];
    expect(extremes('Musterstadt', rows)).toBe('');
    expect(extremes('Musterstadt', [])).toBe('');
  });
});
