import { ask } from '../engine/native.ts';
import { type Entry, manifest, publishedTables, type TableEntry } from '../engine/published.ts';
import type { Table } from '../schema/column.ts';
import { openLicence, UNLICENSED } from '../schema/licences.ts';
import { site } from '../site.ts';
import { QUELLEN, type Quelle } from '../sources.ts';
import { SHARES, type Share, STRUCTURE_SHARES } from './queries.ts';

/** A table with its files and the sources it rests on. */
export interface Offer {
  readonly table: Table;
  readonly files: TableEntry;
  /** By source; of products, accounts and departments by the source of the plans that use them. */
  readonly shares: readonly Share[];
  /** Does each row name its source? */
  readonly sourced: boolean;
  /** Of a table whose rows name no source: the datasets it is from, and the sources that these declare for them. */
  readonly herkunft: readonly {
    datensatz: string;
    titel: string;
    beschreibung: string | null;
    quellen: readonly string[];
  }[];
}

/** Everything that can be taken away. */
export interface Inventory {
  readonly offers: readonly Offer[];
  readonly quellen: ReadonlyMap<string, Quelle>;
}

let known: Promise<Inventory> | undefined;

/** What is published, read once. */
export function loadInventory(): Promise<Inventory> {
  known ??= read();
  return known;
}

async function read(): Promise<Inventory> {
  const quellen = new Map((await ask(QUELLEN)).map((quelle) => [quelle.quelle, quelle]));
  const { tables, datensaetze } = manifest();
  const offers = await Promise.all(
    publishedTables().map(async (table): Promise<Offer> => {
      const files = tables[table.name];
      if (!files) throw new Error(`manifest.json kennt die Tabelle ${table.name} nicht.`);
      const sourced = table.name !== 'quellen' && table.columns.some(({ name }) => name === 'quelle');
      const structured = table.columns.some(({ name }) => name === 'struktur');
      const shares = sourced ? await ask(SHARES(table)) : structured ? await ask(STRUCTURE_SHARES(table)) : [];
      const herkunft = Object.entries(datensaetze).flatMap(([datensatz, { titel, beschreibung = null, tabellen }]) => {
        const declared = sourced ? undefined : tabellen[table.name]?.quellen;
        return declared?.length ? [{ datensatz, titel, beschreibung, quellen: declared }] : [];
      });
      return { table, files, shares, sourced, herkunft };
    }),
  );
  return { offers, quellen };
}

/** The files with the rows of one source in one table: its own, or the whole table where that rests on it alone. */
export interface SourceFiles {
  readonly table: Table;
  readonly share: Share;
  readonly csv?: Entry | undefined;
  readonly parquet?: Entry | undefined;
  readonly json?: Entry | undefined;
}

/** Where the rows of a source stand; without files where the bulk download of unlicensed figures is switched off. */
export function filesOf({ offers, quellen }: Inventory, quelle: string): SourceFiles[] {
  return offers.flatMap(({ table, files, shares, sourced }) => {
    const share = sourced ? shares.find((one) => one.quelle === quelle) : undefined;
    if (!share) return [];
    if (!isOffered(quellen.get(quelle))) return [{ table, share }];
    const part = files.parts?.find((one) => one.quelle === quelle);
    return [{ table, share, ...(part ?? files) }];
  });
}

/** May the figures of this source be taken away in bulk? */
const isOffered = (quelle: Quelle | undefined): boolean =>
  site.massendownload_ungeklaert || quelle?.lizenz !== UNLICENSED;

/** In the catalogue is only what everyone may use under a licence that has an address. */
export const isCatalogued = (quelle: Quelle): boolean => openLicence(quelle.lizenz) !== undefined;
