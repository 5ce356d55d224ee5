import { describe, expect, it } from 'vitest';
import { plain } from '../figure/sentence.ts';
import { cellsOf, markupOf } from '../figure/testing.ts';
import { mapFigure, ringsOf } from './map-figure.ts';
import type { Massnahmenort, Ort } from './queries.ts';
import { investments, row } from './testing.ts';

const ort = (name: string, at: number): Ort => ({
  ags: '99999999',
  ort: name.toLowerCase(),
  name,
  laenge: 13 + at / 10,
  breite: 52,
  umriss: `${13 + at / 10} 51.9, ${13.1 + at / 10} 51.9, ${13.1 + at / 10} 52.1`,
  quelle: 'umrisse',
});
const names = (massnahme: string, place: string): Massnahmenort => ({
  ags: '99999999',
  massnahme,
  ort: place,
  wortlaut: `Schule in ${place}`,
  quelle: 'plan',
  anmerkung: 'Unsere Zuordnung.',
});
const data = {
  ...investments([row({ betrag: 5_000_000 }), row({ massnahme: 'b', name: 'Brücke', betrag: 1 })]),
  orte: [ort('Nord', 0.5), ort('Süd', 2.5)],
};

describe('the map of places', () => {
  it('shows what a source names, with its words, and every other district pale', () => {
    const figure = mapFigure({ ...data, massnahmenorte: [names('schule', 'nord')] });
    if (!figure) throw new Error('no map');
    expect(plain(figure.sentence)).toBe('Bei 1 von 2 Maßnahmen nennt die Quelle einen Stadtteil: Nord');
    expect(cellsOf(figure.table)[0]?.slice(0, 4)).toEqual(['Schule', 'Nord', 5_000_000, '„Schule in nord“']);
    expect(figure.sources).toEqual(['plan', 'umrisse']);
    const markup = markupOf(figure);
    expect(markup.match(/<path/g)).toHaveLength(2);
    expect(markup.match(/<path[^>]*fill="var\(--ertrag\)"/g)).toHaveLength(1);
    expect(markup).toContain('<title>Nord: Schule</title>');
  });

  it('is not there without a district, a measure or an assignment', () => {
    expect(mapFigure({ ...data, massnahmenorte: [] })).toBeUndefined();
    expect(mapFigure({ ...data, orte: [], massnahmenorte: [names('schule', 'nord')] })).toBeUndefined();
    expect(mapFigure({ ...data, massnahmenorte: [names('anderes', 'nord')] })).toBeUndefined();
  });

  it('reads several rings', () => {
    expect(ringsOf('1.5 2, 3 4, 5 6; 7 8, 9 1, 2 3')).toEqual([
      [
        [1.5, 2],
        [3, 4],
        [5, 6],
      ],
      [
        [7, 8],
        [9, 1],
        [2, 3],
      ],
    ]);
    expect(ringsOf(null)).toEqual([]);
  });
});
