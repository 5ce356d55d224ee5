/** Can a budget say what its key figures say? Read back from the Parquet that is published. */
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { PLANWIDERSPRUECHE } from '../../src/schema/planwerte.ts';
import type { Problems } from '../problems.ts';
import type { Merged } from '../reshape/merge.ts';
import { quoteName, quoteText } from '../write/names.ts';

/** What the question is put to. */
const ASKED = ['haushalt', 'fassungen', 'ebenen', 'gliederung', 'formelterme'];

interface Found {
  readonly kennzahl: string;
  readonly ags: string;
  readonly fassung: string;
  readonly jahr: number;
  readonly wertart: string;
  /** Both sides of the fraction in euro, exact, and their quotient in per cent. */
  readonly zaehler: string;
  readonly nenner: string;
  readonly wert: number;
  /** The bound of a share that the value may break. */
  readonly anteil: number | null;
  /** What is larger than the whole it belongs to, and both amounts; else null. */
  readonly teil: string | null;
  readonly ganz: string;
  readonly groesster: string;
}

/**
 * Names each share of a whole that is none, and each whole that is smaller than one of its parts, at the version that has it: then
 * accounts are summed wrongly, or the file is wrong.
 */
export async function checkRatios(
  connection: DuckDBConnection,
  merged: Merged,
  folder: string,
  problems: Problems,
): Promise<void> {
  // without terms nothing is reckoned that could be wrong
  if (merged.get('formelterme').rows.length === 0) return;
  for (const table of ASKED)
    await connection.run(
      `CREATE OR REPLACE TEMP VIEW ${quoteName(table)} AS FROM read_parquet(${quoteText(join(folder, `${table}.parquet`))})`,
    );
  const found = (await connection.runAndReadAll(PLANWIDERSPRUECHE)).getRowObjectsJS() as unknown as Found[];
  for (const table of ASKED) await connection.run(`DROP VIEW ${quoteName(table)}`);
  const versions = merged.get('fassungen');
  const [ags, fassung] = [versions.reader('ags'), versions.reader('fassung')];
  for (const one of found) {
    const row = versions.rows.find((version) => ags(version) === one.ags && fassung(version) === one.fassung);
    const { kennzahl, jahr, wertart, zaehler, nenner, wert } = one;
    problems.add({
      kind: 'unmögliche Kennzahl',
      file: row?.file ?? 'fassungen',
      record: row?.record,
      column: 'fassung',
      text: `${one.fassung}: ${kennzahl}, ${jahr}, ${wertart}: ${wert.toFixed(2)} % aus Zähler ${zaehler} und Nenner ${nenner} (Euro)`,
      expected: `${reason(one)}; stimmen die Beträge, der Kontenrahmen der Fassung (rahmen) und seine formelterme?`,
    });
  }
}

function reason({ teil, ganz, groesster, anteil }: Found): string {
  if (teil !== null) return `ein Ganzes (hier ${ganz}), das nicht kleiner ist als sein Teil ${teil} (${groesster})`;
  return anteil === 0 ? 'kein Anteil unter 0 %' : `kein Anteil über ${anteil} %`;
}
