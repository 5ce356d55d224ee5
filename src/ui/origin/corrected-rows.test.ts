import { describe, expect, it } from 'vitest';
import { rowOrigin, valueOrigin } from '../origins.ts';
import type { TableModel } from '../table.ts';
import { correctedOrigins, markCorrected } from './corrected-rows.ts';

const OTHER = { cells: ['2011', 4], origin: valueOrigin('steuern', 2011) };
const table: TableModel = {
  caption: 'Steuern',
  columns: [
    { name: 'jahr', title: 'Jahr', kind: 'text' },
    { name: 'wert', title: 'Wert', kind: 'count' },
  ],
  rows: [{ cells: ['2010', 3], origin: valueOrigin('steuern', 2010, '99'), note: 'Rechnung' }, OTHER],
};
const KEY = 'kennzahl=steuern|ags=99|jahr=2010|jahr_bis=|wertart=statistik|reihe=a|quelle=q';

describe('a corrected number', () => {
  it('is marked in the row that shows it, beside what the row says already', () => {
    const origins = correctedOrigins([{ tabelle: 'werte', schluessel: KEY }]);
    expect(markCorrected(table, origins).rows).toEqual([{ ...table.rows[0], note: 'Rechnung · berichtigt' }, OTHER]);
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
