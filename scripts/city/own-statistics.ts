/** What the table of municipalities says of a city and its peers, as a dataset of the city: for municipalities that the general statistics leave out. */
import { join } from 'node:path';
import { type Municipality, TAX_YEAR, YEARS } from '../../src/budget/municipalities.ts';
import { fileTable } from '../../src/schema/file-tables.ts';
import { TIDY } from '../../src/schema/number.ts';
import { writeDatasetCsv } from '../write/csv.ts';
import { writeJson } from '../write/json.ts';
import { changeFolder } from '../write/replace-folder.ts';
import type { Source } from './directory.ts';

/** Name of the dataset. */
const OWN_STATISTICS = 'gemeinden';
/** All of them have the same duties, whatever they are called, and may stand beside each other. */
const KIND = 'kreisangehörige Gemeinde';
const TAX_SOURCE = 'deutschlandatlas-gemeinden-2022';

type Row = Readonly<Record<string, string>>;

const regionRow = ({ ags, name, flaeche_km2 }: Municipality): Row => ({
  ags,
  name,
  art: KIND,
  land: ags.slice(0, 2),
  flaeche_km2,
});

function valueRows(one: Municipality): Row[] {
  const people = YEARS.map((year) => ({
    jahr: String(year),
    kennzahl: 'bevoelkerung',
    wert: one[`bevoelkerung_${year}`],
    genauigkeit: 'genau',
    einheit: 'Einwohner',
    reihe: 'zensus-2011',
    quelle: `gemeindeverzeichnis-${year}`,
  }));
  const power = {
    jahr: String(TAX_YEAR),
    kennzahl: 'steuereinnahmekraft-je-ew',
    wert: one.steuereinnahmekraft_je_ew,
    einheit: 'EUR je Einwohner',
    reihe: 'deutschlandatlas',
    quelle: TAX_SOURCE,
  };
  return [...people, power]
    .filter(({ wert }) => wert !== '')
    .map((row) => ({ ...row, ags: one.ags, wertart: 'statistik' }));
}

/** Writes the dataset into the folder of the city. */
export async function writeOwnStatistics(
  city: string,
  municipalities: readonly Municipality[],
  sources: readonly Source[],
): Promise<void> {
  const folder = join(city, OWN_STATISTICS);
  const werte = municipalities.flatMap(valueRows);
  const used = new Set(werte.map(({ quelle }) => quelle));
  const tables: Readonly<Record<string, readonly Row[]>> = {
    regionen: municipalities.map(regionRow),
    werte,
    quellen: sources.filter(({ quelle }) => used.has(quelle)),
  };
  await changeFolder(folder, async (fresh) => {
    for (const [name, rows] of Object.entries(tables))
      await writeDatasetCsv(join(fresh, `${name}.csv`), fileTable(name), rows);
    await writeJson(join(fresh, 'datapackage.json'), {
      name: OWN_STATISTICS,
      title: 'Die Gemeinde und die, neben denen sie steht',
      description:
        'Einwohner, Fläche und Steuereinnahmekraft der Gemeinde und ihrer Vergleichsgemeinden, aus dem Gemeindeverzeichnis und dem Deutschlandatlas.',
      quellen: [`gemeindeverzeichnis-${YEARS[YEARS.length - 1]}`],
      resources: Object.keys(tables).map((name) => ({
        name,
        path: `${name}.csv`,
        encoding: 'utf-8',
        dialect: { delimiter: ';' },
        schema: {
          fields: fileTable(name).columns.map((column) => ({
            name: column.name,
            ...(column.type === 'decimal' ? { decimalChar: TIDY.decimalChar, groupChar: TIDY.groupChar } : {}),
          })),
        },
      })),
    });
  });
}
