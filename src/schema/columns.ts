/** How columns are written, and those that several tables have. */
import type { Column } from './column.ts';
import { KLASSIFIKATION, ROLLE } from './values.ts';

export const text = (name: string, description: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'text',
  description,
  ...more,
});
export const integer = (name: string, description: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'integer',
  description,
  ...more,
});
export const decimal = (name: string, scale: number, description: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'decimal',
  scale,
  description,
  ...more,
});

export const OPTIONAL = { optional: true } as const;
export const OMISSIBLE = { optional: true, omissible: true } as const;
export const AGS = text('ags', 'Amtlicher Gemeindeschlüssel oder Schlüssel von Kreis, Land, DG', {
  pattern: /^(\d{8}|\d{5}|\d{3}|\d{2}|DG)$/,
  refers: 'regionen.ags',
});
export const QUELLE = text('quelle', 'Kennung der Quelle', { refers: 'quellen.quelle' });
export const ZEILE = integer('zeile', 'Nummer des Datensatzes in der Datei der Quelle', OPTIONAL);

export const ANMERKUNG = text('anmerkung', 'Hinweis', OPTIONAL);
export const NAME_QUELLE = text('name_quelle', 'Bezeichnung genau wie in der Quelle', OPTIONAL);
export const FUNDSTELLE = text('fundstelle', 'Stelle in der Quelle: Tagesordnungspunkt, Abschnitt', OPTIONAL);
export const ZITAT = text('zitat', 'Wortlaut der Quelle, auf dem die Zeile beruht', OPTIONAL);
export const STICHTAG = text(
  'stichtag',
  'Tag, Monat oder Jahr, für den die Zeile gilt (JJJJ, JJJJ-MM oder JJJJ-MM-TT)',
  {
    pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/,
  },
);
/** Names that become part of an address. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Numbers and ids that become part of an address: nothing in them leads to another folder or needs another spelling there. */
export const KEY = /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/;
/** Numbers of a budget's entries, told apart from words. */
export const NUMBER_OF_ENTRY = /^(?=.*\d)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/;
export const STRUKTUR = text('struktur', 'Gliederung, in der die Nummern gelten', { pattern: KEY });
/** How rows are chosen (`selection.ts`). */
export const SELECTION =
  'Bedingungen spalte=wert, durch | getrennt; mehrere Werte durch Komma, * am Ende heißt „beginnt mit“, != statt = heißt „nicht“';
/** What the three columns of classifications say. */
export const BOOKED_ON =
  'Nummer der feinsten Angabe (gliederung.schluessel), auf der die Zeile steht; haben mehrere Ebenen die Nummer, gilt die unterste. Leer: Der Plan ist so nicht gegliedert.';
export const KLASSIFIKATION_COLUMN = text('klassifikation', 'Wonach gegliedert ist: wofür, welche Art, wer', {
  values: KLASSIFIKATION,
});
export const ROLLE_COLUMNS = [
  text('rolle', 'Was das Konto in den Summen ist, nach dem Kontenrahmen der Fassung; leer: nicht sicher bekannt', {
    optional: true,
    values: ROLLE,
  }),
  text('kategorie', 'Art des Geldes, nach dem Kontenrahmen der Fassung; leer: nicht sicher bekannt', OPTIONAL),
];
export const KURZNAME = text('kurzname', 'Kurzer Name in Alltagssprache', OPTIONAL);
export const SUCHWORTE = text('suchworte', 'Weitere Wörter, unter denen man es sucht', OPTIONAL);
