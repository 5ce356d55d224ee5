import { describe, expect, it } from 'vitest';
import { isOneForCertain } from './one-statement.ts';

describe('a text is one statement for certain', () => {
  it.each([
    '',
    'SELECT 1',
    'SELECT a - b, a / b, -1, 2 * 3 FROM t',
    "SELECT 'a;b', 'it''s', '--', '/*', '$$'",
    'SELECT "a;b", "say ""so""", "it\'s" FROM "t"',
    "SELECT 'a \"b; c'",
    'SELECT a\n  FROM t\n WHERE x = -\n1',
    "SELECT CASE WHEN a = '' THEN 1 END",
    "SELECT x IN ('a', 'b')",
  ])('where nothing outside of plain quotes can end it: %s', (sql) => expect(isOneForCertain(sql)).toBe(true));

  it.each([
    ['a semicolon', 'SELECT 1; SELECT 2'],
    ['a semicolon at its end', 'SELECT 1;'],
    ['a semicolon behind a quote', "SELECT 'a'; DROP TABLE t"],
    ['a comment of a line', 'SELECT 1 -- 2'],
    ['a comment of a line behind a quote', "SELECT 'a'--"],
    ['two minus signs without blanks', '1--1'],
    ['a comment', 'SELECT /* 1 */ 2'],
    ['a comment at its begin', '/*'],
    ['a dollar quote', 'SELECT $$a$$'],
    ['an escape', 'SELECT \\'],
    ['a quote that is not closed', "SELECT 'a"],
    ['a name that is not closed', 'SELECT "a'],
    ['a quote closed by another', `SELECT 'a" FROM t`],
    ['a text with escapes', "SELECT E'a'"],
    ['a text with escapes in small letters', "SELECT e'a'"],
    ['a text of signs', "SELECT U&'a'"],
    ['a number before a quote', "SELECT 1'a'"],
    ['a name of signs', 'SELECT U&"a"'],
    ['an underscore before a quote', "SELECT _'a'"],
    ['a letter of other alphabets', "SELECT ä'a'"],
    ['a blank that is none to all', "SELECT \u00a0'a'"],
    ['a sign beyond', "SELECT \uffff'a'"],
  ])('not with %s', (_, sql) => expect(isOneForCertain(sql)).toBe(false));

  it('letters in quotes are no prefix of the next quote', () => {
    expect(isOneForCertain("SELECT 'e' 'f', \"e\"")).toBe(true);
    expect(isOneForCertain("SELECT 'E', 'U&'")).toBe(true);
  });
});
