/** The datapackage.json of an imported dataset: what it is, where it comes from, what it has to add up to. */
import { FAMILIAR_COLUMNS } from '../../src/schema/booked-on.ts';
import type { Table } from '../../src/schema/column.ts';
import { fileTable } from '../../src/schema/file-tables.ts';
import { TIDY } from '../../src/schema/number.ts';
import { KLASSIFIKATION } from '../../src/schema/values.ts';
import type { CountOfYear } from '../read/descriptor.ts';
import type { Facts, Total } from './facts.ts';
import type { Recipe } from './recipe.ts';
import { varyingTable } from './varying.ts';

/** What became of the records of the source; `npm run data` checks that it adds up to the rows of `haushalt`. */
export interface Provenance {
  readonly datei: string;
  readonly sha256: string;
  readonly datensaetze: number;
  readonly uebernommen: number;
  readonly davon_leer: number;
  readonly nullzellen: readonly CountOfYear[];
  readonly abgeleitet_geprueft: readonly CountOfYear[];
}

export interface SourceFile {
  readonly file: string;
  readonly sha256: string;
  readonly records: number;
}

const LICENCE_UNKNOWN = 'Die Quelle nennt keine Lizenz; vor einer Weitergabe mit der Stadt zu klären.';

export function provenance(
  facts: Facts,
  checked: readonly CountOfYear[],
  { file, sha256, records }: SourceFile,
): Provenance {
  return {
    datei: file,
    sha256,
    datensaetze: records,
    uebernommen: facts.rows.length,
    davon_leer: facts.empty,
    nullzellen: facts.zeros,
    abgeleitet_geprueft: checked,
  };
}

/** What every row of `haushalt` has, said once. */
const constantOf = ({ teil }: Recipe): Readonly<Record<string, string>> => ({ teil });

/** A table as its file holds it: on what a row is booked stands in the familiar columns, once. */
export function importedTable(recipe: Recipe, name: string): Table {
  if (name !== 'haushalt') return fileTable(name);
  const table = varyingTable(name, constantOf(recipe));
  const familiar = (column: string): string => {
    const klassifikation = KLASSIFIKATION.find((one) => one === column);
    return (klassifikation && FAMILIAR_COLUMNS[klassifikation][0]) ?? column;
  };
  const columns = table.columns.filter(({ name }) => familiar(name) === name);
  return { ...table, columns, key: table.key.map(familiar), sort: table.sort.map(familiar) };
}

/** `tables` are the names of the dataset's files. */
export function datasetDescriptor(recipe: Recipe, tables: readonly string[], facts: Facts, herkunft: Provenance) {
  const { datensatz, quelle } = recipe;
  const years = facts.totals.map(({ jahr }) => jahr);
  return {
    name: datensatz.name,
    title: datensatz.titel,
    description: datensatz.beschreibung,
    stand: datensatz.stand,
    status: datensatz.status,
    licenses: [{ name: datensatz.lizenz, ...(datensatz.lizenz === 'ungeklaert' ? { title: LICENCE_UNKNOWN } : {}) }],
    sources: [{ title: quelle.titel, path: quelle.url }],
    resources: tables.map((name) => ({
      name,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ';' },
      ...(name === 'haushalt' && years.length > 0 ? { jahre: [Math.min(...years), Math.max(...years)] } : {}),
      ...(name === 'haushalt' ? { konstant: constantOf(recipe) } : {}),
      schema: schemaOf(importedTable(recipe, name)),
    })),
    kontrollsummen: facts.totals.map(controlTotal),
    herkunft,
  };
}

function controlTotal({ summe, zeilen, ...filter }: Total) {
  return { tabelle: 'haushalt', spalte: 'betrag', filter, summe, zeilen };
}

function schemaOf(table: Table) {
  // the dataset's own convention, whatever that of the source was
  const { decimalChar, groupChar } = TIDY;
  const named = new Set(table.columns.map(({ name }) => name));
  return {
    fields: table.columns.map(({ name, type, description }) => ({
      name,
      type: { text: 'string', integer: 'integer', decimal: 'number' }[type],
      ...(type === 'decimal' ? { decimalChar, groupChar } : {}),
      description,
    })),
    primaryKey: table.key.filter((name) => named.has(name)),
  };
}
