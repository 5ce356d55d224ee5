/** What a structure knows on each level: numbers, names, and what they belong to. */
import { ask } from '../engine/native.ts';
import {
  type Ebene,
  type Fachbereich,
  KONTEN,
  type Konto,
  ORGANISATION,
  PRODUKTE,
  type Produkt,
  UNTERPRODUKTE,
  type Unterprodukt,
} from './queries.ts';

export interface Entry {
  schluessel: string;
  name: string;
  kurzname: string;
  parent: string | null;
  suchworte?: string | null;
}

/** The entries of one level, before it is known which of them carry an amount. */
export interface Level {
  ebene: Ebene;
  parent: Ebene | null;
  entries: Entry[];
}

/** All levels of one structure, those above before those below. */
export async function levelsOf(struktur: string): Promise<Level[]> {
  const own = <R extends { struktur: string }>(rows: R[]): R[] => rows.filter((row) => row.struktur === struktur);
  return [
    ...productLevels(own(await ask(PRODUKTE)), own(await ask(UNTERPRODUKTE))),
    ...accountLevels(own(await ask(KONTEN))),
    ...organisationLevels(own(await ask(ORGANISATION))),
  ];
}

/** Collects distinct entries in the order of their first appearance. */
function distinct<R>(rows: readonly R[], entry: (row: R) => Entry): Entry[] {
  const seen = new Map<string, Entry>();
  for (const row of rows) {
    const next = entry(row);
    if (!seen.has(next.schluessel)) seen.set(next.schluessel, next);
  }
  return [...seen.values()];
}

function productLevels(produkte: readonly Produkt[], unterprodukte: readonly Unterprodukt[]): Level[] {
  const bereiche = distinct(produkte, (row) => ({
    schluessel: row.produktbereich,
    name: row.produktbereich_name,
    kurzname: row.produktbereich_kurzname,
    parent: null,
  }));
  const gruppen = distinct(produkte, (row) => ({
    schluessel: row.produktgruppe,
    name: row.produktgruppe_name,
    kurzname: row.produktgruppe_name,
    parent: row.produktbereich,
  }));
  const einzelne = produkte.map((row) => ({
    schluessel: row.produkt,
    name: row.name,
    kurzname: row.kurzname ?? row.name,
    parent: row.produktgruppe,
    suchworte: row.suchworte,
  }));
  const teile = unterprodukte.map(({ unterprodukt, name, produkt }) => ({
    schluessel: unterprodukt,
    name,
    kurzname: name,
    parent: produkt,
  }));
  return [
    { ebene: 'produktbereich', parent: null, entries: bereiche },
    { ebene: 'produktgruppe', parent: 'produktbereich', entries: gruppen },
    { ebene: 'produkt', parent: 'produktgruppe', entries: einzelne },
    { ebene: 'unterprodukt', parent: 'produkt', entries: teile },
  ];
}

function accountLevels(konten: readonly Konto[]): Level[] {
  const gruppen = distinct(konten, (row) => ({
    schluessel: row.kontengruppe,
    name: row.kontengruppe_name,
    kurzname: row.kontengruppe_kurzname,
    parent: null,
  }));
  const einzelne = konten.map((row) => ({
    schluessel: row.konto,
    name: row.name,
    kurzname: row.kurzname ?? row.name,
    parent: row.kontengruppe,
    suchworte: row.suchworte,
  }));
  return [
    { ebene: 'kontengruppe', parent: null, entries: gruppen },
    { ebene: 'konto', parent: 'kontengruppe', entries: einzelne },
  ];
}

function organisationLevels(organisation: readonly Fachbereich[]): Level[] {
  const bereiche = distinct(organisation, (row) => ({
    schluessel: row.geschaeftsbereich,
    ...unitName('Geschäftsbereich', row.geschaeftsbereich, row.geschaeftsbereich_name),
    parent: null,
  }));
  const einzelne = organisation.map((row) => ({
    schluessel: row.fachbereich,
    ...unitName('Fachbereich', row.fachbereich, row.name),
    parent: row.geschaeftsbereich,
  }));
  return [
    { ebene: 'geschaeftsbereich', parent: null, entries: bereiche },
    { ebene: 'fachbereich', parent: 'geschaeftsbereich', entries: einzelne },
  ];
}

/** Short names go without the word that stands beside them anyway; units without a name are told apart by number. */
function unitName(level: string, schluessel: string, name: string): Pick<Entry, 'name' | 'kurzname'> {
  if (name.startsWith('ohne Bezeichnung')) {
    return { name: `${level} ${schluessel} (${name})`, kurzname: `ohne Bezeichnung (Nr. ${schluessel})` };
  }
  return { name, kurzname: name.replace(new RegExp(`^${level} (?=[A-ZÄÖÜ])`), '') };
}
