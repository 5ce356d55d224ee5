/** From the records of a list to posts: one entry an area, group and year; what is wrong is named. */
import { type DecimalMark, isMissing } from '../../../src/reader/numbers/amount.ts';
import { EURO } from '../../../src/reader/numbers/decimal.ts';
import { yearOf } from '../../../src/reader/roles/words.ts';
import { STATUS } from '../../../src/schema/values.ts';
import { slug } from '../../../src/text/slug.ts';
import { amountReader, type Bounds, type Tell } from '../lists/amounts.ts';
import { TOTAL_ROW } from '../lists/total-row.ts';
import { namesSomebody } from '../people/texts.ts';
import { type Count, countsOf, type StaffSheet, TEXTS, type TextColumn } from './roles.ts';

export type Status = (typeof STATUS)[number];

/** Posts of a group in an area and a year; what no list says is not among the counts. */
export interface Posts {
  readonly jahr: number;
  readonly fassung: Status;
  readonly bereich: string;
  readonly kennung: string;
  readonly gruppe: string;
  readonly schluessel: string;
  readonly stichtag: string;
  /** The file that they are from, and the record there, the first of several. */
  readonly file: string;
  readonly record?: number;
  /** What their row says already, where it was imported before. */
  readonly kept?: Readonly<Record<'quelle' | 'struktur' | 'ebene', string>>;
  /** Exact as `numbers/decimal.ts` counts. */
  readonly counts: ReadonlyMap<Count, bigint>;
}

/** What a person said for all records. */
export interface ForAll {
  readonly jahr: number | undefined;
  readonly fassung: Status | undefined;
  /** The decimal mark, where no cell proves it. */
  readonly mark: DecimalMark | undefined;
  /** Names of areas and groups that are no names of people, although they look so. */
  readonly names: ReadonlySet<string>;
}

const BOUNDS: Bounds = {
  negative: false,
  most: 100_000n * EURO,
  mostText: 'höchstens 100.000 Stellen',
  cents: false,
};

export const statusOf = (text: string): Status | undefined => STATUS.find((one) => one === text.toLowerCase());

/** "A13" and "A  13" are one group. */
const groupName = (text: string): string => text.replace(/^(\p{L}+)(\d)/u, '$1 $2');

/** Reads every record of a sheet; a record with counts of several years is an entry for each. */
export function postsIn(sheet: StaffSheet, forAll: ForAll, fault: Tell): Posts[] {
  const counts = countsOf(sheet);
  const read = amountReader(
    counts.map(({ column }) => column),
    { ...BOUNDS, mark: forAll.mark },
    fault,
  );
  const file = sheet.source.file;
  return sheet.table.rows.flatMap(({ record, cells }): Posts[] => {
    const texts = textsOf(sheet, cells);
    const refuse = (kind: string, column: TextColumn, expected: string): [] => {
      fault({ kind, record, column: headOf(sheet, column), text: texts[column], expected });
      return [];
    };
    for (const column of ['bereich', 'gruppe'] as const) {
      if (texts[column] === '') return refuse('fehlt', column, 'in jedem Datensatz ein Bereich und eine Gruppe');
      if (TOTAL_ROW.test(texts[column])) return refuse('Summenzeile', column, 'Summen nennt man mit --total');
      if (namesSomebody(texts[column]) && !forAll.names.has(texts[column]))
        return refuse('nennt einen Menschen', column, `kein Name; heißt es so: --answer "name:${texts[column]}=ja"`);
    }
    const own = texts.jahr === '' ? forAll.jahr : yearOf(texts.jahr);
    if (texts.jahr !== '' && own === undefined) return refuse('unzulässig', 'jahr', 'ein Jahr, etwa 2026');
    const fassung = texts.fassung === '' ? forAll.fassung : statusOf(texts.fassung);
    if (fassung === undefined) return refuse('unzulässig', 'fassung', STATUS.join(', '));
    const years = [...new Set(counts.map(({ jahr }) => jahr ?? own))];
    return years.flatMap((jahr): Posts[] => {
      if (jahr === undefined) return refuse('fehlt', 'jahr', 'ein Jahr, etwa 2026');
      const found = new Map<Count, bigint>();
      for (const { kind, column, jahr: named } of counts) {
        if ((named ?? own) !== jahr) continue;
        const units = read({ column, faktor: 1n }, cells, record, {});
        if (units !== null && units !== undefined) found.set(kind, units);
      }
      if (found.size === 0) return [];
      const wrong = contradiction(found);
      if (wrong) {
        fault({ kind: 'unplausibel', record, expected: wrong });
        return [];
      }
      return [
        {
          jahr,
          fassung,
          bereich: texts.bereich,
          kennung: slug(texts.kennung || texts.bereich),
          gruppe: groupName(texts.gruppe),
          schluessel: texts.schluessel,
          stichtag: counts.find((one) => one.kind === 'besetzt' && (one.jahr ?? own) === jahr)?.stichtag ?? '',
          file,
          record,
          counts: found,
        },
      ];
    });
  });
}

/** What counts of a group cannot be; undefined: nothing is against them. */
function contradiction(counts: ReadonlyMap<Count, bigint>): string | undefined {
  const [planned, filled, vacant, full] = (['geplant', 'besetzt', 'unbesetzt', 'vzae'] as const).map((one) =>
    counts.get(one),
  );
  if (planned !== undefined && vacant !== undefined && vacant > planned)
    return 'nicht mehr unbesetzte als geplante Stellen';
  const most = [planned, filled].flatMap((one) => one ?? []);
  if (full !== undefined && most.length > 0 && most.every((one) => full > one))
    return 'nicht mehr Vollzeitäquivalente als Stellen';
  return undefined;
}

const headOf = ({ roles }: StaffSheet, kind: TextColumn): string =>
  roles.find((role) => role.kind === kind)?.column.name ?? kind;

function textsOf({ roles }: StaffSheet, cells: readonly string[]): Record<TextColumn, string> {
  const text = (kind: TextColumn): string => {
    const column = roles.find((role) => role.kind === kind)?.column;
    const cell = column ? (cells[column.at] ?? '').replace(/\s+/g, ' ').trim() : '';
    return isMissing(cell) ? '' : cell;
  };
  return Object.fromEntries(TEXTS.map((kind) => [kind, text(kind)])) as Record<TextColumn, string>;
}
