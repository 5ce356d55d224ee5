import { describe, expect, it } from 'vitest';
import fc from '../../../scripts/testing/properties.ts';
import { TREE } from '../../../tests/fixture-city/tree.ts';
import { partNamed, partsOf } from '../../budget/part.ts';
import { exact } from '../../engine/console-answer.ts';
import { LONGEST, readLink, writeLink } from '../../ui/sql-link.ts';
import { answerCsv, csvCell } from './answer-csv.ts';
import { cellTexts, shortened } from './cells.ts';
import { citation, type Version } from './cite.ts';
import { keepNames } from './creation.ts';
import { addToHistory, forgetHistory, readHistory } from './history.ts';
import { questionsOf } from './questions/questions.ts';
import { Refused, statementsOf } from './statements.ts';
import { tablesRead } from './tables-read.ts';

describe('the link of a question', () => {
  it('holds any text, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(text.trim() !== '' && text.isWellFormed());
        const link = writeLink(text);
        expect(link).toMatch(/^#sql=[\w%.~-]+$/);
        expect(readLink(link ?? '')).toBe(text.trim());
      }),
    );
  });

  it('is refused to a text that breaks on its way, and broken ones hold nothing', () => {
    expect(writeLink('x'.repeat(LONGEST + 1))).toBeNull();
    for (const hash of ['', '#', '#sql=', '#sql=%', '#inhalt']) expect(readLink(hash)).toBeNull();
  });
});

describe('the history', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  };

  it('has the newest first, each once, fifty at most, and is erased whole', () => {
    const browser = storage();
    for (let at = 0; at < 60; at += 1) addToHistory(browser, `SELECT ${at}`);
    addToHistory(browser, 'SELECT 30');
    const entries = readHistory(browser);
    expect(entries).toHaveLength(50);
    expect(entries.slice(0, 2)).toEqual(['SELECT 30', 'SELECT 59']);
    forgetHistory(browser);
    expect(readHistory(browser)).toEqual([]);
  });

  it('is empty where something else stands, or nothing can be kept', () => {
    for (const text of ['{', '{}', '[1]']) expect(readHistory({ getItem: () => text })).toEqual([]);
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() => addToHistory(full, 'SELECT 1')).not.toThrow();
  });
});

describe('an answer for a spreadsheet', () => {
  it('is read in portions, with German numbers and empty cells for what is missing', async () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => [`n${at}`, at + 0.5, null]);
    const columns = ['name', 'wert', 'leer'].map((name) => ({ name, type: '', numeric: name === 'wert' }));
    const csv = await answerCsv({
      columns,
      rows: rows.length,
      page: async (from, count) => rows.slice(from, from + count),
    });
    const lines = csv.split('\r\n');
    expect(lines).toHaveLength(10_003);
    expect(lines[0]).toBe('\ufeffname;wert;leer');
    expect(lines[10_001]).toBe('n10000;10000,5;');
  });

  it('runs no text as a formula', () => {
    expect(csvCell('=HYPERLINK("x")', false)).toBe(`"'=HYPERLINK(""x"")"`);
    expect(csvCell('-5,0', false)).toBe('-5,0');
    expect(csvCell(-5.5, true)).toBe('-5,5');
  });
});

describe('a cell', () => {
  it('is a German number with as many decimals as its column needs, a dash where there is none', () => {
    expect(cellTexts([1234.5, 2, null, 1e6, -0.126], 'betrag')).toEqual([
      '1.234,50',
      '2,00',
      '–',
      '1.000.000,00',
      '−0,13',
    ]);
    expect(cellTexts([188.2, 5], 'x')).toEqual(['188,2', '5,0']);
    expect(cellTexts([0.00001234], 'x')).toEqual(['0,00001234']);
  });

  it('has no point within a year, and stays as it is when it is text', () => {
    expect(cellTexts([2017, 2018], 'jahr')).toEqual(['2017', '2018']);
    expect(cellTexts([2017, null], 'min(jahr)')).toEqual(['2017', '–']);
    expect(cellTexts([2017, 20_000], 'euro_je_jahr')).toEqual(['2.017', '20.000']);
    expect(cellTexts([2017, '03250'], 'anzahl')).toEqual(['2.017', '03250']);
  });

  it('is cut where it is endless, and says so with all that is rounded', () => {
    expect(cellTexts(['x'.repeat(1000)], 'x')[0]).toHaveLength(402);
    expect(shortened(['x'.repeat(1000)])).toBe(true);
    expect(shortened([1.5, 2, null, 'x'])).toBe(false);
    expect(shortened([1.5, 2.3456])).toBe(true);
  });

  it('has all digits: a number where it holds them, else text', () => {
    expect(exact('123.45', { numeric: true })).toBe(123.45);
    expect(exact('170141183460469231731', { numeric: true })).toBe('170141183460469231731');
    expect(exact('0123', { numeric: false })).toBe('0123');
    expect(exact(Number.NaN, { numeric: true })).toBe('NaN');
  });
});

describe('the citation', () => {
  const origin = (table: string, publishers: string[]) => ({
    table,
    publishers,
    stand: '2016-12',
    sha256: 'abcdef0123',
    fassungen: [] as Version[],
  });
  const cite = (more: object = {}) =>
    citation({
      site: 'Klarhaushalt',
      sql: '',
      tables: ['haushalt', 'meine_liste'],
      renamed: [],
      origins: [origin('haushalt', ['Stadt A', 'Land B'])],
      page: 'https://example.org/daten/sql/',
      link: '#sql=SELECT%201',
      today: new Date(2026, 10, 22, 0, 30),
      ...more,
    });

  it('names publishers and state of the tables, what was the visitor’s own, the address and the day', () => {
    expect(cite()).toBe(
      'Eigene Abfrage in „Klarhaushalt“. Tabelle haushalt (Prüfsumme abcdef01), Quelle: Stadt A und Land B, Stand: Dezember 2016. Eigene Datei der Fragenden: meine_liste. https://example.org/daten/sql/#sql=SELECT%201, abgerufen am 22. November 2026.',
    );
  });

  it('names version and status of a budget: those that the question names, else all', () => {
    const fassungen = [
      { fassung: 'plan-a', name: 'Plan A', status: 'Entwurf' },
      { fassung: 'plan-b', name: 'Plan B', status: 'beschlossen' },
    ];
    const origins = [{ ...origin('haushalt', ['Stadt A']), fassungen }];
    const all = 'Fassungen „Plan A“ (Status: Entwurf) und „Plan B“ (Status: beschlossen).';
    expect(cite({ origins, tables: ['haushalt'] })).toContain(all);
    expect(cite({ origins, tables: ['haushalt'], sql: "… fassung = 'plan-b'" })).toContain(
      'Fassung „Plan B“ (Status: beschlossen).',
    );
  });

  it('has the whole address while that fits into a message, and else says how to pass the question on', () => {
    const link = `#sql=${'x'.repeat(1995)}`;
    expect(cite({ link })).toContain(`https://example.org/daten/sql/${link}, abgerufen`);
    expect(cite({ link: `${link}x` })).toContain(
      'https://example.org/daten/sql/ (mit dem Knopf „Link zu dieser Frage kopieren“), abgerufen',
    );
    expect(cite({ link: null })).toContain('https://example.org/daten/sql/ (die Frage ist beizulegen)');
  });

  it('names of many publishers those with most rows', () => {
    const origins = [origin('haushalt', ['A', 'B', 'C', 'D', 'E']), origin('konten', ['A', 'B', 'C', 'D', 'E'])];
    const many = cite({ tables: ['haushalt', 'konten'], origins });
    expect(many).toContain(
      'Tabellen haushalt (Prüfsumme abcdef01) und konten (Prüfsumme abcdef01), Quelle: A; B; C und 2 weitere',
    );
  });

  it('says when no published table was read, and what has its meaning from the question', () => {
    expect(cite({ tables: [], renamed: ['haushalt'] })).toContain(
      'Keine veröffentlichte Tabelle gelesen. In der Frage selbst bestimmt: haushalt. https',
    );
    expect(cite({ tables: ['meine_liste'] })).toContain(
      'Eigene Datei der Fragenden: meine_liste. Keine veröffentlichte Tabelle gelesen. https',
    );
  });
});

const known = new Set(['werte', 'regionen', 'haushalt', 'konten', 'meine_liste']);

describe('the tables that a question reads', () => {
  it.each([
    ['SELECT 1', []],
    ['SELECT r.name FROM werte w JOIN regionen r USING (ags)', ['werte', 'regionen']],
    ['SELECT 1 FROM Werte w, (SELECT * FROM "regionen") r, konten', ['werte', 'regionen', 'konten']],
    ['SELECT count(*) AS werte, konten FROM haushalt ORDER BY werte, konten', ['haushalt']],
    ["SELECT 'FROM werte' -- FROM konten\nFROM haushalt /* JOIN regionen */", ['haushalt']],
    ['WITH a AS (SELECT * FROM werte), b AS (FROM konten) SELECT * FROM a, b', ['werte', 'konten']],
    ['PIVOT haushalt ON jahr USING sum(betrag) GROUP BY richtung', ['haushalt']],
    ['DESCRIBE konten', ['konten']],
    [
      'SELECT * FROM (werte JOIN regionen USING (ags)) LEFT JOIN meine_liste m ON m.a = 1',
      ['werte', 'regionen', 'meine_liste'],
    ],
    [
      'SELECT (SELECT max(jahr) FROM werte), konten FROM haushalt WHERE a IN (SELECT a FROM konten)',
      ['werte', 'haushalt', 'konten'],
    ],
    ['SELECT extract(year FROM stand) FROM haushalt', ['haushalt']],
    ['SELECT 1 FROM haushalt h JOIN konten k ON h.a = k.a, regionen', ['haushalt', 'konten', 'regionen']],
    ["SELECT 1 FROM main.haushalt, 'konten'", ['haushalt', 'konten']],
    ['SELECT haushaltä, x IS DISTINCT FROM konten, extract(year FROM werte) FROM haushaltä', []],
    ['SELECT 1 FROM haushalt()', []],
  ])('%s', (sql, tables) => {
    expect(tablesRead([sql], (name) => known.has(name)).tables).toEqual(tables);
  });

  it.each([
    ['WITH haushalt AS (SELECT 4900000 AS betrag) SELECT * FROM haushalt', [], ['haushalt']],
    ['WITH RECURSIVE "Haushalt"(n) AS (SELECT 1 UNION ALL SELECT n FROM haushalt) FROM HAUSHALT', [], ['haushalt']],
    ['WITH haushalt AS NOT MATERIALIZED (FROM werte) SELECT * FROM haushalt', ['werte'], ['haushalt']],
    ['SELECT * FROM (WITH haushalt AS (SELECT 1) FROM haushalt), haushalt', ['haushalt'], ['haushalt']],
    ['WITH haushalt AS (SELECT 1) SELECT * FROM main.haushalt', ['haushalt'], []],
    ['WITH a AS (SELECT * FROM haushalt) SELECT 4900000', [], []],
    ['SELECT 4900000 AS betrag FROM (SELECT 1) haushalt', [], []],
  ])('are those behind the names it gives itself: %s', (sql, tables, renamed) => {
    expect(tablesRead([sql], (name) => known.has(name))).toEqual({ tables, renamed });
  });

  it.each([
    [['SELECT * FROM haushalt', 'SELECT 4900000'], [], []],
    [['CREATE TABLE a AS SELECT * FROM haushalt', 'SELECT 4900000'], [], []],
    [['CREATE TABLE a AS SELECT * FROM haushalt', 'CREATE VIEW b AS FROM main.a', 'FROM b'], ['haushalt'], []],
    [['CREATE MACRO a() AS TABLE SELECT * FROM werte', 'SELECT * FROM a()'], ['werte'], ['a()']],
    [['CREATE MACRO sum(x) AS 4900000', 'SELECT sum(betrag) FROM haushalt'], ['haushalt'], ['sum()']],
  ])('are those that its last statement rests on: %j', (statements, tables, renamed) => {
    expect(tablesRead(statements, (name) => known.has(name))).toEqual({ tables, renamed });
  });
});

describe('the name of a published table', () => {
  const check = (script: string): void => keepNames(statementsOf(script), known);

  it.each([
    ['CREATE OR REPLACE TABLE haushalt AS SELECT 4900000 AS betrag; SELECT * FROM haushalt', 'haushalt'],
    ['SELECT 1; create temp view "Haushalt" AS SELECT 1', '"Haushalt"'],
    ['CREATE TABLE IF NOT EXISTS main . haushalt (a INTEGER)', 'haushalt'],
    ['CREATE/**/OR REPLACE TEMPORARY TABLE temp.haushalt AS SELECT 1', 'haushalt'],
    ['CREATE MACRO haushalt() AS TABLE SELECT 1', 'haushalt'],
    ['CREATE TABLE U&"\\0068aushalt" AS SELECT 1', 'U'],
    ['EXPLAIN ANALYZE CREATE TABLE a AS SELECT 1', 'CREATE'],
    ['EXPLAIN ANALYZE UPDATE haushalt SET betrag = 1; FROM haushalt', 'UPDATE'],
    ['EXPLAIN (ANALYZE) COMMIT', 'COMMIT'],
    ['EXPLAIN ANALYZE WITH a AS (SELECT 1) INSERT INTO haushalt FROM a', 'INSERT'],
  ])('is given to nothing else: %s', (script, where) => {
    try {
      check(script);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Refused);
      const { from, to } = (error as Refused).place;
      expect(script.slice(from, to)).toBe(where);
    }
  });

  it.each([
    'CREATE TABLE a AS SELECT * FROM haushalt; SELECT * FROM a',
    'CREATE TABLE haushaltä AS SELECT 1',
    'EXPLAIN ANALYZE SELECT * FROM haushalt',
    'EXPLAIN (SELECT 1)',
    'EXPLAIN WITH a AS (SELECT 1) SELECT "update" FROM a',
  ])('is left alone by %s', (script) => {
    expect(() => check(script)).not.toThrow();
  });
});

describe('the worked questions', () => {
  const city = {
    stadt: { ags: '01001000', name: 'Musterstadt', genitiv: 'Musterstadts', verwaltung: 'Stadt' },
    vergleichsstaedte: ['01002000'],
    rollen: [],
  };
  const column = (fassung: string) => ({
    fassung: { fassung, name: fassung, rahmen: 'muster', intern_bekannt: 1 as 0 | 1 },
    jahr: 2030,
    wertart: 'ansatz',
  });
  const [selected, before] = [column("o'plan"), column('alt')];
  const part = partNamed('ergebnis');
  const budget = { part, parts: [part], selected, before, tree: TREE };

  it('are ten, of this city and its neighbours, each ordered and with a name of its own', () => {
    const questions = questionsOf(city, budget);
    expect(questions).toHaveLength(10);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(10);
    for (const { sql } of questions) expect(sql).toMatch(/ORDER BY [\w., ()]+$/);
    expect(questions.map(({ titel }) => titel).join()).toContain('die zwei Städte');
    expect(questions.map(({ sql }) => sql).join()).toContain("'o''plan'");
  });

  it('are nine where there is no second plan', () => {
    expect(questionsOf(city, { ...budget, before: null })).toHaveLength(9);
  });

  it('name no entry of the budget: which there are differs from city to city', () => {
    for (const { sql, hinweis } of questionsOf(city, budget).filter(({ sql }) => sql.includes('FROM haushalt h'))) {
      expect(sql).not.toMatch(/schluessel (=|BETWEEN|IN \(|LIKE) ?'|starts_with/);
      expect(hinweis.replaceAll('2030', '')).not.toMatch(/\d/);
    }
  });

  it('say that they leave the other parts of the budget out, and claim nothing of internal charging where no chart is known', () => {
    const others = [part, partNamed('finanz', 'finanz/')];
    const unknown = { ...selected, fassung: { ...selected.fassung, rahmen: null, intern_bekannt: 0 as const } };
    const found = questionsOf(city, { ...budget, parts: others, selected: unknown, before: null });
    const ofBudget = found.filter(({ sql }) => sql.includes('FROM haushalt h'));
    expect(ofBudget.map(({ id }) => id)).not.toContain('zuschuesse');
    for (const { hinweis } of ofBudget) {
      expect(hinweis).toContain('nur der Ergebnishaushalt, ohne Finanzhaushalt');
      expect(hinweis).not.toContain('ohne interne Verrechnung');
    }
  });

  it('are asked of every other part too, in its words, each under a name of its own', () => {
    const parts = partsOf(['ergebnis', 'finanz']);
    const [first = part, second = part] = parts;
    const [leading, other] = [first, second].map((one) => ({ ...budget, part: one, parts, before: null }));
    const questions = questionsOf(city, leading ?? budget, other ? [other] : []);
    const own = questions.filter(({ id }) => id.startsWith('finanz-'));
    expect(own.map(({ id }) => id)).toEqual([
      'finanz-ausgaben-je-kopf',
      'finanz-zuschussbedarf',
      'finanz-fachbereiche',
    ]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { titel, hinweis, sql } of own) {
      expect(titel).toMatch(/^Finanzhaushalt: /);
      expect(hinweis).toContain('nur der Finanzhaushalt, ohne Ergebnishaushalt');
      expect(`${titel} ${hinweis} ${sql}`).not.toMatch(/aufwand|aufwendung|ertrag|erträge/i);
      expect(sql).toContain("h.teil = 'finanz'");
    }
  });

  it('take the amounts of one kind and part only, and call no result planned', () => {
    const questions = questionsOf(city, { ...budget, selected: { ...selected, wertart: 'ergebnis' }, before: null });
    const [spent] = questions;
    expect(spent?.titel).toContain('Wofür gab die Stadt');
    expect(questions.map(({ hinweis }) => hinweis).join()).not.toMatch(/geplant|Plan für/i);
    for (const { sql } of questions.filter(({ sql }) => sql.includes('FROM haushalt h')))
      expect(sql).toContain("h.jahr = 2030 AND h.wertart = 'ergebnis' AND h.teil = 'ergebnis'");
  });
});
