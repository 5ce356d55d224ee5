import { describe, expect, it } from 'vitest';
import { onlyLast, tell } from './messages.ts';
import { lineOf } from './place.ts';
import { statementsOf } from './statements.ts';

/** What the engine says to a question, told for the text it stands in. */
function told(script: string, message: string, index = 0) {
  const result = tell(new Error(message), statementsOf(script), index);
  return { ...result, marked: result.place && script.slice(result.place.from, result.place.to) };
}

describe('a text of several questions', () => {
  it.each([
    ['SELECT 1', ''],
    ['CREATE TABLE a AS SELECT 1; SELECT * FROM a', ''],
    ['SELECT 1; SELECT 2', ' Gezeigt wird nur, was die letzte von 2 Anweisungen antwortet.'],
    ['SELECT 1; CREATE TABLE a AS SELECT 1', ' Gezeigt wird nur, was die letzte von 2 Anweisungen antwortet.'],
  ])('is said to show the last answer, where others are not shown: %s', (script, words) => {
    expect(onlyLast(statementsOf(script))).toBe(words);
  });
});

describe('an error of the engine', () => {
  it('is told in German, with its place, and in its own words', () => {
    const message =
      'Binder Error: Referenced column "betrg" not found in FROM clause!\nCandidate bindings: "haushalt.betrag"\nLINE 3:   betrg\n          ^';
    const script = 'SELECT jahr,\n  betrg\nFROM haushalt';
    const { text, original, marked, place } = told(script, message);
    expect(text).toMatch(
      /^Eine Spalte „betrg“ haben die Tabellen dieser Frage nicht. Gemeint ist vielleicht „haushalt.betrag“/,
    );
    expect(marked).toBe('betrg');
    expect(original).toBe('Binder Error: Referenced column "betrg" not found in FROM clause!');
    expect(place && lineOf(script, place)).toEqual({ line: 2, column: 3 });
  });

  it('is found in a later statement', () => {
    const script = 'CREATE TABLE a AS SELECT 1;\nSELECT * FROM hauhalt';
    const message =
      'Catalog Error: Table with name hauhalt does not exist!\nDid you mean "haushalt"?\nLINE 2: SELECT * FROM hauhalt\n                      ^';
    expect(told(script, message, 1).marked).toBe('hauhalt');
  });

  it('names the nearest of all tables, whatever the engine knows and proposes', () => {
    const fault = (name: string, proposed = '') =>
      tell(
        new Error(`Catalog Error: Table with name ${name} does not exist!${proposed}\nLINE 1: SELECT * FROM ${name}`),
        statementsOf(`SELECT * FROM ${name}`),
        0,
        ['haushalt', 'kennzahlen', 'haushalte', 'kennzahlwerte'],
      ).text;
    expect(fault('kennzahlwrte', '\nDid you mean "kennzahlen"?')).toContain('„kennzahlwerte“');
    expect(fault('hauhalt')).toContain('Gemeint ist vielleicht „haushalt“');
    expect(fault('haushaltex')).toContain('„haushalte“');
    expect(fault('xyz', '\nDid you mean "haushalt"?')).not.toContain('Gemeint');
  });

  it('is found in a long line that the message shows in part, and behind signs of several bytes', () => {
    const script = `SELECT '${'ä'.repeat(30)}', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, betrg FROM haushalt`;
    const message =
      'Binder Error: Referenced column "betrg" not found in FROM clause!\nLINE 2: ... 8, 9, 10, 11, betrg FROM haushalt\n                          ^';
    expect(told(script, message).marked).toBe('betrg');
  });

  it('is found by its name where the engine shows no place', () => {
    const message = 'Binder Error: Ambiguous reference to column name "jahr" (use: "b.jahr" or "a.jahr")';
    const { marked, text } = told('SELECT jahr FROM haushalt a, haushalt b', message);
    expect(marked).toBe('jahr');
    expect(text).toContain('b.jahr oder a.jahr');
  });

  it('is a slip of the finger where the word before is nearly a keyword', () => {
    const script = 'SELECT jahr\nFORM haushalt';
    const message = 'Parser Error: syntax error at or near "haushalt"\nLINE 3: FORM haushalt\n             ^';
    expect(told(script, message)).toMatchObject({ marked: 'FORM', text: expect.stringContaining('vielleicht FROM') });
  });

  it('is found where the engine shows a piece of our own frame above it', () => {
    const script = 'SELECT * FROM haushalt PIVOT (sum(betrag) FOR jahr)';
    const message = `Parser Error: syntax error at or near ")"\nLINE 2: ...EPLACE TEMP TABLE a AS SELECT * FROM (\n${script}\n${' '.repeat(58)}^`;
    expect(told(script, message).place).toEqual({ from: 50, to: 51 });
  });

  it('proposes no name that only the engine finds alike', () => {
    const message =
      'Binder Error: Referenced column "aufwand" not found in FROM clause!\nCandidate bindings: "haushalt.ags"';
    expect(told('SELECT "aufwand" FROM haushalt', message).text).not.toContain('Gemeint');
  });

  it('stands at the end where a question has not ended', () => {
    const { text, marked } = told(
      'SELECT 1 +',
      'Parser Error: syntax error at or near ")"\nLINE 3: ) LIMIT 200001\n        ^',
    );
    expect(text).toMatch(/^Am Ende fehlt etwas/);
    expect(marked).toBe('+');
  });

  it.each([
    ['Out of Memory Error: could not allocate block of size 262KB (999.7MB/1.0GB used)', /mehr Arbeitsspeicher.*1 GB/],
    ['Permission Error: Scanning CSV files is disabled through configuration', /gesperrt/],
    [
      'Catalog Error: Table Function with name "read_json" is not in the catalog, but it exists in the json extension.',
      /gesperrt/,
    ],
    ["Conversion Error: Could not convert string 'abc' to INT32", /Der Text „abc“/],
    ['Binder Error: WHERE clause cannot contain aggregates!', /HAVING/],
    [
      'Binder Error: column "jahr" must appear in the GROUP BY clause or must be part of an aggregate function.',
      /„jahr“.*GROUP BY ALL/,
    ],
    ['Something Error: never seen', /versteht die Datenbank nicht/],
  ])('%s', (message, words) => {
    expect(told('SELECT 1', message).text).toMatch(words);
  });
});
