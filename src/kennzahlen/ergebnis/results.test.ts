import { describe, expect, it } from 'vitest';
import { type Angabe, kindOf } from '../angaben.ts';
import { gapsOf, newestComplete, yearsOf } from './results.ts';
import { gapHeadline, outlookPhrase, resultHeadline, resultPhrase, sumPhrase } from './sentences.ts';

const angabe = (jahr: number, wert: number, wertart: string, more: Partial<Angabe> = {}): Angabe => ({
  ags: '1',
  kennzahl: 'jahresergebnis',
  jahr,
  jahr_bis: null,
  wert,
  genauigkeit: 'genau',
  einheit: 'Mio. EUR',
  wertart,
  reihe: 'plan',
  quelle: 'q',
  anmerkung: null,
  rolle: 'ergebnis-eines-jahres',
  ...more,
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the years', () => {
  it('go from the first to the last, also through years without a figure', () => {
    const years = yearsOf([angabe(2030, -1, 'ansatz'), angabe(2033, 2, 'ergebnis')]);
    expect(years.map(({ jahr, plan, ergebnis }) => [jahr, plan?.wert ?? null, ergebnis?.wert ?? null])).toEqual([
      [2030, -1, null],
      [2031, null, null],
      [2032, null, null],
      [2033, null, 2],
    ]);
    expect(yearsOf([])).toEqual([]);
  });

  it('take what was decided rather than the draft, and the ended rather than the preliminary', () => {
    const [year] = yearsOf([
      angabe(2030, -3, 'ansatz', { reihe: 'beschlossen' }),
      angabe(2030, -2, 'ansatz', { reihe: 'entwurf' }),
      angabe(2030, -1, 'planung', { reihe: 'eckwerte' }),
      angabe(2030, 5, 'ergebnis', { reihe: 'ergebnis' }),
      angabe(2030, 4, 'vorlaeufig', { reihe: 'ergebnis' }),
    ]);
    expect([year?.plan?.wert, year?.ergebnis?.wert]).toEqual([-3, 5]);
  });

  it('never take a sum of years, a forecast or a state of accounts for a result', () => {
    const years = yearsOf([
      angabe(2030, 47, 'ergebnis', { jahr_bis: 2031 }),
      angabe(2030, -51, 'prognose'),
      angabe(2030, 99, 'bestand'),
    ]);
    expect(years[0]).toMatchObject({ plan: null, ergebnis: null, prognose: { wert: -51 } });
  });
});

describe('the distance of plan and result', () => {
  it('names both distances where the source names the result without carry-overs too', () => {
    const years = yearsOf([angabe(2030, -10, 'ansatz'), angabe(2030, 45, 'ergebnis', { genauigkeit: 'rund' })]);
    const without = [angabe(2030, 22, 'ergebnis'), angabe(2031, 1, 'ergebnis')];
    expect(plain(gapHeadline(gapsOf(years, without)))).toBe(
      'Das Ergebnis war 2030 rund 55 Mio. € besser als geplant (ohne Haushaltsübertragungen 32 Mio. € besser als geplant)',
    );
  });

  it('is told only where both are known, and not against a forecast', () => {
    const gaps = gapsOf(
      yearsOf([
        angabe(2030, -10.8, 'ansatz'),
        angabe(2030, 45.7, 'ergebnis'),
        angabe(2031, -5, 'ansatz'),
        angabe(2031, -51, 'prognose'),
        angabe(2032, 3, 'ergebnis'),
      ]),
    );
    expect(gaps.map(({ jahr, wert }) => [jahr, wert])).toEqual([[2030, 56.5]]);
  });

  it('is called rounded when one of both is', () => {
    const gaps = gapsOf(
      yearsOf([
        angabe(2030, -10, 'ansatz'),
        angabe(2030, -30, 'ergebnis', { genauigkeit: 'rund' }),
        angabe(2031, 1, 'ansatz'),
        angabe(2031, 1, 'ergebnis'),
        angabe(2032, 1, 'ansatz'),
        angabe(2032, 3.5, 'ergebnis'),
      ]),
    );
    expect(plain(gapHeadline(gaps))).toBe(
      'Das Ergebnis war 2030 rund 20 Mio. € schlechter als geplant, 2031 wie geplant und 2032 2,5 Mio. € besser als geplant',
    );
  });
});

describe('the distances', () => {
  it('of many years are counted, and the newest is named', () => {
    const years = yearsOf(
      [2030, 2031, 2032, 2033].flatMap((jahr) => [angabe(jahr, 1, 'ansatz'), angabe(jahr, jahr - 2031, 'ergebnis')]),
    );
    expect(plain(gapHeadline(gapsOf(years)))).toBe(
      'In 1 von 4 Jahren war das Ergebnis besser als geplant, zuletzt war es 2033 1 Mio. € besser als geplant',
    );
  });
});

describe('the sentences', () => {
  it('say what was left or missing, how sure it is, and of which year', () => {
    expect(plain(resultPhrase(angabe(2030, -6.7, 'ergebnis', { genauigkeit: 'rund' })))).toBe(
      '2030 fehlten am Ende rund 6,7 Mio. €',
    );
    expect(plain(resultPhrase(angabe(2030, 5, 'vorlaeufig')))).toBe('2030 blieben am Ende 5 Mio. € übrig (vorläufig)');
    expect(resultPhrase(angabe(2030, 0, 'ergebnis'))).toContain('weder');
  });

  it('keep plan, draft and forecast apart', () => {
    expect(plain(outlookPhrase(angabe(2030, -33.93, 'ansatz', { reihe: 'entwurf' })))).toBe(
      'für 2030 ist ein Minus von 33,93 Mio. € geplant (Entwurf)',
    );
    expect(plain(outlookPhrase(angabe(2030, 2, 'prognose')))).toBe('für 2030 wurde ein Plus von 2 Mio. € erwartet');
    expect(kindOf({ wertart: 'ansatz', reihe: 'beschlossen' })).toBe('Ansatz (beschlossen)');
  });

  it('begin with the newest result and name only what comes after it', () => {
    const years = yearsOf([
      angabe(2029, -4, 'prognose'),
      angabe(2030, -10, 'ansatz'),
      angabe(2030, 1, 'ergebnis'),
      angabe(2031, -2, 'ansatz'),
    ]);
    expect(plain(resultHeadline(years))).toBe(
      '2030 blieben am Ende 1 Mio. € übrig und für 2031 ist ein Minus von 2 Mio. € geplant',
    );
    expect(plain(resultHeadline(yearsOf([angabe(2031, -2, 'ansatz')])))).toBe(
      'Für 2031 ist ein Minus von 2 Mio. € geplant',
    );
  });

  it('tell a sum of years as one', () => {
    expect(plain(sumPhrase(angabe(2015, 47, 'ergebnis', { jahr_bis: 2016, genauigkeit: 'rund' })))).toBe(
      'die Summe von 2015 und 2016, rund +47 Mio. €',
    );
  });
});

describe('the parts of a result', () => {
  it('are those of the newest year that has all of them as results', () => {
    const rows = [
      angabe(2030, 1, 'ergebnis', { kennzahl: 'a' }),
      angabe(2030, 2, 'ergebnis', { kennzahl: 'b' }),
      angabe(2031, 3, 'ergebnis', { kennzahl: 'a' }),
      angabe(2031, 4, 'ansatz', { kennzahl: 'b' }),
    ];
    expect(newestComplete(rows, ['a', 'b'])?.map(({ wert }) => wert)).toEqual([1, 2]);
    expect(newestComplete(rows, ['a', 'c'])).toBeNull();
  });
});
