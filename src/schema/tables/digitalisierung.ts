/** How digital the administration is: services, and what was promised and came of it. */
import type { Table } from '../column.ts';
import {
  AGS,
  ANMERKUNG,
  FUNDSTELLE,
  integer,
  OPTIONAL,
  QUELLE,
  SLUG,
  STICHTAG,
  SUCHWORTE,
  text,
  ZITAT,
} from '../columns.ts';
import { EFA, MODELL, ONLINE, VORHABEN_ART, VORHABEN_STATUS } from '../values.ts';

export const leistungen = {
  name: 'leistungen',
  row: 'eine Verwaltungsleistung, wie eine Quelle sie zu einem Stichtag nennt',
  key: ['ags', 'leistung', 'stichtag', 'quelle'],
  sort: ['ags', 'leistung', 'stichtag', 'quelle'],
  columns: [
    AGS,
    text('leistung', 'Kennung der Leistung', { pattern: SLUG }),
    text('leika', 'Schlüssel im Leistungskatalog (LeiKa), 14 Ziffern', { optional: true, pattern: /^\d{14}$/ }),
    text('name', 'Bezeichnung wie in der Quelle'),
    SUCHWORTE,
    STICHTAG,
    integer('reifegrad', 'Digitaler Reifegrad nach dem Modell der Spalte modell', OPTIONAL),
    text('modell', 'Stufen des Reifegradmodells', { values: MODELL, optional: true }),
    text('online', 'Was die Quelle sagt, ob man sie online beantragen kann; leer: sagt nichts dazu', {
      values: ONLINE,
      optional: true,
    }),
    text('fachbereich', 'Zuständige Einheit wie in der Quelle, in der Gliederung ihres Jahres', OPTIONAL),
    text('ressort', 'Zuständiges Ministerium wie in der Quelle', OPTIONAL),
    text('efa', 'Einer für Alle: priorisiert oder Pilot', { values: EFA, optional: true }),
    text('url', 'Adresse der Leistung', { optional: true, pattern: /^https?:\/\/\S+$/ }),
    QUELLE,
    FUNDSTELLE,
    ZITAT,
    ANMERKUNG,
  ],
} as const satisfies Table;

export const vorhaben = {
  name: 'vorhaben',
  row: 'was eine Quelle zu einem Stichtag über ein Vorhaben, Ziel oder einen Bericht sagt',
  key: ['ags', 'vorhaben', 'stichtag', 'quelle'],
  sort: ['ags', 'vorhaben', 'stichtag', 'quelle'],
  columns: [
    AGS,
    text('vorhaben', 'Kennung des Vorhabens', { pattern: SLUG }),
    text('name', 'Name in Alltagssprache'),
    text('art', 'Art', { values: VORHABEN_ART }),
    text('bereich', 'Bereich, wie die Quelle ihn nennt; leer: nennt keinen', OPTIONAL),
    STICHTAG,
    text('status', 'Was die Quelle zum Stichtag über den Stand sagt', { values: VORHABEN_STATUS }),
    text('faellig', 'Zugesagter Termin (JJJJ, JJJJ-H1, JJJJ-MM, JJJJ-MM-TT); leer: keiner genannt', {
      optional: true,
      pattern: /^\d{4}(-(H[12]|\d{2}(-\d{2})?))?$/,
    }),
    text('beleg', 'Kennung der späteren Quelle, die etwas über den Ausgang sagt; leer: keine gefunden', {
      optional: true,
      refers: 'quellen.quelle',
    }),
    text('beschreibung', 'Was die Quelle sagt, in unseren Worten'),
    QUELLE,
    FUNDSTELLE,
    ZITAT,
  ],
} as const satisfies Table;
