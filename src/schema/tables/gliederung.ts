/** How a budget is divided: its levels, their entries, and the numbers of earlier structures. */
import type { Table } from '../column.ts';
import {
  integer,
  KEY,
  KLASSIFIKATION_COLUMN,
  KURZNAME,
  NAME_QUELLE,
  OPTIONAL,
  QUELLE,
  ROLLE_COLUMNS,
  STRUKTUR,
  SUCHWORTE,
  text,
} from '../columns.ts';
import { RANG } from '../values.ts';

export const ebenen = {
  name: 'ebenen',
  row: 'eine Ebene einer Gliederung, mit ihren Namen',
  key: ['struktur', 'klassifikation', 'ebene'],
  sort: ['struktur', 'klassifikation', 'rang'],
  columns: [
    STRUKTUR,
    KLASSIFIKATION_COLUMN,
    text('ebene', 'Kennung der Ebene', { pattern: /^[a-z][a-z0-9_]*$/ }),
    integer('rang', 'Wievielte Ebene von oben', { values: RANG }),
    text('name', 'Wie ein Eintrag der Ebene heißt'),
    text('mehrzahl', 'Wie mehrere Einträge heißen'),
    text(
      'pfad',
      'Anfang der Adressen ihrer Seiten: ein Ordner, nach einem Schrägstrich das, was vor jeder Nummer steht',
      { pattern: /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9-]*)?$/ },
    ),
  ],
} as const satisfies Table;

export const gliederung = {
  name: 'gliederung',
  row: 'ein Eintrag einer Gliederung: ein Bereich, ein Produkt, ein Konto, ein Amt',
  key: ['struktur', 'klassifikation', 'ebene', 'schluessel'],
  sort: ['struktur', 'klassifikation', 'ebene', 'schluessel'],
  columns: [
    STRUKTUR,
    KLASSIFIKATION_COLUMN,
    text('ebene', 'Ebene des Eintrags'),
    text('schluessel', 'Nummer', { pattern: KEY }),
    text('ueber', 'Nummer des Eintrags eine Ebene darüber; leer: oberste Ebene', OPTIONAL),
    text('name', 'Bezeichnung'),
    KURZNAME,
    SUCHWORTE,
    ...ROLLE_COLUMNS,
  ],
} as const satisfies Table;

export const produkte = {
  name: 'produkte',
  row: 'ein Produkt mit seinem Produktbereich und seiner Produktgruppe',
  key: ['struktur', 'produkt'],
  sort: ['struktur', 'produkt'],
  columns: [
    STRUKTUR,
    text('produkt', 'Nummer des Produkts', { pattern: KEY }),
    text('name', 'Bezeichnung; weicht sie von der Quelle ab, steht deren Wortlaut in name_quelle'),
    KURZNAME,
    SUCHWORTE,
    NAME_QUELLE,
    text('produktbereich', 'Produktbereich', { pattern: KEY }),
    text('produktbereich_name', 'Name des Produktbereichs'),
    text('produktbereich_kurzname', 'Kurzer Name des Produktbereichs'),
    text('produktgruppe', 'Produktgruppe', { pattern: KEY }),
    text('produktgruppe_name', 'Name der Produktgruppe'),
  ],
} as const satisfies Table;

export const unterprodukte = {
  name: 'unterprodukte',
  row: 'ein Unterprodukt, etwa eine Schule oder Einrichtung',
  key: ['struktur', 'unterprodukt'],
  sort: ['struktur', 'unterprodukt'],
  columns: [
    STRUKTUR,
    text('unterprodukt', 'Nummer des Unterprodukts', { pattern: KEY }),
    text('produkt', 'Produkt, zu dem es gehört', { refers: 'produkte.produkt' }),
    text('name', 'Bezeichnung; weicht sie von der Quelle ab, steht deren Wortlaut in name_quelle'),
    NAME_QUELLE,
  ],
} as const satisfies Table;

export const konten = {
  name: 'konten',
  row: 'ein Sachkonto mit seiner Kontengruppe und Kontenklasse',
  key: ['struktur', 'konto'],
  sort: ['struktur', 'konto'],
  columns: [
    STRUKTUR,
    text('konto', 'Nummer des Sachkontos', { pattern: KEY }),
    text('name', 'Bezeichnung; weicht sie von der Quelle ab, steht deren Wortlaut in name_quelle'),
    KURZNAME,
    SUCHWORTE,
    NAME_QUELLE,
    text('kontengruppe', 'Kontengruppe', { pattern: KEY }),
    text('kontengruppe_name', 'Name der Kontengruppe'),
    text('kontengruppe_kurzname', 'Kurzer Name der Kontengruppe'),
    text('kontenklasse', 'Kontenklasse', { pattern: KEY }),
    text('kontenklasse_name', 'Name der Kontenklasse'),
    ...ROLLE_COLUMNS,
  ],
} as const satisfies Table;

export const positionen = {
  name: 'positionen',
  row: 'eine Haushaltsposition, deren Bezeichnung von der ihres Kontos abweicht',
  key: ['struktur', 'unterprodukt', 'konto'],
  sort: ['struktur', 'unterprodukt', 'konto'],
  columns: [
    STRUKTUR,
    text('unterprodukt', 'Unterprodukt', { refers: 'unterprodukte.unterprodukt' }),
    text('konto', 'Sachkonto', { refers: 'konten.konto' }),
    text('name', 'Bezeichnung; weicht sie von der Quelle ab, steht deren Wortlaut in name_quelle'),
    NAME_QUELLE,
  ],
} as const satisfies Table;

export const organisation = {
  name: 'organisation',
  row: 'ein Fachbereich mit seinem Geschäftsbereich',
  key: ['struktur', 'fachbereich'],
  sort: ['struktur', 'fachbereich'],
  columns: [
    STRUKTUR,
    text('fachbereich', 'Nummer des Fachbereichs', { pattern: KEY }),
    text('name', 'Bezeichnung'),
    NAME_QUELLE,
    text('geschaeftsbereich', 'Nummer des Geschäftsbereichs', { pattern: KEY }),
    text('geschaeftsbereich_name', 'Name des Geschäftsbereichs'),
  ],
} as const satisfies Table;

export const umsteigeschluessel = {
  name: 'umsteigeschluessel',
  row: 'eine Nummer, und welche sie in einer früheren Gliederung war; wird zusammengelegt oder geteilt, sind es mehrere Zeilen',
  key: ['struktur', 'ebene', 'schluessel', 'struktur_alt', 'schluessel_alt'],
  sort: ['struktur', 'ebene', 'schluessel', 'struktur_alt', 'schluessel_alt'],
  columns: [
    STRUKTUR,
    text('ebene', 'Ebene, auf der beide Einträge stehen'),
    text('schluessel', 'Nummer in der Gliederung (gliederung.schluessel)'),
    text('struktur_alt', 'Gliederung davor'),
    text('schluessel_alt', 'Nummer in der Gliederung davor'),
    QUELLE,
  ],
} as const satisfies Table;
