import { ask } from '../engine/native.ts';
import { type DatasetEntry, manifest } from '../engine/published.ts';
import type { Table } from '../schema/column.ts';
import { ANY_TABLE } from '../schema/tables.ts';
import type { Quelle } from '../sources.ts';
import { filesOf, type Inventory } from './inventory.ts';
import { THEMES } from './queries.ts';
import { MIXED, themeOrder } from './titles.ts';
import { newest } from './words.ts';

/** The rows of a dataset in one table. */
export type DatasetTable = DatasetEntry['tabellen'][string] & { readonly table: Table };

/** What was taken into the tables in one piece: a statistic, a budget, a collection of single figures. */
export interface Dataset {
  readonly name: string;
  readonly titel: string;
  readonly beschreibung: string | null;
  /** The table with most of its rows is first. */
  readonly tabellen: readonly DatasetTable[];
  readonly quellen: readonly Quelle[];
  readonly rows: number;
  readonly jahr_von: number | null;
  readonly jahr_bis: number | null;
  readonly stand: string | null;
  readonly thema: string;
}

/** Where a dataset stands. */
export const datasetPath = (name: string): string => `/daten/datensaetze/${name}/`;

/** Its tables whose rows name a source, because they hold figures or statements; all of them where none does. */
export function mainTables({ tabellen }: Pick<Dataset, 'tabellen'>): readonly DatasetTable[] {
  const sourced = tabellen.filter(({ table }) => table.columns.some(({ name }) => name === 'quelle'));
  return sourced.length > 0 ? sourced : tabellen;
}

let known: Promise<Dataset[]> | undefined;

/** The datasets with rows, by theme, in it the largest first; read once. */
export function loadDatasets(inventory: Inventory): Promise<Dataset[]> {
  known ??= read(inventory);
  return known;
}

async function read(inventory: Inventory): Promise<Dataset[]> {
  const themes = await ask(THEMES);
  const found = Object.entries(manifest().datensaetze).flatMap(([name, { titel, beschreibung = null, tabellen }]) => {
    const tables = Object.entries(tabellen)
      .map(([table, rows]): DatasetTable => ({ ...rows, table: ANY_TABLE[table] as Table }))
      .sort((a, b) => b.rows - a.rows);
    if (tables.length === 0) return [];
    const ids = [...new Set(tables.flatMap(({ quellen }) => quellen))];
    const quellen = ids.flatMap((id) => inventory.quellen.get(id) ?? []);
    const years = ids.flatMap((id) =>
      filesOf(inventory, id)
        .filter(({ table }) => table.name in tabellen)
        .flatMap(({ share }) => [share.jahr_von ?? [], share.jahr_bis ?? []].flat()),
    );
    const dataset: Dataset = {
      name,
      titel,
      beschreibung,
      tabellen: tables,
      quellen,
      rows: tables.reduce((sum, { rows }) => sum + rows, 0),
      jahr_von: years.length > 0 ? Math.min(...years) : null,
      jahr_bis: years.length > 0 ? Math.max(...years) : null,
      stand: newest(quellen),
      thema: theme(tables, ids, themes),
    };
    return [dataset];
  });
  return found.sort((a, b) => themeOrder(a.thema) - themeOrder(b.thema) || b.rows - a.rows);
}

const OF_TABLE: Readonly<Record<string, string>> = {
  beteiligungen: 'aufgaben',
  dossiers: MIXED,
  formelterme: 'haushalt',
  kasse: 'haushalt',
  kennzahlblaetter: MIXED,
  kennzahlvergleich: MIXED,
  kontenrahmen: 'haushalt',
  leistungen: 'digitalisierung',
  massnahmenorte: 'investitionen',
  orte: 'investitionen',
  stellen: 'haushalt',
  vorhaben: 'digitalisierung',
  vorschlaege: 'beteiligung',
  zuwendungen: 'aufgaben',
};

/** The theme of more than half of its values, if there is one; of a dataset without values that of its table. */
function theme(
  tables: readonly DatasetTable[],
  quellen: readonly string[],
  themes: readonly { quelle: string; thema: string; zeilen: number }[],
): string {
  const first = tables[0]?.table.name ?? '';
  if (first !== 'werte') return OF_TABLE[first] ?? first;
  const counts = new Map<string, number>();
  for (const { quelle, thema, zeilen } of themes)
    if (quellen.includes(quelle)) counts.set(thema, (counts.get(thema) ?? 0) + zeilen);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 > all ? most[0] : MIXED;
}
