import { describe, expect, it } from 'vitest';
import { kindText } from './words.ts';

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
