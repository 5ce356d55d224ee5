import { describe, expect, it } from 'vitest';
import { cities, comparison, kennzahl, printed, region, statisticOf, wert } from '../../tests/fixture-city/figures.ts';
import { bandPoints, linePoints, sourcesOf } from './band-lines.ts';
import { perHead } from './measures.ts';
import type { Region, Wert } from './queries.ts';
import { isKnown } from './rules.ts';
import { groupPlace, groupSpread, newest } from './statistics.ts';

const four = cities(4);
const [home, second, third, fourth] = four as [Region, Region, Region, Region];

/** A value each for the cities, in their order; null has a row without a value. */
const year = (jahr: number, values: readonly (number | null)[], more: Partial<Wert> = {}): Wert[] =>
  values.map((value, at) => wert((four[at] as Region).ags, jahr, value, more));

describe('a statistic', () => {
  it('has every year between its first and its last, also those without a row', () => {
    expect(statisticOf([...year(2001, [1]), ...year(2004, [1])], home).jahre).toEqual([2001, 2002, 2003, 2004]);
    expect(statisticOf([], home).jahre).toEqual([]);
  });

  it('refuses two values for one region and year: which of them counts would be chance', () => {
    const rows = [...year(2001, [1], { wertart: 'ansatz' }), ...year(2001, [2], { wertart: 'ergebnis' })];
    expect(() => statisticOf(rows, home)).toThrow('zwei Werte');
  });

  it('knows the newest year with a value, not the newest row', () => {
    expect(newest(statisticOf([...year(2001, [7]), ...year(2002, [null])], home), home.ags)?.jahr).toBe(2001);
  });
});

describe('a group beside a statistic of mixed series', () => {
  it('counts only values of the series of the home city', () => {
    const rows = [...year(2001, [1, 2, 3]), wert(fourth.ags, 2001, 100, { reihe: 'reihe-b' })];
    const found = groupSpread(statisticOf(rows, home), 'alle', 2001, comparison(four));
    expect(found).toMatchObject({ n: 3, mitglieder: 4, oberes: 3 });
    expect(groupPlace(statisticOf(rows, home), fourth.ags, 'alle', 2001, comparison(four))).toBeNull();
  });

  it('never mixes plan and result, nor two censuses, within one series', () => {
    for (const other of [{ wertart: 'ansatz' }, { nenner_reihe: 'zensus-2022' }]) {
      const rows = [...year(2001, [1, 2, 3]), wert(fourth.ags, 2001, 100, other)];
      const statistic = statisticOf(rows, home);
      expect(groupSpread(statistic, 'alle', 2001, comparison(four))).toMatchObject({ n: 3, oberes: 3 });
      expect(groupPlace(statistic, home.ags, 'alle', 2001, comparison(four))).toMatchObject({ platz: 3, n: 3 });
    }
  });

  it('follows the home city where it is alone with its kind of figure, and then says nothing of a group', () => {
    const rows = [wert(home.ags, 2001, 1, { wertart: 'ansatz' }), ...year(2001, [1, 2, 3, 4]).slice(1)];
    const statistic = statisticOf(rows, home);
    expect(groupSpread(statistic, 'alle', 2001, comparison(four))).toMatchObject({ n: 1, grund: expect.any(String) });
    expect(groupPlace(statistic, second.ags, 'alle', 2001, comparison(four))).toBeNull();
  });

  it('follows the series of most regions where the home city has no row', () => {
    const rows = [...year(2001, [null, 2, 3, 4]).slice(1), wert('05001000', 2001, 9, { reihe: 'reihe-b' })];
    expect(statisticOf(rows, home).seriesOf(2001)).toBe('reihe-a');
    expect(groupSpread(statisticOf(rows, home), 'alle', 2001, comparison(four))).toMatchObject({ n: 3, mitte: 3 });
  });

  it('says nothing of a year without a row', () => {
    expect(isKnown(groupSpread(statisticOf(year(2001, [1, 2, 3, 4]), home), 'alle', 2005, comparison(four)))).toBe(
      false,
    );
    expect(groupPlace(statisticOf(year(2001, [1]), home), home.ags, 'alle', 2005, comparison(four))).toBeNull();
  });
});

describe('a group beside dissolved regions', () => {
  const gone = region('13001000', { gueltig_bis: '2011-09-03' });

  it('does not count a value under a key that had ended', () => {
    const rows = [...year(2011, [1, 2, 3, 4]), wert(gone.ags, 2011, 100)];
    const found = groupSpread(statisticOf(rows, home), 'alle', 2011, comparison([...four, gone]));
    expect(found).toMatchObject({ n: 4, mitglieder: 4, oberes: 3 });
    expect(groupPlace(statisticOf(rows, home), gone.ags, 'alle', 2011, comparison([...four, gone]))).toBeNull();
  });

  it('does not miss one that did not exist any more', () => {
    const found = groupSpread(statisticOf(year(2012, [1, 2, 3, 4]), home), 'alle', 2012, comparison([...four, gone]));
    expect(found).toMatchObject({ n: 4, mitglieder: 4 });
  });
});

describe('carried deficits', () => {
  const deficits = [second].map(({ ags }) => ({ ags, jahr: 2008 }));
  const rows = [...year(2008, [10, 90, 80, 20]), ...year(2009, [10, 90, 80, 20])];

  it('take cities out of group and places of an indicator that suffers from them, in that year only', () => {
    const statistic = statisticOf(rows, home, printed('ausgaben', 'fehlbetraege'));
    const all = comparison(four, { deficits });
    expect(groupSpread(statistic, 'alle', 2008, all)).toMatchObject({
      n: 3,
      mitglieder: 4,
      ausgeschlossen: 1,
      oberes: 80,
    });
    expect(groupPlace(statistic, home.ags, 'alle', 2008, all)).toMatchObject({ platz: 3, n: 3, mitglieder: 4 });
    expect(groupPlace(statistic, second.ags, 'alle', 2008, all)).toBeNull();
    expect(groupSpread(statistic, 'alle', 2009, all)).toMatchObject({ n: 4 });
  });

  it('also where such an amount is divided by the inhabitants', () => {
    const amount = kennzahl({ kennzahl: 'ausgaben', besonderheit: 'fehlbetraege' });
    const measure = perHead('ausgaben', new Map([[amount.kennzahl, amount]]));
    const statistic = statisticOf(rows, home, measure);
    expect(groupSpread(statistic, 'alle', 2008, comparison(four, { deficits }))).toMatchObject({ n: 3 });
  });

  it('leave other indicators alone', () => {
    const statistic = statisticOf(rows, home, printed('kasse-personal'));
    expect(groupSpread(statistic, 'alle', 2008, comparison(four, { deficits }))).toMatchObject({ n: 4 });
  });
});

describe('the place of a figure that swings', () => {
  const measure = printed('kraft', 'schwankt');
  const rows = [...year(2022, [1, 5, 5, 5]), ...year(2023, [1, 5, 5, 5]), ...year(2024, [100, 5, 5, 5])];

  it('is that of the mean of three years, and names them', () => {
    const found = groupPlace(statisticOf(rows, home, measure), home.ags, 'alle', 2024, comparison(four));
    expect(found).toEqual({ platz: 1, gleich: 0, n: 4, mitglieder: 4, ausgeschlossen: 0, jahre: [2022, 2023, 2024] });
    const calm = groupPlace(statisticOf(rows, home), home.ags, 'alle', 2023, comparison(four));
    expect(calm).toEqual({ platz: 4, gleich: 0, n: 4, mitglieder: 4, ausgeschlossen: 0, jahre: [2023] });
  });

  it('is none without three years in a row, and says so', () => {
    const found = groupPlace(statisticOf(rows, home, measure), home.ags, 'alle', 2023, comparison(four));
    expect(found).toMatchObject({ grund: expect.stringContaining('drei Jahre') });
    const gap = [...year(2022, [1, 5, 5, 5]), ...year(2023, [null, 5, 5, 5]), ...year(2024, [100, 5, 5, 5])];
    expect(groupPlace(statisticOf(gap, home, measure), home.ags, 'alle', 2024, comparison(four))).toMatchObject({
      grund: expect.stringContaining('drei Jahre'),
    });
  });

  it('needs three quarters of the members with all three years', () => {
    const few = [...year(2022, [1, null, null, 5]), ...year(2023, [1, 5, 5, 5]), ...year(2024, [1, 5, 5, 5])];
    expect(groupPlace(statisticOf(few, home, measure), home.ags, 'alle', 2024, comparison(four))).toMatchObject({
      grund: 'nur 2 von 4 in der Vergleichsgruppe haben eine Angabe',
    });
  });

  it('is none, without another reason, for a region outside the group', () => {
    const outside = statisticOf([...rows, wert('05001000', 2024, 3)], home, measure);
    expect(groupPlace(outside, '05001000', 'alle', 2024, comparison(four))).toBeNull();
  });
});

describe('a home city of another kind', () => {
  it('has values, but neither group nor place', () => {
    const state = region('11', { art: 'Stadtstaat' });
    const other = region('02', { art: 'Stadtstaat' });
    const statistic = statisticOf([wert('11', 2001, 5), wert('02', 2001, 3)], state);
    expect(isKnown(groupSpread(statistic, 'alle', 2001, comparison([state, other])))).toBe(false);
    expect(groupPlace(statistic, '11', 'alle', 2001, comparison([state, other]))).toBeNull();
  });
});

describe('lines over a band', () => {
  it('have a gap in a year without a value or without a row, and do not close it', () => {
    const rows = [...year(2001, [1]), ...year(2002, [null]), ...year(2004, [4])];
    expect(linePoints(statisticOf(rows, home), home).map(({ wert }) => wert)).toEqual([1, null, null, 4]);
    expect(new Set(linePoints(statisticOf(rows, home), home).map(({ stueck }) => stueck)).size).toBe(1);
  });

  it('begin anew at another series, kind of figure or census', () => {
    for (const change of [{ reihe: 'b' }, { wertart: 'ansatz' }, { nenner_reihe: 'zensus-2022' }]) {
      const pieces = linePoints(statisticOf([...year(2001, [1]), ...year(2002, [2], change)], home), home);
      expect(new Set(pieces.map(({ stueck }) => stueck)).size).toBe(2);
    }
  });

  it('are never joined between two regions', () => {
    const statistic = statisticOf(year(2001, [1, 2]), home);
    expect(linePoints(statistic, home)[0]?.stueck).not.toBe(linePoints(statistic, second)[0]?.stueck);
  });

  it('stand over a band with a gap where too few report, within one piece, so that nothing is drawn across it', () => {
    const rows = [...year(2001, [1, 2, 3, 4]), ...year(2003, [1, null, null, 4]), ...year(2005, [1, 2, 3, 4])];
    const band = bandPoints(comparison(four), statisticOf(rows, home), 'alle');
    expect(band.map(({ mitte }) => mitte)).toEqual([2, null, null, null, 2]);
    expect(new Set(band.map(({ stueck }) => stueck)).size).toBe(1);
  });

  it('name the sources of what is shown, of both parts of a fraction, and of nobody else', () => {
    const rows = [
      wert(home.ags, 2001, 1, { quelle: 'zaehler', nenner_quelle: 'nenner' }),
      wert(second.ags, 2001, null, { quelle: 'leer' }),
      wert(third.ags, 2001, 1, { quelle: 'fremd' }),
    ];
    expect(sourcesOf(statisticOf(rows, home), [home, second])).toEqual(['zaehler', 'nenner']);
  });
});
