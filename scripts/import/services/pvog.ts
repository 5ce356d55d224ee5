/**
 * Open-PVOG export of the Dashboard Digitale Verwaltung: which online services the Portalverbund lists for a region.
 * The export is taken as it is: a status "ok" is a listed service, not a proof that one can apply.
 */
import type { Fault } from '../../problems.ts';
import type { Row } from '../labels.ts';
import type { Regions } from '../statistics/regions.ts';
import { regionOf } from './pvog-region.ts';
import type { Sheet, SheetRecord } from './sheet.ts';

export const PVOG_COLUMNS = {
  required: ['leika_key', 'ars', 'url', 'online_status', 'datenstand_pvog_import'],
  known: [
    'leika_name',
    'leika_bezeichnung',
    'ars_name',
    'ars_federal_state',
    'bundesland',
    'ozgid',
    'ozg_bezeichnung',
    'aktiv',
    'art_flaechendeckung',
    'begruendung_nicht_beruecksichtigt',
    'export_datum',
  ],
  /** The export grows; a column that is not known yet does no harm. */
  strict: false,
} as const;

/** What was read: rows of one region, and how many records were left out for which reason. */
export interface ServiceRows {
  readonly read: number;
  readonly rows: readonly Row[];
  readonly leftOut: ReadonlyMap<string, number>;
  readonly ags: string;
  /** Key of the region in the export, for the address of the source. */
  readonly ars: string;
}

const URL_FORM = /^https?:\/\/\S+$/;

/** The services of one region; undefined when the export does not lead to exactly one. */
export function pvogRows(
  sheet: Sheet,
  ags: string | undefined,
  regions: Regions,
  fault: Fault,
): ServiceRows | undefined {
  const records = sheet.records.map((record) => ({ record, region: regionOf(record, regions, fault) }));
  const found = [...new Set(records.flatMap(({ region }) => region ?? []))].sort();
  const chosen = ags ?? (found.length === 1 ? found[0] : undefined);
  if (!chosen || !found.includes(chosen)) {
    const expected = ags ? `Zeilen für ${ags}` : 'eine Region, oder ags in import.json, das eine davon wählt';
    fault({ kind: 'Region', column: 'ars', text: found.join(', '), expected });
    return undefined;
  }
  const leftOut = new Map<string, number>();
  const leave = (reason: string): void => void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  const rows = new Map<string, Row>();
  for (const { record, region } of records) {
    if (region === undefined) continue;
    if (region !== chosen) {
      leave(`andere Region (${region})`);
      continue;
    }
    const row = rowOf(record, chosen, fault);
    const key = [row.leika, row.url, row.stichtag, row.anmerkung].join('\n');
    if (rows.has(key)) leave('doppelt');
    else rows.set(key, row);
  }
  const ars = records.find(({ region }) => region === chosen)?.record.cell('ars') ?? '';
  return { read: sheet.records.length, rows: numbered([...rows.values()]), leftOut, ags: chosen, ars };
}

function rowOf(record: SheetRecord, ags: string, fault: Fault): Row {
  const { cell } = record;
  const refuse = (column: string, expected: string): void =>
    fault({ kind: cell(column) ? 'unzulässig' : 'fehlt', record: record.record, column, text: cell(column), expected });
  const leika = cell('leika_key');
  if (!/^\d{14}$/.test(leika)) refuse('leika_key', '14 Ziffern');
  const name = cell('leika_bezeichnung') || cell('leika_name');
  if (!name) refuse('leika_bezeichnung', 'ein Name, auch in leika_name');
  const status = cell('online_status').toLowerCase();
  if (status !== 'ok' && status !== 'nicht ok') refuse('online_status', 'ok, nicht ok');
  const active = cell('aktiv').toLowerCase();
  if (!['', 'ja', 'nein'].includes(active)) refuse('aktiv', 'ja, nein oder leer');
  const stichtag = dayOf(cell('datenstand_pvog_import'));
  if (!stichtag) refuse('datenstand_pvog_import', 'ein Datum (JJJJ-MM-TT oder TT.MM.JJJJ)');
  const url = URL_FORM.test(cell('url')) ? cell('url') : '';
  return {
    ags,
    leika,
    name: name.replace(/\s+/g, ' '),
    stichtag: stichtag ?? '',
    online: status === 'ok' && active !== 'nein' && url ? 'verzeichnet' : '',
    url,
    anmerkung: noteOf(cell, url),
  };
}

/** What else the export says, as it says it. */
function noteOf(cell: SheetRecord['cell'], url: string): string {
  const quoted = (column: string, before: string): string => (cell(column) ? `${before} „${cell(column)}“` : '');
  const ozg = [cell('ozgid'), cell('ozg_bezeichnung')].filter(Boolean).join(' ');
  return [
    quoted('online_status', 'Status'),
    quoted('aktiv', 'aktiv'),
    quoted('art_flaechendeckung', 'Abdeckung'),
    quoted('begruendung_nicht_beruecksichtigt', 'nicht berücksichtigt:'),
    ozg && `OZG-Leistung ${ozg}`,
    url ? '' : quoted('url', 'Adresse unbrauchbar:'),
  ]
    .filter(Boolean)
    .join('; ');
}

/** "2026-09-29", "2026-09-29T04:00:00Z" or "29.09.2026" as a day that exists; undefined otherwise. */
function dayOf(text: string): string | undefined {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})/.exec(text) ?? [];
  const iso = year ? `${year}-${month}-${day}` : /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
  const date = new Date(`${iso}T00:00:00Z`);
  return iso && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** A service with several addresses stands there once for each, numbered in the order of the addresses. */
function numbered(rows: readonly Row[]): Row[] {
  const sorted = [...rows].sort(
    (a, b) => compare(a.leika, b.leika) || compare(a.url, b.url) || compare(a.anmerkung, b.anmerkung),
  );
  const seen = new Map<string, number>();
  return sorted.map((row) => {
    const key = `${row.leika}\n${row.stichtag}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...row, leistung: count === 1 ? (row.leika ?? '') : `${row.leika}-${count}` };
  });
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
