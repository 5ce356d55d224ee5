/** The engine's usual words in plain German. */

/** What a type holds. */
export const SQL_TYPES = {
  whole: 'eine ganze Zahl',
  number: 'eine Zahl',
  day: 'ein Tag',
  time: 'ein Zeitpunkt',
  clock: 'eine Uhrzeit',
  bool: 'true oder false',
} as const;

/** By what the engine found; names are those of the question. */
export const SQL_ERRORS = {
  meant: (other: string | undefined): string => ` Gemeint ist vielleicht „${other}“.`,
  oneColumn: 'nur eine Spalte',
  columns: (count: string | undefined): string => `${count} Spalten`,
  texts: " Texte stehen in einfachen Hochkommas: 'so'.",
  memory:
    'Diese Frage braucht mehr Arbeitsspeicher, als hier erlaubt ist (1 GB). Weniger Spalten, ein engeres WHERE oder eine Gruppierung (GROUP BY) helfen.',
  readOnly: 'Die veröffentlichten Tabellen werden nur gelesen: Nichts in einer Frage kann sie ändern.',
  several:
    'Die Datenbank liest hier mehrere Anweisungen, wo nur eine stehen kann. Das liegt an einem Kommentar oder an Anführungszeichen, die sie anders versteht: Ohne sie geht es.',
  locked:
    'Das ist hier gesperrt: Gefragt werden nur die veröffentlichten Tabellen und die eigenen, keine Dateien, keine Adressen im Netz und keine Erweiterungen.',
  tooDeep:
    'Diese Frage ist für die Datenbank im Browser zu groß oder zu tief verschachtelt. Sie startet neu; die Tabellen bleiben.',
  ends: 'Am Ende fehlt etwas: vielleicht ein Name, eine Klammer oder ein Wert.',
  syntax: (name: string | undefined): string =>
    `Bei „${name}“ stimmt der Satzbau nicht. Fehlt davor ein Komma oder ein Wort, oder ist eines zu viel?`,
  openText: 'Ein Text in Hochkommas wird nicht geschlossen.',
  nothingSelected: 'Nach SELECT fehlt, was gezeigt werden soll: Spalten oder * für alle.',
  limit: 'LIMIT mit Komma kennt diese Datenbank nicht: LIMIT 20 OFFSET 10 zeigt 20 Zeilen nach den ersten 10.',
  noTable: (name: string | undefined, meant: string): string =>
    `Eine Tabelle „${name}“ gibt es hier nicht.${meant} Welche es gibt, steht unter „Die Tabellen“.`,
  noColumn: (name: string | undefined, meant: string, texts: string): string =>
    `Eine Spalte „${name}“ haben die Tabellen dieser Frage nicht.${meant}${texts}`,
  noFrom: (name: string | undefined, texts: string): string =>
    `Eine Spalte „${name}“ gibt es hier nicht: Es fehlt FROM mit einer Tabelle.${texts}`,
  notInTable: (table: string | undefined, name: string | undefined): string =>
    `Die Tabelle „${table}“ hat keine Spalte „${name}“.`,
  notUnderFrom: (name: string | undefined): string => `Die Tabelle „${name}“ steht nicht unter FROM.`,
  notOnSide: (name: string | undefined, first: boolean): string =>
    `Die Spalte „${name}“ fehlt in der ${first ? 'ersten' : 'zweiten'} der verbundenen Tabellen.`,
  exclude: (name: string | undefined): string =>
    `Die Spalte „${name}“ hinter EXCLUDE haben die Tabellen dieser Frage nicht.`,
  ambiguous: (name: string | undefined, use: string | undefined): string =>
    `Die Spalte „${name}“ haben mehrere der Tabellen. Gemeint ist eine von: ${use?.replaceAll(' or ', ' oder ').replaceAll('"', '')}.`,
  sign: (sign: string | undefined): string =>
    `Das Zeichen „${sign}“ passt hier nicht. Gleich heißt =, ungleich heißt <>; Namen mit Leerzeichen stehen in "…".`,
  window: (upper: string | undefined, name: string | undefined): string =>
    `${upper} braucht ein Fenster dahinter: ${name}() OVER (ORDER BY …).`,
  noFunction: (name: string | undefined, meant: string): string => `Eine Funktion „${name}“ gibt es nicht.${meant}`,
  types: (name: string, types: string | undefined): string =>
    `„${name}“ rechnet nicht mit Werten dieser Art: ${types}.${/VARCHAR/.test(types ?? '') ? ' VARCHAR ist Text; CAST(… AS DOUBLE) macht Zahlen daraus, wo es welche sind.' : ''}`,
  grouped: (name: string): string =>
    `„${name}“ wird weder zusammengefasst (etwa mit SUM) noch steht es unter GROUP BY. GROUP BY ALL nimmt alle solchen Spalten.`,
  having: 'Unter WHERE kann nicht summiert oder gezählt werden. Bedingungen an Summen stehen unter HAVING.',
  qualify: 'Unter WHERE geht kein OVER. QUALIFY … nimmt solche Bedingungen, oder eine Abfrage außen herum.',
  nested: 'Eine Summe in einer Summe geht nicht. Die innere braucht eine eigene Abfrage (WITH …).',
  noDay: (name: string | undefined): string => `„${name}“ ist kein Tag. Ein Tag wird so geschrieben: '2024-12-31'.`,
  noValue: (name: string | undefined, type: string, sql: string): string =>
    `Der Text „${name}“ ist kein Wert der Art ${type}. TRY_CAST(… AS ${sql}) lässt solche Werte leer.`,
  tooLarge: (name: string | undefined, type: string): string =>
    `${name} ist zu groß für die Art ${type}. DOUBLE oder HUGEINT fassen mehr.`,
  root: 'Die Wurzel einer negativen Zahl gibt es nicht.',
  logarithm: 'Der Logarithmus von 0 oder einer negativen Zahl ist nicht bestimmt.',
  sets: 'UNION, EXCEPT und INTERSECT brauchen auf beiden Seiten gleich viele Spalten.',
  orderBy: (columns: string): string => `ORDER BY nennt eine Spalte, die es nicht gibt: Die Frage hat ${columns}.`,
  subquery: (count: string | undefined): string =>
    `Die innere Abfrage hat ${count} Spalten; an dieser Stelle darf es nur eine sein.`,
  star: 'Ein * steht nur allein hinter SELECT oder in COUNT(*).',
  placeholder: 'Platzhalter wie ? oder $1 gibt es hier nicht: Der Wert steht selbst in der Frage.',
  noField: (name: string | undefined): string => `Ein Feld „${name}“ hat dieser Wert nicht.`,
  pattern: 'Das Suchmuster (regulärer Ausdruck) ist nicht richtig gebildet.',
  overflow: 'Ein Wert ist zu groß für seine Art. DOUBLE oder HUGEINT fassen mehr.',
  tableThere: 'Eine Tabelle dieses Namens gibt es schon. CREATE OR REPLACE TABLE ersetzt sie für diese Ausführung.',
  notImplemented: 'Das kann diese Datenbank (DuckDB 0.9.1) nicht.',
  unknown: 'Diese Frage versteht die Datenbank nicht; so sagt sie es selbst:',
} as const;
