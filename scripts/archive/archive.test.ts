import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildData } from '../build-data.ts';
import { freeze } from '../freeze.ts';
import { cityDescriptor, cityFiles, writeCity } from '../testing/city.ts';
import { buildCity, replacing } from '../testing/damage.ts';
import { fingerprint, temporaryFolders } from '../testing/folders.ts';
import type { Changes } from './write.ts';

const newFolder = temporaryFolders();
const silent = (): void => {};

/** The city of before, published on a day, and its data changed since: an amount, a name, a row less and a row more. */
async function changedCity() {
  const { data, out } = await buildCity(await newFolder(), cityFiles());
  await freeze(data, out, '2030-01-15');
  const files = cityFiles();
  replacing('haushalt.csv', ';20;-0,5;plan;3', ';20;-0,75;plan;3')(files);
  replacing('haushalt.csv', '99000001;2030;plan-2030;ansatz;aufwand;36502;3650200;5431000;20;;plan;4\n', '')(files);
  replacing(
    'haushalt.csv',
    '5011000;20;-0,75',
    '5431000;20;5;plan;9\n99000001;2030;plan-2030;ansatz;aufwand;36502;3650200;5011000;20;-0,75',
  )(files);
  replacing('haushalt.csv', ';3650200;5431000;', ';1110100;5431000;')(files);
  replacing('haushalt.csv', ';36502;1110100;5431000', ';11101;1110100;5431000')(files);
  replacing('produkte.csv', ';Kitas;', ';Kindergärten;')(files);
  const { kontrollsummen: _, ...descriptor } = cityDescriptor(files);
  await writeCity(data, files, descriptor);
  await buildData({ data, out, log: silent });
  return { data, out };
}

const changesIn = async (out: string): Promise<Changes[]> =>
  JSON.parse(await readFile(join(out, 'aenderungen.json'), 'utf8'));

describe('a published state', () => {
  it('stays as it was when the data change', async () => {
    const { data, out } = await buildCity(await newFolder(), cityFiles());
    await freeze(data, out, '2030-01-15');
    await buildData({ data, out, log: silent });
    const before = await fingerprint(join(out, 'archiv/2030-01-15'));
    const files = cityFiles();
    replacing('produkte.csv', ';Kitas;', ';Kindergärten;')(files);
    await writeCity(data, files);
    await buildData({ data, out, log: silent });
    expect(await fingerprint(join(out, 'archiv/2030-01-15'))).toEqual(before);
    expect(Object.keys(before)).toContain('haushalt.parquet');
  });

  it('costs only the tables that changed', async () => {
    const { data, out } = await changedCity();
    const before = (await readdir(join(data, 'archiv/tabellen'))).length;
    await freeze(data, out, '2030-02-01');
    expect((await readdir(join(data, 'archiv/tabellen'))).length - before).toBe(2);
  });

  it('cannot be replaced, nor put before another', async () => {
    const { data, out } = await buildCity(await newFolder(), cityFiles());
    await freeze(data, out, '2030-01-15');
    for (const day of ['2030-01-15', '2030-01-14'])
      await expect(freeze(data, out, day)).rejects.toThrow('muss jünger sein');
    await expect(freeze(data, out, '2030-13-01')).rejects.toThrow('ist kein Tag');
  });

  it('stops the build when its files were touched', async () => {
    const { data, out } = await buildCity(await newFolder(), cityFiles());
    await freeze(data, out, '2030-01-15');
    const [first = ''] = await readdir(join(data, 'archiv/tabellen'));
    await writeFile(join(data, 'archiv/tabellen', first), 'anders');
    await expect(buildData({ data, out, log: silent })).rejects.toThrow('Archiv verändert');
  });
});

describe('the list of changes', () => {
  it('is empty without a published state, and counts nothing where nothing changed', async () => {
    const { data, out } = await buildCity(await newFolder(), cityFiles());
    expect(await changesIn(out)).toEqual([]);
    await freeze(data, out, '2030-01-15');
    await buildData({ data, out, log: silent });
    expect((await changesIn(out)).map(({ von, bis, zahlen }) => ({ von, bis, zahlen }))).toEqual([
      { von: '2030-01-15', bis: null, zahlen: [] },
    ]);
  });

  it('counts rows added, changed and removed by table and source, and lists each', async () => {
    const { out } = await changedCity();
    const [changes] = await changesIn(out);
    expect(changes?.zahlen).toEqual([
      { tabelle: 'haushalt', quelle: 'plan', art: 'entfallen', zeilen: 1, zellen: 0 },
      { tabelle: 'haushalt', quelle: 'plan', art: 'geaendert', zeilen: 1, zellen: 1 },
      { tabelle: 'haushalt', quelle: 'plan', art: 'hinzugekommen', zeilen: 1, zellen: 0 },
      { tabelle: 'produkte', quelle: null, art: 'geaendert', zeilen: 1, zellen: 1 },
    ]);
    expect(changes?.vollstaendig).toBe(true);
    const lines = (await readFile(join(out, changes?.datei.path ?? ''), 'utf8')).split('\n').slice(1, -1);
    const key = (unterprodukt: string, konto: string) =>
      `"ags=99000001|jahr=2030|fassung=plan-2030|unterprodukt=${unterprodukt}|konto=${konto}"`;
    expect(lines).toEqual([
      `"haushalt";"plan";"entfallen";${key('3650200', '5431000')};;;`,
      `"haushalt";"plan";"geaendert";${key('3650200', '5011000')};"betrag";"-0,5";"-0,75"`,
      `"haushalt";"plan";"hinzugekommen";${key('1110100', '5431000')};;;`,
      '"produkte";;"geaendert";"struktur=kleinstadt|produkt=36502";"kurzname";"Kitas";"Kindergärten"',
    ]);
  });
});
