import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../testing/folders.ts';
import { SITE } from '../testing/site.ts';
import { readSite } from './site.ts';

const newFolder = temporaryFolders();

async function reading(content: unknown): Promise<string> {
  const data = await newFolder();
  await writeFile(join(data, 'site.json'), typeof content === 'string' ? content : JSON.stringify(content));
  return readSite(data).then(() => 'read', String);
}

const { luecken: _, ...withoutGaps } = SITE;
const { stadt: __, ...withoutCity } = SITE;
const [shown] = SITE.aktuell;

describe('the settings of a city', () => {
  it('are read where they are right', async () => {
    expect(await reading(SITE)).toBe('read');
    for (const city of readdirSync('data'))
      expect(await readSite(join('data', city)).then(() => 'read', String)).toBe('read');
  });

  it.each([
    ['luecken', withoutGaps, 'Spalte luecken: Angabe: „fehlt“ (erwartet: Liste)'],
    ['stadt', withoutCity, 'Spalte stadt: Angabe: „fehlt“ (erwartet: Objekt)'],
    ['adresse', { ...SITE, adresse: 'x' }, 'Spalte adresse: Angabe: „"x"“ (erwartet: Adresse der Seite'],
    ['adresse', { ...SITE, adresse: 'http://haushalt.example.de' }, 'Spalte adresse: Angabe'],
    [
      'haushalt.jahr',
      { ...SITE, haushalt: { jahr: '2030' } },
      'Spalte haushalt.jahr: Angabe: „"2030"“ (erwartet: ganze Zahl)',
    ],
    [
      'aktuell[0].url',
      { ...SITE, aktuell: [{ ...shown, url: 'javascript:alert(1)' }] },
      'Spalte aktuell[0].url: Angabe: „"javascript:alert(1)"“ (erwartet: Adresse, die mit https:// oder mailto: beginnt)',
    ],
    ['aktuell[0].url', { ...SITE, aktuell: [{ ...shown, url: ' https://a.de' }] }, 'Spalte aktuell[0].url'],
    ['betreiber.mail', { ...SITE, betreiber: { ...SITE.betreiber, mail: 'niemand' } }, 'Spalte betreiber.mail'],
    ['stadt.ags', { ...SITE, stadt: { ...SITE.stadt, ags: 12054000 } }, 'erwartet: Gemeindeschlüssel aus acht Ziffern'],
    ['no JSON', '{\n  "titel": "a",\n}', 'site.json: kein JSON: „Zeile 3, Zeichen 1“ (erwartet: gültiges JSON)'],
  ])('are refused with the path of the setting: %s', async (_path, content, message) => {
    expect(await reading(content)).toContain(message);
  });
});
