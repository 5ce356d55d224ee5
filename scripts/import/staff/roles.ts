/** Which column of a list of posts is what: by its header, with the reason. What a person said goes before. */
import type { SourceFile } from '../../../src/reader/bytes/sheet.ts';
import { type Column, columnsIn } from '../../../src/reader/roles/column.ts';
import { type Table, tableIn } from '../../../src/reader/table/table.ts';
import { POST_COUNTS } from '../../../src/schema/values.ts';

export const TEXTS = ['bereich', 'kennung', 'gruppe', 'jahr', 'fassung', 'schluessel'] as const;
const SAYABLE = [...TEXTS, ...POST_COUNTS, 'ohne'] as const;
type Kind = (typeof SAYABLE)[number];
export type TextColumn = (typeof TEXTS)[number];
export type Count = (typeof POST_COUNTS)[number];

interface ColumnRole {
  readonly column: Column;
  readonly kind: Kind;
  readonly reason: string;
  /** The year that the header names, and the day. */
  readonly jahr?: number | undefined;
  readonly stichtag?: string | undefined;
}

export interface StaffSheet {
  readonly source: SourceFile;
  readonly table: Table;
  readonly roles: readonly ColumnRole[];
}

/** In the order of trust: the first that a header fits decides. */
const WORDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'ohne',
    /bemerkung|anmerkung|vermerk|erläuterung|inhaber|vorname|nachname|funktion|veränderung|differenz|davon|mehr\b|weniger\b|kosten|euro|€/,
  ],
  ['kennung', /^kennung\b/],
  ['jahr', /^(haushalts|plan)?jahr$/],
  ['fassung', /^(fassung|status)$/],
  [
    'schluessel',
    /^((produkt(gruppe|bereich)?|fachbereichs?|amts?|bereichs?)[- ]?(nr|nummer)\.?|produkt(gruppe|bereich)?)$/,
  ],
  ['unbesetzt', /unbesetzt|nicht besetzt|vakan|freie? stellen|offene stellen/],
  ['besetzt', /besetzt/],
  ['vzae', /vzä|vollzeit|\bvk\b|\bvbe\b|\bfte\b/],
  ['gruppe', /gruppe|besoldung|entgelt|eingruppierung|vergütung|wertigkeit/],
  ['geplant', /stellen\b|stellenzahl|\bsoll\b|geplant|anzahl/],
  ['bereich', /bereich|\bamt\b|dezernat|organisation|abteilung|dienststelle|teilhaushalt|referat/],
];

const isCount = (kind: Kind): kind is Count => POST_COUNTS.some((one) => one === kind);

/** "besetzt am 30.06.2029": the year, and the day in the order of years. */
function timeIn(words: string): Pick<ColumnRole, 'jahr' | 'stichtag'> {
  const [, day = '', month = '', year] = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})\b/.exec(words) ?? [];
  if (year) return { jahr: Number(year), stichtag: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  const [alone] = /\b(19|20)\d{2}\b/.exec(words) ?? [];
  return alone ? { jahr: Number(alone) } : {};
}

/** The roles of all columns; of two that would be the same, for the same year, the first is. */
function rolesOf(columns: readonly Column[], answers: Readonly<Record<string, string>>): ColumnRole[] {
  const found = columns.map((column): ColumnRole => {
    const said = SAYABLE.find((one) => one === answers[`spalte:${column.name}`]);
    const kind = said ?? WORDS.find(([, pattern]) => pattern.test(column.words))?.[0];
    const time = kind && isCount(kind) ? timeIn(column.words) : {};
    if (said) return { column, kind: said, reason: 'so festgelegt', ...time };
    if (kind === 'ohne') return { column, kind, reason: 'Bemerkung, Mensch oder Teilmenge: wird nicht übernommen' };
    return kind
      ? { column, kind, reason: time.jahr ? `nach dem Kopf, Jahr ${time.jahr}` : 'nach dem Kopf', ...time }
      : { column, kind: 'ohne', reason: 'nicht bekannt: wird nicht übernommen' };
  });
  return found.map((role, at) =>
    role.kind !== 'ohne' && found.slice(0, at).some(({ kind, jahr }) => kind === role.kind && jahr === role.jahr)
      ? { ...role, kind: 'ohne', reason: `schon eine Spalte ${role.kind}: wird nicht übernommen` }
      : role,
  );
}

/** All sheets with areas, groups and a count of posts; none: there is no list of posts. */
export function staffSheetsIn(sources: readonly SourceFile[], answers: Readonly<Record<string, string>>): StaffSheet[] {
  return sources.flatMap((source) =>
    source.sheets.flatMap((sheet) => {
      const table = tableIn(sheet, source.file);
      const roles = rolesOf(columnsIn(table).columns, answers);
      const has = (kind: Kind): boolean => roles.some((role) => role.kind === kind);
      const counted = roles.some(({ kind }) => isCount(kind) && kind !== 'unbesetzt');
      return has('bereich') && has('gruppe') && counted ? [{ source, table, roles }] : [];
    }),
  );
}

/** Does a header name areas and groups beside what is called posts? */
export const isStaffList = (sources: readonly SourceFile[]): boolean =>
  staffSheetsIn(sources, {}).some(({ roles }) =>
    roles.some(({ kind, column }) => isCount(kind) && /stelle|besetzt|vzä/.test(column.words)),
  );

/** The columns that count posts. */
export const countsOf = ({ roles }: StaffSheet) =>
  roles.flatMap(({ kind, ...role }) => (isCount(kind) ? [{ ...role, kind }] : []));
