import { formatCell } from '../figure/cell.ts';
import { oneOf } from '../roles.ts';
import type { Entry } from '../search/entry.ts';
import { KEY_SEARCH } from '../words/de/kennzahlen/sheets.ts';
import { accurately, publishedMillions } from '../words/published.ts';
import { availableSheets } from './available.ts';
import { allEntries } from './entries.ts';
import { groupName } from './groups.ts';
import { rate } from './hebesaetze/amounts.ts';
import { loadTaxes } from './hebesaetze/figures.ts';
import { rates, STEUERN } from './hebesaetze/rates.ts';
import { type Newest, newestValue } from './overview.ts';
import type { Kennzahl } from './queries.ts';
import { cityEntries } from './search-cities.ts';
import { pageFacts } from './search-pages.ts';
import { comparisonSections, keySections } from './sections.ts';
import { formatWert } from './units.ts';
import { loadFigures, loadStatistic } from './values.ts';

/** Key figures come after the thing that they are about. */
const SHEET = 1.1;
const SINGLE = 0.8;

/** The pages of key figures, each key figure, the years of the result, the rates, and the cities, for the search. */
export async function keyFigureEntries(): Promise<Entry[]> {
  const sheets = await sheetEntries();
  if (sheets.length === 0) return [];
  const singles = await singleEntries();
  const isOn = (one: Entry, page: Entry): boolean => one.k === page.k && one.h.startsWith(page.h);
  return [
    // a key figure that is called like its page is the number of that page
    ...sheets.map((sheet) => ({ ...sheet, ...pick(singles.find((one) => isOn(one, sheet))) })),
    ...(await sectionEntries()),
    ...singles.filter((one) => !sheets.some((sheet) => isOn(one, sheet))),
    ...(await rateEntries()),
    ...(await cityEntries()),
  ];
}

const pick = (one: Entry | undefined): Partial<Entry> =>
  one ? { b: one.b ?? '', y: one.y ?? '', a: one.a ?? [] } : {};

async function sheetEntries(): Promise<Entry[]> {
  const { kennzahlen } = await loadFigures();
  return Promise.all(
    (await availableSheets()).map(async ({ slug, titel, frage, statistik, plan }): Promise<Entry> => {
      const [kennzahl] = statistik;
      const planned = kennzahl === undefined;
      const newest = planned
        ? await newestValue({ kennzahl: plan[0] ?? '', href: '', plan: true })
        : await newestOf(statistik);
      const { a = [], ...number } = newest ? await told(newest, planned) : { y: '' };
      const only = statistik.length + plan.length === 1 && newest !== null && names(titel, newest);
      return {
        h: `/kennzahlen/${slug}/`,
        k: titel,
        n: frage,
        e: 'Kennzahl',
        w: [...[...statistik, ...plan].flatMap((id) => wordsOf(kennzahlen.get(id))), ...besideOthers(newest)].join(' '),
        // nor has it the amount of one of them: "Steuern je Einwohner" is not the trade tax
        ...(newest && !isOfTitle(titel, newest) ? { ...number, b: undefined, y: '' } : number),
        g: SHEET,
        // a page of several numbers has none that its title names
        ...(only && { a }),
      };
    }),
  );
}

/** Of some key figures the one with the newest value; of equals the first. */
async function newestOf(statistik: readonly string[]): Promise<Newest | null> {
  const all = await Promise.all(statistik.map((kennzahl) => newestValue({ kennzahl, href: '' })));
  return all.reduce((best, one) => (one && one.jahr > (best?.jahr ?? 0) ? one : best), null);
}

/** The name of a key figure, and what else it is called. */
const wordsOf = (kennzahl: Kennzahl | undefined): string[] =>
  kennzahl ? [kennzahl.name, kennzahl.suchworte ?? ''].filter(Boolean) : [];

/** Of a number that has a place among others: it is found by who asks for a comparison. */
const besideOthers = (newest: Newest | null): string[] => (newest?.rang ? [KEY_SEARCH.compared] : []);

const filled = (words: readonly string[]): Pick<Entry, 'w'> => {
  const w = words.filter(Boolean).join(' ');
  return w ? { w } : {};
};

/** A number as its page writes it: shares of the plan to a hundredth, millions with the decimals that they have. */
function amountOf({ wert, kennzahl: { einheit }, genauigkeit }: Newest, plan: boolean): string {
  const share = plan && einheit === 'Prozent' ? formatCell(wert, 'prozent') : formatWert(wert, einheit);
  return accurately(genauigkeit, einheit === 'Mio. EUR' ? publishedMillions(wert) : share);
}

/** Is the number called what the page is called? "Abschreibungen" are no "Abschreibungsintensität". */
const names = (titel: string, { kennzahl }: Newest): boolean => kennzahl.name.split(' ')[0] === titel;

/** Does the number begin as the page does: "Stellen der Stadtverwaltung" on "Stellen"? */
const isOfTitle = (titel: string, { kennzahl }: Newest): boolean => kennzahl.name.split(' ')[0] === titel.split(' ')[0];

/** Amount, year and status of a hit, the years of its page, and the number as an answer. */
async function told(newest: Newest, plan: boolean): Promise<Pick<Entry, 'b' | 'y' | 'j' | 'a'>> {
  const { kennzahl, jahr, art, platz } = newest;
  const b = amountOf(newest, plan);
  const { gruppe, home } = await loadFigures();
  const d = platz.startsWith('Platz') ? { d: KEY_SEARCH.placeAmong(platz, groupName(gruppe, home.art)) } : {};
  return {
    b,
    y: [jahr, art, unitOf(kennzahl)].filter(Boolean).join(', '),
    j: await yearsOf(kennzahl.kennzahl, jahr),
    a: [{ m: 'wert', t: kennzahl.name, z: b, ...d }],
  };
}

/** The unit where the amount does not say it: "Vollzeitstellen je 10.000 Einwohner", "je Einwohner". */
const unitOf = ({ einheit, name }: Kennzahl): string =>
  ['Prozent', 'Anzahl'].includes(einheit) || name.includes(einheit) ? '' : einheit.replace(/^(Mio\. )?EUR ?/, '');

/** First and last year of a key figure. */
async function yearsOf(kennzahl: string, jahr: number): Promise<readonly [number, number]> {
  const { home } = await loadFigures();
  const statistic = await loadStatistic(kennzahl);
  const years = (statistic?.jahre ?? []).filter((one) => statistic?.at(home.ags, one)?.wert != null);
  return [Math.min(jahr, ...years), Math.max(jahr, ...years)];
}

/** Pages of another form than a sheet. */
async function sectionEntries(): Promise<Entry[]> {
  const pages = [...(await keySections()), ...(await comparisonSections())];
  return Promise.all(
    pages.map(async ({ href, text }): Promise<Entry> => {
      const more = await pageFacts(href);
      const within = href.startsWith('/vergleich/') ? 'Vergleich' : 'Kennzahl';
      return { h: href, k: text, e: within, y: '', g: 1.4, ...more };
    }),
  );
}

/** Each key figure of the overview by its own name; the rates have entries of their own. */
async function singleEntries(): Promise<Entry[]> {
  const { kennzahlen } = await loadFigures();
  const ofTaxes = STEUERN.map(({ satz }) => oneOf(kennzahlen.values(), satz));
  const all = (await allEntries()).filter(({ kennzahl }) => !ofTaxes.includes(kennzahl));
  const found = await Promise.all(
    all.map(async (entry): Promise<Entry[]> => {
      const newest = await newestValue(entry);
      if (!newest) return [];
      return [
        {
          h: entry.href,
          k: newest.kennzahl.name,
          e: 'Kennzahl',
          ...filled([newest.kennzahl.suchworte ?? '', ...besideOthers(newest)]),
          ...(await told(newest, entry.plan === true)),
          g: SINGLE,
        },
      ];
    }),
  );
  return found.flat();
}

/** The rate of each tax. */
async function rateEntries(): Promise<Entry[]> {
  const { home } = await loadFigures();
  return (await loadTaxes()).flatMap(({ steuer, statistic }): Entry[] => {
    const last = rates(statistic, home.ags).at(-1);
    if (!last) return [];
    const first = rates(statistic, home.ags)[0] ?? last;
    return [
      {
        h: '/kennzahlen/hebesaetze/',
        k: KEY_SEARCH.rate(steuer.name),
        n: steuer.wer,
        e: 'Hebesatz',
        b: rate(last.wert),
        y: `${last.jahr}, Statistik`,
        j: [first.jahr, last.jahr],
        g: 1.3,
        a: [{ m: 'satz', t: KEY_SEARCH.rateOf(steuer.name), z: rate(last.wert) }],
      },
    ];
  });
}
