/** The page that reads a visitor's own budget file, as it is before a file is there. */

/** Headings, explanations, buttons. */
export const OWN_PAGE = {
  title: 'Der eigene Haushalt',
  description:
    'Die Haushaltsdatei einer beliebigen Stadt im Browser lesen: Summen, Gliederung, Karte. Nichts wird hochgeladen.',
  lead: 'Haushaltsdatei einer beliebigen Stadt hierher ziehen und sehen, was darin steht. Die Datei wird in diesem Browser gelesen. Sie wird nicht hochgeladen.',
  noScript:
    'Diese Seite braucht JavaScript, weil sie die Datei auf dem eigenen Rechner liest und nicht auf einem Server. Ohne JavaScript liest dasselbe Programm sie auf der Kommandozeile:',
  choose: 'Datei wählen oder hierher ziehen',
  accepted: (size: string, rows: string): string =>
    `CSV, xlsx oder JSON, auch gepackt (gz, zip), bis ${size} und ${rows} Zeilen. Mehrere Dateien einer Stadt gehen zusammen.`,
  example: 'Mit einer erfundenen Stadt ausprobieren',
  kept: 'In diesem Browser behalten',
  stop: 'Anhalten',
  contents: 'Das steht in der Datei',
  ways: 'Wofür, welche Art, wer',
  changes: 'Was sich ändert',
  changesText: 'Zwischen zwei Jahren, zwei Fassungen, oder Plan gegen Ergebnis.',
  town: 'Je Einwohner, Statistik, Kennzahlen',
  ratios: 'Kennzahlen aus den Konten',
  ratiosOpen: 'Kennzahlen rechnen',
  explore: 'Selbst erkunden',
  exploreText: (engine: string): string =>
    `Filtern, gruppieren, vergleichen: Eine Datenbank (DuckDB) rechnet in diesem Browser über die Beträge der Datei. Ihr Programm wird dafür einmal geladen, etwa ${engine}; die Datei bleibt hier.`,
  exploreOpen: 'Erkunden öffnen',
  sql: 'Fragen in SQL',
  sqlBegin: 'Dieselben Tabellen wie auf der Seite',
  sqlLink: 'Eigene Fragen in SQL',
  sqlEnd: ', mit denselben Spalten, aber nur aus dieser Datei. Veröffentlichte Tabellen dieser Seite sind nicht dabei.',
  sqlOpen: 'SQL öffnen',
  take: 'Mitnehmen',
  reading: 'So wurde sie gelesen',
  readingText:
    'Was eine Spalte ist, sagen ihr Kopf und alle ihre Zellen. Was nicht stimmt, lässt sich im Kopf der Spalte ändern; gerechnet wird dann neu.',
  rules: 'Was hier geschieht, und was nicht',
  staysHere:
    'Die Datei verlässt diesen Browser nicht. Mit dem Schließen der Seite ist sie wieder weg, außer jemand behält sie ausdrücklich in diesem Browser.',
  offline:
    'Nach dem ersten Öffnen geht es ohne Netz weiter, bis zum Neuladen der Seite; Erkunden und SQL, sobald sie einmal offen waren.',
  linkEmpty: 'Ein Link auf diese Seite enthält die Datei nicht. Wer ihn öffnet, sieht die leere Seite.',
  noFormulas: 'Formeln werden nicht ausgeführt. Markierungen in Bezeichnungen bleiben Text.',
  unchecked:
    'Geprüft hat die Zahlen hier niemand. Deshalb steht an allem „Eigene Datei, nicht geprüft, nicht veröffentlicht“.',
} as const;

/** Whether the program that reads came. */
export const OWN_READER = {
  failed: 'Das Leseprogramm kam nicht an. Ist die Verbindung da? Dann bitte noch einmal.',
  ready: 'Das Leseprogramm ist da. Ab jetzt geht es ohne Netz.',
  noExample: 'Die Beispieldatei kam nicht an. Bitte noch einmal.',
} as const;

/** Budgets that this browser keeps. */
export const OWN_KEPT = {
  kept: (name: string): string => `„${name}“ ist behalten und steht oben auf dieser Seite.`,
  notKept: 'Dieser Browser behält gerade nichts: privates Fenster, oder kein Platz.',
  since: (files: string, day: string): string => `${files}, seit ${day}`,
} as const;
