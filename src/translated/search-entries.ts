/** What can be found on the pages of another language, in its words: areas and kinds, key figures, results, words, cities, measures, services. */

import { type Budget, loadBudget } from '../budget/budget.ts';
import { loadFacts } from '../digitalisierung/facts.ts';
import { servicePage, splitRegister } from '../digitalisierung/services.ts';
import { sectionsOf } from '../haushalt/sections.ts';
import { loadInvestments } from '../investitionen/measures.ts';
import { loadProfiled, profilePath } from '../kennzahlen/profil/cities.ts';
import { loadFigures } from '../kennzahlen/values.ts';
import type { Entry } from '../search/entry.ts';
import { site } from '../site.ts';
import { GERMAN } from '../text/german.ts';
import { loadTerms } from '../words/glossary/terms.ts';
import type { Words } from '../words/languages.ts';
import { translatedCities } from './cities.ts';
import { largestSentence } from './investment-figures.ts';
import { nameOf, termOf } from './names.ts';
import { addressIn, translatedPages } from './pages.ts';
import { budgetEntries } from './search-budget.ts';
import { keyFigureEntries, resultEntries } from './search-key-figures.ts';
import { WEIGHT } from './search-weights.ts';

/** Everything that is found in a language. */
export async function entriesIn(words: Words): Promise<Entry[]> {
  const budget = await loadBudget();
  const pages = await translatedPages();
  const own = [
    ...(await budgetEntries(words, budget)),
    ...pageEntries(words, pages, largestSentence(words, await loadInvestments())),
    ...(await keyFigureEntries(words)),
    ...(await resultEntries(words)),
    ...(await cityEntries(words)),
    ...(await germanPages(words, budget)),
    ...(await termEntries(words)),
  ];
  return [...own, ...(await namedEntries(words))];
}

const at = (words: Words, path: string): string => addressIn(words.page.root, path);

/**
 * The pages themselves.
 * @param investments what the page of the investments says of the largest
 */
function pageEntries(words: Words, pages: ReadonlySet<string>, investments: string | undefined): Entry[] {
  const { doors, title } = words.site.start;
  const named: readonly (readonly [path: string, name: string, was: string])[] = [
    ['/', title(site.stadt.name), words.site.start.lede],
    ['/haushalt/art/', ...doors.kinds],
    ['/kennzahlen/', ...doors.keyFigures],
    ['/vergleich/', ...doors.comparison],
    ['/investitionen/', ...doors.investments],
    ['/digitalisierung/', ...doors.digital],
    ['/haushalt/querschnitt/', words.cross.section, ''],
    ['/haushalt/aenderungen/', words.changes.title, words.changes.german],
    ['/kennzahlen/ausgaben-nach-bereich/', words.areas.title, words.areas.german],
    ['/digitalisierung/reifegrad/', words.digitalPages.levels.title, words.digitalPages.levels.german],
    ['/digitalisierung/versprechen/', words.digitalPages.aims.title, ''],
    ['/digitalisierung/zahlen/', words.digitalPages.numbers.title, words.digitalPages.numbers.german],
    ['/daten/', ...doors.data],
    ['/daten/quellen/', words.data.list.title, ''],
    ['/glossar/', ...doors.glossary],
    ['/methodik/', ...doors.method],
    ['/stand/', words.state.title, words.state.german],
    ['/impressum/', words.legal.imprint.title, words.legal.imprint.german],
    ['/datenschutz/', words.legal.privacy.title, words.legal.privacy.german],
    ['/barrierefreiheit/', words.legal.access.title, words.legal.access.german],
  ];
  return named
    .filter(([path]) => pages.has(path))
    .map(([path, k, n]) => ({
      h: at(words, path),
      k,
      ...(n && { n }),
      e: words.found.kinds.page,
      w: words.found.pages[path] ?? '',
      y: '',
      g: WEIGHT.page,
      ...(path === '/investitionen/' && investments && { a: [{ m: 'meist' as const, t: investments, z: '' }] }),
    }));
}

async function cityEntries(words: Words): Promise<Entry[]> {
  const { home, peers } = await loadFigures();
  const own = await translatedCities();
  const all = await loadProfiled();
  const others = all.filter(({ name }) => !peers.some((peer) => peer.name === name));
  const single = others.map((region) => ({
    h: profilePath(region, all),
    l: GERMAN.code,
    k: region.name,
    n: words.found.inGerman,
    p: true as const,
    e: words.found.kinds.city,
    w: words.found.pages['/vergleich/'] ?? '',
    y: '',
    g: WEIGHT.german,
  }));
  const named = peers.map(({ ags, name }) => ({
    h: at(words, own.find(({ region }) => region.ags === ags)?.path ?? '/vergleich/'),
    k: name,
    n: words.found.beside(home.name),
    p: true as const,
    e: words.found.kinds.city,
    w: words.found.pages['/vergleich/'] ?? '',
    y: '',
    g: WEIGHT.city,
  }));
  return [...named, ...single];
}

/** Pages on the budget that are there in German only. */
async function germanPages({ found }: Words, budget: Budget): Promise<Entry[]> {
  return (await sectionsOf(budget)).flatMap(({ href, text }) => {
    const [k, w] = found.german[href] ?? [];
    return k && w
      ? [{ h: href, l: GERMAN.code, k, n: `${text} · ${found.inGerman}`, e: found.kinds.page, w, y: '' }]
      : [];
  });
}

async function termEntries(words: Words): Promise<Entry[]> {
  return (await loadTerms()).flatMap((term) => {
    const found = termOf(words.language.code, term);
    if (!found) return [];
    return [
      {
        h: `${at(words, '/glossar/')}#${term.begriff}`,
        k: found.uebersetzt,
        n: `${term.name}. ${found.erklaerung}`,
        e: words.found.kinds.term,
        w: term.formen.replaceAll('|', ' '),
        y: '',
        g: WEIGHT.term,
      },
    ];
  });
}

/** Measures have a page in the language; services a name in it, and a page in German. */
async function namedEntries(words: Words): Promise<Entry[]> {
  const [{ measures }, { services }] = [await loadInvestments(), await loadFacts()];
  const named = (e: string, own: string, page: Pick<Entry, 'h' | 'l' | 'g'>): Entry[] => {
    const { name, german: k } = nameOf(words.language.code, { kurzname: own, name: own });
    return k ? [{ ...page, k: name, n: k, e, y: '' }] : [];
  };
  const { kinds } = words.found;
  return [
    ...measures.flatMap(({ href, name }) => named(kinds.measure, name, { h: at(words, href), g: WEIGHT.single })),
    ...splitRegister(services).named.flatMap((one) =>
      named(kinds.service, one.name, { h: servicePage(one), l: GERMAN.code, g: WEIGHT.german }),
    ),
  ];
}
