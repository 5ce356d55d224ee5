import { describe, expect, it } from 'vitest';
import { exactText, kindText } from './words.ts';

const stated = { wertart: 'statistik', reihe: 'gesamt', genauigkeit: 'genau', anmerkung: 'von 81' };

describe('what a single figure is called', () => {
  it('is the word of its publisher, not official, when it is a count', () => {
    expect(kindText(stated, 'Abendblatt')).toBe('Angabe der Quelle: Abendblatt; Reihe: gesamt; von 81');
    expect(kindText(stated)).not.toContain('amtlich');
  });

  it('is the kind and state of a plan', () => {
    expect(kindText({ ...stated, wertart: 'ansatz', reihe: 'entwurf', genauigkeit: 'rund', anmerkung: null })).toBe(
      'Ansatz (Entwurf); rund; Reihe: entwurf',
    );
  });
});

it('says euros with both digits of the cents or with none, and all else as it is published', () => {
  expect(exactText(2195.5, 'EUR je Einwohner')).toBe('2.195,50\u00a0€ je Einwohner');
  expect(exactText(2195, 'EUR')).toBe('2.195\u00a0€');
  expect(exactText(30, 'Anzahl')).toBe('30');
  expect(exactText(33.5, 'Mio. EUR')).toBe('33,5\u00a0Mio.\u00a0€');
  expect(exactText(1 / 3, 'Prozent', true)).toBe('0,33\u00a0%');
});
