import { describe } from 'vitest';
import { CITY } from '../testing/city.ts';
import { type Damage, itStopsAt, replacing } from '../testing/damage.ts';
import { temporaryFolders } from '../testing/folders.ts';

const newFolder = temporaryFolders();

const unknown = (file: string, record: number, column: string, text: string): string =>
  `data/${CITY}/${file}, Datensatz ${record}, Spalte ${column}: unbekannt: „${text}“`;

const references: Damage[] = [
  [
    'an unknown product',
    replacing('unterprodukte.csv', ';36502;', ';36509;'),
    `${unknown('unterprodukte.csv', 2, 'produkt', '36509')} (erwartet: eine Nummer oder Kennung aus produkte (kleinstadt))`,
  ],
  [
    'an unknown sub-product',
    replacing('haushalt.csv', '3650200;5011000', '3650201;5011000'),
    unknown('haushalt.csv', 3, 'unterprodukt', '3650201'),
  ],
  [
    'an unknown account',
    replacing('haushalt.csv', '5431000;20', '5431009;20'),
    unknown('haushalt.csv', 4, 'konto', '5431009'),
  ],
  [
    'an unknown department',
    replacing('haushalt.csv', '5431000;20', '5431000;21'),
    unknown('haushalt.csv', 4, 'fachbereich', '21'),
  ],
  [
    'an unknown version',
    replacing('haushalt.csv', 'plan-2030', 'plan-2031'),
    `${unknown('haushalt.csv', 1, 'fassung', 'plan-2031')} (erwartet: eine Nummer oder Kennung aus fassungen (99000001))`,
  ],
  ['an unknown source', replacing('haushalt.csv', ';plan;1', ';plam;1'), unknown('haushalt.csv', 1, 'quelle', 'plam')],
  [
    'an unknown region',
    replacing('regionen.csv', '99000001', '99000002'),
    unknown('haushalt.csv', 1, 'ags', '99000001'),
  ],
  [
    'an unknown level',
    replacing('produktgruppen.csv', ';365;', ';366;'),
    unknown('produkte.csv', 2, 'produktgruppe', '365'),
  ],
  [
    'an account of another structure',
    replacing('konten.csv', 'kleinstadt;5431000', 'grossstadt;5431000'),
    `${unknown('haushalt.csv', 4, 'konto', '5431000')} (erwartet: eine Nummer oder Kennung aus konten (kleinstadt))`,
  ],
];

const rows: Damage[] = [
  [
    'a record that is there twice',
    replacing('haushalt.csv', '5431000;20;;plan;4', '5011000;20;;plan;3'),
    'haushalt.csv, Datensatz 4, Spalte ags, jahr, fassung, wertart, teil, aufgabe, art, organisation, richtung: Schlüssel doppelt: ' +
      '„99000001 · 2030 · plan-2030 · ansatz · ergebnis · 3650200 · 5011000 · 20 · aufwand · plan · 3“',
    `schon in data/${CITY}/haushalt.csv, Datensatz 3`,
  ],
  [
    'revenue on an expenditure account',
    replacing('haushalt.csv', 'aufwand;36502', 'ertrag;36502'),
    'haushalt.csv, Datensatz 3, Spalte richtung: passt nicht zum Konto: „ertrag“ (erwartet: aufwand)',
  ],
  [
    'a direction that its part does not have',
    replacing('haushalt.csv', 'ergebnis;ertrag', 'finanz;ertrag'),
    'haushalt.csv, Datensatz 2, Spalte richtung: passt nicht zum Teil: „ertrag“ (erwartet: einzahlung oder auszahlung)',
  ],
  [
    'a version that counts the accounts of its structure in another chart',
    (files) => {
      files['fassungen.csv'] += '99000001;nachtrag-2030;Nachtrag;nachtrag;;;kleinstadt;;plan;\n';
    },
    'fassungen.csv, Datensatz 2, Spalte rahmen: anderer Kontenrahmen: „“ (erwartet: klein, wie die andere Fassung der Gliederung kleinstadt)',
  ],
  [
    'a chart that is not there',
    replacing('fassungen.csv', ';klein;', ';gross;'),
    unknown('fassungen.csv', 1, 'rahmen', 'gross'),
  ],
  [
    'a product that is not the parent of the sub-product',
    replacing('haushalt.csv', '36502;3650200', '11101;3650200'),
    'haushalt.csv, Datensatz 3, Spalte produkt: passt nicht zum Unterprodukt: „11101“ (erwartet: 36502)',
  ],
  [
    'words run together in a name',
    replacing('produkte.csv', ';Verwaltungsführung;Rathaus', ';Rechnungswesen undSteuern;Rathaus'),
    'produkte.csv, Datensatz 1, Spalte name: Wörter zusammengeschrieben: „Rechnungswesen undSteuern“',
  ],
];

const totals: Damage[] = [
  [
    'a control total that does not match',
    replacing('haushalt.csv', '1.234,56', '1.234,57'),
    `data/${CITY}/datapackage.json, Spalte kontrollsummen[1]: Kontrollsumme: „2030 aufwand: 1234.07“ (erwartet: 1234.06)`,
  ],
  [
    'a control total over other rows',
    (_, { kontrollsummen }) => Object.assign(kontrollsummen[0] ?? {}, { zeilen: 2 }),
    'Spalte kontrollsummen[0]: Zeilen der Kontrollsumme: „2030 ertrag: 1“ (erwartet: 2)',
  ],
  [
    'a control total of an unknown column',
    (_, { kontrollsummen }) => Object.assign(kontrollsummen[0] ?? {}, { spalte: 'summe' }),
    'Spalte kontrollsummen[0]: Kontrollsumme: „haushalt summe“',
  ],
  [
    'counts of the source that do not add up',
    (_, descriptor) => {
      descriptor.herkunft = { datensaetze: 9, uebernommen: 4, davon_leer: 0, nullzellen: [], abgeleitet_geprueft: [] };
    },
    'Spalte herkunft.davon_leer: geht nicht auf: „0“ (erwartet: 1)',
    'Spalte herkunft.datensaetze: geht nicht auf: „9“ (erwartet: 4)',
  ],
];

describe('references', () => itStopsAt(references, newFolder));
describe('rows', () => itStopsAt(rows, newFolder));
describe('totals', () => itStopsAt(totals, newFolder));
