/** The year of an amount: from its column's header, its row, the titles; else a question. */
import { yearIn, yearOf } from '../roles/words.ts';
import type { Table } from '../table/table.ts';
import type { AmountColumn } from './amounts.ts';
import type { Given } from './direction.ts';

/** `Ansatz Vorjahr`, `Plan + 1`: another year than that of the titles or the row. */
const RELATIVE = /(vor|folge)jahr|\bv?vj\b|\bfj\b|[a-zäöü.]\s*[-+−–]\s*\d\s*$/;

/** What stands above the table and on the sheet's tab, without days and what only says when it was printed. */
export const titleText = ({ titles, sheet }: Table): string =>
  [...titles.filter((title) => !/\b(stand|erstellt|gedruckt|abruf|druck)/i.test(title)), sheet]
    .join(' ')
    .replace(/\d{1,2}\.\d{1,2}\.\d{4}/g, '');

/** The year of an amount of a row; from the file's name it is only proposed. */
export function yearsOf(given: Given): (column: AmountColumn, row: number) => number | undefined {
  const { roles, table, amounts, answers } = given;
  const column = roles.find(({ role }) => role.kind === 'jahr')?.column;
  const titles = yearIn(titleText(table));
  const counted = countedYears(amounts);
  const relative = new Set(
    amounts.filter((one) => !one.header.jahr && !counted.has(one) && RELATIVE.test(one.column.words)),
  );
  // a year said of all columns is not that of one that names its own, or counts from another
  const said = new Map(
    amounts.map((one) => {
      const own = answers.get(`jahr:${one.column.name}`);
      return [
        one,
        Number(own ?? (relative.has(one) ? '' : (one.header.jahr ?? counted.get(one) ?? answers.get('jahr')))) ||
          undefined,
      ];
    }),
  );
  const open = amounts.filter((one) => !said.get(one));
  for (const one of open) if (relative.has(one)) askYear(given, one);
  const [without, others] = [open, amounts].map((all) => all.filter((one) => !relative.has(one)));
  if (without?.length && others && !column && !(titles && without.length === others.length))
    askYears(given, without, others.length);
  const years = new Map([...(column?.values.keys() ?? [])].map((cell) => [cell, yearOf(cell)]));
  return (one, row) =>
    said.get(one) ?? (relative.has(one) ? undefined : (years.get(column?.cells[row] ?? '') ?? titles));
}

/** How many years before the budget's own a header counts: `Vor- / vorjahr` two. */
const yearsBefore = (words: string): number => /((?:vor\W*)+)jahr/.exec(words)?.[1]?.match(/vor/g)?.length ?? 0;

/**
 * The years of columns that count from the budget's own, where another one says which that is: beside `Ansatz Vorjahr 2011` and `Planung 2012` the
 * `Vorvorjahr` is 2010.
 */
function countedYears(amounts: readonly AmountColumn[]): Map<AmountColumn, number> {
  const own = new Set(
    amounts.flatMap(({ column, header }) => {
      const before = yearsBefore(column.words);
      return header.jahr && before > 0 ? [header.jahr + before] : [];
    }),
  );
  const [year] = own;
  if (year === undefined || own.size > 1 || !amounts.some(({ header }) => header.jahr === year)) return new Map();
  return new Map(
    amounts.flatMap((one): [AmountColumn, number][] => {
      const before = yearsBefore(one.column.words);
      return !one.header.jahr && before > 0 ? [[one, year - before]] : [];
    }),
  );
}

/** One question for all columns, but one each where others name their year. */
function askYears(given: Given, without: readonly AmountColumn[], all: number): void {
  if (without.length > all / 2) {
    const text = `Für welches Jahr gelten die Beträge?${proposal(yearIn(given.table.file))}`;
    given.findings.ask({ id: 'jahr', text });
    return;
  }
  for (const one of without) askYear(given, one);
}

function askYear({ findings }: Given, { column: { name } }: AmountColumn): void {
  findings.ask({
    id: `jahr:${name}`,
    text: `Für welches Jahr gilt die Spalte „${name}“? Mit „spalte:${name}“ = ohne bleibt sie weg.`,
  });
}

/** What the name of the file says, for a person to confirm. */
export const proposal = (found: unknown): string => (found ? ` Der Dateiname nennt ${found}.` : '');
