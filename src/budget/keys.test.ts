import { describe, expect, it } from 'vitest';
import { site } from '../site.ts';
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
  // made anew in each test, as a mutation run only sees what happens there
  const made = () =>
    keysOf(
      new Map([
        ['new', products(['36501', 'Kitas'], ['36502', 'Horte'])],
        ['old', products(['36501', 'KITAS '], ['36502', 'Jugendclubs'], ['36503', 'Spielplätze'])],
      ]),
      partNamed('ergebnis'),
    );

  it('are one where number and name are the same, however they are written', () => {
    const keys = made();
    expect(keys.of('old', 'produkt', '36501')).toBe(keys.of('new', 'produkt', '36501'));
  });

  it('are never joined by a number alone: the newer keeps it as its name, the older is told apart', () => {
    const keys = made();
    expect([keys.of('new', 'produkt', '36502'), keys.of('old', 'produkt', '36502')]).toEqual(['36502', 'old.36502']);
  });

  it('keep their number where only the older structure has it', () => {
    expect(made().of('old', 'produkt', '36503')).toBe('36503');
  });

  it('stand level by level; a structure may not have one', () => {
    const keys = made();
    expect(keys.strukturen).toEqual(['new', 'old']);
    expect(keys.level('old', 'produkt')?.entries).toHaveLength(3);
    expect(keys.level('old', 'konto')).toBeUndefined();
    expect(keys.level('older', 'produkt')).toBeUndefined();
    expect(keys.numbers('older', 'produkt', '36503')).toEqual([]);
  });

  it('differ by their name where only its letters are other ones, and by nothing else', () => {
    const names = (one: string, other: string) => {
      const keys = keysOf(
        new Map([
          ['new', products(['1', one])],
          ['old', products(['1', other])],
        ]),
        partNamed('ergebnis'),
      );
      return keys.of('old', 'produkt', '1');
    };
    expect([names('Kitas, Horte', 'Kitas / Horte'), names('„Bad“', 'BAD'), names('Stadtbad 1', 'Stadtbad 1.')]).toEqual(
      ['1', '1', '1'],
    );
    expect([names('Kitas', 'Horte'), names('Bad 1', 'Bad 2'), names('Kita Süd', 'KitaSüd')]).toEqual([
      'old.1',
      'old.1',
      'old.1',
    ]);
  });

  it('keep the name of the first one through several structures', () => {
    const keys = keysOf(
      new Map([
        ['new', products(['1', 'Kitas'])],
        ['old', products(['1', 'Horte'])],
        ['older', products(['1', 'Kitas'])],
        ['oldest', products(['1', 'Horte'])],
      ]),
      partNamed('ergebnis'),
    );
    expect(['new', 'old', 'older', 'oldest'].map((struktur) => keys.of(struktur, 'produkt', '1'))).toEqual([
      '1',
      'old.1',
      '1',
      'old.1',
    ]);
    expect(keys.numbers('oldest', 'produkt', 'old.1')).toEqual(['1']);
    expect(keys.numbers('oldest', 'produkt', '1')).toEqual([]);
    expect(keys.of('new', 'produkt', '2')).toBe('2');
  });

  it('are booked on the last level that has their number', () => {
    const [above] = products(['36501', 'Kitas']);
    const area = { ...(above as StructureLevel), ebene: 'bereich' };
    const keys = keysOf(new Map([['new', [area, ...products(['36501', 'Kitas'])]]]), partNamed('ergebnis'));
    expect(keys.having('new', 'aufgabe', '36501')).toEqual(['bereich', 'produkt']);
    expect([keys.having('new', 'art', '36501'), keys.having('new', 'aufgabe', '1')]).toEqual([[], []]);
  });

  it('have rows of the city and of the part', () => {
    const { ags } = site.stadt;
    const rows = [
      { ags, teil: 'ergebnis' },
      { ags, teil: 'finanz' },
      { ags: '00000000', teil: 'ergebnis' },
    ];
    expect(rows.map(made().isShown)).toEqual([true, false, false]);
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
  const made = () => keysOf(STRUCTURES, partNamed('ergebnis'), ROWS);
  const of = (struktur: string, nummer: string) => made().of(struktur, 'produkt', nummer);

  it('are one where one became one other, and so is what was the same before that', () => {
    expect([of('new', '1'), of('old', '9'), of('older', '9')]).toEqual(['1', '1', '1']);
  });

  it('are one where several became one, and only that', () => {
    expect([of('new', '2'), of('old', '6'), of('old', '7')]).toEqual(['2', '2', '2']);
    expect(made().numbers('old', 'produkt', '2')).toEqual(['6', '7']);
  });

  it('are none of the parts where one was divided, though a part kept its number and name', () => {
    expect([of('new', '3'), of('new', '4'), of('old', '3')]).toEqual(['3', '4', 'old.3']);
    expect(made().renumbered.isWhole({ struktur: 'new', ebene: 'produkt', nummer: '3' })).toBe(false);
  });

  it('speak by their number where the table names only a structure that is not shown', () => {
    const later = { struktur: 'later', ebene: 'produkt', schluessel: '8', struktur_alt: 'old', schluessel_alt: '5' };
    const keys = keysOf(STRUCTURES, partNamed('ergebnis'), [...ROWS, later]);
    expect(keys.of('old', 'produkt', '5')).toBe('5');
  });

  it('are what the structure just after says of the same number and name, not what a newer one made of them', () => {
    const structures = new Map([
      ['new', products(['1', 'Bad'], ['2', 'Bäder'], ['3', 'Reinigung'], ['4', 'Winterdienst'])],
      ['old', products(['1', 'Bad'], ['3', 'Reinigung'])],
      ['older', products(['1', 'Bad'], ['3', 'Reinigung'])],
    ]);
    const keys = keysOf(structures, partNamed('ergebnis'), [row('2', '1'), row('3', '3'), row('4', '3')]);
    expect(['new', 'old', 'older'].map((struktur) => keys.of(struktur, 'produkt', '1'))).toEqual(['1', '2', '2']);
    // divided in the newest: what it was before is none of its parts, however long ago
    expect(['new', 'old', 'older'].map((struktur) => keys.of(struktur, 'produkt', '3'))).toEqual([
      '3',
      'old.3',
      'old.3',
    ]);
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

  it('are not one where one of several that came together was divided', () => {
    const structures = new Map([
      ['new', products(['1', 'Schulen'], ['2', 'Sport'])],
      ['old', products(['7', 'Grundschulen'], ['8', 'Schulsport'])],
    ]);
    const keys = keysOf(structures, partNamed('ergebnis'), [row('1', '7'), row('1', '8'), row('2', '8')]);
    const place = (nummer: string) => ({ struktur: 'new', ebene: 'produkt', nummer }) as const;
    expect(['1', '2'].map((nummer) => keys.renumbered.isWhole(place(nummer)))).toEqual([false, false]);
    expect(['7', '8'].map((nummer) => keys.of('old', 'produkt', nummer))).toEqual(['7', '8']);
  });
});
