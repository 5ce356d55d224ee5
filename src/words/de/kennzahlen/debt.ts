/** What the page of the debts says, and its figures. */
import { list, number, shortEuro } from '../../../text/format.ts';

/** The page around the figures. */
export const DEBT_PAGE = {
  budget: (city: string, jahr: number, amount: string): string =>
    `Im Haushalt von ${city} selbst standen ${jahr} ${amount} je Einwohner.`,
  whole: (jahr: number, total: number, amount: string, factor: string): string =>
    `Mit allen Betrieben und Gesellschaften waren es ${jahr} zusammen ${shortEuro(total)}. Das sind ${amount} je Einwohner${factor}.`,
  lede: (parts: string): string => `Wie hoch Schulden sind, hängt davon ab, was man mitzählt. ${parts}`,
  nothing: (city: string): string => `Zu den Schulden von ${city} liegen keine Angaben vor.`,
  title: (city: string): string => `Schulden der Stadt ${city}`,
  counting: 'Zählweise',
  stated: 'Was sonst veröffentlicht ist',
  explained: 'Was jede Zahl enthält, und was nicht',
  inBudget: 'Im Haushalt',
  interest: (name: string, planned: boolean, jahr: number): string =>
    `${name}: was die Schulden ${planned ? 'im Plan' : 'im Ergebnis'} ${jahr} kosten`,
} as const;

const NBSP = '\u00a0';

/** "6.438 €". */
export const eur = (wert: number): string => `${number(wert)}${NBSP}€`;

/** How much of the whole debt of a city its own budget owes, per inhabitant. */
export const partsHeadline = (city: string, jahr: number, whole: number, own: number): string =>
  `${city} ${jahr}: ${eur(whole)} Schulden je Einwohner mit allen Betrieben und Gesellschaften, ${eur(own)} davon im Haushalt der Stadt selbst`;

/** "das 27-Fache der 238 €, die …": never without the number that it is a multiple of. */
export const factorPhrase = (times: number, own: number, jahr: number): string =>
  `, das ${number(times)}-Fache der ${eur(own)}, die ${jahr} im Haushalt selbst standen`;

/** A total of the debts in a year, in euro. */
interface Total {
  readonly jahr: number;
  readonly gesamt: number;
}

/** "… stiegen von 1.075,5 Mio. € (2023) auf 1.189,4 Mio. € (2024)". */
export function changeHeadline(city: string, before: Total, after: Total): string {
  const verb = after.gesamt > before.gesamt ? 'stiegen' : after.gesamt < before.gesamt ? 'sanken' : 'blieben gleich:';
  return `${city}: Die Schulden mit allen Betrieben und Gesellschaften ${verb} von ${shortEuro(before.gesamt)} (${before.jahr}) auf ${shortEuro(after.gesamt)} (${after.jahr})`;
}

/** What the Land promised; `sums` are the cities, each with its sum. */
export const reliefSentence = (years: string, sums: readonly string[]): string =>
  `Für ${years} sagte das Land Geld zu, um Kassenkredite zu tilgen: ${list(sums)}. Was diese Schulden seither sanken, hat zum Teil das Land bezahlt.`;

/** Cash credits of cities: a stated 0 is a statement, a gap is none. */
export function cashCreditHeadline(
  jahr: number,
  values: readonly { readonly name: string; readonly wert: number | null }[],
): string {
  const known = values.filter(({ wert }) => wert !== null);
  const owing = known.filter(({ wert }) => wert !== 0);
  const unknown = values.filter(({ wert }) => wert === null).map(({ name }) => name);
  const gap = unknown.length > 0 ? `; keine Angabe für ${list(unknown)}` : '';
  if (owing.length === 0) return `Kassenkredite ${jahr}: 0${NBSP}€ in ${list(known.map(({ name }) => name))}${gap}`;
  return `Kassenkredite ${jahr} je Einwohner: ${list(known.map(({ name, wert }) => `${name} ${eur(wert ?? 0)}`))}${gap}`;
}

/** "a", "a oder b", "a, b oder c". */
const either = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' oder $1');

/** Said where rounded amounts stand, because rounded parts need not add up to the rounded whole. */
const ROUNDED = 'auf eine Nachkommastelle gerundet';

/** What the whole debt of a city consists of, from its own budget outwards. */
export const DEBT_PARTS = ['Haushalt der Stadt', 'Extrahaushalte (Betriebe)', 'Sonstige öffentliche Unternehmen'];

/** The ways of counting over the years: in front of the headline, and on the button that chooses it. */
export const DEBT_COURSES = {
  core: { name: 'Haushalt der Stadt', short: 'amtlich' },
  inkar: { name: 'Haushalt der Stadt nach INKAR', short: 'INKAR' },
  former: { name: 'Schulden nach alter Abgrenzung', short: 'ältere Abgrenzung' },
} as const;

/** The figure of the short-term credits. */
export const CASH_CREDITS = {
  subtitle: (jahr: number): string =>
    `Kassenkredite am 31.12., je Einwohner wie gedruckt (${jahr}); Beträge bei Banken und anderen in Millionen Euro. Eine 0 ist eine Angabe, keine Lücke`,
  noAmounts: (years: string): string => `Für ${years} haben wir keine Beträge.`,
  caption: `Kassenkredite; Millionen Euro ${ROUNDED}`,
} as const;

/** What the figures of the years add to what every course says. */
export const DEBT_COURSE = {
  totals: ' Summen verschieden großer Städte: Ein Rang wäre keine Aussage. Achse in Millionen Euro.',
  relief: (from: number): string => ` Gestrichelt: ab ${from} Teilentschuldung durch das Land.`,
  caption: (name: string): string => `${name}, in Euro`,
  middle: (group: string): string => `Mittlere Hälfte: ${group}`,
} as const;

/** The figures of the debt with all companies: its parts, its place, its change. */
export const WHOLE_DEBT = {
  partsSubtitle: (jahr: number): string =>
    `Integrierte Schulden in Euro je Einwohner, 31.12.${jahr}. Die Summe ist so gedruckt (Einwohner am 30.06.); die Teile je Einwohner sind eigene Rechnung`,
  assets:
    'Den Schulden der Betriebe und Unternehmen stehen Werte gegenüber, etwa Wohnungen und Netze. Ihr Teil ist nach dem Anteil der Stadt am Eigentum gerechnet, ein Modell.',
  missing: (cities: string): string => `Keine Angabe: ${cities}.`,
  partsCaption: (jahr: number): string =>
    `Integrierte Schulden am 31.12.${jahr}: je Einwohner in Euro, darunter die Teile in Millionen Euro, ${ROUNDED}`,
  placeHeadline: (jahr: number, city: string, place: number, n: number): string =>
    `${jahr} lag ${city} bei den Schulden mit allen Betrieben und Gesellschaften je Einwohner auf Platz ${place} von ${n} (Platz 1: die höchsten)`,
  strip: 'Integrierte Schulden je Einwohner',
  placeSubtitle: (jahr: number, group: string, n: number): string =>
    `Integrierte Schulden in Euro je Einwohner, 31.12.${jahr}, ${group} mit Angabe (${n}). Jeder Strich ist eine Stadt. Wer Wohnungen oder Netze besitzt, hat auch deren Schulden`,
  placeCaption: (jahr: number): string =>
    `Integrierte Schulden je Einwohner ${jahr}; dazu, wie viel ein Viertel, die Hälfte und drei Viertel der Städte höchstens haben`,
  quarter: 'Ein Viertel der Städte hat höchstens',
  half: 'Die Hälfte der Städte hat höchstens',
  threeQuarters: 'Drei Viertel der Städte haben höchstens',
  placeColumn: (n: number): string => `Platz von ${n}`,
  changeSubtitle: (before: number, after: number): string =>
    `Integrierte Schulden in Millionen Euro, 31.12.${before} und 31.12.${after}`,
  otherCensus: 'Dazwischen wechselt die Grundlage der Einwohnerzahl.',
  comparedTotals: (why: string): string => `Verglichen werden Summen, nicht Werte je Einwohner: ${why}`,
  changeCaption: `Integrierte Schulden am 31.12., in Millionen Euro, ${ROUNDED}; Differenz: eigene Rechnung mit den ungerundeten Summen`,
} as const;

/** The figure that puts the measures beside each other. */
export const DEBT_OVERVIEW = {
  other: (value: string, jahr: number, publisher: string): string => `weitere Angabe: ${value} (${jahr}${publisher})`,
  headline: (city: string, values: readonly string[]): string =>
    `${city}: ${either(values)} Schulden je Einwohner, je nachdem, was mitzählt`,
  subtitle:
    'Euro je Einwohner, wie veröffentlicht. Jede Spalte zählt etwas anderes und gilt für ihr Jahr; vergleichbar sind nur Zahlen einer Spalte',
  otherNote: (jahr: number, note: string): string => `Zur weiteren Angabe ${jahr}: ${note}.`,
  caption: 'Schulden je Einwohner in Euro, mehrere Abgrenzungen',
  otherColumn: 'Weitere Angabe',
} as const;

/** The figure of what is published beside the statistics. */
export const STATED_DEBT = {
  headline: (city: string, count: number): string =>
    `Was über die Schulden von ${city} sonst veröffentlicht ist: ${count} Zahlen in mehreren Abgrenzungen`,
  subtitle: (publishers: string): string =>
    `Einzelne Angaben von: ${publishers}; jede mit ihrer Abgrenzung, keine Reihe`,
  caption: 'Angaben zu den Schulden, in der Einheit der Zeile',
  counted: 'Was gezählt ist',
} as const;

/** The figure of what the Land promised. */
export const RELIEF = {
  headline: (sums: readonly string[]): string => `Das Land sagte Hilfe beim Tilgen zu: ${sums.join(', ')}`,
  subtitle: (name: string, years: string): string => `${name}, ${years}, zugesagte Summen in Millionen Euro`,
  without: (cities: string): string => `Keine Zusage bekannt: ${cities}.`,
  caption: 'Teilentschuldung durch das Land, in Millionen Euro',
} as const;

/** What a measure counts, in the overview and where its numbers come from. */
export const DEBT_MEASURES = {
  core: 'Nur Haushalt der Stadt',
  whole: 'Mit Betrieben und Gesellschaften',
  other: (jahr: number): string => `Weitere Angabe ${jahr}`,
} as const;

/** What the numbers of the figures are called where they come from. */
export const DEBT_LINES = {
  perHead: 'je Einwohner',
  sum: 'Summe',
  people: 'Einwohner am 30.06.',
  difference: 'Differenz, in Millionen Euro',
  unrounded: (amount: string): string => `ungerundet ${amount}`,
  differenceFormula: '({nachher} − {vorher}) ÷ 1.000.000, auf eine Nachkommastelle gerundet',
} as const;

/** Columns of the figures. */
export const DEBT_COLUMNS = {
  inMillions: (name: string | number): string => `${name}, Mio. €`,
  perHeadIn: (jahr: number): string => `${jahr} je Einwohner`,
  sum: 'Summe, Mio. €',
  perHead: 'je Einwohner',
  people: 'Einwohner am 30.06.',
  difference: 'Differenz',
} as const;
