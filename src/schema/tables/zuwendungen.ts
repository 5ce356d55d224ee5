/** Grants. */
import type { Table } from '../column.ts';
import { AGS, ANMERKUNG, decimal, integer, OMISSIBLE, OPTIONAL, QUELLE, SLUG, text, ZEILE } from '../columns.ts';
import { GENAUIGKEIT, WERTART, ZUWENDUNG_STAND } from '../values.ts';

export const zuwendungen = {
  name: 'zuwendungen',
  row: 'eine Zuwendung an einen Empfänger in einem Jahr, wie eine Quelle sie nennt',
  key: ['ags', 'empfaenger', 'zweck', 'jahr', 'wertart', 'stand', 'schluessel', 'quelle'],
  sort: ['ags', 'empfaenger', 'jahr', 'zweck', 'wertart', 'stand', 'schluessel', 'quelle'],
  columns: [
    AGS,
    text(
      'empfaenger',
      'Wer das Geld bekommt: ein Verein, ein Betrieb, ein Gremium; nie der Name eines Menschen: Menschen heißen zusammen Einzelpersonen',
    ),
    text('kennung', 'Kennung des Empfängers, Teil der Adresse seiner Seite; leer: aus dem Namen gebildet', {
      ...OMISSIBLE,
      pattern: SLUG,
    }),
    text('zweck', 'Wofür, wie die Quelle es nennt'),
    integer('jahr', 'Jahr'),
    text('jahr_erschlossen', 'ja: Die Quelle nennt das Jahr nicht, wir haben es erschlossen', {
      ...OMISSIBLE,
      values: ['ja'],
    }),
    decimal('betrag', 2, 'Betrag in Euro', { unit: 'Euro' }),
    decimal('eigenanteil', 2, 'Was der Empfänger selbst dazugibt', { ...OMISSIBLE, unit: 'Euro' }),
    text('genauigkeit', 'Genauigkeit, wie die Quelle sie angibt', { values: GENAUIGKEIT }),
    text('wertart', 'Art des Betrags', { values: WERTART }),
    text('stand', 'Wie weit die Zuwendung ist', { values: ZUWENDUNG_STAND }),
    text('struktur', 'Gliederung, in der die Nummer gilt', OPTIONAL),
    text('ebene', 'Ebene des Eintrags des Haushalts; leer: keiner zugeordnet', OPTIONAL),
    text('schluessel', 'Nummer des Eintrags des Haushalts, unter dem sie steht', OPTIONAL),
    text('amt', 'Amt, das sie vergibt', OPTIONAL),
    text('ausschuss', 'Ausschuss, der darüber entscheidet', OPTIONAL),
    text('pflicht', 'Pflichtaufgabe oder freiwillig, im Wortlaut der Quelle', OPTIONAL),
    text('befristet', 'Bis wann, im Wortlaut der Quelle', OPTIONAL),
    text('rechtsgrundlage', 'Gesetz, Satzung, Richtlinie oder Vertrag, im Wortlaut der Quelle', OMISSIBLE),
    text(
      'liste',
      'Liste, aus der die Zeile ist; nur was eine Liste nennt, lässt sich zusammenzählen. Leer: einzelner Fund',
      OMISSIBLE,
    ),
    QUELLE,
    ZEILE,
    ANMERKUNG,
  ],
} as const satisfies Table;
