import { describe, expect, it } from 'vitest';
import type { CityDescriptor, CityFiles } from '../testing/city.ts';
import { cityDescriptor, cityFiles } from '../testing/city.ts';
import { buildCity, type Damage, itStopsAt } from '../testing/damage.ts';
import { temporaryFolders } from '../testing/folders.ts';

const newFolder = temporaryFolders();

const HEAD = 'ags;dossier;rang;name;frage;suchworte';
const PARTS =
  'ags;dossier;abschnitt;rang;struktur;ebene;schluessel;groesse;kennzahl;wertart;massnahme;vorhaben;unterlage;text;gegenstand';
const NUMBER = '99000001;kitas;zahl;1;kleinstadt;produkt;36502;zuschuss;;;;;;';
const PAPER = '99000001;kitas;unterlage;1;;;;;;;;;plan;';
const UNKNOWN = '99000001;kitas;offen;1;;;;;;;;;;Das wissen wir nicht.';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

/** Adds a briefing of these parts to the city. */
function addBriefing(files: CityFiles, descriptor: CityDescriptor, parts: readonly string[]): void {
  files['dossiers.csv'] = lines(HEAD, '99000001;kitas;1;Kitas;Was kosten die Kitas?;');
  files['dossierteile.csv'] = lines(PARTS, ...parts.map((part) => (part.includes(';bestand;') ? part : `${part};`)));
  const dialect = { delimiter: ';' };
  for (const [name, head] of [
    ['dossiers', HEAD],
    ['dossierteile', PARTS],
  ] as const) {
    const fields = head.split(';').map((column) => ({ name: column }));
    descriptor.resources.push({ name, path: `${name}.csv`, encoding: 'utf-8', dialect, schema: { fields } });
  }
}

describe('a briefing', () => {
  it('that names what the city has is published', async () => {
    const files = cityFiles();
    const descriptor = cityDescriptor(files);
    addBriefing(files, descriptor, [NUMBER, PAPER, UNKNOWN]);
    const { printed } = await buildCity(await newFolder(), files, descriptor);
    expect(printed).toMatch(/dossierteile +3 /);
  });

  const damages: [what: string, line: string, message: string][] = [
    [
      'an entry that the plan does not have',
      NUMBER.replace('36502', '99999'),
      'dossierteile.csv, Datensatz 2, Spalte schluessel: unbekannt: „99999“',
    ],
    [
      'an entry on another level',
      NUMBER.replace(';produkt;', ';produktgruppe;'),
      'Datensatz 2, Spalte ebene: unbekannt: „produktgruppe“',
    ],
    [
      'an indicator that nobody defines',
      '99000001;kitas;vergleich;1;;;;;gibt-es-nicht;;;;;',
      'Datensatz 2, Spalte kennzahl: unbekannt: „gibt-es-nicht“',
    ],
    [
      'posts that are not there',
      '99000001;kitas;bestand;1;;;;;;;;;;;stellen:bauhof',
      'Spalte gegenstand: unbekannt: „stellen:bauhof“',
    ],
    [
      'a part that names neither posts nor a company',
      '99000001;kitas;bestand;1;;;;;;;;;;;',
      'Datensatz 2: unpassend: „bestand“',
    ],
    ['a measure that is not there', '99000001;kitas;massnahme;1;;;;;;;turm;;;', 'Spalte massnahme: unbekannt: „turm“'],
    ['a promise that is not there', '99000001;kitas;vorhaben;1;;;;;;;;mond;;', 'Spalte vorhaben: unbekannt: „mond“'],
    ['a paper that is not there', PAPER.replace('plan', 'zeitung'), 'Spalte unterlage: unbekannt: „zeitung“'],
    [
      'a section that names what it does not tell of',
      '99000001;kitas;massnahme;1;;;;;;;;;plan;',
      'Datensatz 2, Spalte unterlage: unpassend: „massnahme“ (erwartet: massnahme)',
    ],
    ['an unknown section', '99000001;kitas;witz;1;;;;;;;;;;Haha.', 'Spalte abschnitt: unzulässig: „witz“'],
    ['a part of no briefing', UNKNOWN.replace('kitas', 'schulen'), 'Datensatz 2, Spalte dossier: unbekannt: „schulen“'],
  ];
  itStopsAt(
    [
      ...damages.map(
        ([what, line, message]): Damage => [
          what,
          (files, descriptor) => addBriefing(files, descriptor, [NUMBER.replace(';1;', ';2;'), line]),
          message,
        ],
      ),
      [
        'a briefing without a number',
        (files, descriptor) => addBriefing(files, descriptor, [UNKNOWN]),
        'dossiers.csv, Datensatz 1, Spalte dossier: Zahl der Zahlen: „kitas“',
      ],
      [
        'a briefing with more numbers than a reader keeps in mind',
        (files, descriptor) =>
          addBriefing(
            files,
            descriptor,
            [1, 2, 3, 4].map((rang) => NUMBER.replace(';1;', `;${rang};`)),
          ),
        'nicht 4',
      ],
    ],
    newFolder,
  );
});
