import { expect, it } from 'vitest';
import { dativePlural } from './words.ts';

it('the dative of a plural has an n where German gives it one', () => {
  expect(['Produkte', 'Konten', 'Ansätze', 'Ämter', 'Kapitel'].map(dativePlural)).toEqual([
    'Produkten',
    'Konten',
    'Ansätzen',
    'Ämtern',
    'Kapiteln',
  ]);
  expect(['MVAG', 'MVAG-Ebenen 1', 'Budgets'].map(dativePlural)).toEqual(['MVAG', 'MVAG-Ebenen 1', 'Budgets']);
});
