import { describe, expect, it } from 'vitest';
import { wordsOf } from './fold.ts';
import { GERMAN } from './german.ts';
import { loadHints, loadWords, placedHints, wordsFor } from './tables.ts';
import { entry } from './testing.ts';

describe('the table of everyday words', () => {
  it('has each word once, in whatever form, and a meaning for it', () => {
    const words = loadWords().map(([wort]) => wordsOf(wort).map(GERMAN.stem).join(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(loadWords().filter(([, gleich, nahe]) => gleich.length + nahe.length === 0)).toEqual([]);
  });

  it('keeps for a city the words that mean something there', () => {
    const table = [
      ['Bücherei', ['Stadtbibliothek'], ['Museen']],
      ['Zoo', [], ['Tiergärten']],
    ] as const;
    expect(wordsFor([entry('Stadtbibliothek', { e: 'Produkt 1' })], table)).toEqual([
      ['Bücherei', ['Stadtbibliothek'], []],
    ]);
  });
});

describe('hints', () => {
  it('say a sentence each', () => {
    for (const { sentence, words } of loadHints()) {
      expect(words.length).toBeGreaterThan(0);
      expect(sentence).toMatch(/^[A-ZÄÖÜ„].*\.$/);
    }
  });

  it('lead to an entry of the city, or fail', () => {
    const hint = { words: ['Zoo'], sentence: 'Kein Zoo.', entry: 'Produkt 7' };
    expect(placedHints([hint], [entry('A'), entry('B', { e: 'Produkt 7' })])).toEqual([
      { w: ['Zoo'], t: 'Kein Zoo.', i: 1 },
    ]);
    expect(() => placedHints([hint], [])).toThrow('„Produkt 7“ gibt es in den Daten nicht');
  });
});
