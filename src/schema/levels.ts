/** Names of levels that are kept once per structure and joined into the tables. */
import type { Column, Table } from './column.ts';
import { KEY, NAME_QUELLE, STRUKTUR, text } from './columns.ts';
import type { TableName } from './tables.ts';

/** Names of the levels, kept once per structure in `data/` and joined into `produkte`, `konten` and `organisation`. */
const level = (name: string, key: string, columns: readonly Column[]): Table => ({
  name,
  row: `der Name einer Ebene (${key})`,
  key: ['struktur', key],
  sort: ['struktur', key],
  columns: [STRUKTUR, text(key, 'Nummer', { pattern: KEY }), text('name', 'Name'), ...columns],
});

export const LEVELS = {
  produktbereiche: level('produktbereiche', 'produktbereich', [text('kurzname', 'Kurzer Name')]),
  produktgruppen: level('produktgruppen', 'produktgruppe', []),
  kontengruppen: level('kontengruppen', 'kontengruppe', [
    text('kurzname', 'Kurzer Name'),
    text('kontenklasse', 'Kontenklasse', { pattern: KEY }),
    text('kontenklasse_name', 'Name der Kontenklasse'),
  ]),
  geschaeftsbereiche: level('geschaeftsbereiche', 'geschaeftsbereich', [NAME_QUELLE]),
} as const;

/** What the entries of kinds are in the chart of their structure: found when the data is built, in no file. */
export const IN_CHART = 'kontenrollen';

/** Columns that a published table gets from a level table, or from the charts of accounts, when the data is built. */
export const JOINED: Readonly<
  Partial<
    Record<
      TableName,
      {
        level: keyof typeof LEVELS | typeof IN_CHART;
        /** The columns that have to be the same, beside the structure. */
        by: readonly string[];
        columns: Readonly<Record<string, string>>;
      }[]
    >
  >
> = {
  produkte: [
    {
      level: 'produktbereiche',
      by: ['produktbereich'],
      columns: { name: 'produktbereich_name', kurzname: 'produktbereich_kurzname' },
    },
    { level: 'produktgruppen', by: ['produktgruppe'], columns: { name: 'produktgruppe_name' } },
  ],
  konten: [
    {
      level: 'kontengruppen',
      by: ['kontengruppe'],
      columns: {
        name: 'kontengruppe_name',
        kurzname: 'kontengruppe_kurzname',
        kontenklasse: 'kontenklasse',
        kontenklasse_name: 'kontenklasse_name',
      },
    },
    { level: IN_CHART, by: ['konto'], columns: { rolle: 'rolle', kategorie: 'kategorie' } },
  ],
  gliederung: [
    { level: IN_CHART, by: ['klassifikation', 'schluessel'], columns: { rolle: 'rolle', kategorie: 'kategorie' } },
  ],
  organisation: [
    { level: 'geschaeftsbereiche', by: ['geschaeftsbereich'], columns: { name: 'geschaeftsbereich_name' } },
  ],
};
