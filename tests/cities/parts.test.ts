/** Cities with several parts of a budget: each has its pages, its words and its total, and nothing is summed across them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Index } from '../../src/search/entry.ts';
import { searcher } from '../../src/search/find.ts';
import { type HtmlElement, HtmlPage } from '../html.ts';
import { brokenSentences } from '../words/broken-sentences.ts';
import { centsOf } from './parts.ts';
import { type CitySite, site } from './site.ts';

const CITIES = [
  { name: 'finance', leading: 'ergebnis', other: 'finanz', directions: ['einzahlung', 'auszahlung'] },
  { name: 'kameral', leading: 'verwaltung', other: 'vermoegen', directions: ['einnahme', 'ausgabe'] },
] as const;

const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

const pageOf = ({ dist }: CitySite, address: string): HtmlPage =>
  new HtmlPage(readFileSync(join(dist, address, 'index.html'), 'utf8'));

const mainOf = (city: CitySite, address: string): HtmlElement =>
  pageOf(city, address).querySelector('main') as HtmlElement;

/** Addresses of all pages below a folder of the site. */
const below = ({ dist }: CitySite, folder: string): string[] =>
  readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => join(folder, name.replace(/index\.html$/, '')));

const euro = (cents: number): string => {
  const text = (Math.abs(cents) / 100).toLocaleString('de', { minimumFractionDigits: cents % 100 === 0 ? 0 : 2 });
  return `${cents < 0 ? '−' : ''}${text}`;
};

/** The cells of a row by the beginning of its name. */
function cells(table: HtmlElement, name: string): string[] {
  const row = table
    .querySelectorAll('tr')
    .find((one) => plain(one.querySelector('th')?.textContent ?? '').startsWith(name));
  return row?.querySelectorAll('td[data-title]').map((cell) => plain(cell.textContent)) ?? [];
}

describe.each(CITIES)('$name', ({ name, leading, other, directions: [ein, aus] }) => {
  const folder = `haushalt/${other}`;
  const PLAN = ['musterplan-2030', 2030, 'ansatz'] as const;

  it('tells the total of each part, to the cent, and names the other', async () => {
    const city = await site(name);
    for (const [teil, address] of [
      [leading, 'haushalt'],
      [other, folder],
    ] as const) {
      if (teil === 'ergebnis') continue;
      const sums = [ein, aus].map((richtung) => centsOf(name, teil, richtung, PLAN));
      expect(sums.every((sum) => sum > 0)).toBe(true);
      const figure = mainOf(city, address).querySelector('figure[id$="haushalt-bereiche"]') as HtmlElement;
      const difference = (sums[0] as number) - (sums[1] as number);
      expect(cells(figure, 'Zusammen').slice(0, 3)).toEqual([...sums, difference].map(euro));
    }
    const [own, theirs] = ['haushalt', folder].map((address) => plain(mainOf(city, address).textContent));
    expect(own).toMatch(/Für sich steht, und wird nie dazugezählt: (Finanz|Vermögens)haushalt/);
    expect(theirs).toMatch(/Für sich steht, und wird nie dazugezählt: (Ergebnis|Verwaltungs)haushalt/);
  });

  it('has no word of another kind of budget on the pages of a part', async () => {
    const city = await site(name);
    const pages = [...below(city, folder), ...below(city, `herkunft/${folder}`)];
    expect(pages.length).toBeGreaterThan(20);
    for (const address of pages) {
      const text = plain(mainOf(city, address).textContent).replaceAll(/(Ergebnis|Verwaltungs)haushalt/g, '');
      expect([address, /\b\w*(Ertr[aä]g|Aufw[aä]nd|Aufwend|Zuschussbedarf)\w*/.exec(text)?.[0]]).toEqual([
        address,
        undefined,
      ]);
      if (name === 'kameral') expect([address, /\w*zahlung\w*/i.exec(text)?.[0]]).toEqual([address, undefined]);
      else expect([address, /\b(Einnahme|Ausgabe)\w*/.exec(text)?.[0]]).toEqual([address, undefined]);
      expect([address, brokenSentences(pageOf(city, address))]).toEqual([address, []]);
    }
  });

  it('leads from no page of a part to nowhere', async () => {
    const city = await site(name);
    const links = new Set(
      [...below(city, 'haushalt'), ...below(city, `herkunft/haushalt`)].flatMap((address) =>
        mainOf(city, address)
          .querySelectorAll('a[href^="/"]')
          .map((link) => new URL(link.getAttribute('href') ?? '', 'http://x').pathname),
      ),
    );
    const dead = [...links].filter(
      (path) => !existsSync(join(city.dist, path, path.endsWith('/') ? 'index.html' : '')),
    );
    expect(dead).toEqual([]);
  });

  it('gives every page of a part a name of its own', async () => {
    const city = await site(name);
    const titles = [...below(city, 'haushalt'), ...below(city, 'herkunft/haushalt')].map(
      (address) => pageOf(city, address).title,
    );
    const double = titles.filter(
      (title, index) => titles.indexOf(title) !== index && !title?.startsWith('Haushaltsquerschnitt'),
    );
    expect(double).toEqual([]);
  });
});

/** What the pages of a part leave to other pages of the site. */
describe.each(CITIES)('beside the pages of the budget, $name', ({ name, leading, other, directions: [, aus] }) => {
  const PLAN = ['musterplan-2030', 2030, 'ansatz'] as const;

  it('asks each part in an explorer of its own, with its words and its total', async () => {
    const city = await site(name);
    for (const [teil, address] of [
      [leading, 'haushalt/erkunden'],
      [other, `haushalt/${other}/erkunden`],
    ] as const) {
      const main = mainOf(city, address);
      const form = main.querySelector('#explorer') as HtmlElement;
      expect(form.getAttribute('action')).toBe(`/${address}/`);
      expect(JSON.parse(form.getAttribute('data-options') ?? '')).toMatchObject({ teil });
      expect(plain(main.textContent)).toContain('Für sich steht, und wird nie dazugezählt');
      if (teil === 'ergebnis') continue;
      expect(cells(main.querySelector('#antwort') as HtmlElement, 'Zusammen')[0]).toBe(
        euro(centsOf(name, teil, aus, PLAN)),
      );
      expect(main.querySelector('#antwort a')?.getAttribute('href')).toMatch(
        new RegExp(`^/haushalt/${teil === leading ? '' : `${teil}/`}bereich/`),
      );
    }
  });

  it('finds what each part has, the leading one first, and says of every number of another which part it is of', async () => {
    const { dist } = await site(name);
    const index = JSON.parse(readFileSync(join(dist, 'suche/index.json'), 'utf8')) as Index;
    const root = `/haushalt/${other}/`;
    const own = index.eintraege.filter(({ h }) => h.startsWith(root));
    expect(own.length).toBeGreaterThan(8);
    const part = own.find(({ h }) => h === root)?.k ?? '';
    expect(own.every(({ e, y }) => e.startsWith(part) && (y === '' || y?.startsWith(part)))).toBe(true);
    expect(own.flatMap(({ a = [] }) => a).every(({ y }) => y?.startsWith(part))).toBe(true);
    const { hits } = searcher(index)('Hochbaumaßnahmen');
    expect(hits[0]?.h).toMatch(new RegExp(`^${root}konto/`));
    expect(searcher(index)('Kita').hits[0]?.h).not.toContain(root);
  });

  it('says of nothing that it is without any amount that another part has one for', async () => {
    const { dist } = await site(name);
    const index = JSON.parse(readFileSync(join(dist, 'suche/index.json'), 'utf8')) as Index;
    const empty = index.hinweise.filter(({ t }) => t.includes('ohne jeden Betrag')).flatMap(({ w }) => w);
    const has = new Set(index.eintraege.filter(({ h }) => h.startsWith('/haushalt/')).map(({ k }) => k));
    expect(empty.filter((word) => has.has(word))).toEqual([]);
  });

  it('says beside questions in SQL that they ask one part', async () => {
    const text = plain(mainOf(await site(name), 'daten/sql').textContent);
    expect(text).toMatch(/nur der (Ergebnis|Verwaltungs)haushalt, ohne (Finanz|Vermögens)haushalt/);
    expect(text).toMatch(/(Finanz|Vermögens)haushalt: Bei welchen Produkten/);
  });
});

describe('a kameral budget', () => {
  it('has no word of a doppisch one anywhere on the pages of the budget, and says what its words mean', async () => {
    const city = await site('kameral');
    for (const address of ['.', 'haushalt', 'haushalt/erkunden', 'methodik', 'stand', 'daten/sql'])
      expect([
        address,
        /\b(Ertrag|Aufwand|Aufwendungen|Erträge)\b(?! oder Aufwand, Einz|, Einz)/.exec(
          plain(mainOf(city, address).textContent),
        )?.[0],
      ]).toEqual([address, undefined]);
    const terms = plain(mainOf(city, 'methodik').textContent);
    expect(terms).toContain('Einnahmen, Ausgaben (Vermögenshaushalt)');
    expect(terms).toContain('Gezeigt wird der Verwaltungshaushalt');
    expect(terms).toContain('Für sich steht der Vermögenshaushalt');
  });

  it('shows plan and result of one year in each part', async () => {
    const city = await site('kameral');
    const planned = ['musterplan-2029', 2029, 'ansatz'] as const;
    const booked = ['musterplan-2030', 2029, 'ergebnis'] as const;
    for (const [teil, address] of [
      ['verwaltung', 'haushalt/plan-und-ergebnis'],
      ['vermoegen', 'haushalt/vermoegen/plan-und-ergebnis'],
    ] as const) {
      const sums = [planned, booked].map((column) => centsOf('kameral', teil, 'ausgabe', column));
      const figure = mainOf(city, address).querySelector('figure[id*="-produkt-ausgabe"]') as HtmlElement;
      expect(cells(figure, 'Zusammen').slice(0, 2)).toEqual(sums.map(euro));
    }
  });
});
