import { describe, expect, it } from 'vitest';
import fc from '../../../scripts/testing/properties.ts';
import { Refused, statementsOf } from './statements.ts';

const cut = (script: string) => statementsOf(script).map(({ sql }) => sql);

describe('a text cut into statements', () => {
  it('ends one at a semicolon, and knows where the next begins', () => {
    const script = '-- erst\nCREATE TABLE a AS SELECT 1;\n\n/* dann */ SELECT * FROM a ;';
    const parts = statementsOf(script);
    expect(parts.map(({ sql, rows }) => [sql, rows])).toEqual([
      ['CREATE TABLE a AS SELECT 1', false],
      ['SELECT * FROM a', true],
    ]);
    for (const { sql, from } of parts) expect(script.slice(from, from + sql.length)).toBe(sql);
  });

  it.each([
    "SELECT ';'",
    'SELECT ";"',
    'SELECT $$;$$',
    'SELECT $a$;$$;$a$',
    "SELECT 'it''s;'",
    "SELECT e'\\';'",
    'SELECT 1 /* ; */ + 1',
    'SELECT 1 -- ;',
  ])('leaves %s whole', (sql) => {
    expect(cut(sql)).toEqual([sql]);
  });

  it('has nothing for blanks, comments and lone semicolons', () => {
    expect(cut('  ;; -- nichts\n;/* */')).toEqual([]);
  });

  it.each([
    ["ATTACH 'x.db'", 'ATTACH'],
    ["COPY haushalt TO 'a.csv'", 'COPY'],
    ['INSTALL httpfs', 'INSTALL'],
    ['SET enable_external_access=true', 'SET'],
    ['COMMIT', 'COMMIT'],
    ['PRAGMA database_list', 'PRAGMA'],
    ['SELECT 1; rollback; SELECT 2', 'rollback'],
    ['DROP TABLE haushalt', 'DROP'],
  ])('refuses %s, and says where', (script, word) => {
    try {
      statementsOf(script);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Refused);
      const { from, to } = (error as Refused).place;
      expect(script.slice(from, to)).toBe(word);
    }
  });

  it.each([
    ['SELECT (1', '('],
    ['SELECT 1)', ')'],
    ["SELECT 'abc", "'abc"],
    ['SELECT "abc', '"abc'],
    ['SELECT 1 /* abc', '/* abc'],
    ['SELECT (1; SELECT 2)', '('],
  ])('finds in %s what does not close', (script, where) => {
    try {
      statementsOf(script);
      expect.unreachable();
    } catch (error) {
      const { from, to } = (error as Refused).place;
      expect(script.slice(from, to)).toBe(where);
    }
  });

  it('never fails in another way, and loses no sign of a statement', () => {
    const signs = fc.constantFrom(
      'SELECT ',
      'a',
      "'",
      '"',
      '(',
      ')',
      ';',
      '--',
      '\n',
      '/*',
      '*/',
      '$$',
      "e'",
      '\\',
      ' ',
      '1',
    );
    let cutWhole = 0;
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 30 }).map((parts) => parts.join('')),
        (script) => {
          try {
            const statements = statementsOf(script);
            for (const { sql, from } of statements) expect(script.slice(from, from + sql.length)).toBe(sql);
            if (statements.length > 0) cutWhole += 1;
          } catch (error) {
            if (!(error instanceof Refused)) throw error;
            expect(error.place.to).toBeGreaterThan(error.place.from);
          }
        },
      ),
      { numRuns: 3000 },
    );
    // a cutter that refuses everything cuts nothing wrong either
    expect(cutWhole).toBeGreaterThan(100);
  });
});
