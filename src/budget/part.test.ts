import { describe, expect, it } from 'vitest';
import { isIncoming, RICHTUNG, RICHTUNGEN_VON, TEIL } from '../schema/values.ts';
import { partNamed, partsOf } from './part.ts';
import { AUS, EIN } from './queries.ts';

describe('the parts of a budget', () => {
  it('have the two directions of the schema, and the sums know each of them', () => {
    for (const id of TEIL) {
      const { ein, aus } = partNamed(id);
      expect([ein.id, aus.id]).toEqual(RICHTUNGEN_VON[id]);
      expect([isIncoming(ein.id), isIncoming(aus.id)]).toEqual([true, false]);
      expect([EIN.includes(`'${ein.id}'`), AUS.includes(`'${aus.id}'`)]).toEqual([true, true]);
    }
    // and none of them twice
    for (const richtung of RICHTUNG)
      expect([richtung, [EIN, AUS].filter((sql) => sql.includes(`'${richtung}'`)).length]).toEqual([richtung, 1]);
  });

  it('are told by the one that leads; the others have a folder of their own', () => {
    expect(partsOf(['finanz', 'ergebnis', 'finanz']).map(({ id, path }) => [id, path])).toEqual([
      ['ergebnis', ''],
      ['finanz', 'finanz/'],
    ]);
    expect(partsOf(['vermoegen', 'verwaltung']).map(({ path }) => path)).toEqual(['', 'vermoegen/']);
    expect(partsOf(['finanz']).map(({ path }) => path)).toEqual(['']);
    expect(partsOf([])).toEqual([]);
  });

  it('that the schema does not know have no words', () => {
    expect(() => partNamed('wirtschaftsplan')).toThrow('den Teil «wirtschaftsplan» gibt es nicht');
  });
});
