import { describe, expect, it } from 'vitest';
import { hintsOf } from './hints.ts';
import { row } from './testing.ts';

describe('hints', () => {
  it('say once what all figures share, and name the figures that they are about otherwise', () => {
    const AREA = 'Bereich von uns zugeordnet.';
    const rows = [
      row({ umfang: 'Trasse', anmerkung: `Der Text nennt 123,3 Mio. €, die Überschrift 123,2 Mio. €. ${AREA}` }),
      row({ umfang: 'Haltestellen', anmerkung: AREA }),
      row({ umfang: 'Brücke', jahr: null, anmerkung: AREA }),
    ];
    expect(hintsOf(rows)).toEqual([
      { about: 'Trasse (2030): ', note: 'Der Text nennt 123,3 Mio. €, die Überschrift 123,2 Mio. €.' },
      { about: '', note: AREA },
    ]);
  });

  it('of several figures stand together', () => {
    const rows = [row({ umfang: 'a', anmerkung: 'Rund.' }), row({ umfang: 'b', anmerkung: 'Rund.' }), row({})];
    expect(hintsOf(rows)).toEqual([{ about: 'a (2030); b (2030): ', note: 'Rund.' }]);
  });

  it('are none where nothing is remarked', () => {
    expect(hintsOf([row({})])).toEqual([]);
  });
});
