import { describe, expect, it } from 'vitest';
import { ageSentence } from './age.ts';
import { cellSentences, planningSentence } from './cells.ts';
import { mended, otherNames } from './names.ts';

const rows = (leer: number) => ({ ags: '99999999', leer, ohne_zeile: 0 });

describe('cells of the source', () => {
  it('are told with their number where there are any', () => {
    expect(cellSentences(rows(1), { zeros: 1200, derived: 2 })).toEqual([
      '1.200 Zellen der Quelle enthalten eine 0. Sie sind weggelassen und gezählt: Wo ein Plan eine Position kennt und kein Betrag steht, ist es 0.',
      '1 Zelle ist in der Quelle leer. Leer ist nicht 0: Sie steht als „neu“ oder „kein Wert“ in den Tabellen.',
      '2 Zellen der Quelle sind Differenzen anderer Zellen. Sie wurden alle nachgerechnet und nicht übernommen.',
    ]);
  });

  it('are not told of where nobody counted any: only how a missing row is read', () => {
    expect(cellSentences(rows(0), { zeros: 0, derived: 0 })).toEqual([
      'Wo ein Plan eine Position kennt und kein Betrag steht, zählt es hier als 0.',
    ]);
  });
});

describe('the reach of a plan', () => {
  it('follows from its years', () => {
    expect(planningSentence(2030, [2031, 2032, 2033])).toBe('Die mittelfristige Planung reicht drei Jahre weiter.');
    expect(planningSentence(2030, [2031])).toBe('Die mittelfristige Planung reicht ein Jahr weiter.');
    expect(planningSentence(2030, [])).toBe('');
  });
});

describe('which is older', () => {
  it('is said only where every amount is older than the newest headline figure', () => {
    expect(ageSentence([2017, 2020], [2016, 2026])).toBe('Die Einzelheiten sind alt, die Eckwerte neu.');
    expect(ageSentence([2029, 2031], [2030])).toBe('');
    expect(ageSentence([2030], [])).toBe('');
    expect(ageSentence([], [2030])).toBe('');
  });
});

describe('names', () => {
  it('were looked through by hand only where somebody says so', () => {
    const said = { durchgesehen: true, quelle: 'Viele Namen sind beschädigt.' };
    expect(mended({ anders: 7, kurz: 0 }, said)).toMatch(
      /^Viele Namen sind beschädigt\. Sie sind von Hand durchgesehen und behoben; .* in der Spalte$/,
    );
    expect(mended({ anders: 7, kurz: 0 }, { durchgesehen: true })).toMatch(/^Die Bezeichnungen sind von Hand/);
    expect(mended({ anders: 7, kurz: 0 }, undefined)).toMatch(/^7 Bezeichnungen lauten hier anders/);
    expect(mended({ anders: 1, kurz: 0 }, { ...said, durchgesehen: false })).toMatch(/^Eine Bezeichnung lautet/);
    expect(mended({ anders: 0, kurz: 3 }, said)).toBeNull();
  });

  it('have no sentence of others where there is none to say', () => {
    expect(otherNames({ anders: 3, kurz: 0 }, undefined)).toBe('');
    expect(
      otherNames({ anders: 0, kurz: 2 }, { durchgesehen: false, produktrahmen: 'Die Bereiche sind die üblichen.' }),
    ).toBe('Kurze Namen und Suchwörter sind von uns. Die Bereiche sind die üblichen.');
  });
});
