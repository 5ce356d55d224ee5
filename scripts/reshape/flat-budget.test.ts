import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { cityFiles } from '../testing/city.ts';
import { buildCity } from '../testing/damage.ts';
import { temporaryFolders } from '../testing/folders.ts';

const newFolder = temporaryFolders();

it('every amount stands with the names of all levels, its version and its status, once', async () => {
  const files = cityFiles();
  const { out } = await buildCity(await newFolder(), {
    ...files,
    'kontenrahmen.csv': (files['kontenrahmen.csv'] ?? '').replace('ordentlich;personal', 'intern;personal'),
  });
  const text = await readFile(join(out, 'haushalt_mit_namen.csv'), 'utf8');
  const { data: rows, meta } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(meta.fields).toEqual(
    'ags;ort;jahr;fassung;fassung_name;status;wertart;teil;richtung;produktbereich;produktbereich_name;produktgruppe;produktgruppe_name;produkt;produkt_name;unterprodukt;unterprodukt_name;kontengruppe;kontengruppe_name;konto;konto_name;geschaeftsbereich;geschaeftsbereich_name;fachbereich;fachbereich_name;intern;betrag;aufgabe;art;organisation;quelle;zeile'.split(
      ';',
    ),
  );
  expect(rows).toHaveLength(4);
  expect(rows.find(({ zeile }) => zeile === '1')).toMatchObject({
    ort: 'Kleinstadt',
    fassung_name: 'Plan 2030',
    status: 'beschlossen',
    produkt: '11101',
    produkt_name: 'Verwaltungsführung',
    unterprodukt_name: 'Leitung',
    konto_name: 'Dienstbezüge',
    fachbereich_name: 'Zentrale Dienste',
    intern: 'ja',
    betrag: '1234,56',
  });
  // of an account that the chart does not know for certain nothing is claimed
  expect(rows.map(({ zeile, intern }) => [zeile, intern]).sort()).toEqual([
    ['1', 'ja'],
    ['2', 'nein'],
    ['3', 'ja'],
    ['4', ''],
  ]);
});
