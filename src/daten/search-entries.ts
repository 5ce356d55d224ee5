import { ask } from '../engine/native.ts';
import type { Entry } from '../search/entry.ts';
import { date } from '../text/format.ts';
import { KORREKTUREN } from '../ui/origin/corrections.ts';
import { DATA_FRAME } from '../words/de/data/overview.ts';
import { DATA_SEARCH, SOURCES_LIST, TABLE_PAGE } from '../words/de/data/tables.ts';
import { datasetPath, loadDatasets } from './datasets.ts';
import { loadInventory } from './inventory.ts';
import { DATA_SECTIONS } from './sections.ts';
import { tableTitle } from './titles.ts';

/** Whoever looks for a thing wants the thing; the data that tell of it come last. */
const LAST = 0.3;

/** The pages on the data, tables, datasets, sources and corrections for the search. */
export async function dataEntries(): Promise<Entry[]> {
  const inventory = await loadInventory();
  const datasets = await loadDatasets(inventory);
  return [
    ...DATA_SECTIONS.map(
      ({ href, text }): Entry => ({ h: href, k: text, n: DATA_FRAME.data, e: DATA_SEARCH.page, y: '' }),
    ),
    // a table without rows tells of nothing that the city has
    ...inventory.offers
      .filter(({ files }) => files.rows > 0)
      .map(
        ({ table: { name } }): Entry => ({
          h: `/daten/${name}/`,
          k: tableTitle(name),
          e: TABLE_PAGE.title(name),
          y: '',
          g: 0.6,
        }),
      ),
    ...datasets.map(
      ({ name, titel, stand, jahr_von, jahr_bis }): Entry => ({
        h: datasetPath(name),
        k: titel,
        e: DATA_SEARCH.dataset,
        y: stand ? date(stand) : '',
        ...(jahr_von !== null && jahr_bis !== null && { j: [jahr_von, jahr_bis] as const }),
        g: LAST,
      }),
    ),
    ...[...inventory.quellen.values()].map(
      ({ quelle, titel, herausgeber, stand }): Entry => ({
        h: `/daten/quellen/${quelle}/`,
        k: titel,
        n: herausgeber,
        e: SOURCES_LIST.source,
        y: stand ? date(stand) : '',
        ...(stand && { j: [Number(stand.slice(0, 4)), Number(stand.slice(0, 4))] as const }),
        g: LAST,
      }),
    ),
    ...(await ask(KORREKTUREN)).map(
      ({ korrektur, tabelle, spalte, grund, datum }): Entry => ({
        h: `/daten/korrekturen/#korrektur-${korrektur}`,
        k: DATA_SEARCH.correctionOf(tabelle, spalte),
        n: grund,
        e: DATA_SEARCH.correction,
        y: date(datum),
        g: LAST,
      }),
    ),
  ];
}
