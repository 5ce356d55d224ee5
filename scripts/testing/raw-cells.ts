/** Cells of raw tables against the datasets that were made of them: both read here with nothing of the importer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawTable } from './raw-tables.ts';

/** A row of `werte.csv` as a dataset stores it; an empty text is null. */
export interface Stored {
  readonly wert: string | null;
  readonly fehlgrund: string | null;
  readonly zeile: string | null;
}

/** One cell of a raw table: number of its record, from 0, and of its column. */
export interface RawCell {
  readonly table: RawTable;
  readonly record: number;
  readonly column: number;
}

/** What became of a cell: it is stored as printed, was left out on purpose, or is at fault. */
export type Verdict = 'stored' | 'left out' | { readonly wrong: string };

/** Cells of one line; quotes only around names with a comma. */
const split = (line: string, delimiter: RawTable['delimiter']): string[] =>
  delimiter === ';'
    ? line.split(';')
    : (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).map((cell) => cell.replace(/,$/, ''));

/** The printed number as the dataset keeps it; undefined for a mark. */
function expectedValue(text: string, factor = 1n): string | undefined {
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const milli = BigInt(whole + fraction.padEnd(3, '0')) * factor;
  const digits = milli.toString().padStart(4, '0');
  const tail = digits.slice(-3).replace(/0+$/, '');
  return `${milli === 0n ? '' : sign}${digits.slice(0, -3)}${tail ? `.${tail}` : ''}`;
}

/** A folder of raw tables beside a folder of datasets; each file is read once. */
export class RawCells {
  readonly #texts = new Map<string, string>();
  readonly #records = new Map<string, string[][]>();
  readonly #regions: ReadonlyMap<string, { readonly from: string; readonly until: string }>;

  constructor(
    private readonly raw: string,
    private readonly data: string,
  ) {
    const rows = this.#text(join(data, 'regionen', 'regionen.csv'))
      .split('\n')
      .slice(1, -1);
    this.#regions = new Map(
      rows.map((row) => {
        const cells = row.split(';');
        return [cells[0] ?? '', { from: cells.at(-2) ?? '', until: cells.at(-1) ?? '' }];
      }),
    );
  }

  /** The records of a raw file, without header and footer. */
  records({ file, skip, delimiter }: RawTable): readonly string[][] {
    const known = this.#records.get(file);
    if (known) return known;
    const lines = this.#text(join(this.raw, file)).split('\n');
    const end = lines.findIndex((line) => line.startsWith('_____') || line === '');
    const records = lines.slice(skip, end).map((line) => split(line, delimiter));
    this.#records.set(file, records);
    return records;
  }

  /** All cells of a table that hold an indicator. */
  cells(table: RawTable): RawCell[] {
    const columns = Object.keys(table.columns).map(Number);
    return this.records(table).flatMap((_, record) => columns.map((column) => ({ table, record, column })));
  }

  /** The row of a dataset for a region, a year and an indicator. */
  stored(dataset: string, ags: string, year: number | string, kennzahl: string): Stored | undefined {
    const text = this.#text(join(this.data, dataset, 'werte.csv'));
    const at = text.indexOf(`\n${ags};${year};${kennzahl};`) + 1;
    if (at === 0) return undefined;
    const names = text.slice(0, text.indexOf('\n')).split(';');
    const cells = text.slice(at, text.indexOf('\n', at)).split(';');
    const cell = (name: string): string | null => cells[names.indexOf(name)] || null;
    return { wert: cell('wert')?.replace(',', '.') ?? null, fehlgrund: cell('fehlgrund'), zeile: cell('zeile') };
  }

  /** Is the cell stored with its number, or with a reason why it has none, under the number of its record? */
  verdict({ table, record, column }: RawCell): Verdict {
    const cells = this.records(table)[record] ?? [];
    const kennzahl = table.columns[column] ?? '';
    const text = (cells[column] ?? '').trim();
    const ags = table.key === null ? 'DG' : this.#regionOf(cells[table.key] ?? '');
    const year = table.year(cells, column);
    const place = `${table.dataset} ${ags} ${year} ${kennzahl}: „${text}“`;
    const value = expectedValue(text, table.factor?.[kennzahl]) ?? (table.zero === text ? '0' : undefined);
    const found = this.stored(table.dataset, ags, year, kennzahl);
    if (!found) {
      const nowhere = (value === undefined || text === '-') && !this.#existed(ags, year);
      return nowhere || table.leavesOut?.(year) ? 'left out' : { wrong: `${place} is missing` };
    }
    const right = value === undefined ? found.wert === null && found.fehlgrund !== null : found.wert === value;
    if (!right) return { wrong: `${place} is ${found.wert ?? found.fehlgrund}` };
    const numbered = found.zeile === String(record + 1);
    return numbered ? 'stored' : { wrong: `${place} has record ${found.zeile}, not ${record + 1}` };
  }

  #regionOf(key: string): string {
    const found = [key, `${key}000`, key.slice(0, 5), key.slice(0, 2)].find((one) => this.#regions.has(one));
    if (!found) throw new Error(`no region ${key}`);
    return found;
  }

  #existed(ags: string, year: number): boolean {
    const { from, until } = this.#regions.get(ags) ?? { from: '', until: '' };
    return from <= `${year}-12-31` && (until === '' || until >= `${year}-12-31`);
  }

  #text(path: string): string {
    const text = this.#texts.get(path) ?? readFileSync(path, 'utf8');
    this.#texts.set(path, text);
    return text;
  }
}
