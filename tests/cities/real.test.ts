/** Whole sites of real cities, made from their budget files: nothing of another city, no empty topic, no false claim, every sum right. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { type HtmlElement, HtmlPage } from '../html.ts';
import { brokenSentences } from '../words/broken-sentences.ts';
import { sourceNames } from '../words/source-names.ts';
import { REAL, type RealCityName } from './real.ts';
import { amountsOf, sumsBy } from './real-sums.ts';
import { type CitySite, site } from './site.ts';

/** Of every kind of page so many are looked at closely; its text is read on all. */
const CLOSELY = 12;
/** The city that is told of, its columns: the newest plan, or the year that the plan is made for. */
const TOLD: Readonly<Record<RealCityName, readonly string[]>> = {
  duesseldorf: ['2018 ansatz ergebnis'],
  gilching: ['2018 ansatz verwaltung', '2018 ansatz vermoegen'],
  koeln: ['2012 ansatz ergebnis'],
};

const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0\u00ad]+/g, ' ').trim();

/** `1.234,50`, without cents where there are none. */
function german(cents: bigint): string {
  const [euro, rest] = [(cents < 0n ? -cents : cents) / 100n, (cents < 0n ? -cents : cents) % 100n];
  const whole = euro.toLocaleString('de');
  return `${cents < 0n ? '−' : ''}${whole}${rest === 0n ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

describe.each(Object.keys(REAL) as RealCityName[])('%s', (name) => {
  const { file, name: cityName } = REAL[name];
  describe.skipIf(!file.here)(file.title('made from its budget file'), () => {
    let city: CitySite;
    let addresses: string[] = [];
    let texts: ReadonlyMap<string, string>;

    const page = (address: string): HtmlPage =>
      new HtmlPage(readFileSync(join(city.dist, address, 'index.html'), 'utf8'));

    /** Of each kind the first pages. */
    const sample = (): string[] => {
      const kinds = new Map<string, string[]>();
      for (const address of addresses) {
        const kind = address.split('/').slice(0, 2).join('/');
        kinds.set(kind, [...(kinds.get(kind) ?? []), address]);
      }
      return [...kinds.values()].flatMap((all) => all.slice(0, CLOSELY));
    };

    beforeAll(async () => {
      city = await site(name);
      addresses = readdirSync(city.dist, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('index.html') && !path.startsWith('einbetten/'))
        .map((path) => path.replace(/index\.html$/, ''))
        .sort();
      texts = new Map(
        addresses.map((address) => [address, readFileSync(join(city.dist, address, 'index.html'), 'utf8')]),
      );
    });

    it('names no city of another folder, but in lists of all regions and of sources', () => {
      const regions = readFileSync('data/general/regionen/regionen.csv', 'utf8');
      const { data } = Papa.parse<{ ags: string; name: string }>(regions, { header: true, delimiter: ';' });
      const home = JSON.parse(readFileSync('data/potsdam/site.json', 'utf8')) as {
        stadt: { ags: string };
        vergleichsstaedte: string[];
      };
      const foreign = data
        .filter(({ ags }) => [home.stadt.ags, ...home.vergleichsstaedte].includes(ags))
        .map(({ name }) => name.split(/[ /(]/)[0] ?? name)
        .filter((word) => word !== 'Brandenburg' && word !== 'Frankfurt');
      expect(foreign).toContain('Potsdam');
      const pattern = new RegExp(foreign.join('|'));
      const lists = /^(vergleich\/[^/]+|daten|methodik|herkunft\/(werte|abbildungen))\//;
      // strips and lists of all regions name each of them; each city of the comparison has a page
      const told = (html: string): string => html.replace(/<(svg|table|select)\b.*?<\/\1>/gs, '');
      const found = [...texts].filter(([address, html]) => !lists.test(address) && pattern.test(told(html)));
      expect(found.map(([address]) => address)).toEqual([]);
    });

    it('says on every page whose it is, and has one heading each', () => {
      expect([...texts].filter(([, html]) => !html.includes(cityName)).map(([address]) => address)).toEqual([]);
      for (const address of sample())
        expect([address, page(address).querySelectorAll('h1').length]).toEqual([address, 1]);
    });

    it('has no topic in its menu that has nothing to tell', () => {
      const menu = page('')
        .querySelectorAll('nav.main-nav a')
        .map((link) => plain(link.textContent));
      expect(menu).toEqual(['Haushalt', 'Kennzahlen', 'Vergleich', 'Daten', 'Methodik']);
      const doors = page('')
        .querySelectorAll('.doors a b')
        .map((door) => plain(door.textContent));
      expect(doors).toEqual(['Haushalt', 'Vergleich', 'Kennzahlen', 'Daten']);
    });

    it('reads as if no word were missing, and shows nothing of the code', () => {
      const names = sourceNames(city.dist);
      for (const address of sample()) {
        const one = page(address);
        expect([address, brokenSentences(one, names)]).toEqual([address, []]);
        const text = plain(one.querySelector('main')?.textContent);
        expect([address, /\b(undefined|NaN|Infinity)\b|\[object|\uFFFD/.exec(text)?.[0]]).toEqual([address, undefined]);
      }
    });

    it('leads nowhere that is not there', () => {
      const targets = new Set(
        sample().flatMap((address) =>
          [...(texts.get(address) ?? '').matchAll(/href="(\/[^"#?]*)/g)].map(([, href = '']) => href),
        ),
      );
      const missing = [...targets].filter(
        (href) => !existsSync(join(city.dist, href.endsWith('/') ? `${href}index.html` : href)),
      );
      expect(missing).toEqual([]);
    });

    it('claims of no total that it agrees with a printed plan', () => {
      const claims = [...texts].filter(([, html]) =>
        /stimm(t|en) mit dem (gedruckten )?Plan überein|amtliche Seite der Stadt/.test(html),
      );
      expect(claims.filter(([, html]) => !html.includes('keine amtliche Seite')).map(([address]) => address)).toEqual(
        [],
      );
    });

    it('publishes exactly the sums of the file, by year, kind, part and direction', () => {
      const csv = readFileSync(join(city.dist, 'daten/haushalt.csv'), 'utf8').replace(/^\uFEFF/, '');
      const { data } = Papa.parse<Record<string, string>>(csv, { header: true, delimiter: ';', skipEmptyLines: true });
      const published = sumsBy(
        data.map(({ jahr, wertart, teil, richtung, betrag = '' }) => ({
          of: `${jahr} ${wertart} ${teil} ${richtung}`,
          area: '',
          cents: BigInt(Math.round(Number(betrag.replace(',', '.') || 0) * 100)),
        })),
        ({ of }) => of,
      );
      const wanted = [...sumsBy(amountsOf(name), ({ of }) => of)].filter(([, cents]) => cents !== 0n).sort();
      expect([...published].sort()).toEqual(wanted);
    });

    it.each(TOLD[name])('shows the sums of %s, of the whole and of each area, to the cent', (told) => {
      const vermoegen = told.endsWith('vermoegen');
      const figure = page(vermoegen ? 'haushalt/vermoegen/' : 'haushalt/').querySelector(
        'figure[id$="haushalt-bereiche"]',
      );
      const rows = new Map(
        (figure as HtmlElement).querySelectorAll('tr').flatMap((row) => {
          const head = row.querySelector('th');
          const cells = row.querySelectorAll('td[data-title]').map((cell) => plain(cell.textContent));
          const sides = cells.slice(0, 2).map((cell) => (cell === '–' ? '0' : cell));
          return head ? [[plain(head.textWithout('small')), sides] as const] : [];
        }),
      );
      const own = amountsOf(name).filter(({ of }) => of.startsWith(`${told} `));
      const sides = (all: typeof own): string[] =>
        [/(ertrag|einnahme)$/, /(aufwand|ausgabe)$/].map((side) => {
          const some = all.filter(({ of }) => side.test(of));
          return german(some.reduce((sum, { cents }) => sum + cents, 0n));
        });
      expect(rows.get('Zusammen')).toEqual(sides(own));
      for (const area of new Set(own.map(({ area }) => area))) {
        const wanted = sides(own.filter((one) => one.area === area));
        if (wanted.every((side) => side === '0')) continue;
        expect([area, rows.get(plain(area))]).toEqual([area, wanted]);
      }
    });
  });
});
