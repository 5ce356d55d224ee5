/** The page of questions in SQL: what stands there before anything is opened. */
export const SQL_PAGE = {
  title: 'Eigene Fragen in SQL',
  description: 'Eigene Fragen an alle Tabellen dieser Seite, beantwortet im Browser.',
  path: 'Daten',
  lede: 'Alle Tabellen dieser Seite lassen sich mit SQL befragen, auch zusammen mit einer eigenen CSV-Datei. Gerechnet wird im Browser; Fragen und Dateien verlassen ihn nicht.',
  withoutUnclear:
    'Zahlen, deren Quelle keine Lizenz nennt, sind hier nicht dabei. Sie stehen auf den Seiten; Antworten im Browser können deshalb weniger Zeilen haben als die unten gezeigten.',
  /** Before and behind the link to the files. */
  noScript: (questions: string): readonly [string, string, string] => [
    `Eigene Fragen brauchen JavaScript, weil die Datenbank im Browser läuft und nicht auf einem Server. Ohne JavaScript: unten stehen ${questions} Fragen mit SQL und Antwort, und alle Tabellen gibt es als `,
    'Dateien',
    ' für ein eigenes Programm.',
  ],
  linked: 'Frage aus dem Link',
  linkedNote: 'Wer den Link weitergegeben hat, hat sie so geschrieben. Sie läuft erst auf Klick.',
  draft: 'Frage in SQL',
  open: (size: string): string => `Datenbank öffnen (${size})`,
  andRun: ' und ausführen',
  loads: (size: string): string => `Lädt einmal etwa ${size}: Programm (DuckDB), Tabellen und Editor. `,
  large: (tables: string, size: string): string =>
    `Große Tabellen kommen erst, wenn eine Frage sie nennt (${tables}, zusammen ${size}). `,
  offline: 'Danach brauchen Fragen kein Netz mehr.',
  toBegin: (questions: string): string => `${questions} Fragen zum Anfangen`,
  opensToo: (size: string): string => `„Ausführen“ öffnet dazu die Datenbank (${size}), wenn sie noch nicht offen ist.`,
  tables: 'Die Tabellen',
  tablesNote: 'Jede steht in SQL unter ihrem Namen. Als Datei: ',
  files: 'Daten zum Herunterladen',
} as const;
