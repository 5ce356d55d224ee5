import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Prepared, pack, preparedRows, unpack } from './prepared.ts';

const value = fc.oneof(
  fc.constant(null),
  fc.constantFrom('12054000', 'Statistik', ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
);
const rows = fc.array(fc.record({ ags: value, jahr: fc.integer(), wert: value }));

describe('prepared rows', () => {
  it('come back from their file as they were asked', () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(unpack(JSON.parse(JSON.stringify(pack(some))))).toEqual(some.map((row) => ({ ...row })));
      }),
    );
  });

  it('answer the very question alone', () => {
    const files: Prepared[] = [{ 'SELECT 1': pack([{ a: 1 }]) }, { 'SELECT 2': pack([]) }];
    expect(preparedRows(files, { sql: 'SELECT 1' })).toEqual([{ a: 1 }]);
    expect(preparedRows(files, { sql: 'SELECT 2' })).toEqual([]);
    expect(preparedRows(files, { sql: 'SELECT 3' })).toBeUndefined();
  });
});
