import { describe, expect, it } from 'vitest';
import { NEU, node, summe } from '../../tests/fixture-city/budget.ts';
import {
  differenceName,
  directionName,
  directionOf,
  fieldOf,
  fieldsOf,
  isAccountSide,
  otherSide,
  resultName,
  seriesOf,
  sidesOf,
  tokenOf,
} from './direction.ts';
import { partNamed } from './part.ts';

const [ERGEBNIS, FINANZ] = [partNamed('ergebnis'), partNamed('finanz')];
const sides = (...amounts: object[]) => sidesOf({ summen: amounts.map((of) => summe(NEU, of)) });

describe('the directions of an entry', () => {
  it('are those it has amounts in, 0 and internal charging included; one without any goes out', () => {
    expect(sides({ ertrag: 0 })).toEqual(['ertrag']);
    expect(sides({ aufwand: 1 })).toEqual(['aufwand']);
    expect(sides({ ertrag_intern: 1 })).toEqual(['ertrag']);
    expect(sides({ aufwand_intern: 0 }, { ertrag: 2 })).toEqual(['ertrag', 'aufwand']);
    expect(sides({}, {})).toEqual(['aufwand']);
  });

  it('name every amount that it carries, the one its page is about first', () => {
    const both = { summen: [summe(NEU, { aufwand: 1 }), summe(NEU, { ertrag: 0, aufwand_intern: 2 })] };
    expect(fieldsOf(both)).toEqual(['ertrag', 'aufwand', 'aufwand_intern']);
    expect(fieldOf(both)).toBe('ertrag');
    expect(fieldsOf({ summen: [] })).toEqual(['aufwand']);
  });

  it('are two only for groups of accounts, of which the page tells one', () => {
    const both = [summe(NEU, { ertrag: 1 }), summe(NEU, { aufwand: 1 })];
    expect(otherSide(node('5', both, { ebene: 'konto' }))).toBe('aufwand');
    expect(otherSide(node('5', both.slice(0, 1), { ebene: 'konto' }))).toBeUndefined();
    expect(otherSide(node('5', [summe(NEU, { aufwand: 1, ertrag_intern: 1 })], { ebene: 'konto' }))).toBe('ertrag');
    expect(otherSide(node('5', both))).toBeUndefined();
    expect([node('5', [], { ebene: 'konto' }), node('5', [])].map(isAccountSide)).toEqual([true, false]);
  });
});

describe('the words of a direction', () => {
  it('are those of the part, with internal charging like the rest', () => {
    const fields = ['ertrag', 'ertrag_intern', 'aufwand', 'aufwand_intern'] as const;
    expect(fields.map((field) => directionOf(FINANZ, field).id)).toEqual([
      ...['einzahlung', 'einzahlung', 'auszahlung', 'auszahlung'],
    ]);
    expect(fields.map(tokenOf)).toEqual(['ertrag', 'ertrag', 'aufwand', 'aufwand']);
    expect(directionName(ERGEBNIS, 'aufwand_intern')).toBe('Aufwand');
    expect(differenceName(ERGEBNIS)).toBe('Ertrag − Aufwand');
    expect(seriesOf(FINANZ)).toEqual([
      { name: 'Einzahlungen', farbe: 'var(--ertrag)' },
      { name: 'Auszahlungen', farbe: 'var(--aufwand)' },
    ]);
  });

  it('of the difference depend on its sign', () => {
    expect([-0.01, 0.01, 0].map((amount) => resultName(ERGEBNIS, amount))).toEqual([
      ...['Zuschussbedarf', 'Überschuss', 'Ergebnis'],
    ]);
  });
});
