/** Companies and enterprises of a city. */
import type { Table } from '../column.ts';
import { AGS, ANMERKUNG, decimal, integer, OMISSIBLE, OPTIONAL, QUELLE, SLUG, text, ZEILE } from '../columns.ts';
import { GENAUIGKEIT, WERTART } from '../values.ts';

const EURO = { ...OPTIONAL, unit: 'Euro' } as const;

export const beteiligungen = {
  name: 'beteiligungen',
  row: 'der Anteil der Stadt an einem Unternehmen in einem Jahr, auf einem Weg, mit dem, was eine Quelle dazu nennt',
  key: ['ags', 'kennung', 'jahr', 'wertart', 'ueber', 'quelle'],
  sort: ['ags', 'kennung', 'jahr', 'wertart', 'ueber', 'quelle'],
  columns: [
    AGS,
    text('kennung', 'Kennung des Unternehmens, Teil der Adresse seiner Seite', { pattern: SLUG }),
    text('name', 'Name des Unternehmens'),
    text('rechtsform', 'Rechtsform: GmbH, Eigenbetrieb, Zweckverband', OPTIONAL),
    text('zweck', 'Wozu es da ist, im Wortlaut der Quelle', OPTIONAL),
    integer('jahr', 'Jahr'),
    text('wertart', 'Art der Beträge', { values: WERTART }),
    text(
      'ueber',
      'Wer den Anteil hält: stadt (die Stadt selbst), unbekannt (die Quelle sagt es nicht) oder die Kennung des Unternehmens, über das er gehalten wird',
      { pattern: SLUG },
    ),
    decimal('anteil', 4, 'Anteil in Prozent, den hält, wer in ueber steht', { ...OPTIONAL, unit: 'Prozent' }),
    decimal('umsatz', 2, 'Umsatzerlöse', EURO),
    decimal('ergebnis', 2, 'Jahresüberschuss; ein Fehlbetrag ist negativ', EURO),
    decimal('eigenkapital', 2, 'Eigenkapital am Ende des Jahres', EURO),
    decimal('schulden', 2, 'Schulden oder Verbindlichkeiten, wie die Quelle sie nennt', EURO),
    decimal('beschaeftigte', 2, 'Beschäftigte, wie die Quelle sie zählt', OPTIONAL),
    decimal('von_stadt', 2, 'Was die Stadt dem Unternehmen zahlt', EURO),
    decimal('an_stadt', 2, 'Was das Unternehmen der Stadt zahlt', EURO),
    decimal('buergschaften', 2, 'Wofür die Stadt bürgt', EURO),
    text('genauigkeit', 'Genauigkeit der Beträge, wie die Quelle sie angibt', { values: GENAUIGKEIT }),
    text('struktur', 'Gliederung, in der die Nummer gilt', OMISSIBLE),
    text('ebene', 'Ebene des Eintrags des Haushalts; leer: keiner zugeordnet', OMISSIBLE),
    text('schluessel', 'Nummer des Eintrags des Haushalts, unter dem die Stadt zahlt', OMISSIBLE),
    QUELLE,
    ZEILE,
    ANMERKUNG,
  ],
} as const satisfies Table;
