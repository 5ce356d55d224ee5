import { describe, expect, it } from 'vitest';
import { region } from '../../../tests/fixture-city/figures.ts';
import { findRegions } from './find-region.ts';

const NAMES = [
  'Görlitz',
  'Düsseldorf',
  'Landkreis Görlitz',
  'Halle (Saale)',
  'Baden-Baden',
  'Gießen',
  'Saarlouis',
  'Ulm',
];
const regions = NAMES.map((name, at) => region(String(at), { name }));
const found = (query: string): string[] => findRegions(query, regions).map(({ name }) => name);

describe('the search for a region', () => {
  it('finds umlauts and ß as they are, left out, or written out', () => {
    for (const query of ['görlitz', 'GÖRL', 'gorlitz', 'goerlitz', 'go\u0308rlitz'])
      expect(found(query)).toEqual(['Görlitz', 'Landkreis Görlitz']);
    for (const query of ['gießen', 'giessen', 'GIESS']) expect(found(query)).toEqual(['Gießen']);
    expect(found('duesseldorf')).toEqual(found('dusseldorf'));
  });

  it('has names that begin with it first, then words, then parts of words', () => {
    expect(found('saa')).toEqual(['Saarlouis', 'Halle (Saale)']);
    expect(found('l')).toEqual(['Landkreis Görlitz', 'Düsseldorf', 'Görlitz', 'Halle (Saale)', 'Saarlouis', 'Ulm']);
    expect(found('baden')).toEqual(['Baden-Baden']);
  });

  it('finds nothing for nothing, for what is not there, and takes signs as signs', () => {
    for (const query of ['', '   ', 'xyz', '.*', '(', '\\']) {
      if (query !== '(') expect(found(query)).toEqual([]);
    }
    expect(found('(saale)')).toEqual(['Halle (Saale)']);
  });
});
