/** What the page of the explorer of the comparison says. */

/** The page around form and answer. */
export const EXPLORE_PAGE = {
  title: 'Selbst vergleichen',
  description:
    'Kennzahlen der amtlichen Statistik für alle Städte und Kreise: nach eigenen Fragen nebeneinanderstellen und mitnehmen.',
  descriptionNone: 'Kennzahlen von Städten und Kreisen nebeneinander: Hier fehlen noch die Zahlen dafür.',
  lede: 'Eine Kennzahl, mehrere Städte oder Kreise, viele Jahre: Jede Antwort hat eine Adresse, die man weitergeben kann.',
  noScript: 'Eigene Fragen brauchen JavaScript. Ohne geht es weiter auf den',
  pages: 'fertigen Seiten',
  noScriptTables: 'und mit den Tabellen zum Herunterladen unten. Die Antwort auf die voreingestellte Frage steht hier.',
  csv: 'Diese Antwort als CSV',
  svg: 'Diese Abbildung als SVG',
  none: 'Zum Vergleichen fehlen hier die Zahlen: Keine Kennzahl liegt für mehr als eine Region vor.',
  further: 'Ohne eigene Frage weiter',
  sideBySide: 'Die wichtigsten Kennzahlen nebeneinander',
  tables: 'Die Tabellen als Datei',
  about: (size: string): string =>
    `Eine andere Kennzahl, Ansicht oder Gruppe, andere Jahre: Das steht in kleinen, vorbereiteten Dateien. Andere Fragen beantwortet eine Datenbank (DuckDB). Die erste davon lädt sie in den Browser, Programm und Tabellen, zusammen etwa ${size}. Gerechnet wird auf dem eigenen Rechner. Die Frage steht in der Adresse: Wer sie neu lädt oder weitergibt, schickt sie damit an den Server dieser Seite.`,
} as const;

/** The form. */
export const EXPLORE_FORM = {
  east: 'in Ostdeutschland',
  similar: 'ähnlich groß (± 25 %)',
  all: 'in ganz Deutschland',
  measure: 'Wie gemessen',
  asGiven: 'wie angegeben',
  perHead: 'je Einwohner',
  ownPrices: 'jeweilige Preise',
  prices: (jahr: number): string => `in Preisen von ${jahr}`,
  dots: 'Punkte (ein Jahr)',
  shown: 'Was gezeigt wird',
  place: 'Platz in der Gruppe',
  group: 'Gruppe zum Vergleich',
  add: 'Region hinzufügen',
  or: (kind: string): string => `Oder ${kind}:`,
  orElse: 'Oder:',
  peers: 'die Vergleichsstädte',
  alone: 'nur die eigene Stadt',
  more: 'Mehr fragen: Gruppen, Preise, Plätze',
  keyFigure: 'Kennzahl',
  priceLabel: 'Preise',
  view: 'Ansicht',
  lines: 'Linien',
  table: 'Tabelle',
  values: 'Werte',
  from: 'von',
  to: 'bis',
  regions: 'Regionen',
} as const;

/** Sources, and the time of regions of one name. */
export const EXPLORE_OPTIONS = {
  source: (publisher: string, title: string, licence: string): string => `Quelle: ${publisher}, ${title}. ${licence}.`,
  until: (year: string): string => `bis ${year}`,
  since: (year: string): string => `seit ${year}`,
} as const;
