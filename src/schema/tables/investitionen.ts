/** Investments, and where they are. */
import type { Table } from '../column.ts';
import { AGS, ANMERKUNG, decimal, integer, NUMBER_OF_ENTRY, OPTIONAL, QUELLE, SLUG, text, ZEILE } from '../columns.ts';
import { GENAUIGKEIT, INVESTITIONSSTATUS, ORT_ART, WERTART } from '../values.ts';

export const investitionen = {
  name: 'investitionen',
  row: 'eine Zahl zu einer Investition: ein Betrag für ein Jahr oder einen Zeitraum, oder ihre Kosten',
  key: ['ags', 'massnahme', 'jahr', 'jahr_bis', 'wertart', 'umfang', 'quelle'],
  sort: ['ags', 'massnahme', 'umfang', 'jahr', 'jahr_bis', 'wertart', 'quelle'],
  columns: [
    AGS,
    text('massnahme', 'Kennung der Maßnahme, Teil ihrer Adresse', { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/ }),
    text('name', 'Name der Maßnahme'),
    integer(
      'jahr',
      'Jahr des Betrags, bei Zeiträumen das erste; bei Kosten das Jahr der Schätzung; leer: nicht genannt',
      {
        optional: true,
      },
    ),
    integer('jahr_bis', 'Letztes Jahr eines Zeitraums', OPTIONAL),
    decimal('betrag', 2, 'Betrag in Euro für das Jahr oder den Zeitraum; leer: die Zeile nennt keinen', {
      ...OPTIONAL,
      unit: 'Euro',
    }),
    text('genauigkeit', 'Genauigkeit, wie die Quelle sie angibt', { values: GENAUIGKEIT, optional: true }),
    text('wertart', 'Art der Zahl', { values: WERTART }),
    text('umfang', 'Was die Zahl umfasst; nur Zahlen gleichen Umfangs sind vergleichbar'),
    text(
      'traeger',
      'Wer investiert, etwa Kernhaushalt, ein Eigenbetrieb, ein Unternehmen; nur innerhalb eines Trägers wird summiert',
    ),
    decimal('gesamtkosten', 2, 'Kosten des Umfangs im Ganzen in Euro, gleich in welchen Jahren', {
      ...OPTIONAL,
      unit: 'Euro',
    }),
    decimal('ve', 2, 'Verpflichtungsermächtigung in Euro: was schon für spätere Jahre vergeben werden darf', {
      ...OPTIONAL,
      unit: 'Euro',
    }),
    decimal('foerderung', 2, 'Förderung durch andere in Euro', { ...OPTIONAL, unit: 'Euro' }),
    decimal('eigenanteil', 2, 'Eigenanteil in Euro', { ...OPTIONAL, unit: 'Euro' }),
    text('produktbereich', 'Wozu die Maßnahme gehört: Nummer in der Gliederung des Haushalts nach Aufgaben', {
      optional: true,
      pattern: NUMBER_OF_ENTRY,
    }),
    text('status', 'Stand der Maßnahme oder des Plans', { values: INVESTITIONSSTATUS }),
    text('ort', 'Ort', OPTIONAL),
    QUELLE,
    ZEILE,
    ANMERKUNG,
  ],
} as const satisfies Table;

export const orte = {
  name: 'orte',
  row: 'ein Ort in einer Stadt, mit seiner Lage (WGS 84)',
  key: ['ags', 'ort'],
  sort: ['ags', 'ort'],
  columns: [
    AGS,
    text('ort', 'Kennung des Orts', { pattern: SLUG }),
    text('name', 'Name wie in der Quelle'),
    text('art', 'Was für ein Ort', { values: ORT_ART }),
    decimal('laenge', 4, 'Geographische Länge einer Stelle in dem Ort', { unit: 'Grad' }),
    decimal('breite', 4, 'Geographische Breite derselben Stelle', { unit: 'Grad' }),
    text(
      'umriss',
      'Umriss: Ringe aus „Länge Breite“, Punkte durch Komma, Ringe durch Semikolon getrennt; leer: ein Punkt',
      {
        optional: true,
        pattern: /^-?\d+\.\d+ -?\d+\.\d+([,;] -?\d+\.\d+ -?\d+\.\d+)*$/,
      },
    ),
    QUELLE,
    ANMERKUNG,
  ],
} as const satisfies Table;

export const massnahmenorte = {
  name: 'massnahmenorte',
  row: 'ein Ort, den eine Quelle bei einer Investition nennt',
  key: ['ags', 'massnahme', 'ort'],
  sort: ['ags', 'massnahme', 'ort'],
  columns: [
    AGS,
    text('massnahme', 'Kennung der Maßnahme', { refers: 'investitionen.massnahme' }),
    text('ort', 'Kennung des Orts', { refers: 'orte.ort' }),
    text('wortlaut', 'Die Wörter der Quelle, die den Ort nennen'),
    QUELLE,
    ANMERKUNG,
  ],
} as const satisfies Table;
