/** A city that was reorganised, has a draft, a plan, a Nachtrag and a result: pages for all of it, each in its own words. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCitySite, type CitySite } from './fixture-city/build.ts';
import { changeRows } from './fixture-city/neighbours.ts';

let city: CitySite;
beforeAll(async () => {
  const wish = { fassung: 'nachtrag-2030', vergleichsfassung: undefined } as never;
  city = await buildCitySite(wish, {}, reorganise);
});
afterAll(() => city?.remove());

/** The older plan gets a structure of its own: another meaning of a number, and a product that the newer one has no more. */
async function reorganise(data: string): Promise<void> {
  const folder = join(data, 'musterstadt');
  const add = (name: string, change: (rows: Record<string, string>[]) => Record<string, string>[]) =>
    changeRows(join(folder, `${name}.csv`), (rows) => [...rows, ...change(rows)]);
  const levels = [
    'unterprodukte',
    'konten',
    'organisation',
    'produktbereiche',
    'produktgruppen',
    'kontengruppen',
    'geschaeftsbereiche',
  ];
  const old = (row: Record<string, string>) => ({ ...row, struktur: 'muster-alt' });
  for (const name of levels) await add(name, (rows) => rows.map(old));
  await add('produkte', (rows) =>
    rows.map((row) => (row.produkt === '11101' ? old({ ...row, name: 'Stadtarchiv', kurzname: 'Archiv' }) : old(row))),
  );
  await add('produkte', (rows) => [
    { ...(rows.at(-1) as Record<string, string>), produkt: '36501', name: 'Jugendclubs', kurzname: '' },
  ]);
  await add('unterprodukte', (rows) => [
    { ...(rows.at(-1) as Record<string, string>), unterprodukt: '3650101', produkt: '36501', name: 'Jugendclubs' },
  ]);
  await changeRows(join(folder, 'fassungen.csv'), (rows) => [
    ...rows.map((row) => (row.fassung === 'musterplan-2029' ? old(row) : row)),
    {
      ...(rows[0] as Record<string, string>),
      fassung: 'nachtrag-2030',
      name: 'Nachtrag 2030',
      status: 'nachtrag',
      stand: '2030-06',
    },
    {
      ...(rows[0] as Record<string, string>),
      fassung: 'abschluss-2029',
      name: 'Jahresabschluss 2029',
      status: 'festgestellt',
      stand: '2030-09',
    },
  ]);
  await changeRows(join(folder, 'haushalt.csv'), (rows) => {
    const of = (fassung: string, jahr: string) => rows.filter((row) => row.fassung === fassung && row.jahr === jahr);
    const only = { ...(of('musterplan-2029', '2029')[3] as Record<string, string>), produkt: '36501' };
    return [
      ...rows,
      { ...only, unterprodukt: '3650101', betrag: '4321' },
      ...of('musterplan-2030', '2030').map((row) => ({ ...row, fassung: 'nachtrag-2030' })),
      ...of('musterplan-2030', '2029').map((row) => ({
        ...row,
        fassung: 'abschluss-2029',
        wertart: 'ergebnis',
        betrag: row.konto === '5012000' ? '900000,50' : row.betrag,
      })),
    ] as never;
  });
  const descriptor = join(folder, 'datapackage.json');
  const text = JSON.parse(readFileSync(descriptor, 'utf8'));
  text.kontrollsummen = [];
  await writeFile(descriptor, JSON.stringify(text));
}

const page = (address: string): string => {
  const { document } = parseHTML(readFileSync(join(city.dist, address, 'index.html'), 'utf8'));
  return (document.querySelector('main')?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
};

describe('a product of the older structure alone', () => {
  it('has a page that says so, and the site is built', () => {
    expect(page('haushalt/produkt/36501')).toContain('nur in: Plan 2029');
    expect(page('haushalt/produkt/36501')).toContain('Jugendclubs');
  });

  it('of a number that now means something else is told apart', () => {
    expect(page('haushalt/produkt/muster-alt.11101')).toContain('Archiv');
    expect(page('haushalt/produkt/muster-alt.11101')).toContain('nur in: Plan 2029');
    expect(page('haushalt/produkt/11101')).toContain('Rathaus Produkt 11101: Verwaltungsführung');
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
    expect(text).toContain('Geplant: Plan 2030');
    expect(text).toContain('Geworden: Jahresabschluss 2029');
    // 3 accounts 5012000 of 900,000.50 and 4,000 against 1,150,000 + 780,000 + 290,000 + 4,000
    expect(text).toMatch(/Zusammen ?2\.224\.000 ?2\.704\.001,50 ?\+480\.001,50/);
    expect(page('haushalt')).toContain('Plan und Ergebnis 2029');
  });

  it('a result is called a result in the status of its figures', () => {
    expect(page('haushalt')).toContain('Jahresabschluss 2029: festgestelltes Ergebnis');
    expect(page('haushalt/querschnitt/2028')).toContain('Ergebnis, wie diese Fassung es nennt');
  });
});

it('every origin page that a page links to is there', () => {
  const { document } = parseHTML(readFileSync(join(city.dist, 'haushalt/produkt/36501/index.html'), 'utf8'));
  const links = [...document.querySelectorAll('a[href^="/herkunft/"]')].map((a) => a.getAttribute('href') ?? '');
  expect(links.length).toBeGreaterThan(0);
  for (const href of links)
    expect([href, existsSync(join(city.dist, new URL(href, 'http://x').pathname, 'index.html'))]).toEqual([href, true]);
});
