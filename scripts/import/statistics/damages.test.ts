import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/folders.ts';
import {
  BY_DATE,
  BY_HEADER,
  BY_PREAMBLE,
  headerRecipe,
  importedStatistic,
  PLAIN,
  plainRecipe,
  preambleRecipe,
  recipe,
} from '../../testing/statistics.ts';

const newFolder = temporaryFolders();

describe('a damaged statistical table', () => {
  const damages: [what: string, content: string | Buffer, withRecipe: ReturnType<typeof recipe>, message: RegExp][] = [
    [
      'another table',
      BY_DATE.replace('71327-01-05-4', '71327-01-04-4'),
      recipe(),
      /andere Tabelle: „71327-01-04-4“ \(erwartet: GENESIS-Tabelle: 71327-01-05-4\)/,
    ],
    [
      'an unknown mark',
      BY_DATE.replace('731,5', '*'),
      recipe(),
      /tabelle\.csv, Datensatz 2, Spalte Schulden je Einwohner: unzulässig: „\*“ .*Zeichen des Rezepts: „-“ „\.“ „x“/,
    ],
    [
      'a mark that this table does not have',
      BY_HEADER.replace('164042', 'x'),
      headerRecipe(),
      /Datensatz 1, Spalte Insgesamt: unzulässig: „x“/,
    ],
    ['an empty cell', BY_DATE.replace('731,5', ''), recipe(), /Datensatz 2, Spalte Schulden je Einwohner: fehlt: „“/],
    [
      'two decimal marks in one column',
      BY_DATE.replace('731,5', '731.5').replace(';477;', ';477,25;'),
      recipe(),
      /Spalte Schulden je Einwohner: zwei Schreibweisen: „477,25“/,
    ],
    [
      'three digits behind the only mark of a table',
      BY_DATE.replace('731,5', '731').replace(';1686;', ';1.686;'),
      recipe(),
      /Spalte Schulden je Einwohner: Schreibweise unklar: „1\.686“/,
    ],
    [
      'brackets, which are no minus in a statistic',
      BY_DATE.replace('731,5', '(731,5)'),
      recipe(),
      /Datensatz 2, Spalte Schulden je Einwohner: unzulässig: „\(731,5\)“/,
    ],
    [
      'another decimal mark than a person has said',
      BY_DATE.replace('731,5', '731.5'),
      recipe({ datei: { encoding: 'utf-8', delimiter: ';', decimalChar: ',' } }),
      /Datensatz 2, Spalte Schulden je Einwohner: unzulässig: „731\.5“/,
    ],
    ['an unknown region', BY_DATE.replace('12060', '99999'), recipe(), /Datensatz 4: Region unbekannt: „99999“/],
    [
      'a column that nobody declared',
      BY_HEADER,
      headerRecipe({ ohne: [] }),
      /Spalte 4: Spalte unbekannt: „männlich“ \(erwartet: ein Eintrag in spalten oder ohne\)/,
    ],
    [
      'a column that is gone',
      BY_DATE.replace(';Kredite', ';Darlehen'),
      recipe(),
      /Spalte Schulden beim öffentlichen Bereich \| Kredite: Spalte fehlt/,
    ],
    [
      'another unit',
      BY_DATE.replace('Tsd. EUR', 'EUR'),
      recipe(),
      /Spalte 5 .*andere Einheit: „EUR“ \(erwartet: Tsd\. EUR\)/,
    ],
    [
      'two columns of the same name',
      BY_HEADER.replace('Insgesamt;männlich', 'Insgesamt;Insgesamt'),
      headerRecipe(),
      /Spalte Insgesamt: Spalte mehrfach/,
    ],
    [
      'a column without header',
      BY_DATE.replace(/^(;;;.*)$/gm, '$1;').replace(/^(\d\d\..*)$/gm, '$1;männlich'),
      recipe(),
      /Spalte 6: Spalte ohne Kopf/,
    ],
    [
      'a record that was cut',
      BY_DATE.replace(';477;79000', ';477'),
      recipe(),
      /Datensatz 3: kein Datensatz: „31\.12\.2015 · 12054/,
    ],
    [
      'a line among the records',
      BY_DATE.replace('31.12.2015;12060', 'Fortsetzung;;\n31.12.2015;12060'),
      recipe(),
      /Datensatz 4: kein Datensatz: „Fortsetzung/,
    ],
    ['no records', 'GENESIS-Tabelle: 71327-01-05-4\nnichts\n', recipe(), /keine Daten gefunden/],
    [
      'a date that is none',
      BY_DATE.replace('31.12.2015;12060', 'Ende 2015;12060'),
      recipe(),
      /Datensatz 4, Spalte 1: Jahr: „Ende 2015“/,
    ],
    [
      'a preamble without year',
      BY_PREAMBLE.replace('\n2015;;', ''),
      preambleRecipe(),
      /Jahr im Vorspann.*genau eine Zeile/,
    ],
    [
      'a preamble with two years',
      BY_PREAMBLE.replace('\n2015;;', '\n2015;;\n2014;;'),
      preambleRecipe(),
      /Jahr im Vorspann: „2015, 2014“/,
    ],
    [
      'UTF-8 declared as Windows-1252',
      BY_DATE,
      recipe({ datei: { encoding: 'windows-1252', delimiter: ';' } }),
      /falsche Kodierung: „utf-8“/,
    ],
    ['Windows-1252 declared as UTF-8', Buffer.from(BY_DATE, 'latin1'), recipe(), /falsche Kodierung/],
    ['quotes that never close', BY_DATE.replace('"©', '""©"'), recipe(), /Anführungszeichen fehlerhaft/],
    [
      'another sum',
      BY_DATE.replace(';477;', ';478;'),
      recipe(),
      /Kontrollsumme: „je-ew: 2907\.5 in 6“ \(erwartet: 2906\.5 in 6\)/,
    ],
    ['a time column that is not there', PLAIN.replace('jahr', 'year'), plainRecipe(), /Spalte jahr: Spalte fehlt/],
  ];

  it.each(damages)('stops at %s', async (_, content, withRecipe, message) => {
    const root = await newFolder();
    await expect(importedStatistic(root, content, withRecipe)).rejects.toThrow(message);
    expect(existsSync(join(root, 'schulden', 'werte.csv'))).toBe(false);
  });

  it('stops at a recipe that says two things of a mark, or nothing that is known', async () => {
    const both = recipe({ zeichen: { '-': { wert: '0', fehlgrund: 'nichts' } } });
    await expect(importedStatistic(await newFolder(), BY_DATE, both)).rejects.toThrow(
      /zeichen\.-: .*entweder wert oder/,
    );
    const { spalten, ...without } = recipe();
    expect(spalten).toBeDefined();
    await expect(importedStatistic(await newFolder(), BY_DATE, without)).rejects.toThrow(
      /spalten.*fehlt[\s\S]*Ein Rezept/,
    );
  });
});
