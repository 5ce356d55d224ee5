/** Do the numbers of a page agree with each other? The same amounts as total, as rows, as fact and as file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DIST, documentOf, pagesToRead, type SitePage } from './site.ts';

/** Half a cent, and for shares of 1 what adding doubles may cost. */
const TOLERANCE = { euro: 0.005, share: 1e-9 };

/** A table as it is told: names of its columns, and the cells of each row without the drawn ones. */
interface TableView {
  readonly columns: readonly string[];
  readonly rows: readonly Element[][];
  readonly total: readonly Element[] | undefined;
}

/** Pages with figures and facts; what stands under the origins of numbers is walked by a test of its own. */
const all = pagesToRead()
  .filter(({ path }) => !path.startsWith('/herkunft/'))
  .map((page) => ({ page, document: documentOf(page) }));

const elements = (parent: Document | Element, selector: string): Element[] => [...parent.querySelectorAll(selector)];

function viewOf(table: Element): TableView {
  const cells = (row: Element): Element[] =>
    [...row.children].filter((cell) => !cell.matches('td.bar, td.trend, th.trend, td.origin'));
  return {
    columns: elements(table, 'thead th[data-column]').map((head) => head.getAttribute('data-column') ?? ''),
    rows: elements(table, 'tbody tr').map(cells),
    total: elements(table, 'tfoot tr').map(cells)[0],
  };
}

/** The unrounded number of a cell; null where it holds text or says why it has none. */
function numberOf(cell: Element | null | undefined): number | null {
  const value = cell?.getAttribute('data-value') ?? null;
  return value === null ? null : Number(value);
}

/** The name in a row's first cell, without the note below it. */
const textOf = (cell: Element | undefined): string => {
  const label = cell?.querySelector('small') ? (cell.querySelector('a') ?? cell.firstChild) : cell;
  return label?.textContent?.trim() ?? '';
};

/** What does not agree on any page, one line each. */
const disagreements = (find: (document: Document, page: SitePage) => readonly string[]): string[] =>
  all.flatMap(({ page, document }) => find(document, page).map((line) => `${page.path} ${line}`));

describe('tables', () => {
  it('that add up do so in every column', () => {
    const tables = all.flatMap(({ document }) => elements(document, 'table[data-adds]'));
    expect(tables.length).toBeGreaterThan(0);
    const wrong = disagreements((document) =>
      elements(document, 'table[data-adds]').flatMap((table) => {
        const view = viewOf(table);
        return view.columns.flatMap((column, at) => {
          const total = numberOf(view.total?.[at]);
          // A gap adds nothing; a total without a number has no rows with one.
          const sum = view.rows.reduce((soFar, row) => soFar + (numberOf(row[at]) ?? 0), 0);
          const tolerance = column === 'anteil' ? TOLERANCE.share : TOLERANCE.euro;
          const agrees = Math.abs(sum - (total ?? 0)) <= tolerance;
          return agrees ? [] : [`#${idOf(table)} ${column}: rows ${sum}, total ${total}`];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('show in each cell the number that they carry', () => {
    const wrong = disagreements((document) =>
      elements(document, 'td[data-value]')
        .filter(
          (cell) =>
            !shows(
              cell.firstChild?.textContent ?? '',
              numberOf(cell) ?? Number.NaN,
              cell.hasAttribute('data-as-shown'),
            ),
        )
        .map((cell) => `#${idOf(cell)}: shows ${cell.textContent}, carries ${numberOf(cell)}`),
    );
    expect(wrong).toEqual([]);
  });
});

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
  return Math.abs(Number(digits) - amount) <= 0.5 * 10 ** -decimals + 1e-9;
}

const idOf = (element: Element): string => element.closest('figure')?.id ?? 'no figure';

describe('files', () => {
  it('of a figure hold what its table shows, unrounded, and what holds for every row', () => {
    const wrong = disagreements((document) =>
      elements(document, 'figure').flatMap((figure) => {
        const { columns, rows, total } = viewOf(figure.querySelector('table') as Element);
        const shown = [...rows, ...(total ? [total] : [])].map((row) => row.map(cellOf));
        const [head = [], ...lines] = readCsv(readFileSync(join(DIST, 'abbildungen', `${figure.id}.csv`), 'utf8'));
        const told = lines.map((line) => line.slice(0, columns.length));
        const same = JSON.stringify([head.slice(0, columns.length), ...told]) === JSON.stringify([columns, ...shown]);
        // Beyond the table: the number of each row, columns that say one thing, such as the year, and those that the
        // table names as being in the file alone.
        const further = figure.querySelector('table')?.getAttribute('data-file')?.split(' ') ?? [];
        const varying = head.slice(columns.length).filter((name, at) => {
          const values = new Set(lines.map((line) => line[columns.length + at]));
          return name !== 'schluessel' && !further.includes(name) && (values.size !== 1 || values.has(''));
        });
        const unequal = same
          ? []
          : [`#${figure.id}: table ${JSON.stringify(shown[0])}, file ${JSON.stringify(told[0])}`];
        return [...unequal, ...varying.map((name) => `#${figure.id}: column ${name} varies`)];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('of all figures open in a German spreadsheet: with a mark of UTF-8, semicolons, no decimal point', () => {
    const wrong = disagreements((document) =>
      elements(document, 'figure').flatMap(({ id }) => {
        const text = readFileSync(join(DIST, 'abbildungen', `${id}.csv`), 'utf8');
        return text.startsWith('\uFEFF') && !/;-?\d+\.\d+(;|\r)/.test(text) ? [] : [`#${id}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** A cell as it has to stand in the file: its number, else its text; nothing for a gap. */
function cellOf(cell: Element): string {
  const value = numberOf(cell);
  if (value !== null) return String(value).replace('.', ',');
  return cell.matches('td.n') ? '' : textOf(cell);
}

const readCsv = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data;

describe('the three ways into the budget', () => {
  it.each(['Ertrag', 'Aufwand'])('add up to the same %s', (name) => {
    const overviews = all.filter(({ page }) => /^\/haushalt\/(art\/|organisation\/)?$/.test(page.path));
    const totals = overviews.map(({ document }) =>
      elements(document, 'table[data-adds]').flatMap((table) => totalOf(table, name).map(({ total }) => total)),
    );
    expect(totals.map((found) => found.length > 0)).toEqual([true, true, true]);
    expect(new Set(totals.flat()).size, totals.join(' / ')).toBe(1);
  });
});

describe('a page of the drill-down', () => {
  const levels = all.filter(
    ({ page, document }) => page.path.startsWith('/haushalt/') && document.querySelector('.facts'),
  );
  const factOf = (document: Document, name: string): number | null => {
    const term = elements(document, '.facts dt').find((dt) =>
      new RegExp(`^${name} \\d{4}$`).test(dt.textContent ?? ''),
    );
    return numberOf(term?.nextElementSibling);
  };

  it('states the total of the tables under it', () => {
    expect(levels.length).toBeGreaterThan(0);
    const wrong = disagreements((document) =>
      ['Ertrag', 'Aufwand'].flatMap((name) => {
        const fact = factOf(document, name);
        const stated = elements(document, 'table[data-adds]').flatMap((table) => totalOf(table, name));
        const differing = fact === null ? [] : stated.filter(({ total }) => Math.abs(total - fact) > TOLERANCE.euro);
        const untold =
          fact !== null && fact !== 0 && stated.length === 0 ? [`${name}: no table adds up to ${fact}`] : [];
        return [...untold, ...differing.map(({ id, total }) => `${name}: fact ${fact}, #${id} ${total}`)];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('states the same in the table of its course over the years', () => {
    const wrong = levels.flatMap(({ page, document }) => {
      const view = viewOf(document.querySelector('figure[id$="-verlauf"] table') as Element);
      const year = /\d{4}$/.exec(document.querySelector('.facts dt')?.textContent ?? '')?.[0];
      const told = document.querySelector('.facts ~ .sub')?.textContent ?? '';
      const row = view.rows.find((cells) => textOf(cells[0]) === year && told.includes(textOf(cells[1])));
      const inTable = (...names: string[]) =>
        numberOf(row?.[view.columns.findIndex((column) => names.includes(column))]);
      const facts = [factOf(document, 'Ertrag'), factOf(document, 'Aufwand')];
      const agrees = view.columns.includes('betrag')
        ? facts.includes(inTable('betrag'))
        : facts[0] === inTable('ertrag') && facts[1] === inTable('aufwand');
      return agrees ? [] : [`${page.path}: facts ${facts}, course ${row?.map(numberOf)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('calls a result Zuschussbedarf only when money is missing', () => {
    const wrong = disagreements((document) =>
      elements(document, '.facts dd[data-value]').flatMap((dd) => {
        const name = dd.previousElementSibling?.textContent ?? '';
        const value = numberOf(dd) ?? 0;
        const fits = name.startsWith('Zuschussbedarf') ? value < 0 : !name.startsWith('Überschuss') || value > 0;
        return fits ? [] : [`${name}: ${value}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** What a table adds up to in one direction; its only amount column says in its heading which one it is. */
function totalOf(table: Element, name: string): { id: string; total: number }[] {
  const view = viewOf(table);
  const heads = elements(table, 'thead th[data-column]');
  return view.columns.flatMap((column, at) => {
    const direction =
      column === name.toLowerCase() || (/^betrag(_\d{4})?$/.test(column) && heads[at]?.textContent === name);
    const total = numberOf(view.total?.[at]);
    return direction && total !== null ? [{ id: idOf(table), total }] : [];
  });
}
