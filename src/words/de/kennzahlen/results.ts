/** What the page of results says, and its figures. */
import { list } from '../../../text/format.ts';

/** The page around the figures. */
export const RESULTS_PAGE = {
  lede: (city: string, result: string): string =>
    `Das Jahresergebnis sagt, ob am Ende eines Jahres von allen Erträgen etwas übrig blieb oder etwas fehlte. ${city}: ${result}.`,
  nothing: (city: string): string => `Zum Jahresergebnis von ${city} liegen keine Angaben vor.`,
  title: 'Geplant und geworden: das Jahresergebnis',
  description: (city: string): string =>
    `Was ${city} geplant hatte und was am Ende herauskam, mit Genauigkeit und Quelle jeder Zahl.`,
  explained: 'Was die Zahlen sagen, und was nicht',
  inBudget: 'Im Haushalt',
  plan: (jahr: number, depth: string): string => `Der Plan ${jahr}${depth}`,
  current: 'Was aktuell ist',
} as const;

/** The figure of the years. */
export const RESULTS = {
  together: (from: number, to: number | null): string => `${from} bis ${to} zusammen`,
  subtitle: (from: number | undefined, to: number | undefined, expected: boolean): string =>
    `Jahresergebnis in Millionen Euro, ${from} bis ${to}: hohl geplant, gefüllt Ergebnis${expected ? ', schraffiert erwartet' : ''}; meist gerundet`,
  missing: (years: string): string => `Kein Ergebnis des einzelnen Jahres liegt uns vor für ${years}.`,
  undivided: (sum: string): string => `Veröffentlicht ist ${sum}; sie lässt sich nicht auf die Jahre aufteilen.`,
  several:
    'Nennen Quellen mehrere Pläne für ein Jahr, zeigt das Bild den, der am weitesten war; die Tabelle nennt alle.',
  expectation: 'Eine Erwartung ist kein Ergebnis.',
  caption: 'Jahresergebnis: jede veröffentlichte Zahl, in Millionen Euro',
  sum: (amount: string): string => `zusammen ${amount}`,
  someYears: (count: number, years: readonly number[]): string =>
    `in ${count} der ${years.length} bekannten Jahre (${Math.min(...years)} bis ${Math.max(...years)})`,
  left: (when: string): string => `${when} blieb Geld `,
  over: 'übrig',
  lacked: 'fehlte',
  money: ' Geld',
  it: ' es',
} as const;

/** The figure of plan beside result. */
export const RESULT_GAP = {
  subtitle: (count: number, of: number): string =>
    `Jahresergebnis in Millionen Euro, Jahre mit Plan und Ergebnis: ${count} von ${of}. Abstand: eigene Rechnung, Ergebnis − Plan`,
  known: (plans: number, results: number): string =>
    `Ein Plan ist für ${plans} Jahre bekannt, ein Ergebnis für ${results}; nur wo beides da ist, lässt sich vergleichen.`,
  unknown: 'Warum ein Jahr anders ausging als geplant, sagen die Zahlen nicht.',
  caption: 'Geplantes und tatsächliches Jahresergebnis, in Millionen Euro',
  without: (jahr: number): string => `${jahr}, ohne Haushaltsübertragungen`,
  planned: 'geplant',
  gap: 'Abstand',
} as const;

/** The figure of what a result is made of. */
export const RESULT_PARTS = {
  headline: (jahr: number, parts: readonly string[]): string => `So kam das Ergebnis ${jahr} zustande: ${list(parts)}`,
  rest: (sum: string, printed: string): string =>
    `Die gerundeten Teile ergeben ${sum}, veröffentlicht sind ${printed}.`,
  subtitle: (jahr: number, notes: string): string => `Ergebnis ${jahr} in Millionen Euro, ${notes}`,
  rounded: 'Die Zahlen sind gerundet.',
  caption: (jahr: number): string => `Teile des Jahresergebnisses ${jahr}, in Millionen Euro`,
  result: 'Jahresergebnis',
} as const;

/** The figure of ordinary revenue and expenditure. */
export const ORDINARY = {
  headline: (jahr: number, revenue: string, expenditure: string): string =>
    `${jahr} standen ${revenue} ordentlichen Erträgen ${expenditure} ordentliche Aufwendungen gegenüber`,
  revenueOf: (jahr: number): string => `${jahr}, Erträge`,
  expenditureOf: (jahr: number): string => `${jahr}, Aufwendungen`,
  subtitle: (years: string, rounded: boolean): string =>
    `Ordentliche Erträge und Aufwendungen in Millionen Euro, Ergebnis ${years}${rounded ? ', gerundet' : ''}`,
  caption: 'Ordentliche Erträge und Aufwendungen, in Millionen Euro',
  revenue: 'Erträge',
  expenditure: 'Aufwendungen',
  balance: 'Erträge − Aufwendungen (eigene Rechnung)',
} as const;

/** The figure of the volumes. */
export const BUDGET_VOLUME = {
  headline: (amount: string, jahr: number, kind: string): string =>
    `Volumen des Haushalts: zuletzt ${amount} für ${jahr}, ${kind}`,
  subtitle:
    'Summen in Millionen Euro, wie die Quellen sie nennen: eine Tabelle und keine Linie, denn gezählt sein kann Verschiedenes',
  caption: 'Volumen des Haushalts, in Millionen Euro',
} as const;

/** The figure of what else is published. */
export const RESULT_OTHERS = {
  title: 'Weitere Angaben zum Haushalt',
  subtitle: 'Einzelne Angaben; für einen Verlauf sind es zu wenige',
  caption: 'Weitere veröffentlichte Zahlen, in der Einheit der Zeile',
} as const;

/** What the numbers are called where they come from. */
export const RESULT_LINES = {
  result: 'Ergebnis',
  gap: 'Abstand: Ergebnis − Plan',
  balance: 'Erträge − Aufwendungen',
} as const;
