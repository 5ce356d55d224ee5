import { describe, expect, it } from 'vitest';
import type { Level } from './entries.ts';
import { keysOf } from './keys.ts';
import { partNamed } from './part.ts';

const products = (...names: readonly [schluessel: string, name: string][]): Level[] => [
  {
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

  it('stand level by level; a structure without a level has no entries there', () => {
    expect(keys.strukturen).toEqual(['new', 'old']);
    expect(keys.level('old', 'produkt').entries).toHaveLength(3);
    expect(keys.level('old', 'konto').entries).toEqual([]);
  });
});
