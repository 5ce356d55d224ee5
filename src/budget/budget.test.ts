import { describe, expect, it } from 'vitest';
import { ALT, BEFORE, budgetOf, column, JAHR, NEU, NOW, summe } from '../../tests/fixture-city/budget.ts';
import { amount, amounts, inhabitants, wishFor } from './budget.ts';
import { choose } from './columns.ts';
import type { Einwohner } from './descriptions.ts';
import { partNamed } from './part.ts';

describe('one amount', () => {
  it('is 0 where the source has no row: the import leaves zeros out', () => {
    expect(amount([], 'aufwand', NOW)).toBe(0);
    expect(amount([summe(NEU, { ertrag: 5 })], 'aufwand', NOW)).toBe(0);
    expect(amount([summe(NEU, { aufwand: 5 })], 'aufwand', column(NEU, JAHR + 1))).toBe(0);
    expect(amount([summe(NEU, { aufwand: 5 })], 'aufwand', BEFORE)).toBe(0);
  });

  it('is missing where the source has nothing but empty cells', () => {
    expect(amount([summe(NEU, { aufwand_leer: 2 })], 'aufwand', NOW)).toBeNull();
    expect(amount([summe(NEU, { aufwand_leer: 2 })], 'ertrag', NOW)).toBe(0);
  });

  it('is 0 where only some of its positions are empty: the others are a 0 of the source', () => {
    const earlier = summe(ALT, { aufwand: 7, aufwand_positionen: 2 });
    expect(amount([earlier, summe(NEU, { aufwand_leer: 1 })], 'aufwand', NOW)).toBe(0);
    expect(amount([earlier, summe(NEU, { aufwand_leer: 2 })], 'aufwand', NOW)).toBeNull();
    expect(amount([earlier, summe(NEU, { ertrag_leer: 1 })], 'ertrag', NOW)).toBeNull();
  });

  it('is missing where all positions of its structure are empty, however many another structure has', () => {
    const reorganised = { ...summe(ALT, { aufwand: 7, aufwand_positionen: 5 }), struktur: 'alt' };
    expect(amount([reorganised, summe(NEU, { aufwand_leer: 2 })], 'aufwand', NOW)).toBeNull();
  });

  it('is missing in a version whose structure does not have the group', () => {
    const reorganised = { ...NOW, fassung: { ...NEU, struktur: 'new' } };
    expect(amount([summe(ALT, { aufwand: 5 })], 'aufwand', reorganised)).toBeNull();
  });

  it('is missing where a version speaks of few areas and not of this one', () => {
    expect(amount([summe(NEU, { aufwand: 5 })], 'aufwand', { ...BEFORE, partial: true })).toBeNull();
    expect(amount([summe(ALT, { aufwand: 5 })], 'aufwand', { ...BEFORE, partial: true })).toBe(5);
  });

  it('is the sum of what is there where some cells are empty', () => {
    expect(amount([summe(NEU, { ertrag: 5, ertrag_leer: 2 })], 'ertrag', NOW)).toBe(5);
  });
});

it('an amount of one kind is never that of another of the same version and year', () => {
  const both = [summe(NEU, { aufwand: 5 }), summe(NEU, { aufwand: 7, wertart: 'ergebnis' })];
  expect(amount(both, 'aufwand', NOW)).toBe(5);
  expect(amount(both, 'aufwand', column(NEU, JAHR, 'ergebnis'))).toBe(7);
});

describe('the amounts of a column', () => {
  it('have a result to the cent', () => {
    const result = (ertrag: number, aufwand: number) => amounts([summe(NEU, { ertrag, aufwand })], NOW).ergebnis;
    expect([result(0.3, 0.1), result(120_000.1, 1_098_766.22)]).toEqual([0.2, -978_766.12]);
  });

  it('have a result where one side is missing, and none where both are', () => {
    expect(amounts([summe(NEU, { aufwand: 5, ertrag_leer: 1 })], NOW)).toMatchObject({
      ertrag: null,
      ergebnis: -5,
    });
    expect(amounts([summe(NEU, { aufwand_leer: 1, ertrag_leer: 1 })], NOW).ergebnis).toBeNull();
  });

  it('keep internal charging beside the result', () => {
    const cell = amounts([summe(NEU, { ertrag: 9, ertrag_intern: 3, aufwand_intern: 4 })], NOW);
    expect(cell).toEqual({ ertrag: 9, aufwand: 0, ergebnis: 9, ertragIntern: 3, aufwandIntern: 4 });
  });
});

describe('the budget', () => {
  const budget = budgetOf([{ neu: 1, alt: 2 }]);

  it('counts the inhabitants of the year, or the newest before it, never a later one', () => {
    const value = (jahr: number, wert: number): Einwohner => ({
      ags: '',
      jahr,
      reihe: '',
      wert,
      kennzahl: '',
      quelle: '',
    });
    const peopled = { ...budget, einwohner: [value(2027, 1000), value(2028, 1250)] };
    expect(inhabitants(peopled, 2027)?.wert).toBe(1000);
    expect(inhabitants(peopled, 2030)).toMatchObject({ jahr: 2028, wert: 1250 });
    expect(inhabitants(peopled, 2026)).toBeNull();
  });
});

describe('what site.json wishes', () => {
  const [leading, other] = [partNamed('ergebnis'), partNamed('finanz', 'finanz/')];
  const wish = { fassung: 'neu', jahr: JAHR, vergleichsfassung: 'alt' };

  it('holds for the part that leads as it is said', () => {
    expect(wishFor(leading, [NEU], [NOW], wish)).toBe(wish);
    expect(() => choose([NEU], [NOW], wish)).toThrow('«alt»');
  });

  it('is followed by another part as far as it has what is named, so that no wish breaks its pages', () => {
    expect(choose([ALT, NEU], [BEFORE, NOW], wishFor(other, [ALT, NEU], [BEFORE, NOW], wish))).toMatchObject({
      selected: NOW,
      before: BEFORE,
    });
    // a part without the version that the other is held against, without its year, or without any of it
    const later = column(NEU, JAHR + 1);
    expect(choose([NEU], [NOW], wishFor(other, [NEU], [NOW], wish)).before).toBeNull();
    expect(choose([NEU], [later], wishFor(other, [NEU], [later], wish)).selected).toBe(later);
    expect(choose([ALT], [BEFORE], wishFor(other, [ALT], [BEFORE], wish)).selected).toBe(BEFORE);
    // to hold it against nothing is said of all parts
    expect(
      wishFor(other, [ALT, NEU], [BEFORE, NOW], { ...wish, vergleichsfassung: null }).vergleichsfassung,
    ).toBeNull();
  });
});
