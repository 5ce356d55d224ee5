/** Rows for tests, with what a test changes. */
import type { Leistung, Vorhaben, Zaehlung } from './queries.ts';

export const leistung = (change: Partial<Leistung> = {}): Leistung => ({
  ags: '99999999',
  leistung: 'parkausweis',
  leika: null,
  name: 'Parkausweis',
  suchworte: null,
  stichtag: '2030-12-02',
  reifegrad: null,
  modell: null,
  online: null,
  fachbereich: null,
  ressort: null,
  efa: null,
  url: null,
  quelle: 'papier',
  fundstelle: null,
  zitat: null,
  anmerkung: null,
  ...change,
});

export const vorhaben = (change: Partial<Vorhaben> = {}): Vorhaben => ({
  ags: '99999999',
  vorhaben: 'portal',
  name: 'Portal starten',
  art: 'ziel',
  bereich: null,
  stichtag: '2030-12-02',
  status: 'angekuendigt',
  faellig: '2031',
  beleg: null,
  beschreibung: 'Soll 2031 starten.',
  quelle: 'papier',
  fundstelle: null,
  zitat: null,
  ...change,
});

export const zaehlung = (change: Partial<Zaehlung> = {}): Zaehlung => ({
  ags: '99999999',
  region: 'Musterstadt',
  jahr: 2031,
  kennzahl: 'portal-leistungen',
  name: 'Online-Leistungen',
  erklaerung: 'Wie viele.',
  grenzen: null,
  thema: 'digitalisierung',
  wert: 30,
  genauigkeit: 'genau',
  einheit: 'Anzahl',
  wertart: 'statistik',
  reihe: 'im Portal',
  quelle: 'papier',
  anmerkung: null,
  ...change,
});
