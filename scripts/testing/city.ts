/** A small city for tests: a dataset of two products, three accounts and one year, complete and right. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileTable } from '../../src/schema/file-tables.ts';

export const CITY = 'kleinstadt';

/** Files of the dataset by name, without datapackage.json. */
export type CityFiles = Record<string, string>;

export interface CityDescriptor {
  name: string;
  title: string;
  resources: {
    name: string;
    path: string;
    encoding: string;
    dialect: { delimiter: string };
    jahre?: [number, number];
    schema: { fields: { name: string; decimalChar?: string; groupChar?: string }[] };
  }[];
  kontrollsummen: {
    tabelle: string;
    spalte: string;
    filter: Record<string, string | number>;
    summe: string;
    zeilen: number;
  }[];
  herkunft?: Record<string, unknown>;
}

const table = (...lines: string[]): string => `${lines.join('\n')}\n`;

/** A fresh copy each time, to be changed by the test. */
export function cityFiles(): CityFiles {
  return {
    'haushalt.csv': table(
      'ags;jahr;fassung;wertart;teil;richtung;produkt;unterprodukt;konto;fachbereich;betrag;quelle;zeile',
      '99000001;2030;plan-2030;ansatz;ergebnis;aufwand;11101;1110100;5011000;10;1.234,56;plan;1',
      '99000001;2030;plan-2030;ansatz;ergebnis;ertrag;11101;1110100;4411000;10;200;plan;2',
      '99000001;2030;plan-2030;ansatz;ergebnis;aufwand;36502;3650200;5011000;20;-0,5;plan;3',
      '99000001;2030;plan-2030;ansatz;ergebnis;aufwand;36502;3650200;5431000;20;;plan;4',
    ),
    'fassungen.csv': table(
      'ags;fassung;name;status;stand;drucksache;struktur;rahmen;quelle;anmerkung',
      '99000001;plan-2030;Plan 2030;beschlossen;2029-12;;kleinstadt;klein;plan;',
    ),
    'produkte.csv': table(
      'struktur;produkt;name;kurzname;suchworte;name_quelle;produktbereich;produktgruppe',
      'kleinstadt;11101;Verwaltungsführung;Rathaus;;Verwaltungsführung;11;111',
      'kleinstadt;36502;Kindertagesstätten;Kitas;Kita Krippe;Kindertagesstätten;36;365',
    ),
    'unterprodukte.csv': table(
      'struktur;unterprodukt;produkt;name;name_quelle',
      'kleinstadt;1110100;11101;Leitung;Leitung',
      'kleinstadt;3650200;36502;Kita am Markt;Kita am Markt',
    ),
    'konten.csv': table(
      'struktur;konto;name;kurzname;suchworte;name_quelle;kontengruppe',
      'kleinstadt;4411000;Mieten;;;Mieten;44',
      'kleinstadt;5011000;Dienstbezüge;Gehälter;;Dienstbezüge;50',
      'kleinstadt;5431000;Geschäftsaufwand;;;Geschäftsaufwand;54',
    ),
    'kontenrahmen.csv': table(
      'rahmen;praefix;name;richtung;teil;rolle;kategorie;sicherheit;quelle',
      'klein;4;Erträge;ertrag;ergebnis;;;belegt;plan',
      'klein;44;Privatrechtliche Entgelte;ertrag;ergebnis;ordentlich;privatrechtlich;datei;plan',
      'klein;5;Aufwendungen;aufwand;ergebnis;;;belegt;plan',
      'klein;50;Personalaufwendungen;aufwand;ergebnis;ordentlich;personal;datei;plan',
      'klein;54;Sonstige Aufwendungen;aufwand;ergebnis;ordentlich;sonstige_aufwendungen;k;plan',
    ),
    'positionen.csv': table(
      'struktur;unterprodukt;konto;name;name_quelle',
      'kleinstadt;3650200;5431000;Spielzeug;Spielzeug',
    ),
    'organisation.csv': table(
      'struktur;fachbereich;name;name_quelle;geschaeftsbereich',
      'kleinstadt;10;Zentrale Dienste;Zentrale Dienste;1',
      'kleinstadt;20;Soziales;Soziales;1',
    ),
    'quellen.csv': table(
      'quelle;titel;herausgeber;url;stand;abruf;lizenz;datei;sha256;anmerkung',
      'plan;Haushaltsplan 2030;Stadt Kleinstadt;https://example.org/plan;2029-12;;dl-de/by-2-0;;;',
    ),
    'regionen.csv': table(
      'ags;name;art;land;flaeche_km2;gueltig_von;gueltig_bis',
      '99000001;Kleinstadt;kreisfreie Stadt;99;12,5;;',
    ),
    'produktbereiche.csv': table(
      'struktur;produktbereich;name;kurzname',
      'kleinstadt;11;Innere Verwaltung;Verwaltung',
      'kleinstadt;36;Kinder-, Jugend- und Familienhilfe;Kinder',
    ),
    'produktgruppen.csv': table(
      'struktur;produktgruppe;name',
      'kleinstadt;111;Verwaltungssteuerung',
      'kleinstadt;365;Tageseinrichtungen für Kinder',
    ),
    'kontengruppen.csv': table(
      'struktur;kontengruppe;name;kurzname;kontenklasse;kontenklasse_name',
      'kleinstadt;44;Privatrechtliche Entgelte;Mieten;4;Erträge',
      'kleinstadt;50;Personalaufwendungen;Personal;5;Aufwendungen',
      'kleinstadt;54;Sonstige Aufwendungen;Sonstiges;5;Aufwendungen',
    ),
    'geschaeftsbereiche.csv': table(
      'struktur;geschaeftsbereich;name;name_quelle',
      'kleinstadt;1;Verwaltung;Verwaltung',
    ),
    'bezeichnungen-erlaubt.csv': table('wort;grund', 'GmbH;Rechtsform'),
  };
}

/** The datapackage.json for these files. */
export function cityDescriptor(files: CityFiles): CityDescriptor {
  return {
    name: CITY,
    title: 'Haushalt der Kleinstadt',
    resources: Object.keys(files).map((path) => {
      const name = path.replace('.csv', '');
      return {
        name,
        path,
        encoding: 'utf-8',
        dialect: { delimiter: ';' },
        ...(name === 'haushalt' ? { jahre: [2030, 2030] as [number, number] } : {}),
        schema: {
          fields: fileTable(name).columns.map((column) => ({ name: column.name, decimalChar: ',', groupChar: '.' })),
        },
      };
    }),
    kontrollsummen: [
      { tabelle: 'haushalt', spalte: 'betrag', filter: { jahr: 2030, richtung: 'ertrag' }, summe: '200', zeilen: 1 },
      {
        tabelle: 'haushalt',
        spalte: 'betrag',
        filter: { jahr: 2030, richtung: 'aufwand' },
        summe: '1234.06',
        zeilen: 3,
      },
    ],
  };
}

/** Writes the dataset into a folder of its own below `data`. */
export async function writeCity(
  data: string,
  files: CityFiles,
  descriptor: unknown = cityDescriptor(files),
): Promise<void> {
  const folder = join(data, CITY);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}
