/** What the page of the cash says: what is there, what moves it, why the result of a year is another number. */
import type { KASSE_UNBAR, ZAHLUNGSZWECK } from '../../../schema/values.ts';
import { shortEuro } from '../../../text/format.ts';

/** How the items are called. */
export const ITEM_NAME = {
  einzahlung_laufend: 'laufende Einzahlungen',
  auszahlung_laufend: 'laufende Auszahlungen',
  einzahlung_investition: 'Einzahlungen für Investitionen',
  auszahlung_investition: 'Auszahlungen für Investitionen',
  einzahlung_finanzierung: 'aufgenommene Kredite',
  auszahlung_finanzierung: 'Tilgung',
  einzahlung_fremd: 'Einzahlungen für andere',
  auszahlung_fremd: 'Auszahlungen für andere',
  liquide_mittel: 'liquide Mittel',
  kassenkredite: 'Kassenkredite',
  investitionskredite: 'Kredite für Investitionen',
  buergschaften: 'Bürgschaften',
  ruecklagen: 'Rücklagen',
  ergebnis: 'Jahresergebnis',
  abschreibungen: 'Abschreibungen',
  sonderposten: 'aufgelöste Sonderposten',
  rueckstellungen: 'Rückstellungen',
  abgrenzung: 'gezahlt in einem anderen Jahr',
  sonstige_unbar: 'Sonstiges, das nicht gezahlt wird',
} as const;

/** The months, in their order. */
export const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** What lies between the result of a year and its payments. */
export const STEP_NAME: Readonly<Record<(typeof KASSE_UNBAR)[number], string>> = {
  abschreibungen: 'Abschreibungen: mindern das Ergebnis, nicht die Kasse',
  sonderposten: 'aufgelöste Sonderposten: heben das Ergebnis, nicht die Kasse',
  rueckstellungen: 'Rückstellungen: später zu zahlen',
  abgrenzung: 'gezahlt in einem anderen Jahr',
  sonstige_unbar: 'Sonstiges, das nicht gezahlt wird',
};

/** What payments of a purpose leave. */
export const BALANCE_NAME: Readonly<Record<(typeof ZAHLUNGSZWECK)[number], string>> = {
  laufend: 'Saldo der laufenden Zahlungen',
  investition: 'Saldo der Investitionen',
  finanzierung: 'Saldo aus Krediten und Tilgung',
  fremd: 'Saldo fremder Mittel',
};

/** The steps that have no purpose. */
export const STEP = {
  result: 'Jahresergebnis',
  rest: 'nicht aufgeschlüsselt',
  change: 'Veränderung der Kasse',
} as const;

/** What a booking without an account is called. */
export const NO_ACCOUNT = 'ohne Konto';

/** The page. */
export const CASH = {
  title: 'Kasse: was an Geld da ist',
  lede: (city: string): string =>
    `Wie viel Geld ${city} wirklich hat, was hereinkam und hinausging, was die Stadt schuldet und wofür sie bürgt.`,
  /** Nothing but the budget tells of it. */
  ledeOfBudget: (city: string): string =>
    `Was in die Kasse von ${city} kommt und was hinausgeht, soweit der Haushalt es nennt.`,
  resultAndCash:
    'Das Ergebnis zählt, was ein Jahr kostet und bringt, auch wenn nichts gezahlt wird. Die Kasse zählt, was gezahlt wird, auch für Bauten und Kredite.',
  searched: 'Liquidität liquide Mittel Kassenkredite Bürgschaften Rücklagen Finanzrechnung Finanzhaushalt Zahlungen',
  there: (cash: number): string => `${shortEuro(cash)} in der Kasse`,
} as const;

/** What comes in less what goes out, by purpose. */
export const PURPOSES = {
  titles: {
    laufend: 'laufend',
    investition: 'Investitionen',
    finanzierung: 'Kredite und Tilgung',
    fremd: 'fremde Mittel',
  },
  together: 'zusammen',
  lay: (jahr: number, cash: number, kind: string): string =>
    `Ende ${jahr} lagen ${shortEuro(cash)} in der Kasse (${kind})`,
  /** What is left of running payments, or of all. */
  left: (jahr: number, left: number, of: 'running' | 'all', kind: string): string =>
    `${jahr}: ${shortEuro(Math.abs(left))} ${left < 0 ? 'fehlten bei' : 'blieben aus'} ${of === 'all' ? 'allen Zahlungen' : 'laufenden Zahlungen'} (${kind})`,
  subtitle: (city: string): string =>
    `${city}: Einzahlungen minus Auszahlungen nach Zweck, und was am Ende des Jahres da ist, in Euro`,
  spokenFor: 'Was in der Kasse liegt, ist kein freies Geld: Ein Teil ist schon vergeben.',
  fromBudget: (years: string): string =>
    `${years}: aus dem Finanzhaushalt, die Konten nach dem Zweck zusammengezählt, den der Kontenrahmen nennt. Eigene Rechnung.`,
  unclear: (years: readonly number[]): string =>
    `${years.join(', ')}: Der Kontenrahmen sagt nicht von jedem Konto sicher, wofür gezahlt wird. Nach Zweck ist darum nicht geteilt.`,
  formula: 'Zusammen = alle Einzahlungen − alle Auszahlungen, die die Quelle nennt. Eigene Rechnung.',
  caption: (city: string): string => `${city}: Salden nach Zweck und liquide Mittel, in Euro`,
} as const;

/** What the columns of a picture stand for. */
export const CASH_COLUMNS = {
  ofYears: 'liquide Mittel am Ende des Jahres',
  ofMonths: 'liquide Mittel am Ende des Monats',
  legend: (what: string, unit: string): string => `Säule: ${what}, in ${unit}`,
} as const;

/** Loans, guarantees and reserves. */
export const STOCKS = {
  sentence: (jahr: number, items: readonly { readonly name: string; readonly betrag: number }[]): string =>
    `Ende ${jahr}: ${items.map(({ name, betrag }) => `${name} ${shortEuro(betrag)}`).join(', ')}`,
  subtitle: (city: string): string => `${city}: Kredite, Bürgschaften und Rücklagen am Ende des Jahres, in Euro`,
  explained:
    'Kassenkredite überbrücken, was in der Kasse fehlt; Bürgschaften werden nur gezahlt, wenn ein anderer nicht zahlt. Rücklagen sind frühere Überschüsse, kein Geld auf einem Konto.',
  caption: (city: string): string => `${city}: Kredite, Bürgschaften und Rücklagen, in Euro`,
} as const;

/** The cash at the end of months. */
export const CASH_MONTHS = {
  sentence: (jahr: number, month: string, betrag: number): string =>
    `${jahr} war Ende ${month} am wenigsten da: ${shortEuro(betrag)}`,
  subtitle: (city: string, jahr: number): string =>
    `${city}: liquide Mittel am Ende der Monate ${jahr}, soweit genannt, in Euro`,
  caption: (city: string, jahr: number): string => `${city}: liquide Mittel am Monatsende ${jahr}, in Euro`,
} as const;

/** "1,2 Mio. € mehr in der Kasse". */
const moreOrLess = (betrag: number): string =>
  betrag === 0
    ? 'gleich viel in der Kasse'
    : `${shortEuro(Math.abs(betrag))} ${betrag > 0 ? 'mehr' : 'weniger'} in der Kasse`;

/** From the result of a year to its cash. */
export const CASH_STEPS = {
  sentence: (jahr: number, result: number, change: number): string =>
    `${jahr}: Ergebnis ${shortEuro(result)}, ${moreOrLess(change)}`,
  subtitle: (city: string, kind: string, jahr: number): string =>
    `${city}: vom Jahresergebnis zur Kasse, ${kind} ${jahr}, in Euro`,
  formula:
    'Ergebnis + Abschreibungen − Sonderposten + Rückstellungen + Abgrenzung + Sonstiges = Saldo der laufenden Zahlungen. Dazu kommen Investitionen und Kredite.',
  unexplained:
    'Was die Quelle zwischen Ergebnis und laufenden Zahlungen nicht nennt, steht als „nicht aufgeschlüsselt“ da: eigene Rechnung.',
  caption: (city: string, jahr: number): string => `${city}: vom Jahresergebnis zur Kasse ${jahr}, in Euro`,
  sum: 'Zwischensumme',
  legend: (unit: string): string =>
    `Balken: was auf dem Weg dazukommt und abgeht, in ${unit}; dunkel: was es bis dahin ergibt`,
} as const;
