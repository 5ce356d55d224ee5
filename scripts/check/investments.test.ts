import { describe, expect, it } from 'vitest';
import { type CityFiles, cityFiles } from '../testing/city.ts';
import { buildCity, type Damage, itStopsAt } from '../testing/damage.ts';
import { temporaryFolders } from '../testing/folders.ts';

const newFolder = temporaryFolders();

const HEAD =
  'ags;massnahme;name;jahr;jahr_bis;betrag;genauigkeit;wertart;umfang;traeger;gesamtkosten;ve;foerderung;eigenanteil;' +
  'produktbereich;status;ort;quelle;zeile;anmerkung';
const FIRST = '99000001;schule;Schule;2030;;5.000,50;genau;ansatz;ganz;Kernhaushalt;;;;;36;beschlossen;;plan;;';
const SECOND = '99000001;schule;Schule;2031;2034;7.000;;planung;ganz;Kernhaushalt;;;;;36;beschlossen;;plan;;';
const THIRD = '99000001;bahn;Bahn;;;;rund;kostenschaetzung;ganz;nicht angegeben;9.000;;;;;nicht angegeben;;plan;;';

const withInvestments = (...lines: string[]): CityFiles => ({
  ...cityFiles(),
  'investitionen.csv': `${[HEAD, ...lines].join('\n')}\n`,
});

describe('investments', () => {
  it('with a number, a possible period and one name a measure are published; a missing amount stays missing', async () => {
    const files = withInvestments(FIRST, SECOND, THIRD);
    const { printed } = await buildCity(await newFolder(), files);
    expect(printed).toMatch(/investitionen +3 /);
  });

  const damages: [what: string, line: string, message: string][] = [
    [
      'a row without any number',
      SECOND.replace('7.000', ''),
      'Datensatz 2, Spalte betrag, gesamtkosten, ve, foerderung, eigenanteil: ohne Zahl',
    ],
    ['a negative amount', SECOND.replace('7.000', '-7.000'), 'Datensatz 2, Spalte betrag: negativ: „-7000“'],
    [
      'a period that ends before it begins',
      SECOND.replace('2034', '2030'),
      'Datensatz 2, Spalte jahr_bis: Zeitraum: „2030“',
    ],
    ['a period without a beginning', SECOND.replace('2031', ''), 'Datensatz 2, Spalte jahr_bis: Zeitraum: „2034“'],
    [
      'another name of the same measure',
      SECOND.replace('Schule', 'Schulen'),
      'Spalte name: Maßnahme uneinheitlich: „Schulen“ (erwartet: „Schule“',
    ],
    [
      'another area of the same measure',
      SECOND.replace(';36;', ';21;'),
      'Spalte produktbereich: Maßnahme uneinheitlich: „21“',
    ],
    ['an unknown status', SECOND.replace('beschlossen', 'bald'), 'Datensatz 2, Spalte status: unzulässig: „bald“'],
    [
      'an id that is no part of an address',
      SECOND.replace('schule', 'Schule 1'),
      'Datensatz 2, Spalte massnahme: unzulässig: „Schule 1“',
    ],
    [
      'the same figure twice',
      FIRST,
      'Datensatz 2, Spalte ags, massnahme, jahr, jahr_bis, wertart, umfang, quelle: Schlüssel doppelt',
    ],
    [
      'a source that is not there',
      SECOND.replace(';plan;', ';zeitung;'),
      'Datensatz 2, Spalte quelle: unbekannt: „zeitung“',
    ],
  ];
  itStopsAt(
    damages.map(
      ([what, line, message]): Damage => [
        what,
        (files, descriptor) => {
          Object.assign(files, withInvestments(FIRST, line));
          const fields = HEAD.split(';').map((name) => ({ name, decimalChar: ',', groupChar: '.' }));
          const [path, dialect] = ['investitionen.csv', { delimiter: ';' }];
          descriptor.resources.push({ name: 'investitionen', path, encoding: 'utf-8', dialect, schema: { fields } });
        },
        message,
      ],
    ),
    newFolder,
  );
});
