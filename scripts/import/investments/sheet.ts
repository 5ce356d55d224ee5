/** From the bytes of an investment list to its columns and records. */
import type { Fault } from '../../problems.ts';
import type { CsvRecord } from '../../read/csv.ts';
import { listOf, outsideRows } from '../outside.ts';
import { FORM, type FormColumn, type InvestmentRecipe } from './recipe.ts';

/** A year as the head of a column: `2027`, also with a word before it (`Ansatz 2027`). */
const YEAR = /^(?:\D*\s)?((?:19|20)\d{2})$/;

export interface ListSheet {
  /** Column of each part of the form that the file has. */
  readonly columns: ReadonlyMap<FormColumn, number>;
  /** Columns of the years, in the order of the file. */
  readonly years: readonly { readonly at: number; readonly jahr: number; readonly head: string }[];
  /** Records with anything in them. */
  readonly records: readonly CsvRecord[];
  /** Records of which every cell is empty, as spreadsheets leave them at the end. */
  readonly empty: number;
}

/** Takes the file apart; what cannot be read goes to `fault`, and undefined comes back when nothing can be gone on with. */
export function readList(bytes: Uint8Array, recipe: InvestmentRecipe, fault: Fault): ListSheet | undefined {
  const rows = outsideRows(bytes, recipe.datei ?? {}, fault);
  if (!rows) return undefined;
  const { header, records } = listOf(rows, fault);
  if (header.every((head) => head.trim() === '')) {
    fault({ kind: 'leere Datei', expected: 'Kopfzeile und Datensätze' });
    return undefined;
  }
  const found = columnsOf(header, recipe, fault);
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (found && filled.length === 0) fault({ kind: 'keine Daten gefunden', expected: 'mindestens eine Maßnahme' });
  return found && { ...found, records: filled, empty: records.length - filled.length };
}

/** Which column holds what; every column has to be known, a year, or declared as left out. */
function columnsOf(
  header: readonly string[],
  { spalten = {}, ohne = [] }: InvestmentRecipe,
  fault: Fault,
): Pick<ListSheet, 'columns' | 'years'> | undefined {
  const plain = (head: string): string => head.trim().toLowerCase();
  const named = new Map(FORM.map((column) => [plain(spalten[column] ?? column), column]));
  const left = new Set(ohne.map(plain));
  const columns = new Map<FormColumn, number>();
  const years: { at: number; jahr: number; head: string }[] = [];
  header.forEach((head, at) => {
    const column = named.get(plain(head));
    const jahr = Number(YEAR.exec(head.trim())?.[1]);
    if (left.has(plain(head))) return;
    const twice = column ? columns.has(column) : years.some((year) => year.jahr === jahr);
    if (twice) fault({ kind: 'Spalte mehrfach', column: head.trim(), expected: 'jede Spalte und jedes Jahr einmal' });
    else if (column) columns.set(column, at);
    else if (jahr) years.push({ at, jahr, head: head.trim() });
    else fault({ kind: 'Spalte unbekannt', column: head.trim() || `${at + 1}`, expected: expectedColumns(spalten) });
  });
  if (!columns.has('name')) {
    fault({
      kind: 'Spalte fehlt',
      column: spalten.name ?? 'name',
      text: header.join(' · ').slice(0, 120),
      expected: expectedColumns(spalten),
    });
    return undefined;
  }
  if (years.length === 0 && !columns.has('gesamtkosten')) {
    fault({ kind: 'Spalte fehlt', column: 'gesamtkosten', expected: 'eine Spalte je Jahr (2027) oder gesamtkosten' });
    return undefined;
  }
  return { columns, years };
}

const expectedColumns = (spalten: Readonly<Record<string, string>>): string =>
  `${FORM.map((column) => spalten[column] ?? column).join(', ')}, ein Jahr, oder ein Eintrag in ohne`;
