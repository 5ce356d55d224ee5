import { describe } from 'vitest';
import { CITY, type CityDescriptor, type CityFiles } from '../testing/city.ts';
import { type Damage, itStopsAt, replacing } from '../testing/damage.ts';
import { temporaryFolders } from '../testing/folders.ts';

const newFolder = temporaryFolders();
const convention = 'Zahl mit Dezimalkomma, Tausendertrennung durch Punkt, höchstens 2 Nachkommastellen';

/** Another text instead of the first amount. */
const amount = (text: string): Damage => [
  `the amount ${text}`,
  replacing('haushalt.csv', '1.234,56', text),
  `data/${CITY}/haushalt.csv, Datensatz 1, Spalte betrag: unzulässig: „${text}“ (erwartet: ${convention})`,
];

const numbers: Damage[] = [
  ...['12.34', '1,234.5', '1.23,4', '1,234', '1234.56', '0.123', 'k. A.', '5 €', '12345678901234567'].map(amount),
  [
    'a year with a point',
    replacing('haushalt.csv', ';2030;', ';2.030;'),
    'Datensatz 1, Spalte jahr: unzulässig: „2.030“ (erwartet: ganze Zahl ohne Trennzeichen)',
  ],
  [
    'a year outside the declared range',
    replacing('haushalt.csv', ';2030;', ';2031;'),
    'Datensatz 1, Spalte jahr: unzulässig: „2031“ (erwartet: ein Jahr von 2030 bis 2030)',
  ],
];

const texts: Damage[] = [
  [
    'an unknown kind of figure',
    replacing('haushalt.csv', ';ansatz;', ';soll;'),
    'haushalt.csv, Datensatz 1, Spalte wertart: unzulässig: „soll“ (erwartet: ergebnis, vorlaeufig, ansatz',
  ],
  [
    'a key in another form',
    replacing('regionen.csv', '99000001', '9900001'),
    'regionen.csv, Datensatz 1, Spalte ags: unzulässig: „9900001“',
  ],
  [
    'a missing name',
    replacing('produkte.csv', ';Verwaltungsführung;Rathaus', ';;Rathaus'),
    'produkte.csv, Datensatz 1, Spalte name: fehlt: „“',
  ],
];

const signs: Damage[] = [
  [
    'a control sign',
    replacing('produkte.csv', ';Rathaus;', ';Rat\u0001haus;'),
    'produkte.csv, Datensatz 1, Spalte kurzname: Steuerzeichen: „Rat\\u0001haus“ (erwartet: Text ohne Steuerzeichen)',
  ],
  [
    'a sign that was lost before',
    replacing('produkte.csv', 'Kindertagesstätten;Kitas', 'Kindertagesst\ufffdtten;Kitas'),
    'produkte.csv, Datensatz 2, Spalte name: falsche Kodierung: „Kindertagesst\ufffdtten“',
  ],
  [
    'a header with a control sign',
    replacing('produkte.csv', ';suchworte;', ';such\u0007worte;'),
    'produkte.csv, Spalte 5: Steuerzeichen: „such\\u0007worte“',
  ],
];

/** Everywhere, so that only the form is wrong. */
const renaming = (from: string, to: string) => (files: CityFiles) => {
  for (const [name, content] of Object.entries(files)) files[name] = content.replaceAll(`;${from};`, `;${to};`);
};
const keys: Damage[] = ['../../../../ausbruch/x', '..', '365 02', 'a/b', 'Größe', '.htaccess', 'x.', '%2e%2e'].map(
  (key) => [
    `the key ${key}`,
    renaming('36502', key),
    `produkte.csv, Datensatz 2, Spalte produkt: unzulässig: „${key}“`,
  ],
);

const shapes: Damage[] = [
  [
    'a missing column',
    replacing('haushalt.csv', ';zeile\n', '\n'),
    `data/${CITY}/haushalt.csv, Spalte zeile: Spalte fehlt (erwartet: die Spalten ags, jahr`,
  ],
  [
    'a misnamed column',
    replacing('produkte.csv', 'kurzname', 'Kurzname'),
    `data/${CITY}/produkte.csv, Spalte kurzname: Spalte fehlt`,
    `data/${CITY}/produkte.csv, Spalte Kurzname: Spalte unbekannt oder doppelt`,
  ],
  [
    'a column that is there twice',
    replacing('positionen.csv', 'name;name_quelle', 'name;name'),
    'positionen.csv, Spalte name_quelle: Spalte fehlt',
    'positionen.csv, Spalte name: Spalte unbekannt oder doppelt',
  ],
  [
    'too few fields',
    replacing('haushalt.csv', ';plan;3', ';plan'),
    'haushalt.csv, Datensatz 3: falsche Zahl der Felder: „99000001;2030;',
    'erwartet: 13 Felder, nicht 12',
  ],
  [
    'too many fields',
    replacing('haushalt.csv', ';plan;3', ';plan;3;x'),
    'haushalt.csv, Datensatz 3: falsche Zahl der Felder: „99000001;2030;',
    'erwartet: 13 Felder, nicht 14',
  ],
  [
    'an empty record',
    replacing('haushalt.csv', ';plan;1\n', ';plan;1\n\n'),
    'haushalt.csv, Datensatz 2: falsche Zahl der Felder: „“',
  ],
  [
    'a quote that is never closed',
    replacing('produkte.csv', ';Verwaltungsführung;', ';"Verwaltungsführung;'),
    'produkte.csv, Datensatz 1: Anführungszeichen fehlerhaft: „kleinstadt;11101;Verwaltungsführung',
  ],
  [
    'a quote in the middle of a field',
    replacing('produkte.csv', ';Verwaltungsführung;', ';"Verwaltungs"führung;'),
    'produkte.csv, Datensatz 1: Anführungszeichen fehlerhaft: „kleinstadt;11101',
  ],
];

const first = ({ resources }: CityDescriptor): Record<string, unknown> => ({ ...resources[0] });
const replaceFirst = (descriptor: CityDescriptor, change: Record<string, unknown>): void => {
  Object.assign(descriptor, { resources: [{ ...first(descriptor), ...change }, ...descriptor.resources.slice(1)] });
};
const remove = (name: string) => (files: CityFiles) => {
  delete files[name];
};

const packages: Damage[] = [
  ['a file that is missing', remove('konten.csv'), `data/${CITY}/konten.csv: Datei fehlt`],
  [
    'a file that no resource names',
    (files) => Object.assign(files, { 'nachtrag.csv': 'x\n' }),
    'datapackage.json: Datei nicht verzeichnet: „nachtrag.csv“',
  ],
  [
    'a table that the contract does not know',
    (_, descriptor) => replaceFirst(descriptor, { name: 'budget' }),
    'haushalt.csv: unbekannte Tabelle: „budget“ (erwartet: haushalt, fassungen',
  ],
  [
    'two files for one table',
    (_, descriptor) => Object.assign(descriptor, { resources: [first(descriptor), ...descriptor.resources] }),
    'datapackage.json: Ressource doppelt: „haushalt“',
  ],
  [
    'an encoding that nobody knows',
    (_, descriptor) => replaceFirst(descriptor, { encoding: 'utf-7' }),
    'datapackage.json, Spalte resources[0].encoding: Angabe: „"utf-7"“ (erwartet: "utf-8" oder',
  ],
  [
    'an incomplete descriptor',
    (_, descriptor) => Object.assign(descriptor, { resources: 'haushalt.csv' }),
    `data/${CITY}/datapackage.json, Spalte resources: Angabe: „"haushalt.csv"“ (erwartet: Liste)`,
  ],
];

describe('numbers', () => itStopsAt(numbers, newFolder));
describe('texts', () => itStopsAt(texts, newFolder));
describe('signs', () => itStopsAt(signs, newFolder));
describe('keys that become addresses', () => itStopsAt(keys, newFolder));
describe('shapes', () => itStopsAt(shapes, newFolder));
describe('packages', () => itStopsAt(packages, newFolder));
