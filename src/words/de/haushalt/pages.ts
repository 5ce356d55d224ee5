/** What the overviews of the budget and the pages of its entries say around their figures. */
import { euro, percent, shortEuro } from '../../../text/format.ts';
import type { Phrase, Word } from '../../../text/phrase.ts';
import { dativePlural } from '../../../text/words.ts';

/** The budget in paths and lists. */
export const BUDGET_NAME = 'Haushalt';

/** The whole of the leading part. */
export const WHOLE_BUDGET = 'Gesamter Haushalt';

/** The parts of the navigation that are no ways in. */
export const SECTIONS = {
  whole: 'Im Ganzen',
  outcome: (jahr: number): string => `Plan und Ergebnis ${jahr}`,
  crossTable: 'Querschnitt',
  cash: 'Kasse',
  staff: 'Stellenplan',
  companies: 'Beteiligungen',
  grants: 'Zuwendungen',
  proposals: 'Bürgerhaushalt',
  explore: 'Selbst erkunden',
} as const;

/** How one comes into the budget: what is asked, what it is called beside the others, and in a path. */
export const WAY_NAMES = {
  aufgabe: { frage: 'Wofür', name: 'Aufgabe', pfad: 'Aufgaben' },
  art: { frage: 'Welche Art', name: 'Art', pfad: 'Arten' },
  organisation: { frage: 'Wer', name: 'Organisation', pfad: 'Organisation' },
} as const;

/** "Nach Aufgabe, nach Art": the ways in one line. */
export const byWay = (name: string | undefined, first: boolean): string => `${first ? 'Nach' : 'nach'} ${name}`;

/** The overviews. */
export const OVERVIEW = {
  purpose: 'Wofür das Geld da ist, und woher es kommt',
  whole: 'Der Haushalt im Ganzen',
  kind: 'Welche Art von Geld kommt und geht',
  organisation: 'Wer das Geld bewirtschaftet',
  by: (mass: string, how: string): string => `${mass} nach ${how}`,
  kinds: 'Art',
  /** How the administration was divided, before what `site.json` says of it. */
  divided: (version: string): string => `So war die Verwaltung im ${version} gegliedert. `,
  current: 'Was aktuell ist',
  whichTotal: 'Welche Summe ist „der Haushalt“?',
  /** Of one part among several: before the links to the others. */
  thisPart: (part: string): string => `Das ist der ${part}. Für sich steht, und wird nie dazugezählt:`,
  search: 'Die Suche',
  searchAll: (entries: string): string => `Alle ${entries} von A bis Z, und die Suche`,
  allOf: (entries: string, count: number): string => `${entries} von A bis Z (${count})`,
} as const;

/** What came of the year of a plan, right beside it. */
export const OUTCOME_BESIDE = {
  before: (jahr: number, lacks: boolean): string =>
    `Was daraus wurde: ${jahr} endete mit einem ${lacks ? 'Fehlbetrag' : 'Überschuss'} von `,
  source: 'Quelle',
  all: 'Alle Jahre, geplant und geworden',
} as const;

/** The page of an entry. */
export const ENTRY_PAGE = {
  runBy: ', bewirtschaftet von: ',
  current: 'Was aktuell ist',
  terms: 'Was die Wörter bedeuten',
  neighbours: 'Nachbarn',
  whence: 'Woher kommt diese Zahl?',
  onlyIn: (versions: string): string => ` · nur in: ${versions}`,
  perHead: (name: string): string => `${name} je Einwohner`,
  changed: (change: string): string => `${change} gegenüber der früheren Planung`,
} as const;

/** What is said of an amount that another publication names, too. */
export const AGREEMENT_MARK = { same: 'abgeglichen', other: 'anderswo anders' } as const;

/** What comes in and goes out, and what is left. */
interface Totals {
  readonly ertrag: number;
  readonly aufwand: number;
  readonly ergebnis: number;
}

/** How both directions are called. */
interface Sides {
  readonly ein: { readonly mass: string };
  readonly aus: { readonly mass: string };
}

/** "Für 2017 plant … 664,9 Mio. € Ertrag und 675,7 Mio. € Aufwand. Unter dem Strich fehlen …": above every overview. */
export function totalSentence(
  { ertrag, aufwand, ergebnis }: Totals,
  { ein, aus }: Sides,
  { city, jahr, planned, origin }: { city: string; jahr: number; planned: boolean; origin: string },
): Phrase {
  const amountOf = (value: number): Word => ({ text: shortEuro(value), href: origin });
  const both = [
    { ...amountOf(ertrag), role: 'ertrag' },
    ` ${ein.mass} und `,
    { ...amountOf(aufwand), role: 'aufwand' },
    ` ${aus.mass}. Unter dem Strich `,
  ] as const;
  const say = (missing: string, left: string, even: string): Phrase => {
    if (ergebnis < 0) return [`${missing} `, amountOf(-ergebnis), '.'];
    return ergebnis > 0 ? [`${left} `, amountOf(ergebnis), ' übrig.'] : [`${even}.`];
  };
  return planned
    ? [`Für ${jahr} plant ${city} `, ...both, ...say('fehlen', 'bleiben', 'gleichen sie sich aus')]
    : [`${jahr} hatte ${city} `, ...both, ...say('fehlten', 'blieben', 'glichen sie sich aus')];
}

/** How our headline lies to the totals of the file: `intern` is what parts of the administration charge each other. */
export function fileTotals(
  totals: Pick<Totals, 'ertrag' | 'aufwand'>,
  file: Pick<Totals, 'ertrag' | 'aufwand'>,
  intern: Pick<Totals, 'ertrag' | 'aufwand'>,
  { ein, aus }: Sides,
): string {
  const inFile = `In der Datei stehen ${euro(file.ertrag)} ${ein.mass} und ${euro(file.aufwand)} ${aus.mass}.`;
  if (intern.ertrag === 0 && intern.aufwand === 0) return inFile;
  // what one part charges another has to pay, but a file may book the one and not the other
  const charged =
    intern.ertrag === intern.aufwand
      ? euro(intern.ertrag)
      : `${euro(intern.ertrag)} ${ein.mass} und ${euro(intern.aufwand)} ${aus.mass}`;
  return `${inFile} Darin sind ${charged}, die sich Teile der Verwaltung gegenseitig berechnen; ohne sie sind es ${euro(totals.ertrag)} und ${euro(totals.aufwand)}.`;
}

/** Units without a name that hold a large part. */
export const unnamedUnits = (share: number, ofWhole: string, sum: number, units: string): string =>
  `${percent(share)} ${ofWhole} (${shortEuro(sum)}) stehen in ${dativePlural(units)}, deren Namen die Quelle nicht nennt.`;

/** The Haushaltsquerschnitt. */
export const CROSS_TABLE = {
  title: (jahr: number): string => `Haushaltsquerschnitt ${jahr}`,
  description: (rows: string, columns: string, jahr: number): string =>
    `${rows} und ${columns} des Haushalts ${jahr} in einer Tabelle.`,
  lede: (rows: string, columns: string, part: string): string =>
    `In den Zeilen die ${rows}, in den Spalten die ${columns}: der ganze ${part} in einer Tabelle.`,
  year: 'Jahr',
  shows: 'Was die Tabelle zeigt',
  show: 'Zeige',
  both: 'beides',
  only: 'nur',
  subtitle: (
    rows: string,
    columns: string,
    version: string,
    kindAndYear: string,
    scope: string,
    groups: string,
  ): string => `${rows} und ${columns} in Euro, ${version}, ${kindAndYear}, ${scope}${groups && ` (${groups})`}`,
  groups: (numbers: readonly string[]): string => numbers.join(' und '),
  caption: (title: string, row: string, column: string, version: string, kind: string, scope: string): string =>
    `${title}: ${row} und ${column}, ${version}, ${kind}, in Euro, ${scope}`,
  sum: (mass: string): string => `Summe ${mass}`,
  measure: (mass: string, jahr: number): string => `${mass} ${jahr}`,
  /** The largest cell, behind the measure. */
  largest: (kind: string, area: string, value: number): string =>
    `: am meisten für „${kind}“ in „${area}“, ${shortEuro(value)}`,
  total: 'Zusammen',
} as const;
