/** The files of an imported budget, column by column: classifications are trees of any depth. */
import type { Column, Table } from '../../../src/schema/tables.ts';
import { fileTable } from '../../read/file-tables.ts';

const text = (name: string, description: string, optional = false): Column => ({
  name,
  type: 'text',
  description,
  optional,
});

const STRUKTUR = text('struktur', 'Gliederung, in der die Nummern gelten');
const KLASSIFIKATION = text('klassifikation', 'Wonach gegliedert wird: aufgabe, art oder organisation');
const EBENE = text('ebene', 'Kennung der Ebene');

const EBENEN: Table = {
  name: 'ebenen',
  row: 'eine Ebene einer Gliederung',
  key: ['struktur', 'klassifikation', 'ebene'],
  sort: ['struktur', 'klassifikation', 'rang'],
  columns: [
    STRUKTUR,
    KLASSIFIKATION,
    EBENE,
    { name: 'rang', type: 'integer', description: 'Wievielte Ebene von oben, die erste ist 1' },
    text('name', 'Wie ein Eintrag der Ebene heißt'),
    text('mehrzahl', 'Wie mehrere Einträge der Ebene heißen'),
    text('pfad', 'Teil der Adresse ihrer Seiten'),
  ],
};

const GLIEDERUNG: Table = {
  name: 'gliederung',
  row: 'ein Eintrag einer Gliederung',
  key: ['struktur', 'klassifikation', 'ebene', 'schluessel'],
  sort: ['struktur', 'klassifikation', 'ebene', 'schluessel'],
  columns: [
    STRUKTUR,
    KLASSIFIKATION,
    EBENE,
    text('schluessel', 'Nummer des Eintrags; ohne Nummer in der Quelle aus seinem Namen gebildet'),
    text('ueber', 'Schlüssel des Eintrags darüber', true),
    text('name', 'Bezeichnung'),
    text('kurzname', 'Kurzer Name in Alltagssprache', true),
    text('suchworte', 'Weitere Wörter, unter denen man es sucht', true),
  ],
};

/** The positions: the finest entry of each tree instead of a column a level. */
function haushalt(): Table {
  const { columns, ...table } = fileTable('haushalt');
  const levels = new Set(['produkt', 'unterprodukt', 'konto', 'fachbereich']);
  const kept = columns.filter(({ name }) => !levels.has(name));
  const before = kept.findIndex(({ name }) => name === 'betrag');
  const trees = ['aufgabe', 'art', 'organisation'].map((name) =>
    text(name, `Feinster Eintrag der Gliederung nach ${name}`, true),
  );
  return {
    ...table,
    key: [],
    sort: [
      'ags',
      'jahr',
      'aufgabe',
      'art',
      'organisation',
      'fassung',
      'wertart',
      'teil',
      'richtung',
      'quelle',
      'zeile',
    ],
    columns: [...kept.slice(0, before), ...trees, ...kept.slice(before)],
  };
}

/** The files that the import writes, by name. */
export const BUDGET_TABLES: ReadonlyMap<string, Table> = new Map(
  [haushalt(), EBENEN, GLIEDERUNG, fileTable('fassungen'), fileTable('quellen')].map((table) => [table.name, table]),
);
