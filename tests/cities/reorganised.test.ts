/** A city that was reorganised, has a draft, a plan, a Nachtrag and a result: pages for all of it, each in its own words. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { withDuckDB } from '../../scripts/write/duckdb.ts';
import { HtmlPage } from '../html.ts';
import { type CitySite, site } from './site.ts';

let city: CitySite;
beforeAll(async () => {
  city = await site('reorganised');
});

const page = (address: string): string => {
  const found = new HtmlPage(readFileSync(join(city.dist, address, 'index.html'), 'utf8')).querySelector('main');
  return (found?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
};

/** 3.000,35 as a pattern. */
const euro = (sum: string): string =>
  Number(sum).toLocaleString('de', { minimumFractionDigits: 2, useGrouping: 'always' }).replace('.', '\\.');

describe('a product of the older structure alone', () => {
  it('has a page that says so, and the site is built', () => {
    expect(page('haushalt/produkt/36501')).toContain('nur in: Plan 2029');
    expect(page('haushalt/produkt/36501')).toContain('Jugendclubs');
  });

  it('of a number that now means something else is told apart', () => {
    expect(page('haushalt/produkt/muster-alt.11101')).toContain('Archiv');
    expect(page('haushalt/produkt/muster-alt.11101')).toContain('nur in: Plan 2029');
    expect(page('haushalt/produkt/11101')).toMatch(/Rathaus .*Produkt 11101: Verwaltungsführung/);
    // what it means now is no 0 in the older structure: it was not there
    expect(page('haushalt/produkt/11101')).toMatch(/Plan 2029Ansatzkein Wert ?kein Wert/);
  });
});

describe('the versions', () => {
  it('are all there; the newest plan leads, held against the one before it', () => {
    const text = page('haushalt');
    expect(text).toContain('Nachtrag 2030');
    expect(text).toContain('Änderung gegenüber: Plan 2030');
    expect(page('haushalt/aenderungen')).toContain('Früher: Plan 2030');
  });

  it('of a year with a plan and a result have a page with both, right to the cent', () => {
    const text = page('haushalt/plan-und-ergebnis');
    expect(text).toContain('Plan und Ergebnis 2029');
    expect(text).toContain('Geplant: Ansatz 2029 aus Plan 2030');
    expect(text).toContain('Geworden: Ergebnis 2029 aus Jahresabschluss 2029');
    // 3 accounts 5012000 of 900,000.50 and 4,000 against 1,150,000 + 780,000 + 290,000 + 4,000
    expect(text).toMatch(/Zusammen ?2\.224\.000 ?2\.704\.001,50 ?\+480\.001,50/);
    const overview = readFileSync(join(city.dist, 'haushalt/index.html'), 'utf8');
    expect(overview).toMatch(/href="\/haushalt\/plan-und-ergebnis\/"[^>]*>Plan und Ergebnis 2029</);
  });

  it('a result is called a result in the status of its figures', () => {
    expect(page('haushalt')).toContain('Jahresabschluss 2029: festgestelltes Ergebnis');
    expect(page('haushalt/querschnitt/2028')).toContain('Ergebnis, wie diese Fassung es nennt');
  });
});

describe('a table of new numbers', () => {
  /** What each new number had in the older plan, by other SQL: nothing where what it came from was divided. */
  const BEFORE = `WITH t AS (SELECT * FROM umsteigeschluessel WHERE ebene = 'produkt'),
    divided AS (SELECT schluessel_alt FROM t GROUP BY ALL HAVING count(*) > 1)
    SELECT t.schluessel, sum(CASE WHEN t.schluessel_alt NOT IN (FROM divided) THEN h.betrag END)::VARCHAR
    FROM t JOIN haushalt h ON h.produkt = t.schluessel_alt AND h.fassung = 'musterplan-2029' AND h.jahr = 2029
    GROUP BY ALL ORDER BY ALL`;

  const ask = (sql: string): Promise<unknown[][]> =>
    withDuckDB(async (connection) => {
      for (const table of ['haushalt', 'umsteigeschluessel', 'fassungen', 'gliederung'])
        await connection.run(`CREATE TABLE ${table} AS FROM '${join(city.dist, 'daten', `${table}.parquet`)}'`);
      return (await connection.runAndReadAll(sql)).getRowsJson();
    });

  it('carries the amounts of the older plan to the new numbers, to the cent, and none that was divided', async () => {
    const sums = await ask(BEFORE);
    expect(sums).toHaveLength(4);
    for (const [number, sum] of sums) {
      const told = sum === null ? 'kein Wert' : `0 ?${euro(String(sum))} ?−${euro(String(sum))}`;
      expect(page(`haushalt/produkt/${number}`)).toMatch(new RegExp(`Plan 2029 ?Ansatz ?${told}`));
    }
  });

  it('says on the page of each what its number was', () => {
    expect(page('haushalt/produkt/25201')).toContain('In „Plan 2029“ unter der Nummer 25202 („Heimatmuseum“).');
    expect(page('haushalt/produkt/36601')).toContain(
      'In „Plan 2029“ getrennt unter den Nummern 36602 („Jugendclub Nord“) und 36603 („Jugendclub Süd“); Beträge von damals sind hier zusammengezählt.',
    );
    expect(page('haushalt/produkt/54502')).toContain(
      'In „Plan 2029“ ein Teil von 54501 („Straßenreinigung und Winterdienst“). Wie viel davon hierher gehört, sagt der Plan nicht',
    );
    expect(page('haushalt/produkt/54501')).toContain('aufgeteilt auf 54502 („Straßenreinigung“) und 54503');
    for (const joined of ['25202', '36602', '36603'])
      expect([joined, existsSync(join(city.dist, 'haushalt/produkt', joined))]).toEqual([joined, false]);
  });

  it('is in the question that an origin page gives to recount its sums', async () => {
    const html = new HtmlPage(readFileSync(join(city.dist, 'herkunft/haushalt/produkt/36601/index.html'), 'utf8'));
    const sql = html.querySelector('pre')?.textContent ?? '';
    expect(sql).toContain("produkt.schluessel IN ('36602', '36603')");
    const sums = (await ask(sql)).map(([fassung, jahr, , , , summe]) => [fassung, Number(jahr), summe]);
    expect(sums).toEqual([
      ['musterplan-2029', 2029, '3000.35'],
      ['nachtrag-2030', 2030, '3500.75'],
    ]);
  });

  it('can be taken away like every other table', () => {
    expect(page('daten/umsteigeschluessel')).toContain('welche sie in einer früheren Gliederung war');
    expect(existsSync(join(city.dist, 'daten/umsteigeschluessel.csv'))).toBe(true);
  });
});

it('every origin page that a page links to is there', () => {
  const html = new HtmlPage(readFileSync(join(city.dist, 'haushalt/produkt/36501/index.html'), 'utf8'));
  const links = [...html.querySelectorAll('a[href^="/herkunft/"]')].map((a) => a.getAttribute('href') ?? '');
  expect(links.length).toBeGreaterThan(0);
  for (const href of links)
    expect([href, existsSync(join(city.dist, new URL(href, 'http://x').pathname, 'index.html'))]).toEqual([href, true]);
});
