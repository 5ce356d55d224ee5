/** The budget: its amounts, the versions of the plan they stand in, and what citizens proposed for it. */
import type { Table } from '../column.ts';
import {
  AGS,
  ANMERKUNG,
  BOOKED_ON,
  decimal,
  integer,
  KEY,
  OMISSIBLE,
  OPTIONAL,
  QUELLE,
  SLUG,
  STRUKTUR,
  text,
  ZEILE,
} from '../columns.ts';
import { RICHTUNG, STATUS, TEIL, WERTART } from '../values.ts';

export const haushalt = {
  name: 'haushalt',
  row: 'ein geplanter oder gebuchter Betrag',
  key: ['ags', 'jahr', 'fassung', 'wertart', 'teil', 'aufgabe', 'art', 'organisation', 'richtung'],
  sort: ['ags', 'jahr', 'aufgabe', 'art', 'fassung', 'wertart', 'teil', 'richtung', 'organisation'],
  columns: [
    AGS,
    integer('jahr', 'Haushaltsjahr'),
    text('fassung', 'Fassung des Plans', { refers: 'fassungen.fassung' }),
    text('wertart', 'Art des Betrags', { values: WERTART }),
    text(
      'teil',
      'Teil des Haushalts: Ergebnishaushalt, Finanzhaushalt, Verwaltungshaushalt, Vermögenshaushalt; nie zusammenzählen',
      { values: TEIL },
    ),
    text('richtung', 'Ertrag oder Aufwand, Einzahlung oder Auszahlung, Einnahme oder Ausgabe, je nach Teil', {
      values: RICHTUNG,
    }),
    text('produkt', 'Produkt', { ...OMISSIBLE, refers: 'produkte.produkt' }),
    text('unterprodukt', 'Unterprodukt', {
      ...OMISSIBLE,
      refers: 'unterprodukte.unterprodukt',
    }),
    text('konto', 'Sachkonto', { ...OMISSIBLE, refers: 'konten.konto' }),
    text('fachbereich', 'Fachbereich, der die Position bewirtschaftet', {
      ...OMISSIBLE,
      refers: 'organisation.fachbereich',
    }),
    text('aufgabe', `Wofür: ${BOOKED_ON}`, OMISSIBLE),
    text('art', `Welche Art: ${BOOKED_ON}`, OMISSIBLE),
    text('organisation', `Wer: ${BOOKED_ON}`, OMISSIBLE),
    decimal('betrag', 2, 'Betrag in Euro, positiv in seiner Richtung; leer: in der Quelle ohne Wert', {
      ...OPTIONAL,
      unit: 'Euro',
    }),
    QUELLE,
    ZEILE,
  ],
} as const satisfies Table;

export const fassungen = {
  name: 'fassungen',
  row: 'eine Fassung eines Plans',
  key: ['ags', 'fassung'],
  sort: ['ags', 'fassung'],
  columns: [
    AGS,
    text('fassung', 'Kennung der Fassung', { pattern: KEY }),
    text('name', 'Name der Fassung'),
    text('status', 'Stand des Verfahrens', { values: STATUS }),
    text('stand', 'Datum oder Monat des Standes (JJJJ-MM oder JJJJ-MM-TT)', {
      optional: true,
      pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/,
    }),
    text('drucksache', 'Drucksache', OPTIONAL),
    STRUKTUR,
    text('rahmen', 'Kontenrahmen, in dem die Nummern der Konten gelten; leer: unbekannt', {
      optional: true,
      refers: 'kontenrahmen.rahmen',
    }),
    QUELLE,
    ANMERKUNG,
  ],
} as const satisfies Table;

export const vorschlaege = {
  name: 'vorschlaege',
  row: 'ein Vorschlag eines Bürgerhaushalts mit seinen Punkten, und was daraus wurde',
  key: ['ags', 'buergerhaushalt', 'vorschlag'],
  sort: ['ags', 'buergerhaushalt', 'vorschlag'],
  columns: [
    AGS,
    text('buergerhaushalt', 'Welcher Bürgerhaushalt: die Jahre, für die er galt'),
    text('vorschlag', 'Kennung des Vorschlags', { pattern: SLUG }),
    text('name', 'Vorschlag, wie die Quelle ihn nennt'),
    text('kategorie', 'Worum es geht, wie die Quelle es einteilt; leer: nicht genannt', OPTIONAL),
    integer('platz', 'Platz in der Kategorie; leer: nicht genannt', OPTIONAL),
    integer('jahr', 'Jahr der Abstimmung'),
    integer('punkte_persoenlich', 'Punkte, die persönlich vergeben wurden; leer: nicht veröffentlicht', OPTIONAL),
    integer('punkte_post', 'Punkte per Post', OPTIONAL),
    integer('punkte_online', 'Punkte im Internet', OPTIONAL),
    integer('punkte', 'Punkte zusammen; leer: nicht veröffentlicht', OPTIONAL),
    text('liste', 'Kam er auf die Liste, über die der Rat entscheidet? leer: nicht genannt', {
      ...OPTIONAL,
      values: ['ja', 'nein'],
    }),
    text('ausgang', 'Was der Rat dazu beschloss; leer: steht in keiner Quelle, die wir haben', OPTIONAL),
    text('ausgang_datum', 'Tag des Beschlusses (JJJJ-MM-TT)', { ...OPTIONAL, pattern: /^\d{4}-\d{2}-\d{2}$/ }),
    text('ausgang_quelle', 'Kennung der Quelle des Beschlusses', { ...OPTIONAL, refers: 'quellen.quelle' }),
    text('papier', 'Kennung der Vorlage zu diesem Vorschlag', { ...OPTIONAL, refers: 'quellen.quelle' }),
    QUELLE,
    ZEILE,
    ANMERKUNG,
  ],
} as const satisfies Table;
