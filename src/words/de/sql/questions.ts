/** Questions in SQL to begin with: their titles, and what to know before the answer is quoted. */
import { dativePlural, inWords } from '../../../text/words.ts';

/** To the budget; `counted` says which amounts are counted. */
export const PLAN_QUESTIONS = {
  kind: (planned: boolean): string => (planned ? 'Plan' : 'Ergebnis'),
  changes: (entries: string): string => `Welche ${entries} ändern sich zwischen beiden Plänen am meisten?`,
  changesHint: (spent: string, year: number, counted: string): string =>
    `${spent} ${year} in beiden Fassungen, ${counted}. Was in einer Fassung nicht vorkommt, ist dort leer.`,
  onlyPart: (internal: string, part: string, others: string): string =>
    `${internal}; nur der ${part}, ohne ${others} (haushalt.teil)`,
  perHead: (planned: boolean): string =>
    `Wofür ${planned ? 'plant die Stadt am meisten auszugeben' : 'gab die Stadt am meisten aus'}, in Euro je Kopf?`,
  perHeadHint: (planned: boolean, spent: string, year: number, counted: string): string =>
    `${planned ? `Geplante ${spent}` : spent} ${year}, ${counted}. Geteilt durch die neueste Einwohnerzahl bis Ende ${year}.`,
  grants: 'Welche Zuschüsse und Sozialleistungen an andere sind am höchsten?',
  grantsHint: (planned: boolean, year: number, counted: string): string =>
    `Transfers (gliederung.kategorie) im ${planned ? 'Plan' : 'Ergebnis'} für ${year}, ${counted}. An wen ein Zuschuss geht, sagt der ${planned ? 'Plan' : 'Haushalt'} nur, soweit es im Namen der Position steht.`,
  deficits: (entries: string, lacks: string): string =>
    `Bei welchen ${dativePlural(entries)} bleibt das größte Minus (${lacks})?`,
  deficitsHint: (of: {
    balance: string;
    difference: string;
    kind: string;
    year: number;
    counted: string;
    lacks: string;
  }): string =>
    `${of.balance} = ${of.difference}, ${of.kind} für ${of.year}, ${of.counted}. Ein Minus ist der ${of.lacks}, den andere Einnahmen decken.`,
  units: (entries: string): string => `Welche ${entries} bewirtschaften wie viel?`,
  unitsHint: (kind: string, year: number, counted: string): string =>
    `${kind} für ${year}, ${counted}. Nummern und Namen gelten in der Gliederung dieser Fassung; die Verwaltung kann heute anders gegliedert sein.`,
} as const;

/** To the statistics and the sources. */
export const STATISTICS_QUESTIONS = {
  cities: (count: number): string => `die ${inWords(count)} Städte`,
  tax: (cities: string, several: boolean): string =>
    `Was ${several ? 'nehmen' : 'nimmt'} ${cities} an Gewerbesteuer je Einwohner ein, Jahr für Jahr?`,
  taxHint:
    'Istaufkommen vor Abzug der Gewerbesteuerumlage, geteilt durch die Einwohner am 31.12. Seit 2011 zählt die Statistik die Einwohner nach dem Zensus 2011 (Spalte reihe): Über diesen Bruch hinweg ist der Vergleich unsicher.',
  rates: (cities: string, several: boolean): string =>
    `Welche Hebesätze der Gewerbesteuer ${several ? 'hatten' : 'hatte'} ${cities}?`,
  ratesHint: 'Eine Spalte je Stadt hätte PIVOT; hier steht jede Angabe mit ihrer Quelle. Jahre ohne Quelle fehlen.',
  debts: 'Welche kreisfreien Städte haben je Einwohner die höchsten Schulden im Kernhaushalt?',
  debtsHint:
    'Neuestes Jahr, für das die Tabelle Werte hat. Nur der Kernhaushalt: Schulden in Eigenbetrieben und Gesellschaften fehlen, deshalb sagt der Rang wenig über die ganze Stadt.',
  gaps: 'Welche Werte fehlen, und was sagt die Quelle dazu?',
  gapsHint: 'Ein fehlender Wert ist nie 0. Der Grund steht so in der Tabelle, wie die Quelle ihn zeigt.',
  sources: 'Auf welchen Quellen beruhen wie viele Zahlen, und mit welcher Lizenz?',
  sourcesHint: '„ungeklaert“ heißt: Die Quelle nennt keine Lizenz.',
} as const;
