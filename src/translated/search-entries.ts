/** What can be found on the pages of another language, in its words: areas and kinds, key figures, results, words, cities, measures, services. */

import type { Budget } from '../budget/budget.ts';
import { inhabitants, loadBudget } from '../budget/budget.ts';
import { isAccountSide } from '../budget/direction.ts';
import { type Node, nodesOf, officialName } from '../budget/nodes.ts';
import { loadFacts } from '../digitalisierung/facts.ts';
import { servicePage, splitRegister } from '../digitalisierung/services.ts';
import { formatCell } from '../figure/cell.ts';
import { loadInvestments } from '../investitionen/measures.ts';
import { entriesOf } from '../kennzahlen/entries.ts';
import { loadResultFigures } from '../kennzahlen/ergebnis/figures.ts';
import { type NewestFigure, newestFigures } from '../kennzahlen/overview.ts';
import { THEMEN } from '../kennzahlen/sheets.ts';
import { loadFigures } from '../kennzahlen/values.ts';
import type { Answer, Entry, Measure } from '../search/entry.ts';
import { site } from '../site.ts';
import { GERMAN } from '../text/german.ts';
import { loadTerms } from '../words/glossary/terms.ts';
import type { Words } from '../words/languages.ts';
import { translatedCities } from './cities.ts';
import { kindOf, namedMeasure } from './key-figures.ts';
import { statusIn } from './lines.ts';
import { nameOf, termOf } from './names.ts';
import { type Fact, factsOf } from './node-facts.ts';
import { addressIn, translatedNodes, translatedPages } from './pages.ts';
import { placeOf } from './sheets.ts';

/** As in German: an area before a key figure, before a city, before a word. */
const WEIGHT = {
  whole: 1.6,
  page: 1.4,
  node: 1.5,
  topic: 1.3,
  rate: 1.3,
  city: 1.2,
  single: 1,
  term: 0.8,
  german: 0.8,
};

/** Everything that is found in a language. */
export async function entriesIn(words: Words): Promise<Entry[]> {
  const budget = await loadBudget();
  const pages = await translatedPages();
  const own = [
    ...(await budgetEntries(words, budget)),
    ...pageEntries(words, pages),
    ...(await keyFigureEntries(words)),
    ...(await resultEntries(words)),
    ...(await cityEntries(words)),
    ...(await termEntries(words)),
  ];
  return [...own, ...(await germanPages(words))];
}

/** Year and status of the amounts of the budget. */
export const amountsIn = (words: Words, { selected }: Budget): string =>
  words.found.amounts(words.budget.kindName(selected.wertart), selected.jahr, statusIn(words, selected));

const at = (words: Words, path: string): string => addressIn(words.page.root, path);

async function budgetEntries(words: Words, budget: Budget): Promise<Entry[]> {
  const { tree, nodes, total } = budget;
  const { found } = words;
  const whole: Entry = {
    h: at(words, '/haushalt/'),
    k: found.kinds.budget,
    e: found.kinds.page,
    w: found.pages['/haushalt/'] ?? '',
    g: WEIGHT.whole,
    a: [
      ...answersOf(words, budget, wholeFacts(words, budget)),
      ...largest(words, budget, nodesOf(nodes, tree.top('aufgabe'))),
    ],
  };
  const entries = (await translatedNodes()).map((node) => nodeEntry(words, budget, node));
  return total.length > 0 ? [whole, ...entries] : entries;
}

/** The facts of the budget as a whole; its page says no share and nothing per inhabitant. */
function wholeFacts(words: Words, budget: Budget): Fact[] {
  const [node] = nodesOf(budget.nodes, budget.tree.top('aufgabe'));
  if (!node) return [];
  return factsOf(words, budget, { ...node, summen: budget.total }, null).filter(({ role }) => role !== undefined);
}

function nodeEntry(words: Words, budget: Budget, node: Node): Entry {
  const { name, german } = nameOf(words.language.code, node);
  const facts = factsOf(words, budget, node, inhabitants(budget, budget.jahr));
  const [first] = facts;
  return {
    h: at(words, node.href),
    k: name,
    ...(german && { n: german }),
    e: officialName(node),
    ...(first ? { b: `${first.text} ${first.name.toLowerCase()}` } : { y: '' }),
    g: WEIGHT.node,
    a: answersOf(words, budget, facts),
  };
}

/** The facts at the head of a page, as answers: what is left to pay, what goes out, what comes in, each also per inhabitant. */
function answersOf(words: Words, { part: { id } }: Budget, facts: readonly Fact[]): Answer[] {
  const part = words.budget.partWords(id);
  const first = facts[0];
  return facts.flatMap(({ name, text, role }): Answer[] => {
    const given = (m: Measure): Answer => ({ m, t: name, z: text });
    if (first && name === words.overview.perHead(first.name))
      return [given(name.includes(part.lacks) || name.includes(part.leaves) ? 'netto-ew' : 'betrag-ew')];
    if (role === undefined) return [];
    if (name === part.aus)
      return facts.some((one) => one.name === part.ein) ? [given('aufwand')] : both('aufwand', given);
    if (name === part.ein)
      return facts.some((one) => one.name === part.aus) ? [given('ertrag')] : both('ertrag', given);
    return [given('netto')];
  });
}

/** A kind of money belongs to one direction only. */
const both = (side: Measure, given: (m: Measure) => Answer): Answer[] => [given('betrag'), given(side)];

/** The largest of the areas by what they cost, spend and bring. */
function largest(words: Words, budget: Budget, nodes: readonly Node[]): Answer[] {
  const facts = nodes
    .filter((node) => !isAccountSide(node))
    .map((node) => ({ node, of: factsOf(words, budget, node, null) }));
  const part = words.budget.partWords(budget.part.id);
  const top = (m: Measure, mass: string): Answer[] => {
    const known = facts.flatMap(({ node, of }) => {
      const fact = of.find(({ name, value }) => name === mass && value !== undefined);
      return fact ? [{ node, fact, size: Math.abs(fact.value as number) }] : [];
    });
    const [first, second] = known.sort((a, b) => b.size - a.size);
    if (!first || !second || first.size === second.size) return [];
    const { name } = nameOf(words.language.code, first.node);
    return [{ m, t: words.found.largest(mass, name), z: first.fact.text, h: at(words, first.node.href) }];
  };
  return [...top('meist-netto', part.lacks), ...top('meist-aufwand', part.aus), ...top('meist-ertrag', part.ein)];
}

/** The pages themselves. */
function pageEntries(words: Words, pages: ReadonlySet<string>): Entry[] {
  const { doors, title } = words.site.start;
  const named: readonly (readonly [path: string, name: string, was: string])[] = [
    ['/', title(site.stadt.name), words.site.start.lede],
    ['/haushalt/art/', ...doors.kinds],
    ['/kennzahlen/', ...doors.keyFigures],
    ['/vergleich/', ...doors.comparison],
    ['/investitionen/', ...doors.investments],
    ['/digitalisierung/', ...doors.digital],
    ['/daten/', ...doors.data],
    ['/daten/quellen/', words.data.list.title, ''],
    ['/glossar/', ...doors.glossary],
    ['/methodik/', ...doors.method],
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
    }));
}

/** A number as the overview of the key figures writes it. */
function amountOf(words: Words, { value }: NewestFigure): string {
  const { wert, genauigkeit, kennzahl } = value;
  if (kennzahl.einheit === 'Mio. EUR') return words.site.published({ wert, genauigkeit });
  const written = formatCell(wert, kindOf(kennzahl.einheit), words.language);
  const about = words.site.results.about(genauigkeit);
  return about ? `${written} ${about}` : written;
}

async function keyFigureEntries(words: Words): Promise<Entry[]> {
  const { found, keyFigures: said } = words;
  const entriesIn = async (thema: string): Promise<Entry[]> => {
    const all = await newestFigures(await entriesOf(thema));
    const [title, german] = said.topics[thema] ?? [thema, ''];
    const h = at(words, '/kennzahlen/');
    const singles = await Promise.all(all.map((figure) => singleEntry(words, figure)));
    const first = singles.filter(({ a }) => a).slice(0, 2);
    const topic: Entry = {
      h,
      k: title,
      n: said.title,
      e: found.kinds.keyFigure,
      w: german,
      y: '',
      g: WEIGHT.topic,
      // each counts something else: one of them alone would not answer
      ...(thema === 'schulden' &&
        first.length === 2 && {
          a: [{ m: 'wert', t: sentence(words, all.slice(0, 2)), z: '', y: yearSpan(all.slice(0, 2)) }],
        }),
    };
    return [topic, ...singles];
  };
  return (await Promise.all(Object.keys(THEMEN).map(entriesIn))).flat();
}

const nameIn = (words: Words, { entry, value }: NewestFigure) =>
  namedMeasure(words, { kennzahl: entry.kennzahl, name: value.name });

const sentence = (words: Words, all: readonly NewestFigure[]): string =>
  all.map((one) => words.found.inYear(nameIn(words, one).name, amountOf(words, one), one.value.jahr)).join('; ');

const yearSpan = (all: readonly NewestFigure[]): string =>
  [...new Set(all.map(({ value }) => value.jahr))].sort((a, b) => a - b).join(', ');

async function singleEntry(words: Words, figure: NewestFigure): Promise<Entry> {
  const { entry, value } = figure;
  const h = (await placeOf(words.page.root, entry)) ?? at(words, '/kennzahlen/');
  const { found, keyFigures: said } = words;
  const { name, german } = nameIn(words, figure);
  const b = amountOf(words, figure);
  const t = value.rang ? `${name}, ${said.place(value.rang.platz, value.rang.n)}` : name;
  const rate = entry.kennzahl.startsWith('hebesatz-');
  const kind = entry.plan ? said.fromPlan : words.budget.kindName(value.wertart);
  return {
    h,
    k: rate ? (name.split(':')[0] ?? name) : name,
    ...(german && { n: german }),
    e: rate ? found.kinds.rate : found.kinds.keyFigure,
    b,
    y: found.yearAndKind(value.jahr, kind),
    g: rate ? WEIGHT.rate : WEIGHT.single,
    a: [{ m: rate ? 'satz' : 'wert', t, z: b }],
  };
}

/** What came of each year, or is planned for it. */
async function resultEntries(words: Words): Promise<Entry[]> {
  const name = words.site.headlineName('jahresergebnis');
  const { years } = await loadResultFigures();
  const said = years.flatMap(({ jahr, ergebnis, prognose, plan }): Answer[] => {
    const row = ergebnis ?? prognose ?? plan;
    if (!row) return [];
    const y = words.found.yearAndKind(jahr, words.site.stateOf(row));
    if (ergebnis) return [{ m: 'wert', t: words.site.resultSentence(ergebnis, site.stadt.name), z: '', y }];
    return [{ m: 'jahr', t: `${name?.[0] ?? ''} ${jahr}`, z: words.site.published(row), y }];
  });
  const [from, to] = [years[0]?.jahr, years.at(-1)?.jahr];
  if (!name || from === undefined || to === undefined) return [];
  const closed = said.filter(({ m }) => m === 'wert').reverse();
  return [
    {
      h: addressIn(words.page.root, '/'),
      k: name[0],
      n: name[1],
      e: words.found.kinds.page,
      y: '',
      j: [from, to],
      g: WEIGHT.page,
      a: [...closed, ...said.filter(({ m }) => m === 'jahr').reverse()],
    },
  ];
}

async function cityEntries(words: Words): Promise<Entry[]> {
  const { home, peers } = await loadFigures();
  const own = await translatedCities();
  return peers.map(({ ags, name }) => ({
    h: at(words, own.find(({ region }) => region.ags === ags)?.path ?? '/vergleich/'),
    k: name,
    n: words.found.beside(home.name),
    e: words.found.kinds.city,
    w: words.found.pages['/vergleich/'] ?? '',
    y: '',
    g: WEIGHT.city,
  }));
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

/** Measures and services have a name in the language, and a page in German. */
async function germanPages(words: Words): Promise<Entry[]> {
  const [{ measures }, { services }] = [await loadInvestments(), await loadFacts()];
  const german = (h: string, e: string, own: { kurzname: string; name: string }): Entry[] => {
    const { name, german: k } = nameOf(words.language.code, own);
    return k ? [{ h, l: GERMAN.code, k: name, n: k, e, y: '', g: WEIGHT.german }] : [];
  };
  const { kinds } = words.found;
  return [
    ...measures.flatMap(({ href, name }) => german(href, kinds.measure, { kurzname: name, name })),
    ...splitRegister(services).named.flatMap((one) =>
      german(servicePage(one), kinds.service, { kurzname: one.name, name: one.name }),
    ),
  ];
}
