import { describe, expect, it } from 'vitest';
import { ENGLISH, englishStem } from './english.ts';
import type { Answer } from './entry.ts';
import { searcher } from './find.ts';
import { entry, indexOf } from './testing.ts';

const numbers = (...all: (readonly [Answer['m'], string])[]): Answer[] => all.map(([m, z]) => ({ m, t: m, z }));

const find = searcher(
  indexOf(
    [
      entry('Budget', { g: 1.6, a: numbers(['aufwand', '9'], ['ertrag', '8'], ['meist-aufwand', '5']) }),
      entry('Schools', { g: 1.5, a: numbers(['netto', '1'], ['aufwand', '2'], ['ertrag', '3'], ['netto-ew', '4']) }),
      entry('Vocational schools', { g: 1.5, a: numbers(['netto', '6'], ['aufwand', '7']) }),
      entry('Property tax B', { e: 'Multiplier', a: numbers(['satz', '330%']) }),
      entry('Separate', { w: 'corporate' }),
    ],
    {
      stadt: 'Potsdam',
      worte: [
        ['house tax', ['Property tax B'], []],
        ['expenditure', ['Budget'], []],
      ],
    },
  ),
  ENGLISH,
);
const answer = (text: string): string | undefined => find(text).answer?.answer.z;

describe('English', () => {
  it.each([
    ['taxes', 'tax'],
    ['libraries', 'library'],
    ['businesses', 'business'],
    ['bus', 'bus'],
    ['schools', 'school'],
    ['2023', '2023'],
  ])('«%s» is %s', (word, stem) => {
    expect(englishStem(word)).toBe(stem);
  });

  it.each([
    ['how much does the city spend on schools', '2'],
    ['What do schools cost?', '1'],
    ['revenue from schools', '3'],
    ['cost of schools per inhabitant', '4'],
    ['total expenditure', '9'],
    ['What does Potsdam spend most on?', '5'],
    ['How high is the rate of property tax B', '330%'],
    ['house tax rate', '330%'],
    ['schools', undefined],
    ['how much do schools cost in 1999', undefined],
  ])('«%s» is answered with %s', (text, z) => {
    expect(answer(text)).toBe(z);
  });

  it('has no compounds: what only ends like a word is another one', () => {
    expect(find('rate').hits.map(({ k }) => k)).not.toContain('Separate');
  });
});
