import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CityFiles, cityDescriptor, cityFiles } from '../testing/city.ts';
import { buildCity, itStopsAt } from '../testing/damage.ts';
import { temporaryFolders } from '../testing/folders.ts';

const newFolder = temporaryFolders();

const CITY = '99000001';
const HEAD =
  'ags;abgleich;name;womit;dort_tabelle;dort_spalte;dort_filter;faktor;hier_tabelle;hier_spalte;hier_filter;hier_abzug;' +
  'toleranz;ergebnis;umfang;quelle';
const row = (id: string, kennzahl: string, faktor: number, hier: string, rest: string): string =>
  `${CITY};${id};Rathaus;der Seite der Stadt;werte;wert;kennzahl=${kennzahl}|jahr=2030;${faktor};haushalt;betrag;${hier};${rest};;plan`;

const EQUAL = row('rathaus', 'rathaus', 1, 'produkt=11101|richtung=aufwand', ';0,00;gleich');
const ROUNDED = row('grob', 'grob', 1000, 'produkt=11*|richtung=aufwand', 'produkt=11101|richtung=ertrag;50;gleich');
const APART = row('anders', 'rathaus', 1, 'produkt!=11101|richtung=aufwand', ';0;verschieden');

const withAgreements = (...rows: string[]): CityFiles => ({
  ...cityFiles(),
  'kennzahlen.csv':
    'kennzahl;name;formel;einheit;erklaerung;grenzen;rechtsquelle;thema\nrathaus;Rathaus;;EUR;x;;;aufgaben\ngrob;Grob;;1000 EUR;x;;;aufgaben\n',
  'werte.csv': [
    'ags;jahr;jahr_bis;kennzahl;wert;genauigkeit;fehlgrund;einheit;wertart;reihe;zaehler;nenner;quelle;zeile;anmerkung',
    `${CITY};2030;;rathaus;1.234,56;genau;;EUR;ansatz;plan;;;plan;;`,
    `${CITY};2030;;grob;1;rund;;1000 EUR;ansatz;plan;;;plan;;`,
    '',
  ].join('\n'),
  'abgleiche.csv': `${[HEAD, ...rows].join('\n')}\n`,
});

describe('a declared comparison', () => {
  it('is recomputed: equal, equal but for rounding, and apart', async () => {
    const { out } = await buildCity(await newFolder(), withAgreements(EQUAL, ROUNDED, APART));
    const { abgleiche } = JSON.parse(await readFile(join(out, 'abgleich.json'), 'utf8'));
    expect(abgleiche).toMatchObject([
      { abgleich: 'rathaus', dort: '1234.56', hier: '1234.56', differenz: '0.00', zeilen: 1 },
      { abgleich: 'grob', dort: '1000.00', hier: '1034.56', differenz: '34.56', zeilen: 2 },
      { abgleich: 'anders', dort: '1234.56', hier: '-0.50', differenz: '-1235.06', zeilen: 2 },
    ]);
  });

  // each row is wrong in one way; one build names all of them
  const damaged: readonly (readonly [id: string, line: string, message: string])[] = [
    [
      'anders-geworden',
      EQUAL.replace('11101', '36502'),
      'Spalte ergebnis: Abgleich: „anders-geworden: dort 1234.56, hier -0.50, Unterschied -1235.06, Toleranz 0“ (erwartet: gleich)',
    ],
    ['gleich-geworden', EQUAL.replace('gleich', 'verschieden'), '(erwartet: verschieden)'],
    ['zu-grob', ROUNDED.replace(';50;', ';34,55;'), 'zu-grob: dort 1000.00, hier 1034.56'],
    ['ohne-zahl', EQUAL.replace('jahr=2030', 'jahr=2031'), 'ohne-zahl: 0 Zeilen'],
    ['ohne-zeile', EQUAL.replace('11101', '99999'), 'Spalte hier_filter: Abgleich: „ohne-zeile: keine Zeile“'],
    ['fremde-spalte', EQUAL.replace('produkt=', 'produkte='), 'Spalte hier_filter: Abgleich: „produkte=11101'],
    ['andere-form', EQUAL.replace('produkt=11101', 'Produkt 11101'), 'Spalte hier_filter: Abgleich: „Produkt 11101'],
    ['text', EQUAL.replace('haushalt;betrag', 'haushalt;konto'), 'Spalte hier_spalte: Abgleich: „haushalt.konto“'],
  ];
  itStopsAt(
    [
      [
        'comparisons that do not come out as declared, or cannot be read',
        (files, descriptor) => {
          const more = withAgreements(...damaged.map(([id, line]) => line.replace(/;(rathaus|grob);/, `;${id};`)));
          for (const name of ['kennzahlen.csv', 'werte.csv', 'abgleiche.csv']) {
            files[name] = more[name] ?? '';
            descriptor.resources.push(...cityDescriptor({ [name]: files[name] }).resources);
          }
        },
        `${damaged.length} Fehler`,
        ...damaged.map(([, , message]) => message),
      ],
    ],
    newFolder,
  );
});
