import { describe, expect, it } from 'vitest';
import type { Line } from './line.ts';
import { linesHtml } from './lines.ts';

const line = (satz: number, quelle: string): Line => ({
  name: 'Stadt',
  zahl: satz,
  shown: String(satz),
  ground: {
    art: 'zelle',
    from: {
      cell: { datei: 'a/werte.csv', satz, spalte: 'wert', text: String(satz) },
      datensatz: 'a',
      zeile: null,
      quelle,
      korrektur: undefined,
    },
  },
});

const quellen = new Map([
  ['amt-1', { herausgeber: 'Amt', titel: 'Erster Bericht' }],
  ['amt-2', { herausgeber: 'Amt', titel: 'Zweiter Bericht' }],
  ['blatt', { herausgeber: 'Abendblatt', titel: 'Artikel' }],
]);

/** What the links to sources say, one list for a table with a line of each of these sources. */
const said = (...sources: string[]): (string | undefined)[] => {
  const blocks = [{ id: 'b', lines: sources.map((source, index) => line(index + 1, source)) }];
  return [
    ...linesHtml({ caption: '', first: '', blocks, quellen }).matchAll(/href="\/daten\/quellen\/[^"]+">([^<]+)</g),
  ].map(([, name]) => name);
};

describe('the source of a row', () => {
  it('is not repeated where all rows have the same', () => {
    expect(said('blatt', 'blatt')).toEqual([]);
  });

  it('is named by its publisher where there are several', () => {
    expect(said('blatt', 'amt-1')).toEqual(['Abendblatt', 'Amt']);
  });

  it('is named by its title where one publisher has several', () => {
    expect(said('amt-1', 'amt-2', 'blatt')).toEqual(['Erster Bericht', 'Zweiter Bericht', 'Abendblatt']);
  });
});
