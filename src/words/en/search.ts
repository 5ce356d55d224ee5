import type { SearchWords } from '../search.ts';
import { ENGLISH } from './language.ts';

const { number, list } = ENGLISH;
const BELOW = 'Below is what there is on this site.';
const quoted = (words: string): string => `“${words}”`;
const hits = (count: number): string => (count === 1 ? '1 hit' : `${number(count)} hits`);

export const ENGLISH_SEARCH: SearchWords = {
  path: '/en/suche/',
  title: 'Search',
  description: (title, found) => `Search ${title}: ${found.join(', ').toLowerCase()}.`,
  heading: 'Search',
  label: 'A word or a question, in English',
  button: 'Search',
  noScript:
    'The search runs in your browser and needs JavaScript. Without it, the links below lead to everything there is in English.',
  topics: 'What there is in English',
  elsewhere: { text: 'Products, accounts and papers have German names: search in German', href: '/suche/', code: 'de' },
  other: { text: 'Auf Deutsch suchen', code: 'de' },
  failed: `The search could not be loaded. ${BELOW}`,
  none: (words) => `Nothing was found for ${quoted(words)}. ${BELOW}`,
  noPage: (words) => `There is no page of its own for ${quoted(words)}. ${BELOW}`,
  count: (count, words) => `${hits(count)} for ${quoted(words)}.`,
  without: (count, words, missing) =>
    `${hits(count)} for ${quoted(words)}. Nothing was found for ${list(missing.map(quoted))}.`,
  partly: (count, words, missing) =>
    `${hits(count)}: ${count === 1 ? 'it fits' : 'each fits'} a part of ${quoted(words)}.${missing.length > 0 ? ` Nothing was found for ${list(missing.map(quoted))}.` : ''}`,
  lacks: {
    preis: 'Single prices and fees are not in these data. Here is what the city takes in and spends as a whole.',
    satz: 'These data name no rate for it. Here is what the city takes in and spends as a whole.',
    wann: 'You cannot search for dates here. Where a source names one, it is on the page of the project.',
    warum:
      'Why something is so is said here only where a source says it. Below are the numbers and comparisons for it.',
    anspruch:
      'Whether somebody is entitled to something is not in these data. Below is what the city spends on it, and what can be done online.',
    wer: 'What the city bears itself is called net cost here. Who else pays is said only where a source says it.',
    mehrere: 'Several entries fit. Each hit has an amount of its own.',
    anderes: 'Nothing here has this name. The hits only have a similar one, and are something else.',
    jahr: 'The search finds no number of that year for it. Each hit says of which year its amount is.',
    verlauf: 'Numbers of several years are on the page of the first hit.',
    staedte: 'The search finds no amounts of other cities for it. Below is the amount of this city.',
    rang: 'Which of them is the largest, the search does not find. Below is what fits.',
    anzahl: 'The search finds no count of them. The amounts below are money, not a number of things or people.',
    zahl: 'The search finds no single number for it. Below is what fits best, with its amount where it has one.',
  },
  beside: (count, words, _, first) => `${hits(count)} for ${quoted(words)}. The nearest is ${quoted(first)}.`,
  nearest: (words, first, others) =>
    `Nothing is listed here as ${quoted(words)}. The nearest is ${quoted(first)}${others > 0 ? `, then ${number(others)} ${others === 1 ? 'other' : 'others'}` : ''}.`,
  read: (slips) => slips.map(([typed, meant]) => `${quoted(typed)} read as ${quoted(meant)}.`).join(' '),
  more: (count) => `Show ${number(count)} more`,
  toNumber: 'To the page of this number',
  suggestions: 'Suggestions',
  allHits: 'Show all hits',
  alike: 'only similar',
  suggestedAlike: (count) =>
    `Nothing is listed here as that. ${count === 1 ? '1 suggestion that is only similar' : `${count} suggestions that are only similar`}.`,
  suggested: (count) => (count === 0 ? 'No suggestion.' : count === 1 ? '1 suggestion.' : `${count} suggestions.`),
};

/** What the index of the search says of what can be found. */
export const FOUND = {
  examples: ['Debt', 'Schools', 'How high is property tax B?'],
  kinds: {
    page: 'Page',
    budget: 'Budget',
    keyFigure: 'Key figure',
    rate: 'Municipal multiplier',
    term: 'Word',
    city: 'City',
    measure: 'Investment',
    service: 'Service, page in German',
  },
  largest: (mass: string, name: string): string => `Most ${mass.toLowerCase()}: “${name}”`,
  /** Of what has a page in German only. */
  inGerman: 'its page is in German',
  beside: (city: string): string => `beside ${city}`,
  /** "Debt of the core budgets per inhabitant €258 (2023)". */
  inYear: (name: string, amount: string, year: number): string => `${name} ${amount} (${year})`,
  placeAmong: (place: string): string => `${place} cities compared`,
  yearAndKind: (year: number | string, kind: string): string => `${year}, ${kind}`,
  /** "budget estimate 2017 (draft budget)". */
  amounts: (kind: string, year: number, status: string): string => `${kind} ${year} (${status})`,
  /** Pages that are there in German only: what they are, and other words for it. */
  german: {
    '/haushalt/zuwendungen/': [
      'Grants: who gets money',
      'recipients clubs associations subsidies given receive receives',
    ],
    '/haushalt/beteiligungen/': [
      'Companies that belong to the city',
      'undertakings owns owned shares hospital utilities',
    ],
    '/haushalt/buergerhaushalt/': ['Proposals of the citizens', 'participatory budget votes ideas citizen'],
  } as Readonly<Record<string, readonly [name: string, words: string] | undefined>>,
  /** Other words for pages, by their addresses in German. */
  pages: {
    '/': 'start home money come from go flow where',
    '/haushalt/': 'spending revenue income total whole overall budget plan size',
    '/haushalt/art/': 'kinds types sources where money comes from taxes fees grants personnel',
    '/kennzahlen/': 'indicators ratios numbers figures',
    '/vergleich/': 'compare compared other cities',
    '/investitionen/': 'building construction projects capital',
    '/digitalisierung/': 'digital online services e-government promises aims',
    '/haushalt/aenderungen/': 'changes changed difference more less than before increase decrease cuts previous plan',
    '/haushalt/querschnitt/': 'cross table matrix areas by kinds overview of all amounts',
    '/kennzahlen/ausgaben-nach-bereich/': 'spending mandatory voluntary tasks',
    '/digitalisierung/reifegrad/': 'maturity level levels digital services online access act',
    '/digitalisierung/zahlen/':
      'how many digital services online number count statistics usage applications rank smart city index',
    '/digitalisierung/versprechen/': 'promises aims announced projects reports outcome',
    '/stand/': 'newest up to date current latest state missing',
    '/impressum/': 'imprint publisher contact responsible who runs this mistake report error',
    '/datenschutz/': 'data protection gdpr cookies tracking',
    '/barrierefreiheit/': 'accessible wcag screen reader keyboard disability',
    '/daten/': 'download csv json parquet api open data tables spreadsheet excel',
    '/daten/quellen/': 'sources papers licence license',
    '/methodik/': 'methodology how calculated',
    '/glossar/': 'terms dictionary words meaning translation',
  } as Readonly<Record<string, string | undefined>>,
} as const;
