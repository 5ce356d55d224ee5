/** Posts of a city's administration. */
import type { Table } from '../column.ts';
import { AGS, ANMERKUNG, decimal, integer, OMISSIBLE, OPTIONAL, QUELLE, SLUG, text } from '../columns.ts';
import { STATUS } from '../values.ts';

const STELLEN = { ...OPTIONAL, unit: 'Stellen' } as const;

/** No number of the record in the file of the source: gaps between them would tell how many groups are shown together. */
export const stellen = {
  name: 'stellen',
  row: 'die Stellen einer Gruppe in einem Bereich in einem Jahr; Gruppen und Bereiche mit weniger als drei Stellen stehen zusammen',
  key: ['ags', 'jahr', 'kennung', 'gruppe', 'quelle'],
  sort: ['ags', 'jahr', 'kennung', 'gruppe', 'quelle'],
  columns: [
    AGS,
    integer('jahr', 'Jahr'),
    text('fassung', 'Fassung des Stellenplans; je Jahr steht nur die neueste da', { values: STATUS }),
    text('bereich', 'Bereich oder Amt, im Wortlaut der Quelle; was zu klein ist, heißt zusammen übrige Bereiche'),
    text('kennung', 'Kennung des Bereichs, Teil der Adresse seiner Seite', { pattern: SLUG }),
    text('gruppe', 'Besoldungs- oder Entgeltgruppe; was zu klein ist, heißt zusammen übrige Gruppen'),
    decimal('geplant', 2, 'Stellen, die der Plan vorsieht', STELLEN),
    decimal('besetzt', 2, 'Stellen, die besetzt sind', STELLEN),
    decimal('unbesetzt', 2, 'Stellen, die nicht besetzt sind, wie die Quelle sie nennt', STELLEN),
    decimal('vzae', 2, 'Vollzeitäquivalente: zwei halbe Stellen zählen wie eine ganze', {
      ...OPTIONAL,
      unit: 'Vollzeitäquivalente',
    }),
    text('stichtag', 'Tag, für den besetzt gilt (JJJJ-MM-TT); leer: nicht genannt', {
      ...OMISSIBLE,
      pattern: /^\d{4}-\d{2}-\d{2}$/,
    }),
    text('struktur', 'Gliederung, in der die Nummer gilt', OMISSIBLE),
    text('ebene', 'Ebene des Eintrags des Haushalts; leer: keiner zugeordnet', OMISSIBLE),
    text('schluessel', 'Nummer des Eintrags des Haushalts, der dieser Bereich ist', OMISSIBLE),
    QUELLE,
    ANMERKUNG,
  ],
} as const satisfies Table;
