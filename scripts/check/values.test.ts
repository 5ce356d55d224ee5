import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problems } from '../problems.ts';
import { readDatasets } from '../read/datasets.ts';
import { mergeDatasets } from '../reshape/merge.ts';
import { temporaryFolders } from '../testing/folders.ts';
import { BY_DATE, importedStatistic, recipe } from '../testing/statistics.ts';
import { checkProvenance } from './provenance.ts';
import { checkValues } from './values.ts';

const newFolder = temporaryFolders();

/** What the checks say of an imported table in which `change` has been made. */
async function faults(change: (text: string) => string, file = 'werte.csv'): Promise<string[]> {
  const root = await newFolder();
  const { folder } = await importedStatistic(root, BY_DATE, recipe());
  await writeFile(
    join(folder, 'kennzahlen.csv'),
    'kennzahl;name;formel;einheit;erklaerung;grenzen;rechtsquelle;thema\nkredite;Kredite;;EUR;Was;;;schulden\n',
  );
  const path = join(folder, 'datapackage.json');
  const descriptor = JSON.parse(await readFile(path, 'utf8'));
  const dialect = { delimiter: ';' };
  descriptor.resources.push({ name: 'kennzahlen', path: 'kennzahlen.csv', encoding: 'utf-8', dialect });
  await writeFile(path, JSON.stringify(descriptor));
  await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
  const problems = new Problems();
  const datasets = await readDatasets([root], problems, () => {});
  checkValues(mergeDatasets(datasets), problems);
  checkProvenance(datasets, problems);
  return problems.lines();
}

describe('values of an imported table', () => {
  it('are right as they are', async () => {
    expect(await faults((text) => text)).toEqual([]);
  });

  it('have a number or a reason, not both and not neither', async () => {
    const both = await faults((text) => text.replace('79000000;;EUR', '79000000;folgt;EUR'));
    expect(both).toEqual([expect.stringMatching(/Spalte fehlgrund: Wert und Grund: „folgt“ \(erwartet: leer/)]);
    const neither = await faults((text) => text.replace(';79000000;;EUR', ';;;EUR'));
    expect(neither[0]).toMatch(/Wert und Grund: „“ \(erwartet: ein Grund, weil wert leer ist\)/);
    expect(neither[1]).toMatch(/herkunft\.davon_leer: geht nicht auf: „4“ \(erwartet: 5\)/);
  });

  it('have the unit of their indicator', async () => {
    const other = await faults((text) => text.replace('79000000;;EUR', '79000000;;Tsd. EUR'));
    expect(other).toEqual([expect.stringMatching(/Spalte einheit: andere Einheit: „Tsd\. EUR“ \(erwartet: EUR\)/)]);
  });

  it('are as many as the import says', async () => {
    const less = await faults((text) => text.replace(/^DG;2015;kredite.*\n/m, ''));
    expect(less[0]).toMatch(/herkunft\.uebernommen: geht nicht auf: „12“ \(erwartet: 11\)/);
  });

  it('have only constants that the column allows', async () => {
    const wrong = await faults(
      (text) => text.replace('"wertart":"statistik"', '"wertart":"gemessen"'),
      'datapackage.json',
    );
    expect(wrong).toEqual([expect.stringMatching(/werte\.csv, Spalte wertart: unzulässig: „gemessen“/)]);
  });
});
