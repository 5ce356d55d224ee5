/** Charts of accounts: what the accounts are in the totals, and the formulas of key figures over them. */
import type { Table } from '../column.ts';
import { integer, OPTIONAL, QUELLE, SLUG, text } from '../columns.ts';
import { RICHTUNG, ROLLE, SEITE, SICHERHEIT, TEIL } from '../values.ts';

export const kontenrahmen = {
  name: 'kontenrahmen',
  row: 'eine Nummer eines Kontenrahmens: was die Konten sind, die mit ihr beginnen',
  key: ['rahmen', 'praefix', 'teil'],
  sort: ['rahmen', 'praefix', 'teil'],
  columns: [
    text('rahmen', 'Kennung des Kontenrahmens', { pattern: SLUG }),
    text('praefix', 'Ziffern, mit denen die Nummer des Kontos beginnt', { pattern: /^\d+$/ }),
    text('name', 'Bezeichnung, gekürzt oder in unseren Worten'),
    text('richtung', 'Richtung der Beträge; leer: steht nicht fest', { optional: true, values: RICHTUNG }),
    text('teil', 'Teil des Haushalts; leer: keiner, oder steht nicht fest', { optional: true, values: TEIL }),
    text('rolle', 'Was die Konten in den Summen sind; leer: steht nicht fest', { optional: true, values: ROLLE }),
    text('kategorie', 'Art des Geldes; leer: steht nicht fest', OPTIONAL),
    text(
      'sicherheit',
      'Wie sicher die Zeile ist: gelesen (belegt), in einer Datei so gebucht (datei), nur der Name gelesen (posten), nur die Nummer gelesen (gruppe belegt, Name k), allgemeines Wissen (k), widersprüchlich (zweifel)',
      { values: SICHERHEIT },
    ),
    QUELLE,
  ],
} as const satisfies Table;

export const formelterme = {
  name: 'formelterme',
  row: 'ein Glied einer Formel: Konten des Plans, die eine Kennzahl zusammenzählt oder abzieht',
  key: ['kennzahl', 'rahmen', 'seite', 'konten', 'rolle'],
  sort: ['kennzahl', 'rahmen', 'seite', 'konten', 'rolle'],
  columns: [
    text('kennzahl', 'Kennzahl; ohne Glieder im Nenner ist sie der Betrag selbst', { pattern: SLUG }),
    text('rahmen', 'Kontenrahmen, in dem die Nummern gelten', { refers: 'kontenrahmen.rahmen' }),
    text('seite', 'Was geteilt wird (zaehler) oder wodurch (nenner)', { values: SEITE }),
    integer('vorzeichen', '1: wird dazugezählt, -1: wird abgezogen', { values: ['1', '-1'] }),
    text('konten', 'Ziffern, mit denen die Nummern der Konten beginnen', { pattern: /^\d+$/ }),
    text('rolle', 'Nur Konten mit dieser Rolle (konten.rolle); leer: alle', { optional: true, values: ROLLE }),
    integer(
      'hoechstens',
      'Am Nenner: größter Wert in Prozent, den der Anteil haben kann, der kleinste ist dann 0; leer: kein Anteil',
      OPTIONAL,
    ),
    QUELLE,
  ],
} as const satisfies Table;
