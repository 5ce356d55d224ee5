/** What descriptions for machines say: schema.org and the catalogue for data portals. */

/** Of a dataset and of all. */
export const SCHEMA_ORG = {
  stand: (day: string): string => `Stand der neuesten Quelle: ${day}.`,
  site: (site: string): string => `${site}: Daten`,
  noLicence: 'Lizenz: nicht angegeben (ungeklaert).',
  some: '; ein Teil der Quellen nennt keine (ungeklaert)',
  licence: (licence: string): string => `Lizenz der Quelle: ${licence}.`,
  bySource: (missing: string): string => `Die Lizenz gilt je Quelle${missing}.`,
  description: (site: string): string =>
    `Alle Tabellen von ${site} zum Herunterladen, beschrieben Spalte für Spalte, mit Quelle und Lizenz.`,
} as const;

/** The catalogue. */
export const CATALOGUE = {
  title: (site: string): string => `${site}: offene Daten`,
  description: (address: boolean): string =>
    `Finanzdaten, aufbereitet als Tabellen: je Quelle ein Datensatz, nur Quellen mit offener Lizenz.${address ? '' : ' Vorschau: Die Seite hat noch keine Adresse.'}`,
  dataset: (of: { title: string; publisher: string; day: string | null; tables: string }): string =>
    `${of.title}. Herausgeber der Quelle: ${of.publisher}. ${of.day ? `Stand: ${of.day}. ` : ''}Aufbereitet als Tabelle (${of.tables}); die Daten sind dabei umgeformt.`,
  csv: 'UTF-8 mit BOM, Semikolon, Dezimalkomma, Spaltennamen in der ersten Zeile; Spalten beschrieben in datapackage.json.',
  parquet: 'Apache Parquet, mit zstd gepackt.',
  json: 'Eine Liste von Objekten, eines je Zeile; Fehlendes ist null.',
  file: (title: string, table: string, format: string): string => `${title}: Tabelle ${table} (${format})`,
  rows: (table: string, form: string | undefined): string =>
    `Alle Zeilen der Tabelle ${table} aus dieser Quelle. ${form}`,
  cite: (publisher: string, title: string): string => `${publisher}: ${title}. Daten verändert.`,
  preview: (title: string): string => `${title} (Vorschau, Betreiber noch nicht angegeben)`,
} as const;
