import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../testing/folders.ts';
import { Reviewed } from './labels.ts';

const newFolder = temporaryFolders();

describe('Reviewed', () => {
  const proposal = {
    struktur: 's',
    produkt: '36502',
    name: 'Kinder',
    kurzname: '',
    suchworte: '',
    name_quelle: 'Kinder',
  };

  it('proposes and lists what is new', async () => {
    const reviewed = new Reviewed(await newFolder());
    expect(await reviewed.keep('produkte', [proposal])).toEqual([proposal]);
    expect(reviewed.open).toEqual(['produkte s 36502: Kinder']);
  });

  it('keeps what was written by hand while the label of the source is the same', async () => {
    const folder = await newFolder();
    const header = 'struktur;produkt;name;kurzname;suchworte;name_quelle;produktbereich;produktgruppe';
    await writeFile(join(folder, 'produkte.csv'), `${header}\ns;36502;Kindertagesstätten;Kitas;Kita;Kinder;36;365\n`);
    const reviewed = new Reviewed(folder);
    expect(await reviewed.keep('produkte', [proposal])).toEqual([
      { ...proposal, name: 'Kindertagesstätten', kurzname: 'Kitas', suchworte: 'Kita' },
    ]);
    expect(reviewed.open).toEqual([]);

    const changed = { ...proposal, name: 'Kinder und Jugend', name_quelle: 'Kinder und Jugend' };
    expect(await reviewed.keep('produkte', [changed])).toEqual([changed]);
    expect(reviewed.open).toEqual(['produkte s 36502: Kinder und Jugend']);
  });

  it('lists codes that a table kept by hand does not name', async () => {
    const folder = await newFolder();
    await writeFile(
      join(folder, 'produktbereiche.csv'),
      'struktur;produktbereich;name;kurzname\ns;11;Verwaltung;Rathaus\n',
    );
    const reviewed = new Reviewed(folder);
    await reviewed.expect('produktbereiche', 's', ['11', '36', '36']);
    expect(reviewed.open).toEqual(['produktbereiche s 36: von Hand einzutragen']);
  });
});
