/** The same code with the data of another city: nothing of the first one is left, and every amount is right to the cent. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { withDuckDB } from '../../scripts/write/duckdb.ts';
import type { Index } from '../../src/search/entry.ts';
import { searcher } from '../../src/search/find.ts';
import { type HtmlElement, HtmlPage } from '../html.ts';
import { brokenSentences } from '../words/broken-sentences.ts';
import { type CitySite, site } from './site.ts';

let city: CitySite;
let alone: CitySite;

beforeAll(async () => {
  city = await site('musterstadt');
  alone = await site('no-earlier-plan');
});

const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** All files of a site as paths below its folder; what comes from an npm package is not ours to judge. */
const files = (site: CitySite): string[] =>
  readdirSync(site.dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('engine/') && statSync(join(site.dist, name)).isFile())
    .sort();

const read = (site: CitySite, name: string): string => readFileSync(join(site.dist, name), 'utf8');

/** The content of a page, without header and footer. */
function main(address: string, site = city): HtmlElement {
  const page = new HtmlPage(read(site, `${address.slice(1)}index.html`));
  return page.querySelector('main') as HtmlElement;
}

/** Cells of the table of a figure, as they are read; the first cell is the name without its note. */
function table(address: string, figure: string, site = city): string[][] {
  return main(address, site)
    .querySelectorAll(`figure#${figure} tbody tr, figure#${figure} tfoot tr`)
    .map((row) =>
      row
        .querySelectorAll('th, td[data-title]')
        .map((cell) => plain(cell.name === 'th' ? cell.textWithout('small') : cell.textContent)),
    );
}

/** Facts at the head of a page by their names. */
function facts(address: string): Record<string, string> {
  const found = [...main(address).querySelectorAll('.corner > div')];
  return Object.fromEntries(
    found.map((fact) => [plain(fact.querySelector('dt')?.textContent), plain(fact.querySelector('dd')?.textContent)]),
  );
}

describe('nothing is left of another city', () => {
  it('a city that names no briefings has none, and no link to them', () => {
    expect(files(city).filter((name) => /dossier/.test(name))).toEqual([]);
    expect(read(city, 'index.html')).not.toContain('dossier');
  });

  it('no file names the city that this repository is made for, or its peers', () => {
    const regions = readFileSync(new URL('../../data/general/regionen/regionen.csv', import.meta.url), 'utf8');
    const { data } = Papa.parse<{ ags: string; name: string }>(regions, { header: true, skipEmptyLines: true });
    const { stadt, vergleichsstaedte } = JSON.parse(
      readFileSync(new URL('../../data/potsdam/site.json', import.meta.url), 'utf8'),
    ) as { stadt: { ags: string }; vergleichsstaedte: string[] };
    const names = data
      .filter(({ ags }) => ags === stadt.ags || vergleichsstaedte.includes(ags))
      .flatMap(({ ags, name }) => [ags, name.split(/[ /(]/)[0] ?? name]);
    expect(names).toContain('Potsdam');
    const pattern = new RegExp(names.join('|'), 'i');
    const found = files(city).filter((name) => pattern.test(read(city, name)) || pattern.test(name));
    // all towns of the country, for whoever names his own
    expect(found).toEqual(['eigener-haushalt/gemeinden.json']);
  });

  it('every page says whose it is', () => {
    const pages = files(city).filter((name) => name.endsWith('.html'));
    expect(pages.filter((name) => !read(city, name).includes('Musterstadt'))).toEqual([]);
  });
});

describe('pages', () => {
  it('stand for what has an amount, and for nothing else', () => {
    const levels = files(city)
      .map((name) => /^haushalt\/([a-z]+)\/([^/]+)\/index\.html$/.exec(name))
      .filter((match) => match !== null)
      .map(([, level, key]) => `${level}/${key}`);
    expect(levels).toEqual([
      ...['40', '43', '48', '50', '53', '58'].map((key) => `art/${key}`),
      ...['11', '36'].map((key) => `bereich/${key}`),
      ...['111', '365'].map((key) => `gruppe/${key}`),
      ...['4012000', '4321000', '4811000', '5012000', '5318000', '5811000'].map((key) => `konto/${key}`),
      ...['10', '20', 'gb-1'].map((key) => `organisation/${key}`),
      ...['11101', '36502'].map((key) => `produkt/${key}`),
      ...['2028', '2029', '2031'].map((key) => `querschnitt/${key}`),
      ...['3650201', '3650202'].map((key) => `unterprodukt/${key}`),
    ]);
  });

  it.each([
    '/',
    '/haushalt/',
    '/haushalt/art/',
    '/haushalt/organisation/',
    '/haushalt/querschnitt/',
    '/haushalt/aenderungen/',
    '/haushalt/erkunden/',
    '/investitionen/',
    '/digitalisierung/',
    '/digitalisierung/leistungen/',
    '/digitalisierung/reifegrad/',
    '/digitalisierung/versprechen/',
    '/digitalisierung/zahlen/',
    '/suche/',
    '/stand/',
    '/methodik/',
    '/impressum/',
    '/datenschutz/',
    '/barrierefreiheit/',
  ])('%s is there and has one heading', (address) => {
    expect(main(address).querySelectorAll('h1')).toHaveLength(1);
  });

  it('can be found, all of them and nothing else', () => {
    const entries = (JSON.parse(read(city, 'suche/index.json')) as Index).eintraege;
    const missing = entries.filter(({ h }) => !files(city).includes(`${h.slice(1).replace(/[?#].*$/, '')}index.html`));
    expect(missing).toEqual([]);
    expect(entries.map(({ k }) => k)).toEqual(
      expect.arrayContaining(['Kitas', 'Kita „Max & Moritz“', 'Zuschüsse an Vereine']),
    );
    expect(entries.map(({ k }) => k)).not.toContain('Gemeindestraßen');
  });

  it('is found by everyday words, which are the same for every city, and has no hits of topics that it has not', () => {
    const index: Index = JSON.parse(read(city, 'suche/index.json'));
    const search = searcher(index);
    expect(search('Kindergarten').hits[0]?.k).toBe('Kitas');
    expect(search('Spielplatz')).toMatchObject({ hits: [], hint: null });
    expect(search('Öffnungszeiten').hint?.t).toContain('stehen nicht in diesen Daten');
    expect(index.eintraege.filter(({ h }) => /^\/(investitionen|digitalisierung)\//.test(h))).toEqual([]);
    expect(JSON.stringify(index)).not.toMatch(/Potsdam|Sanssouci/);
  });
});

describe('amounts', () => {
  it('of the whole leave internal charging out, and one line says how much that is', () => {
    const text = plain(main('/haushalt/').textContent);
    expect(text).toContain('Für 2030 plant Musterstadt 2,6 Mio. € Ertrag und 2,3 Mio. € Aufwand.');
    expect(text).toContain('Unter dem Strich bleiben 321.233 € übrig.');
    expect(text).toContain('In der Datei stehen 2.670.000,35 € Ertrag und 2.348.767,02 € Aufwand.');
    expect(text).toContain('ohne sie sind es 2.620.000,10 € und 2.298.766,77 €');
  });

  it('of a product are right to the cent, and internal charging stands beside them', () => {
    const text = plain(main('/haushalt/produkt/36502/').textContent);
    expect(text).toContain(
      'Unter dem Strich kostet das Musterstadt 2030 nach dem Plan 978.766 €, 21.234 € weniger, als zuvor für 2030 geplant war (Plan 2029).',
    );
    expect(text).toContain('0 € Ertrag, 50.000,25 € Aufwand');
    expect(table('/haushalt/produkt/36502/', 'produkt-36502-unterprodukte')).toEqual([
      ['Kita am Markt', '120.000,10', '800.000,33', '−680.000,23', '+19.999,77'],
      ['Kita „Max & Moritz“', 'kein Wert', '298.765,89', '−298.765,89', '+1.234,56'],
      ['Zusammen', '120.000,10', '1.098.766,22', '−978.766,12', '+21.234,33'],
    ]);
  });

  it('keep their sign, have no share where one is taken off, and a new position says that it is new', () => {
    expect(table('/haushalt/unterprodukt/3650202/', 'unterprodukt-3650202-konten-aufwand')).toEqual([
      ['Gehälter', '300.000,45', '–', '±0'],
      ['Zuschuss an den Förderverein', '−1.234,56', '–', '−1.234,56 neu'],
      ['Zusammen', '298.765,89', '–', '−1.234,56'],
    ]);
    const text = plain(main('/haushalt/unterprodukt/3650202/').textContent);
    expect(text).toContain('Im Aufwand 2030 sind Abzüge von 1.235 € enthalten');
    expect(text).toContain('ohne sie wären es 300.000 €');
  });

  it('of an account tell what is missing from what is 0: all of its positions empty, or only some', () => {
    expect(table('/haushalt/konto/5318000/', 'konto-5318000-verlauf')).toEqual([
      ['2029', 'Plan 2029', 'Ansatz', '0'],
      ['2030', 'Plan 2029', 'mittelfristige Planung', '2.500'],
      ['2028', 'Plan 2030', 'Ergebnis', '0'],
      ['2029', 'Plan 2030', 'Ansatz', '4.000'],
      ['2030', 'Plan 2030', 'Ansatz', '−1.234,56'],
      ['2031', 'Plan 2030', 'mittelfristige Planung', '0'],
    ]);
    expect(table('/haushalt/unterprodukt/3650202/', 'unterprodukt-3650202-verlauf')[4]).toEqual([
      '2030',
      'Plan 2030',
      'Ansatz',
      'kein Wert',
      '298.765,89',
      '−298.765,89',
    ]);
  });

  it('of changes add up, without a row for a rest that is none', () => {
    expect(table('/haushalt/aenderungen/', 'aenderungen-produkt-aufwand')).toEqual([
      ['Rathaus', '+17.500,55', '+1,5 %', '1.182.500', '1.200.000,55', '±0'],
      ['Kitas', '−11.234,23', '−1,0 %', '1.110.000,45', '1.098.766,22', '−6.000'],
      ['Zusammen', '+6.266,32', '+0,3 %', '2.292.500,45', '2.298.766,77', '−6.000'],
    ]);
  });

  it('that come or go have an amount in one plan and none, 0 or empty, in the other', () => {
    expect(table('/haushalt/aenderungen/', 'aenderungen-neu')).toEqual([
      ['Erträge aus internen Leistungsbeziehungen', '0', '50.000,25'],
      ['Aufwendungen aus internen Leistungsbeziehungen', '0', '50.000,25'],
      ['Zuschüsse an Vereine', '4.000', '−1.234,56'],
    ]);
    expect(table('/haushalt/aenderungen/', 'aenderungen-beendet')).toEqual([['Zuschüsse an Vereine', '0', '2.500']]);
  });

  it('per inhabitant divide by the newest population there is, and say so', () => {
    expect(facts('/haushalt/produkt/36502/')['Zuschussbedarf je Einwohner']).toBe(
      '783 € eigene Rechnung: 1.250 Einwohner am 31.12.2028 (neuester Wert)',
    );
  });

  it('per inhabitant keep the sign of a correction', () => {
    expect(facts('/haushalt/konto/5318000/')['Aufwand je Einwohner']).toMatch(/^−0,99 € /);
  });

  it('of the cross table are those of the file, internal charging included', () => {
    expect(table('/haushalt/querschnitt/', 'haushaltsquerschnitt-2030').at(-1)).toEqual([
      'Zusammen',
      '2.500.000',
      '120.000,10',
      '50.000,25',
      '2.300.001,33',
      '−1.234,56',
      '50.000,25',
      '2.670.000,35',
      '2.348.767,02',
      '321.233,33',
    ]);
  });

  it('stand in the files of a figure as on the page', () => {
    const { data } = Papa.parse<string[]>(read(city, 'abbildungen/produkt-36502-unterprodukte.csv'), {
      delimiter: ';',
    });
    expect(data[0]?.slice(5)).toEqual(['schluessel', 'jahr', 'fassung']);
    expect(data.slice(1, 4)).toEqual([
      ['Kita am Markt', '120000,1', '800000,33', '-680000,23', '19999,77', '3650201', '2030', 'musterplan-2030'],
      ['Kita „Max & Moritz“', '', '298765,89', '-298765,89', '1234,56', '3650202', '2030', 'musterplan-2030'],
      ['Zusammen', '120000,1', '1098766,22', '-978766,12', '21234,33', '', '2030', 'musterplan-2030'],
    ]);
  });

  it('have no more digits than cents anywhere', () => {
    const amounts = (name: string): string => {
      const [head = '', ...lines] = read(city, name)
        .replace(/"[^"]*"/g, '')
        .split('\r\n');
      // changes in parts of the earlier amount are no amounts
      const share = head.split(';').indexOf('veraenderung');
      return lines
        .map((line) =>
          line
            .split(';')
            .filter((_, at) => at !== share)
            .join(';'),
        )
        .join('\n');
    };
    const long = files(city).filter(
      (name) =>
        /^abbildungen\/(aenderungen|.*-verlauf|haushaltsquerschnitt).*\.csv$/.test(name) &&
        /,\d{3}/.test(amounts(name)),
    );
    expect(long).toEqual([]);
  });
});

describe('without any investment', () => {
  it('the page says so plainly, and shows no figure, filter or feed', () => {
    const page = main('/investitionen/');
    expect(plain(page.textContent)).toContain('Für Musterstadt liegt hier keine Zahl zu einzelnen Investitionen vor.');
    expect(page.querySelector('figure, form, a[href$="feed.xml"]')).toBeNull();
    expect(files(city).filter((name) => name.startsWith('investitionen/'))).toEqual(['investitionen/index.html']);
  });

  it('the state of the data names them among what is missing', () => {
    expect(plain(main('/stand/').textContent)).toContain('einzelne Investitionen');
  });
});

describe('without any paper on digitalisation', () => {
  it.each([
    ['/digitalisierung/', 'Zur Digitalisierung in Musterstadt liegen hier keine Papiere und keine Zahlen vor.'],
    ['/digitalisierung/leistungen/', 'Für Musterstadt nennen unsere Quellen keine einzelnen Leistungen.'],
    ['/digitalisierung/reifegrad/', 'Für Musterstadt liegt hier kein Bericht über den Reifegrad der Leistungen vor.'],
    ['/digitalisierung/versprechen/', 'Für Musterstadt liegen hier keine Ziele und Berichte zur Digitalisierung vor.'],
    ['/digitalisierung/zahlen/', 'Für Musterstadt liegen hier keine Zählungen vor.'],
  ])('%s says so plainly, and shows no figure and no filter', (address, sentence) => {
    expect(plain(main(address).textContent)).toContain(sentence);
    expect(main(address).querySelector('figure, form, blockquote')).toBeNull();
  });

  it('the state of the data names it among what is missing', () => {
    expect(plain(main('/stand/').textContent)).toContain('der Stand der Digitalisierung');
  });

  it('no service has a page', () => {
    expect(files(city).filter((name) => /^digitalisierung\/leistungen\/.+\//.test(name))).toEqual([]);
  });
});

describe('totals survive', () => {
  interface ControlTotal {
    readonly filter: { readonly fassung: string; readonly jahr: number; readonly richtung: string };
    readonly summe: string;
    readonly zeilen: number;
  }
  const controls = (): ControlTotal[] =>
    JSON.parse(readFileSync(join(city.data, 'musterstadt/datapackage.json'), 'utf8')).kontrollsummen;

  it('in the Parquet file that is published', async () => {
    const found = await withDuckDB(async (connection) => {
      const result = await connection.runAndReadAll(`
        SELECT fassung, jahr, richtung, SUM(betrag)::VARCHAR, COUNT(*)::INTEGER
        FROM read_parquet('${join(city.dist, 'daten/haushalt.parquet')}') GROUP BY ALL`);
      return result.getRowsJS();
    });
    const expected = controls().map(({ filter: { fassung, jahr, richtung }, summe, zeilen }) => [
      fassung,
      jahr,
      richtung,
      Number(summe).toFixed(2),
      zeilen,
    ]);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it('on the page that a treasurer signs', () => {
    const rows = table('/methodik/', 'abgleich');
    expect(rows).toHaveLength(controls().length);
    expect(rows).toContainEqual(['Plan 2030', '2030', 'Ansatz', 'Aufwand', '2.348.767,02', '2.348.767,02', '0', '5']);
    expect(rows.every((row) => row[6] === '0')).toBe(true);
  });
});

describe('a result looks different from a plan', () => {
  /** Fill of the columns of a course, from the first year to the last. */
  const columns = (address: string): (string | null)[] =>
    [...main(address).querySelectorAll('figure[id$=verlauf] svg.breit rect')].map((rect) => rect.getAttribute('fill'));

  it('a finished year is a filled column, the planned ones are hollow', () => {
    const hollow = 'var(--paper)';
    expect(columns('/haushalt/produkt/36502/')).toEqual(['var(--netto)', hollow, hollow, hollow]);
    expect(columns('/haushalt/konto/5012000/')).toEqual(['var(--aufwand)', hollow, hollow, hollow]);
    expect(plain(main('/haushalt/produkt/36502/').textContent)).toContain('gefüllt: Ergebnis, hohl: geplant');
  });

  it('and is called a result', () => {
    expect(plain(main('/haushalt/querschnitt/2028/').querySelector('.sub')?.textContent)).toContain('Ergebnis 2028');
  });
});

describe('without an earlier plan', () => {
  it('the page of changes says so and shows no figure', () => {
    const page = main('/haushalt/aenderungen/', alone);
    expect(plain(page.textContent)).toContain('liegt keine frühere Planung');
    expect(page.querySelector('figure')).toBeNull();
  });

  it('no level is held against one', () => {
    const levels = files(alone).filter((name) => /^haushalt\/[a-z]+\/[^/]+\/index\.html$/.test(name));
    const claims = levels.filter((name) => {
      const page = main(`/${name.replace('index.html', '')}`, alone);
      return /zuvor|früher|vorher|Plan 2029/.test(plain(page.textContent));
    });
    expect(levels.length).toBeGreaterThan(20);
    expect(claims).toEqual([]);
  });

  it('no page promises one', () => {
    const pages = files(alone).filter(
      (name) => name.endsWith('.html') && read(alone, name).includes('href="/haushalt/aenderungen/'),
    );
    expect(pages).toEqual([]);
  });

  it('the sums are the same', () => {
    expect(table('/haushalt/produkt/36502/', 'produkt-36502-unterprodukte', alone).at(-1)).toEqual([
      'Zusammen',
      '120.000,10',
      '1.098.766,22',
      '−978.766,12',
    ]);
  });
});

describe('what is said of the data follows from the data', () => {
  const htmlOf = (site: CitySite): string[] => files(site).filter((name) => name.endsWith('.html'));
  const documentOf = (site: CitySite, name: string): HtmlPage => new HtmlPage(read(site, name));
  const said = (name: string): string => {
    const document = documentOf(city, name);
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    return plain(`${document.title} ${description} ${document.querySelector('main')?.textContent}`);
  };

  it('no page claims what only another city, its source or its Land could claim', () => {
    const foreign = [
      ...['von Hand durchgesehen', 'Schreibfehler der Quelle', 'Bezeichnungen beschädigt', 'fachübliche'],
      ...['Einzelheiten sind alt', 'Aktuelle steht bei der Stadt', 'Aktuell bei der Stadt', 'Spätere Gliederungen'],
      ...['Brandenburg', 'Ostdeutschland', 'NKF', 'In einem anderen Land', 'Kontengruppen 40 bis 45'],
      ...['Entwurf 2017', 'OpenSpending', 'Presse', 'KIS', 'BgA', 'Verbundene Unternehmen'],
      ...['amtliche Statistik', 'amtliche Einwohner', 'amtlichen Einwohner', 'drei Jahre weiter'],
      ...['Manches ist nur umgebucht', 'weggelassen und gezählt', 'nachgerechnet', 'nicht in der heutigen Verwaltung'],
      ...['verschieden groß', 'Platz 1 hat', 'der Städte liegen', 'Die Städte nebeneinander', 'mit Rechner'],
    ];
    const pattern = new RegExp(`\\b(${foreign.join('|')})|(^|\\s)0 Zellen`);
    const claims = htmlOf(city).flatMap((name) => {
      const found = pattern.exec(said(name));
      return found ? [`${name}: ${found[0]}`] : [];
    });
    expect(claims).toEqual([]);
  });

  it('subjects are announced only where there is a figure of them', () => {
    expect(said('kennzahlen/index.html')).toContain('Musterstadt in Zahlen, die man vergleichen kann: Einwohner.');
    expect(said('index.html')).toContain('Musterstadt');
    expect(said('index.html')).not.toMatch(/Schulden|Zuweisungen|gebaut und angeschafft|Wie digital/);
    expect(said('vergleich/index.html')).not.toMatch(/ neben |Steuern|Schulden/);
  });

  it('the methods count what is in the tables, and name what holds in the Land of the city', () => {
    const text = said('methodik/index.html');
    expect(text).toContain('3 Zellen sind in der Quelle leer.');
    expect(text).toContain('1 Fachbereich mit Beträgen hat in der Quelle keinen Namen');
    expect(text).toContain('5 Bezeichnungen lauten hier anders als in der Quelle;');
    expect(text).toContain('in der Spalte name_quelle. Kurze Namen und Suchwörter sind von uns.');
    expect(text).toContain('Die mittelfristige Planung reicht ein Jahr weiter.');
    expect(text).toContain('Im Musterland zählt jede Kontengruppe zum ordentlichen Ergebnis.');
    expect(text).toContain('gegenseitig berechnen (Kontengruppe 48 und Kontengruppe 58)');
  });

  it('the state of the data names the publisher of the population, and no age that nothing shows', () => {
    expect(said('stand/index.html')).toContain('1.250 am 31.12.2028, Statistisches Amt Musterland, Quelle.');
    expect(main('/stand/').querySelector('.lede')).toBeNull();
  });

  it('without an earlier plan no rule for changes is told', () => {
    expect(plain(main('/methodik/').textContent)).toContain('frühere Fassung');
    expect(plain(main('/methodik/', alone).textContent)).not.toContain('frühere Fassung');
  });

  it('no sentence, list or heading lost its words', () => {
    const broken = [city, alone].flatMap((site) =>
      htmlOf(site).flatMap((name) => brokenSentences(documentOf(site, name)).map((text) => `${name}: ${text}`)),
    );
    expect(broken).toEqual([]);
  });
});
