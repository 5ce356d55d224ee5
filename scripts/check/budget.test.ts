import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CityFiles, cityDescriptor, cityFiles } from '../testing/city.ts';
import { buildCity, replacing } from '../testing/damage.ts';
import { temporaryFolders } from '../testing/folders.ts';
import { withDuckDB } from '../write/duckdb.ts';

const newFolder = temporaryFolders();

/** Sums of what is published of the small city with some more lines, by kind, part and direction. */
async function sums(change: (files: CityFiles) => void): Promise<unknown[]> {
  const files = cityFiles();
  change(files);
  const { out } = await buildCity(await newFolder(), files, { ...cityDescriptor(files), kontrollsummen: [] });
  return withDuckDB(async (connection) =>
    (
      await connection.runAndReadAll(
        `SELECT wertart, teil, richtung, sum(betrag)::VARCHAR FROM read_parquet('${join(out, 'haushalt.parquet')}')
        GROUP BY ALL ORDER BY ALL`,
      )
    ).getRowsJS(),
  );
}

const adding = (name: string, line: string) => (files: CityFiles) => {
  files[name] += `${line}\n`;
};

const PLAN = [
  ['ansatz', 'ergebnis', 'aufwand', '1234.06'],
  ['ansatz', 'ergebnis', 'ertrag', '200.00'],
];

describe('lines of a budget', () => {
  it('may be plan and result of one year, position and version', async () => {
    const line = '99000001;2030;plan-2030;ergebnis;ergebnis;aufwand;11101;1110100;5011000;10;1.111;plan;9';
    expect(await sums(adding('haushalt.csv', line))).toEqual([...PLAN, ['ergebnis', 'ergebnis', 'aufwand', '1111.00']]);
  });

  it('may be of several parts, each with its own directions', async () => {
    expect(
      await sums((files) => {
        adding('kontengruppen.csv', 'kleinstadt;64;Entgelte;Mieten;6;Einzahlungen')(files);
        adding('konten.csv', 'kleinstadt;6411000;Mieten;;;Mieten;64')(files);
        adding(
          'haushalt.csv',
          '99000001;2030;plan-2030;ansatz;finanz;einzahlung;11101;1110100;6411000;10;190;plan;9',
        )(files);
      }),
    ).toEqual([...PLAN, ['ansatz', 'finanz', 'einzahlung', '190.00']]);
  });

  it('have the direction of their file where no chart of accounts is named', async () => {
    const other = replacing(
      'haushalt.csv',
      'aufwand;36502;3650200;5011000;20;-0,5',
      'ertrag;36502;3650200;5011000;20;7',
    );
    await expect(sums(other)).rejects.toThrow('passt nicht zum Konto');
    expect(
      await sums((files) => {
        other(files);
        replacing('fassungen.csv', ';klein;', ';;')(files);
      }),
    ).toEqual([
      ['ansatz', 'ergebnis', 'aufwand', '1234.56'],
      ['ansatz', 'ergebnis', 'ertrag', '207.00'],
    ]);
  });
});
