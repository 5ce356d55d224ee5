/** Published states of the tables, what changed between them, corrections, and what others publish. */
import { number } from '../../../text/format.ts';

/** What others publish, held against our sums. */
export const AGREEMENTS_PAGE = {
  heading: 'Alle Abgleiche',
  lead: 'Wo eine andere Veröffentlichung dieselbe Sache beziffert, stehen hier beide Zahlen. „Gleich“ heißt: derselbe Betrag, bis auf die Rundung. „Verschieden“ heißt nicht falsch: Eine andere Fassung oder ein anderer Umfang kann der Grund sein. Stimmt ein Ergebnis nicht mehr, bricht der Bau der Seite ab.',
  totalsBegin: (totals: string): string =>
    `Außerdem sind ${totals} Summen der Dateien selbst nachgerechnet; die des Haushalts stehen unter`,
  method: 'Methodik',
} as const;

/** Its figure. */
export const AGREEMENTS_FIGURE = {
  sentence: (equal: string, all: string): string => `${equal} von ${all} Zahlen stimmen mit unseren Summen überein`,
  subtitle:
    'Zahlen anderer Veröffentlichungen und die Summen unserer Tabellen, in Euro; bei jedem Bau der Seite neu gerechnet',
  caption: 'Abgleich mit anderen Veröffentlichungen, in Euro',
  what: 'Was',
  result: 'Ergebnis',
  there: 'dort',
  here: 'hier',
  difference: 'Unterschied',
  sentenceColumn: 'Satz',
  tolerance: 'Toleranz',
  source: 'Quelle',
  hereAmount: (amount: string): string => `hier ${amount}`,
} as const;

/** The pages of the published states. */
export const ARCHIVE_PAGES = {
  title: 'Veröffentlichte Stände der Daten',
  description: 'Alle veröffentlichten Stände der Tabellen: Jeder bleibt unverändert unter seiner Adresse.',
  heading: 'Veröffentlichte Stände',
  none: 'Noch ist kein Stand dieser Daten festgehalten.',
  kept: (states: number): string =>
    `${number(states)} ${states === 1 ? 'Stand ist' : 'Stände sind'} festgehalten: jede Tabelle im Ganzen, mit allen Zeilen. Diese Dateien bleiben unter ihrer Adresse, Byte für Byte, wie sie waren.`,
  what: 'Festgehalten ist jede Tabelle als Parquet und, bis auf die zu großen, als CSV. Nicht festgehalten sind die JSON-Dateien und die Dateien je Quelle und je Datensatz: Ihre Adresse führt immer zu den Zahlen von heute. Wer eine solche Datei zitiert hat, findet ihre Zeilen in der festgehaltenen Tabelle wieder. Nach der Quelle lassen sie sich dort auswählen, wo die Tabelle eine Spalte quelle hat.',
  state: (day: string): string => `Stand vom ${day}`,
  since: (day: string, changes: string): string => `Gegenüber dem Stand vom ${day}: ${changes}`,
  first: 'Der erste veröffentlichte Stand.',
  sizes: (rows: string, files: string, size: string): string => `${rows} · ${files} Dateien · ${size}`,
  held: (days: string): string =>
    `Nicht mehr angeboten, weil sie Zahlen ohne Lizenz enthalten: die Stände vom ${days}.`,
  changes: 'Was sich von Stand zu Stand geändert hat',
  stateTitle: (day: string): string => `Daten, Stand vom ${day}`,
  stateDescription: (day: string): string =>
    `Die Tabellen, wie sie am ${day} veröffentlicht wurden, zum Herunterladen.`,
  states: 'Stände',
  stateLead: (day: string): string =>
    `So waren die Tabellen am ${day} veröffentlicht. Diese Dateien ändern sich nicht mehr, auch wenn eine Zahl später berichtigt wird.`,
  unlicensedBegin: 'Ein Teil der Zahlen stammt aus Quellen, die keine Lizenz nennen (',
  unlicensedEnd: '); welche, steht in der Tabelle quellen dieses Stands.',
  cite: (site: string, day: string, address: string): string =>
    `${site}: Tabelle [Name], Stand vom ${day}. ${address}, abgerufen am [Datum].`,
  ofDay: (day: string): string => `vom ${day}`,
  columnsBegin: 'Die Spalten, wie sie damals waren, beschreibt',
  manifestBegin: 'Alle Dateien mit ihren Prüfsummen nennt',
  notKeptBegin:
    '. Tabellen, die für eine CSV-Datei zu groß sind, gibt es nur als Parquet. JSON-Dateien und Dateien je Quelle oder je Datensatz sind',
  notKept: 'nicht festgehalten',
  notKeptEnd: '; ihre Zeilen stehen in diesen Tabellen.',
} as const;

/** What changed in the tables. */
export const CHANGES_PAGE = {
  between: (to: string, from: string): string => `Stand vom ${to} gegenüber dem vom ${from}`,
  since: (from: string): string => `Seit dem Stand vom ${from}`,
  title: 'Änderungen der Daten',
  description:
    'Welche Zeilen der Tabellen hinzugekommen, geändert oder entfallen sind, und alle veröffentlichten Stände.',
  heading: 'Was sich an den Daten geändert hat',
  none: 'Noch ist kein Stand dieser Daten festgehalten, mit dem sich vergleichen ließe.',
  kept: (states: number): string =>
    `${number(states)} ${states === 1 ? 'Stand ist' : 'Stände sind'} festgehalten und ${states === 1 ? 'bleibt' : 'bleiben'}, wie ${states === 1 ? 'er war' : 'sie waren'}. Neue Stände meldet der`,
  feed: 'Atom-Feed',
  fold: (lines: string): string => `Zeilen je Tabelle und Quelle (${lines})`,
  caption: 'Zeilen je Tabelle und Quelle',
  table: 'Tabelle',
  added: 'hinzu',
  changed: 'geändert',
  removed: 'entfallen',
  download: (whole: boolean, size: string): string =>
    `${whole ? 'Jede Zeile und jede Zelle' : 'Die ersten Zeilen der Liste'} als CSV (${size})`,
  all: 'Alle veröffentlichten Stände zum Herunterladen',
} as const;

/** Cells that differ from their source. */
export const CORRECTIONS_PAGE = {
  heading: 'Alle Korrekturen',
  none: 'Bisher ist keine Zahl gegenüber ihrer Quelle berichtigt.',
  row: (day: string): string => `${day} · Zeile`,
  source: 'Quelle',
  empty: 'leer',
} as const;

/** What changed, in sentences. */
export const CHANGE_SENTENCES = {
  form: 'Geändert hat sich die Form der Tabellen.',
  nothing: 'Keine Zeile hat sich geändert.',
  rows: (added: string, changed: number, removed: number): string =>
    `${added || 'Keine Zeile'} hinzugekommen, ${changed === 0 ? 'keine' : number(changed)} geändert, ${removed === 0 ? 'keine' : number(removed)} entfallen.`,
  lost: (rows: string): string => ` mit ${rows}, die in der Liste nicht einzeln stehen`,
  notCompared: ', Zeilen deshalb nicht verglichen',
  neverKept: 'noch kein Stand festgehalten',
  withState: (day: string): string => `mit dem Stand vom ${day}`,
  afterState: (day: string): string => `nach dem Stand vom ${day}, noch nicht festgehalten`,
} as const;

/** The feed of published states. */
export const CHANGES_FEED = {
  since: (day: string): string => `Daten, seit dem Stand vom ${day}`,
  title: (site: string): string => `Änderungen der Daten: ${site}`,
  counts: (added: number, changed: number, removed: number): string =>
    `${added} hinzugekommen, ${changed} geändert, ${removed} entfallen`,
  source: (source: string): string => `, Quelle ${source}`,
} as const;
