/** A city that publishes: with an address, a publisher, and no bulk download of figures whose source states no licence. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { withDuckDB } from '../../scripts/write/duckdb.ts';
import { faults, storeOf, things, WHEN_KNOWN } from '../catalogue.ts';
import { HtmlPage } from '../html.ts';
import { ADDRESS, PUBLISHER } from './cities.ts';
import { type CitySite, site } from './site.ts';

let city: CitySite;
beforeAll(async () => {
  city = await site('public');
});

const read = (name: string): string => readFileSync(join(city.dist, name), 'utf8');
const main = (path: string): string =>
  (new HtmlPage(read(`${path}index.html`)).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
const count = (file: string, where = 'true') =>
  withDuckDB(async (connection) => {
    const result = await connection.runAndReadAll(
      `SELECT count(*)::INTEGER FROM read_parquet('${join(city.dist, 'daten', file)}') WHERE ${where}`,
    );
    return result.getRowsJS()[0]?.[0];
  });

describe('figures whose source states no licence', () => {
  it('are in no file of a table, while those of other sources are', async () => {
    expect(await count('haushalt.parquet', "quelle = 'musterplan-2029'")).toBe(0);
    expect(await count('haushalt.parquet')).toBeGreaterThan(0);
    const files = readdirSync(join(city.dist, 'daten')).filter(
      (name) => /\.(csv|json)$/.test(name) && !/^(abgleich|quellen|manifest)/.test(name),
    );
    expect(files.filter((name) => read(`daten/${name}`).includes('musterplan-2029'))).toEqual([]);
  });

  it('are shown all the same, and the pages say that there is no file', () => {
    expect(main('haushalt/produkt/36502/')).toContain('978.766');
    expect(main('daten/quellen/musterplan-2029/')).toContain('Als Datei gibt es diese Zahlen hier nicht');
    expect(main('daten/haushalt/')).toContain('Zahlen, deren Quelle keine Lizenz nennt, gibt es hier nicht als Datei');
    expect(main('haushalt/erkunden/')).toContain('nennt keine Lizenz');
    // the rows that a page shows as examples are those of the file
    expect(main('daten/haushalt/')).not.toContain('musterplan-2029');
  });

  it('have no file of a figure either', () => {
    const html = readdirSync(city.dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map(read);
    const linked = new Set(
      html.flatMap((text) => [...text.matchAll(/href="\/abbildungen\/([^"]+)"/g)].map(([, name]) => name as string)),
    );
    expect(readdirSync(join(city.dist, 'abbildungen')).sort()).toEqual([...linked].sort());
  });
});

describe('a public site', () => {
  it('is not built with a placeholder for its publisher', async () => {
    await expect(site('placeholder')).rejects.toThrow('im Betreiber fehlt oder ist ein Platzhalter: name');
  });

  it('has a catalogue with whole addresses and its publisher', () => {
    const store = storeOf(city.dist);
    expect(faults(store, WHEN_KNOWN)).toEqual([]);
    expect(things(store, 'Catalog')[0]?.id).toBe(`${ADDRESS}/daten/#katalog`);
    expect(
      things(store, 'Dataset')
        .map(({ of }) => of('identifier')[0])
        .sort(),
    ).toEqual(['muster-einwohner', 'musterplan-2030']);
    expect(things(store, 'Dataset').flatMap(({ of }) => of('publisher'))).toContain(`${ADDRESS}/daten/#herausgeber`);
    expect(read('daten/katalog.ttl')).toContain(PUBLISHER.name);
    expect(things(store, 'Distribution').filter(({ id }) => id.includes('korrekturen'))).toEqual([]);
    for (const { of } of things(store, 'Distribution'))
      expect(of('downloadURL')[0]?.startsWith(`${ADDRESS}/daten/`)).toBe(true);
  });

  it('dates the catalogue and its files by the published state, but not what has changed since', () => {
    const store = storeOf(city.dist);
    const [catalogue] = things(store, 'Catalog');
    expect([catalogue?.of('issued'), catalogue?.of('modified')]).toEqual([['2030-01-15'], ['2030-01-15']]);
    const dated = things(store, 'Distribution').map(({ id, of }) => [id.replace(/^.*\/|#.*$/g, ''), of('modified')]);
    expect(Object.fromEntries(dated)).toMatchObject({ 'haushalt.csv': ['2030-01-15'], 'werte.csv': [] });
  });

  it('has a sitemap of all its pages, and robots.txt names it', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    // what stands alone to be embedded is no page to be found
    const pages = readdirSync(city.dist, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('index.html') && !name.startsWith('einbetten/'),
    );
    expect(listed.sort()).toEqual(pages.map((name) => `${ADDRESS}/${name.replace(/index\.html$/, '')}`).sort());
    expect(read('robots.txt')).toContain(`Sitemap: ${ADDRESS}/sitemap.xml`);
  });

  it('shows a picture where somebody shares a page, by whole addresses', () => {
    const page = new HtmlPage(read('haushalt/produkt/36502/index.html'));
    const tag = (name: string) => page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
    expect(tag('og:url')).toBe(`${ADDRESS}/haushalt/produkt/36502/`);
    expect(tag('og:image').startsWith(`${ADDRESS}/teilen/`)).toBe(true);
    expect(existsSync(join(city.dist, new URL(tag('og:image')).pathname))).toBe(true);
  });

  it('lets figures be embedded by whole addresses, and says where they come from', () => {
    const codes = readdirSync(join(city.dist, 'einbetten')).map((id) => {
      const alone = new HtmlPage(read(`einbetten/${id}/index.html`));
      const page = alone.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      return [id, new HtmlPage(read(`${new URL(page).pathname.slice(1)}index.html`)).querySelector(`#${id}`)] as const;
    });
    expect(codes.length).toBeGreaterThan(0);
    const silent = codes.filter(
      ([id, figure]) =>
        !figure?.textContent?.includes(`<iframe src="${ADDRESS}/einbetten/${id}/"`) ||
        !figure.textContent.includes(`${ADDRESS}/abbildungen/${id}.csv`),
    );
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  it('cites its files by whole addresses', () => {
    expect(main('daten/haushalt/')).toContain(`${ADDRESS}/daten/haushalt.csv, abgerufen am`);
  });
});

describe('a number that was corrected', () => {
  it('is right in the tables, listed with its reason, and reported as a change', async () => {
    expect(await count('werte.parquet', 'jahr = 2027 AND wert = 1001')).toBe(1);
    expect(main('daten/korrekturen/')).toContain('werte, wert: 1000 → 1001');
    expect(main('daten/korrekturen/')).toContain('=Zählfehler');
    expect(read('daten/korrekturen.csv')).toContain(`"'=Zählfehler"`);
    expect(main('daten/aenderungen/')).toContain('Seit dem Stand vom 15. Januar 2030');
    expect(read('daten/aenderungen-seit-2030-01-15.csv')).toContain('"wert";"1000";"1001"');
  });

  it('stands uncorrected in the state that was published before', async () => {
    expect(await count('archiv/2030-01-15/werte.parquet', 'jahr = 2027 AND wert = 1000')).toBe(1);
    const links = [...read('daten/archiv/2030-01-15/index.html').matchAll(/href="(\/daten\/archiv\/[^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(links).toContain('/daten/archiv/2030-01-15/werte.parquet');
  });

  it('has a feed of the published states with whole addresses', () => {
    const feed = new DOMParser().parseFromString(read('daten/aenderungen.xml'), 'text/xml');
    const [pending, published] = [...feed.querySelectorAll('entry')];
    expect(published?.querySelector('updated')?.textContent).toBe('2030-01-15T00:00:00Z');
    expect(published?.querySelector('link')?.getAttribute('href')).toBe(
      `${ADDRESS}/daten/aenderungen/#stand-2030-01-15`,
    );
    // what changed since then is told at once, table by table, with the list of rows
    expect(pending?.querySelector('summary')?.textContent).toMatch(/1\sZeile hinzugekommen, 1 geändert/);
    expect(pending?.querySelector('content')?.textContent).toContain(
      '<li>werte, Quelle muster-einwohner: 0 hinzugekommen, 1 geändert, 0 entfallen</li>',
    );
    expect(pending?.querySelector('link[rel="related"]')?.getAttribute('href')).toBe(
      `${ADDRESS}/daten/aenderungen-seit-2030-01-15.csv`,
    );
    expect(read('daten/aenderungen/index.html')).toContain('id="stand-2030-01-15"');
  });
});
