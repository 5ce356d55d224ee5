/** Briefings: what one page tells of a topic, named by what stands in the other tables. */
import type { Table } from '../column.ts';
import { AGS, integer, OPTIONAL, SLUG, SUCHWORTE, text } from '../columns.ts';
import { DOSSIER_ABSCHNITT, GROESSE, WERTART } from '../values.ts';

export const dossiers = {
  name: 'dossiers',
  row: 'ein Dossier: eine Seite zu einem Thema',
  key: ['ags', 'dossier'],
  sort: ['ags', 'rang', 'dossier'],
  columns: [
    AGS,
    text('dossier', 'Kennung, Teil der Adresse', { pattern: SLUG }),
    integer('rang', 'Der wievielte in der Liste der Dossiers'),
    text('name', 'Wie das Thema heißt'),
    text('frage', 'Was das Dossier beantwortet, als Frage'),
    SUCHWORTE,
  ],
} as const satisfies Table;

export const dossierteile = {
  name: 'dossierteile',
  row: 'was in einem Abschnitt eines Dossiers steht: ein Eintrag einer anderen Tabelle, oder ein Satz',
  key: ['ags', 'dossier', 'abschnitt', 'rang'],
  sort: ['ags', 'dossier', 'abschnitt', 'rang'],
  columns: [
    AGS,
    text('dossier', 'Kennung des Dossiers', { refers: 'dossiers.dossier' }),
    text('abschnitt', 'Abschnitt der Seite', { values: DOSSIER_ABSCHNITT }),
    integer('rang', 'Reihenfolge im Abschnitt'),
    text('struktur', 'Gliederung, in der die Nummer gilt; leer: kein Eintrag des Haushalts', OPTIONAL),
    text('ebene', 'Ebene des Eintrags des Haushalts (ebenen.ebene)', OPTIONAL),
    text('schluessel', 'Nummer des Eintrags des Haushalts', { ...OPTIONAL, refers: 'gliederung.schluessel' }),
    text('groesse', 'Welcher Betrag des Eintrags', { ...OPTIONAL, values: GROESSE }),
    text('kennzahl', 'Kennung der Kennzahl', { ...OPTIONAL, refers: 'kennzahlen.kennzahl' }),
    text('wertart', 'Nur Werte dieser Art; leer: alle außer Erwartungen', { ...OPTIONAL, values: WERTART }),
    text('massnahme', 'Kennung der Investition', { ...OPTIONAL, refers: 'investitionen.massnahme' }),
    text('vorhaben', 'Kennung des Vorhabens', { ...OPTIONAL, refers: 'vorhaben.vorhaben' }),
    text(
      'gegenstand',
      'Stellen („stellen“, „stellen:Bereich“), Unternehmen („unternehmen:Kennung“) oder Kasse („kasse:Posten“)',
      {
        ...OPTIONAL,
        omissible: true,
      },
    ),
    text('unterlage', 'Kennung der Unterlage (quellen.quelle)', { ...OPTIONAL, refers: 'quellen.quelle' }),
    text('text', 'Was die Daten nicht sagen, in einem Satz', OPTIONAL),
  ],
} as const satisfies Table;
