/**
 * Do the numbers of a page agree with each other? Each check looks at one page, says what it found wrong, and counts what it
 * looked at: a check that looked at nothing has shown nothing, and whoever runs it holds the count against one from elsewhere.
 */
import Papa from 'papaparse';
import type { HtmlPage } from '../html.ts';
import { type Levels, levelOf } from './levels.ts';
import { type CellView, type PageView, type TableView, viewOf } from './view.ts';

export interface Findings {
  /** How many things were looked at. */
  readonly seen: number;
  /** What does not agree, one line each. */
  readonly wrong: readonly string[];
}

export type Check = (document: HtmlPage, page: { readonly path: string }) => Findings;

/** Half a cent, and for shares of 1 what adding doubles may cost. */
const TOLERANCE = { euro: 0.005, share: 1e-9 };

const each = <T>(things: Iterable<T>, wrongOf: (thing: T) => readonly string[]): Findings => {
  const all = [...things];
  return { seen: all.length, wrong: all.flatMap(wrongOf) };
};

const cellsIn = ({ rows, total }: TableView): CellView[] => [...rows, ...(total ? [total] : [])].flat();

/** Tables that add up do so in every column. */
export const rowsAddUp: Check = (document) =>
  each(
    viewOf(document).tables.filter(({ adds }) => adds),
    (table) => {
      const sums = table.columns.filter((_, at) => table.total?.[at]?.numeric);
      if (sums.length === 0 || table.rows.length === 0) return [`#${table.figure}: nothing that adds up`];
      return table.columns.flatMap(({ name }, at) => {
        // relative changes of parts are no parts of that of the whole
        if (name === 'veraenderung') return [];
        const total = table.total?.[at]?.value ?? null;
        // A gap adds nothing; a total without a number has no rows with one.
        const sum = table.rows.reduce((soFar, row) => soFar + (row[at]?.value ?? 0), 0);
        const tolerance = name === 'anteil' ? TOLERANCE.share : TOLERANCE.euro;
        const agrees = Math.abs(sum - (total ?? 0)) <= tolerance;
        return agrees ? [] : [`#${table.figure} ${name}: rows ${sum}, total ${total}`];
      });
    },
  );

/** A number and nothing else; "nur 12 von 18 mit Angabe" is a gap that says why. */
const NUMBER_ALONE = /^[−±+]?[\d.]+(,\d+)?\s*[%€]?$/u;

/** Cells show the number that they carry, and those that show a number carry one. */
export const cellsShowTheirNumber: Check = (document) => {
  const view = viewOf(document);
  const bare = [...view.figures.values()].flatMap((table) =>
    (table ? cellsIn(table) : [])
      .filter(({ numeric, value, shown }) => numeric && value === null && NUMBER_ALONE.test(shown.trim()))
      .map(({ shown }) => `#${table?.figure}: shows ${shown}, carries nothing`),
  );
  const valued = view.tables.flatMap((table) =>
    cellsIn(table).flatMap((cell) => (cell.value === null ? [] : [{ table, cell, value: cell.value }])),
  );
  const { seen, wrong } = each(valued, ({ table, cell, value }) =>
    shows(view.lang === 'en' ? inGerman(cell.shown) : cell.shown, value, cell.asShown)
      ? []
      : [`#${table.figure}: shows ${cell.shown}, carries ${value}`],
  );
  return { seen, wrong: [...wrong, ...bare] };
};

/** An English number with the signs of a German one. */
const inGerman = (text: string): string =>
  text
    .replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))
    .replace(/under/g, 'unter')
    .replace(/million\s*euros/u, 'Mio.');

/** Is the text the value as German readers write it, rounded to as many digits as it has? */
function shows(text: string, value: number, asShown: boolean): boolean {
  // A share has a sign behind it: of 100 per cent, or of 100 euro.
  const amount = /[%€]/.test(text) && !asShown ? value * 100 : value;
  const digits = text
    .replace(/unter|neu|rund|mindestens|höchstens|Mio\.|[%€\s±+.]/gu, '')
    .replace('−', '-')
    .replace(',', '.');
  if (/^unter\s/.test(text)) return amount !== 0 && Math.abs(amount) < Number(digits);
  const decimals = digits.split('.')[1]?.length ?? 0;
  return /\d/.test(digits) && Math.abs(Number(digits) - amount) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** What the row of a total is called in a file. */
const TOTAL = ['Zusammen', 'Total'];

/** Files of figures hold what their tables show, unrounded, and beside it what holds for every row. `read` gives a file by its figure. */
export const filesHoldTables =
  (read: (figure: string) => string): Check =>
  (document) =>
    each(viewOf(document).figures, ([id, table]) => {
      if (!table) return [`#${id}: no table`];
      const [head = [], ...lines] = readCsv(read(id));
      return [...unequal(table, head, lines), ...varying(table, head, lines)].map((wrong) => `#${id}: ${wrong}`);
    });

function unequal({ columns, rows, total, adds }: TableView, head: readonly string[], lines: readonly string[][]) {
  const shown = [
    columns.map(({ name }) => name),
    ...[...rows, ...(total ? [total] : [])].map((row) => row.map(inFile)),
  ];
  const told = [head, ...lines].map((line) => line.slice(0, columns.length));
  const at = [...shown, ...told].findIndex((_, line) => JSON.stringify(shown[line]) !== JSON.stringify(told[line]));
  return [
    ...(columns.length === 0 ? ['no columns'] : []),
    ...(at >= 0 ? [`table ${JSON.stringify(shown[at])}, file ${JSON.stringify(told[at])}`] : []),
    ...(TOTAL.includes(lines.at(-1)?.[0] ?? '') && !adds
      ? ['its file has a total, its table does not say that it adds up']
      : []),
  ];
}

/** Beyond the table: the number of each row, columns that say one thing, such as the year, and those named as being in the file alone. */
const varying = ({ columns, fileOnly }: TableView, head: readonly string[], lines: readonly string[][]): string[] =>
  head.slice(columns.length).flatMap((name, at) => {
    const values = new Set(lines.map((line) => line[columns.length + at]));
    const one = values.size === 1 && !values.has('');
    return name === 'schluessel' || fileOnly.includes(name) || one ? [] : [`column ${name} varies`];
  });

/** A cell as it has to stand in the file: its number, else its text; nothing for a gap. */
const inFile = ({ value, numeric, label }: CellView): string => {
  if (value !== null) return String(value).replace('.', ',');
  return numeric ? '' : label;
};

const readCsv = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data;

/** A number with a decimal point; three digits behind one that does not stand after a lone 0 are thousands, as in „6.077“. */
const DECIMAL_POINT = /;-?(0\.\d+|\d+\.(?!\d{3}(?:;|\r|\n|$))\d+)(;|\r|\n|$)/;

/** Does the text open in a German spreadsheet: with a mark of UTF-8, semicolons, no decimal point? */
export const opensInGerman = (text: string): boolean =>
  text.startsWith('\uFEFF') && /^[^\r\n]*;/.test(text) && !DECIMAL_POINT.test(text);

export const DIRECTIONS = ['Ertrag', 'Aufwand'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a direction is called on pages, and as a column: the second where money is counted as it comes and goes, as in cameral budgets. */
const WORDS: Readonly<Record<Direction, readonly string[]>> = {
  Ertrag: ['Ertrag', 'Einnahmen'],
  Aufwand: ['Aufwand', 'Ausgaben'],
};
const COLUMNS: Readonly<Record<Direction, readonly string[]>> = {
  Ertrag: ['ertrag', 'einnahme'],
  Aufwand: ['aufwand', 'ausgabe'],
};

/** What the tables of a page add up to in one direction; an only amount column says in its heading which one it is. */
export const totalsOf = ({ tables }: PageView, name: Direction): { figure: string; total: number }[] =>
  tables
    .filter(({ adds }) => adds)
    .flatMap(({ figure, columns, total }) =>
      columns.flatMap((column, at) => {
        const own = COLUMNS[name].includes(column.name);
        const value = total?.[at]?.value ?? null;
        const meant = own || (/^betrag(_\d{4})?$/.test(column.name) && WORDS[name].includes(column.heading));
        return meant && value !== null ? [{ figure, total: value }] : [];
      }),
    );

/** The unrounded amount under "Ertrag 2017"; null where a page does not state it. */
const factOf = ({ facts }: PageView, ...names: readonly string[]): number | null =>
  facts.find((fact) => new RegExp(`^(${names.join('|')}) \\d{4}$`).test(fact.name))?.value ?? null;

const sideOf = (view: PageView, direction: Direction): number | null => factOf(view, ...WORDS[direction]);

/** The facts at the head of a level: its directions, and where there are two, their difference by its right name. */
export const factsAreComplete =
  (levels: () => Levels): Check =>
  (document, page) =>
    ofLevel(levels(), page, (oneSided) => {
      const view = viewOf(document);
      const [ertrag, aufwand] = DIRECTIONS.map((name) => sideOf(view, name));
      const stated = [ertrag, aufwand].filter((value) => value !== null).length;
      if (oneSided) return stated === 1 ? [] : [`states ${stated} amounts, not one`];
      if (ertrag == null || aufwand == null) return [`states ${stated} amounts, not two`];
      const difference = ertrag - aufwand;
      // a kameral budget has no result, only what is left
      const even = factOf(view, 'Einnahmen?') === null ? 'Ergebnis' : 'Saldo';
      const name = difference === 0 ? even : difference < 0 ? 'Zuschussbedarf' : 'Überschuss';
      const told = factOf(view, name);
      const agrees = told !== null && Math.abs(told - difference) <= TOLERANCE.euro;
      return agrees ? [] : [`${name}: ${told}, by its sides ${difference}`];
    });

/** Where a file goes no deeper, a page has its course over the years, and no parts that could add up. */
const isLowest = ({ figures }: PageView): boolean => [...figures.keys()].every((id) => id.endsWith('-verlauf'));

/** A level states the total of the tables under it. */
export const factsAreTotals =
  (levels: () => Levels): Check =>
  (document, page) =>
    ofLevel(levels(), page, () => {
      const view = viewOf(document);
      if (DIRECTIONS.every((name) => sideOf(view, name) === null)) return ['states no amount'];
      return DIRECTIONS.flatMap((name) => {
        const fact = sideOf(view, name);
        if (fact === null) return [];
        const stated = totalsOf(view, name);
        const untold =
          fact !== 0 && stated.length === 0 && !isLowest(view) ? [`${name}: no table adds up to ${fact}`] : [];
        const differing = stated.filter(({ total }) => Math.abs(total - fact) > TOLERANCE.euro);
        return [...untold, ...differing.map(({ figure, total }) => `${name}: fact ${fact}, #${figure} ${total}`)];
      });
    });

/** A level states the same in the table of its course over the years. */
export const factsAreInCourse =
  (levels: () => Levels): Check =>
  (document, page) =>
    ofLevel(levels(), page, (oneSided) => {
      const view = viewOf(document);
      const table = [...view.figures].find(([id]) => id.endsWith('-verlauf'))?.[1];
      const year = /\d{4}$/.exec(view.facts[0]?.name ?? '')?.[0];
      const row = table?.rows.find(
        ([of, version]) => of?.label === year && version && view.factsOf.includes(version.label),
      );
      if (!table || !row) return [`course: no row of ${year}`];
      const inRow = (...names: readonly string[]) =>
        row[table.columns.findIndex(({ name }) => names.includes(name))]?.value ?? null;
      const facts = DIRECTIONS.map((name) => sideOf(view, name));
      const agrees = oneSided
        ? inRow('betrag') !== null && facts.includes(inRow('betrag'))
        : DIRECTIONS.every((name, at) => facts[at] === inRow(...COLUMNS[name])) && !facts.includes(null);
      return agrees ? [] : [`course: facts ${facts}, row ${row.map(({ value }) => value)}`];
    });

function ofLevel(
  levels: Levels,
  { path }: { readonly path: string },
  wrongOf: (oneSided: boolean) => readonly string[],
): Findings {
  const level = levelOf(levels, path);
  return level ? { seen: 1, wrong: wrongOf(level.oneSided) } : { seen: 0, wrong: [] };
}
