import { describe, expect, it } from 'vitest';
import { contains, filterWords, searchable } from './contains.ts';
import { fold, stem, wordsOf } from './fold.ts';

describe('the folding of German', () => {
  it.each([
    ['Zuschüsse', 'ZUSCHUESSE', 'an umlaut written out, capitals'],
    ['Zuschu\u0308sse', 'Zuschüsse', 'an umlaut of two signs, as from a PDF'],
    ['Straße', 'Strasse', 'ß'],
    ['Ärzte', 'Aerzte', 'an umlaut at the beginning'],
    ['Cafe', 'Café', 'an accent'],
    ['Führerschein', 'Fuhrerschein', 'dots left out'],
  ])('makes «%s» and «%s» one: %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it('leaves alone what is no umlaut', () => {
    expect([fold('Steuer'), fold('Neubau'), fold('Quelle'), fold('Bauen')]).toEqual([
      'steuer',
      'neubau',
      'quelle',
      'bauen',
    ]);
  });

  it('takes a text apart at everything that is no letter and no digit', () => {
    expect(wordsOf('E-Akte, § 68 (neu) „Straßen“')).toEqual(['e', 'akte', '68', 'neu', 'strassen']);
  });

  it.each([
    ['Schule', 'Schulen'],
    ['Spielplatz', 'Spielplätze', 'Spielplätzen'],
    ['Kita', 'Kitas'],
    ['Haus', 'Häuser', 'Häusern'],
    ['Museum', 'Museen'],
    ['Hebesatz', 'Hebesätze', 'Hebesatzes'],
    ['Steuer', 'Steuern'],
    ['Gebühr', 'Gebühren'],
    ['Ampel', 'Ampeln'],
  ])('takes the endings of «%s» and its other forms off', (...forms) => {
    expect(new Set(forms.map((form) => stem(fold(form)))).size).toBe(1);
  });

  it('keeps apart what is another word, and numbers', () => {
    expect(stem('steuerung')).not.toBe(stem('steuer'));
    expect(stem('5271610')).toBe('5271610');
  });
});

describe('a filter', () => {
  const has = (text: string, query: string): boolean =>
    filterWords(query).every((word) => contains(searchable(text), word));

  it.each([
    ['Führerschein', 'fuehrerscheine'],
    ['Grundschulen', 'Schule'],
    ['Straßenreinigung und Winterdienst', 'strassen winter'],
    ['Konto 5271610', '527 1610'],
    ['Konto 52.71610', '5271610'],
    ['100 % von land_bund', '%'],
  ])('finds «%s» by «%s»', (text, query) => {
    expect(has(text, query)).toBe(true);
  });

  it('needs each word, and finds everything by none', () => {
    expect(has('Grundschulen', 'schule feuerwehr')).toBe(false);
    expect(has('Grundschulen', '  ')).toBe(true);
  });

  it('does not shorten a word until it means nothing', () => {
    expect(has('Banken', 'Bäume')).toBe(false);
    expect(has('Aare', 'Amt')).toBe(false);
  });
});

it('who goes to a school is no school', () => {
  expect(['Schüler', 'Schülern', 'Schülerinnen'].map((word) => stem(fold(word)))).toEqual([
    'schuler',
    'schuler',
    'schuler',
  ]);
  expect(stem(fold('Schulen'))).toBe('schul');
});
