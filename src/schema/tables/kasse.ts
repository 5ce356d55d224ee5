/** Money that moves, that is there, and that is owed. */
import type { Table } from '../column.ts';
import { AGS, ANMERKUNG, decimal, integer, OMISSIBLE, QUELLE, text, ZEILE } from '../columns.ts';
import { GENAUIGKEIT, KASSE_POSTEN, WERTART } from '../values.ts';

export const kasse = {
  name: 'kasse',
  row: 'was eine Quelle zu einem Posten der Kasse oder der Bilanz in einem Jahr oder am Ende eines Monats nennt',
  key: ['ags', 'jahr', 'monat', 'posten', 'wertart', 'quelle'],
  sort: ['ags', 'jahr', 'monat', 'posten', 'wertart', 'quelle'],
  columns: [
    AGS,
    integer('jahr', 'Jahr'),
    integer(
      'monat',
      'Monat, an dessen Ende ein Bestand gilt, 1 bis 12; leer: das ganze Jahr, bei Beständen sein Ende',
      OMISSIBLE,
    ),
    text('posten', 'Welcher Posten: Zahlungen nach Zweck, Bestände, und was das Ergebnis von der Kasse trennt', {
      values: KASSE_POSTEN,
    }),
    text('wertart', 'Art des Betrags', { values: WERTART }),
    decimal('betrag', 2, 'Betrag in Euro', { unit: 'Euro' }),
    text('genauigkeit', 'Genauigkeit, wie die Quelle sie angibt', { values: GENAUIGKEIT }),
    QUELLE,
    ZEILE,
    ANMERKUNG,
  ],
} as const satisfies Table;
