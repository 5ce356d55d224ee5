/** What vouches for a number, corrects it, or explains its words. */
import type { Table } from '../column.ts';
import { AGS, ANMERKUNG, decimal, FUNDSTELLE, integer, OPTIONAL, QUELLE, SELECTION, SLUG, text } from '../columns.ts';
import { ABGLEICH_ERGEBNIS, FUNDORT } from '../values.ts';

export const quellen = {
  name: 'quellen',
  row: 'eine Quelle',
  key: ['quelle'],
  sort: ['quelle'],
  columns: [
    text('quelle', 'Kennung, Teil ihrer Adresse', { pattern: /^[a-z0-9]+([.-][a-z0-9]+)*$/ }),
    text('titel', 'Titel des Dokuments oder der Statistik'),
    text('herausgeber', 'Wer es herausgegeben hat'),
    text('url', 'Adresse', { optional: true, pattern: /^https?:\/\/\S+$/ }),
    text('stand', 'Datum oder Monat des Standes', OPTIONAL),
    text(
      'fundort',
      'Was unter der Adresse steht: die Seite des Herausgebers, dieselbe Datei an anderer Stelle (Spiegel) oder eine Abschrift',
      { optional: true, omissible: true, values: FUNDORT },
    ),
    text('abruf', 'Wann es abgerufen wurde', OPTIONAL),
    text('lizenz', 'Lizenz; ungeklaert: die Quelle nennt keine'),
    text('datei', 'Name der Datei', OPTIONAL),
    text('sha256', 'Prüfsumme der Datei', { optional: true, pattern: /^[0-9a-f]{64}$/ }),
    ANMERKUNG,
  ],
} as const satisfies Table;

export const korrekturen = {
  name: 'korrekturen',
  row: 'eine Zelle, die wir gegenüber ihrer Quelle berichtigt haben',
  key: ['korrektur'],
  sort: ['korrektur'],
  columns: [
    integer('korrektur', 'Laufende Nummer'),
    text('datum', 'Tag der Korrektur (JJJJ-MM-TT)', { pattern: /^\d{4}-\d{2}-\d{2}$/ }),
    text('tabelle', 'Tabelle der Zelle'),
    text('schluessel', 'Schlüssel der Zeile: spalte=wert, mehrere durch | getrennt'),
    text('spalte', 'Spalte der Zelle'),
    text('alt', 'Was vorher dort stand; leer: nichts', OPTIONAL),
    text('neu', 'Was jetzt dort steht; leer: nichts', OPTIONAL),
    text('grund', 'Warum'),
    text('quelle', 'Quelle der Zeile', { optional: true, refers: 'quellen.quelle' }),
  ],
} as const satisfies Table;

export const abgleiche = {
  name: 'abgleiche',
  row: 'eine Zahl einer anderen Veröffentlichung, verglichen mit einer Summe dieser Tabellen; bei jedem Bau nachgerechnet',
  key: ['ags', 'abgleich'],
  sort: ['ags', 'abgleich'],
  columns: [
    AGS,
    text('abgleich', 'Kennung des Abgleichs', { pattern: SLUG }),
    text('name', 'Was verglichen wird'),
    text('womit', 'Womit verglichen wird, im Dativ: „der Seite der Stadt“'),
    text('dort_tabelle', 'Tabelle der anderen Zahl'),
    text('dort_spalte', 'Spalte der anderen Zahl'),
    text('dort_filter', `Zeile der anderen Zahl: ${SELECTION}`),
    integer('faktor', 'Womit die andere Zahl malgenommen wird, damit beide Euro sind', {
      values: ['1', '1000', '1000000'],
    }),
    text('hier_tabelle', 'Tabelle unserer Summe'),
    text('hier_spalte', 'Spalte unserer Summe'),
    text('hier_filter', `Zeilen unserer Summe: ${SELECTION}`),
    text('hier_abzug', 'Zeilen derselben Tabelle, die davon abgezogen werden; leer: keine', OPTIONAL),
    decimal('toleranz', 2, 'Größter Unterschied, bei dem beide noch als gleich gelten: die Rundung der anderen Zahl', {
      unit: 'Euro',
    }),
    text('ergebnis', 'Was herauskommt; stimmt es nicht mehr, bricht der Bau ab', { values: ABGLEICH_ERGEBNIS }),
    text('umfang', 'Was beide zählen, oder warum sie verschieden sein können', OPTIONAL),
    QUELLE,
  ],
} as const satisfies Table;

export const glossar = {
  name: 'glossar',
  row: 'ein Wort, das nicht alle kennen, in Alltagssprache',
  key: ['begriff'],
  sort: ['begriff'],
  columns: [
    text('begriff', 'Kennung, Teil der Adresse im Glossar', { pattern: SLUG }),
    text('name', 'Das Wort'),
    text('formen', 'In welchen Formen es auf Seiten steht, getrennt durch |'),
    text('alltag', 'Was man im Alltag dafür sagt'),
    text('erklaerung', 'Was es bedeutet, in unseren Worten'),
    text('englisch', 'Das englische Wort', OPTIONAL),
    QUELLE,
    FUNDSTELLE,
  ],
} as const satisfies Table;
