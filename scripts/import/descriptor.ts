/** The datapackage.json of an imported dataset: what it is, where it comes from, what it has to add up to. */
import type { Table } from '../../src/schema/tables.ts';
import { fileTable } from '../read/fileTables.ts';
import { fromUnits } from '../read/number.ts';
import type { Facts } from './facts.ts';
import { type Ledger, SCALE, slot } from './ledger.ts';
import type { Recipe } from './recipe.ts';

export interface ControlTotal {
  readonly tabelle: 'haushalt';
  readonly spalte: 'betrag';
  readonly filter: {
    readonly fassung: string;
    readonly jahr: number;
    readonly wertart: string;
    readonly richtung: string;
  };
  /** Exact decimal text. */
  readonly summe: string;
  readonly zeilen: number;
}

/** What happened to the records of the source; `npm run data` checks that it adds up to the rows of `haushalt`. */
export function provenance(
  recipe: Recipe,
  facts: Facts,
  checked: ReadonlyMap<string, number>,
  source: { file: string; sha256: string; records: number },
) {
  const phases = recipe.phasen.flatMap(({ phase, jahre }) => jahre.map((jahr) => ({ phase, jahr })));
  return {
    datei: source.file,
    sha256: source.sha256,
    datensaetze: source.records,
    uebernommen: facts.rows.length,
    davon_leer: facts.empty,
    nullzellen: phases.map(({ phase, jahr }) => ({ phase, jahr, anzahl: facts.zeros.get(slot(phase, jahr)) ?? 0 })),
    abgeleitet_geprueft: recipe.abgeleitet.map(({ phase, jahr }) => ({
      phase,
      jahr,
      anzahl: checked.get(slot(phase, jahr)) ?? 0,
    })),
  };
}

/** The source's totals with the number of rows that have to make them up. */
export function controlTotals(recipe: Recipe, facts: Facts): ControlTotal[] {
  return recipe.kontrollsummen.map(({ summe, ...filter }) => ({
    tabelle: 'haushalt',
    spalte: 'betrag',
    filter,
    summe,
    zeilen: facts.rows.filter(
      (row) =>
        row.fassung === filter.fassung &&
        row.jahr === String(filter.jahr) &&
        row.wertart === filter.wertart &&
        row.richtung === filter.richtung,
    ).length,
  }));
}

/** Totals of the source's cells by the recipe's versions, for the summary and the check against the recipe. */
export function totalsOf(recipe: Recipe, ledger: Ledger): Map<string, string> {
  const sums = new Map<string, bigint>();
  for (const { phase, jahre, fassung, wertart } of recipe.phasen) {
    for (const jahr of jahre) {
      for (const { cells, direction } of ledger.positions.values()) {
        const key = [fassung, jahr, wertart, direction].join(' ');
        sums.set(key, (sums.get(key) ?? 0n) + (cells.get(slot(phase, jahr))?.units ?? 0n));
      }
    }
  }
  return new Map([...sums].map(([key, units]) => [key, fromUnits(units, SCALE)]));
}

export function datasetDescriptor(
  recipe: Recipe,
  tables: readonly string[],
  totals: readonly ControlTotal[],
  herkunft: ReturnType<typeof provenance>,
) {
  const { datensatz, quelle, zahlen } = recipe;
  const years = recipe.phasen.flatMap(({ jahre }) => jahre);
  return {
    name: datensatz.name,
    title: datensatz.titel,
    description: datensatz.beschreibung,
    stand: datensatz.stand,
    status: datensatz.status,
    licenses: [{ name: datensatz.lizenz, title: LICENCE_UNKNOWN }],
    sources: [{ title: quelle.titel, path: quelle.url }],
    resources: tables.map((name) => ({
      name,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ';' },
      ...(name === 'haushalt' ? { jahre: [Math.min(...years), Math.max(...years)] } : {}),
      schema: schemaOf(fileTable(name), zahlen),
    })),
    kontrollsummen: totals,
    herkunft,
  };
}

const LICENCE_UNKNOWN = 'Die Quelle nennt keine Lizenz; vor einer Weitergabe mit der Stadt zu klären.';

function schemaOf(table: Table, { decimalChar, groupChar }: Recipe['zahlen']) {
  return {
    fields: table.columns.map(({ name, type, description }) => ({
      name,
      type: { text: 'string', integer: 'integer', decimal: 'number' }[type],
      ...(type === 'decimal' ? { decimalChar, groupChar } : {}),
      description,
    })),
    primaryKey: table.key,
  };
}
