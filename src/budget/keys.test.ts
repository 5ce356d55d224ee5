import { describe, expect, it } from 'vitest';
import type { StructureLevel } from './entries.ts';
import { keysOf } from './keys.ts';
import { partNamed } from './part.ts';

const products = (...names: readonly [schluessel: string, name: string][]): StructureLevel[] => [
  {
    klassifikation: 'aufgabe',
    ebene: 'produkt',
    parent: null,
    entries: names.map(([schluessel, name]) => ({ schluessel, name, kurzname: name, parent: null })),
  },
];

describe('entries of two structures', () => {
  const keys = keysOf(
    new Map([
      ['new', products(['36501', 'Kitas'], ['36502', 'Horte'])],
      ['old', products(['36501', 'KITAS '], ['36502', 'Jugendclubs'], ['36503', 'Spielplätze'])],
    ]),
    partNamed('ergebnis'),
  );

  it('are one where number and name are the same, however they are written', () => {
    expect(keys.of('old', 'produkt', '36501')).toBe(keys.of('new', 'produkt', '36501'));
  });

  it('are never joined by a number alone: the newer keeps it as its name, the older is told apart', () => {
    expect([keys.of('new', 'produkt', '36502'), keys.of('old', 'produkt', '36502')]).toEqual(['36502', 'old.36502']);
  });

  it('keep their number where only the older structure has it', () => {
    expect(keys.of('old', 'produkt', '36503')).toBe('36503');
  });

  it('stand level by level; a structure may not have one', () => {
    expect(keys.strukturen).toEqual(['new', 'old']);
    expect(keys.level('old', 'produkt')?.entries).toHaveLength(3);
    expect(keys.level('old', 'konto')).toBeUndefined();
  });
});

describe('entries that a table of new numbers names', () => {
  const STRUCTURES = new Map([
    ['new', products(['1', 'Museum'], ['2', 'Jugendarbeit'], ['3', 'Reinigung'], ['4', 'Winterdienst'], ['5', 'Bad'])],
    [
      'old',
      products(
        ['9', 'Heimatmuseum'],
        ['6', 'Club Nord'],
        ['7', 'Club Süd'],
        ['3', 'Reinigung'],
        ['1', 'Bad'],
        ['5', 'Bad'],
      ),
    ],
    ['older', products(['9', 'Heimatmuseum'])],
  ]);
  const row = (schluessel: string, schluessel_alt: string) => ({
    ...{ struktur: 'new', ebene: 'produkt', schluessel, struktur_alt: 'old', schluessel_alt },
  });
  const ROWS = [row('1', '9'), row('2', '6'), row('2', '7'), row('3', '3'), row('4', '3')];
  const keys = keysOf(STRUCTURES, partNamed('ergebnis'), ROWS);
  const of = (struktur: string, nummer: string) => keys.of(struktur, 'produkt', nummer);

  it('are one where one became one other, and so is what was the same before that', () => {
    expect([of('new', '1'), of('old', '9'), of('older', '9')]).toEqual(['1', '1', '1']);
  });

  it('are one where several became one, and only that', () => {
    expect([of('new', '2'), of('old', '6'), of('old', '7')]).toEqual(['2', '2', '2']);
    expect(keys.numbers('old', 'produkt', '2')).toEqual(['6', '7']);
  });

  it('are none of the parts where one was divided, though a part kept its number and name', () => {
    expect([of('new', '3'), of('new', '4'), of('old', '3')]).toEqual(['3', '4', 'old.3']);
    expect(keys.renumbered.isWhole({ struktur: 'new', ebene: 'produkt', nummer: '3' })).toBe(false);
  });

  it('leave all others as they are', () => {
    expect([of('new', '5'), of('old', '5'), of('old', '1')]).toEqual(['5', '5', 'old.1']);
  });

  it('are one also where the older structure leads; of several that became one each then stands for itself', () => {
    const turned = keysOf(new Map([...STRUCTURES].slice(0, 2).toReversed()), partNamed('ergebnis'), ROWS);
    const numbers = ['1', '2'].map((nummer) => turned.of('new', 'produkt', nummer));
    expect(numbers).toEqual(['9', '2']);
    expect(['9', '6', '7'].map((nummer) => turned.of('old', 'produkt', nummer))).toEqual(['9', '6', '7']);
  });
});
