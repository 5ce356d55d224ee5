import { describe, expect, it } from 'vitest';
import { table as tableOf } from '../../figure/table.ts';
import { rowOrigin, valueOrigin } from '../origins.ts';
import { correctedOrigins, markCorrected } from './corrected-rows.ts';

const table = tableOf({
  caption: 'Steuern',
  rows: [
    { jahr: 2010, wert: 3, origin: valueOrigin('steuern', 2010, '99'), note: 'Rechnung' },
    { jahr: 2011, wert: 4, origin: valueOrigin('steuern', 2011), note: undefined },
  ],
  row: { origin: ({ origin }) => origin, note: ({ note }) => note },
  columns: [
    { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
    { name: 'wert', title: 'Wert', kind: 'count', value: ({ wert }) => wert },
  ],
});
const KEY = 'kennzahl=steuern|ags=99|jahr=2010|jahr_bis=|wertart=statistik|reihe=a|quelle=q';

describe('a corrected number', () => {
  it('is marked in the row that shows it, beside what the row says already', () => {
    const origins = correctedOrigins([{ tabelle: 'werte', schluessel: KEY }]);
    expect(markCorrected(table, origins).rows).toEqual([
      { ...table.rows[0], note: 'Rechnung · berichtigt' },
      table.rows[1],
    ]);
  });

  it('is found in the tables of single statements too', () => {
    const schluessel = 'ags=99|massnahme=bad|jahr=|jahr_bis=|wertart=ansatz|umfang=alle|quelle=q';
    expect(correctedOrigins([{ tabelle: 'investitionen', schluessel }])).toEqual([
      rowOrigin('investitionen', '99-bad-ohne-jahr'),
    ]);
    expect(correctedOrigins([{ tabelle: 'vorhaben', schluessel: 'ags=99|vorhaben=akte|stichtag=2022' }])).toEqual([
      rowOrigin('vorhaben', 'akte'),
    ]);
  });

  it('leaves a table as it is where nothing was corrected', () => {
    expect(markCorrected(table, correctedOrigins([]))).toBe(table);
    expect(correctedOrigins([{ tabelle: 'haushalt', schluessel: 'ags=99|jahr=2010' }])).toEqual([]);
  });
});
