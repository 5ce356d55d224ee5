/**
 * The way from a number on a page to the cells it rests on, walked as a reader walks it: from the row's link to the entry,
 * from each of its parts to the part's own entry, down to cells that stand in `data/` with the same text.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Papa from 'papaparse';
import { evaluate } from './formula.ts';
import { type HtmlElement, HtmlPage } from './html.ts';
import { DIST } from './site.ts';

/** The folder in which that of the city lies: pages name files from there on. */
const { KLARHAUSHALT_DATA: city } = process.env;

/** The site whose numbers are followed, and the data that it is made of. */
const HERE = { dist: DIST, data: resolve(city === undefined ? 'data' : dirname(city)) };

/** A number as a page shows it: half a unit of its last digit may be lost. */
export interface Wanted {
  readonly value: number;
  readonly tolerance: number;
}

/** What adding doubles may cost. */
const EXACT = 1e-6;

/** A place on a page: the page itself or what stands below an anchor on it. */
interface Place {
  readonly path: string;
  readonly root: HtmlElement;
  readonly name: string;
}

/** Looking things up in a parsed page is slow; each page and place is looked through once. */
function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

const anchorsOf = once(
  (page: HtmlPage) => new Map(page.querySelectorAll('[id]').map((element) => [element.id, element])),
);

/** Entries and parts below a place, with their numbers. */
const numbersOf = once((root: HtmlElement) => ({
  entries: within(root, '[data-herkunft]').map((entry) => [entry, number(entry, 'data-zahl')] as const),
  parts: within(root, '[data-summand], [data-wert]').map((part) => [part, partNumber(part)] as const),
}));

const partNumber = (part: HtmlElement): number =>
  number(part, part.hasAttribute('data-summand') ? 'data-summand' : 'data-wert');

/** The summands of each column of a table, or of one group of its rows. */
const columnsOf = once((scope: HtmlElement) => {
  const columns: HtmlElement[][] = [];
  for (const row of scope.querySelectorAll('tr')) {
    [...row.children].forEach((cell, at) => {
      if (!cell.hasAttribute('data-summand')) return;
      columns[at] ??= [];
      columns[at].push(cell);
    });
  }
  return columns;
});

/** A number that machines find in an attribute, or, where that has no value, as the whole number that the element's text begins with. */
function number(element: HtmlElement, name: string): number {
  const said = element.getAttribute(name);
  if (said !== '') return Number(said ?? Number.NaN);
  const [, sign, digits] = /^([−-]?)(\d+(?:\.\d{3})*)(?![\d.,])/.exec(element.textContent ?? '') ?? [];
  return digits === undefined ? Number.NaN : Number(`${sign ? '-' : ''}${digits.replaceAll('.', '')}`);
}

/** An element and everything below it that fits. */
const within = (root: HtmlElement, selector: string): HtmlElement[] => [
  ...(root.matches(selector) ? [root] : []),
  ...root.querySelectorAll(selector),
];

const fits = (found: number, { value, tolerance }: Wanted): boolean =>
  Math.abs(Math.abs(found) - Math.abs(value)) <= tolerance;

/** What was found out on the way: entries by their element, so that each is walked once. */
export class Walk {
  readonly #files = new Map<string, DataFile | null>();
  readonly #pages = new Map<string, HtmlPage | null>();
  readonly #proved = new Map<HtmlElement, string[]>();
  /** Cells that were reached and found in their file. */
  readonly cells = new Set<string>();
  entries = 0;

  constructor(readonly site: { readonly dist: string; readonly data: string } = HERE) {}

  /** What is wrong with the way from a link to a number; nothing when it ends in cells that give it. */
  follow(href: string, from: string, wanted: Wanted): string[] {
    const place = this.#placeAt(href, from);
    if (typeof place === 'string') return [place];
    const found = numbersOf(place.root);
    const fitting = (all: readonly (readonly [HtmlElement, number])[]): HtmlElement[] =>
      all.flatMap(([element, value]) => (fits(value, wanted) ? [element] : []));
    const entries = fitting(found.entries);
    const parts = fitting(found.parts);
    // a number may stand there several times; one whole way is enough
    let first: string[] | undefined;
    for (const entry of entries) {
      const wrong = this.prove(entry, place.path);
      if (wrong.length === 0) return [];
      first ??= wrong;
    }
    for (const part of parts) {
      const wrong = this.#part(part, place.path);
      if (wrong.length === 0) return [];
      first ??= wrong;
    }
    return first ?? [`${place.name}: kein Eintrag für ${wanted.value}`];
  }

  #placeAt(href: string, from: string): Place | string {
    const url = new URL(href, `http://site${from}`);
    const page = this.#pageAt(url.pathname);
    if (!page) return `${href}: keine Seite`;
    const id = decodeURIComponent(url.hash.slice(1));
    const root = id ? anchorsOf(page).get(id) : page.querySelector('main');
    return root ? { path: url.pathname, root, name: `${url.pathname}${url.hash}` } : `${href}: kein solcher Ort`;
  }

  /** A page as it left the build; null when there is none. */
  #pageAt(path: string): HtmlPage | null {
    let found = this.#pages.get(path);
    if (found === undefined) {
      const file = join(this.site.dist, decodeURI(path), 'index.html');
      found = existsSync(file) ? new HtmlPage(readFileSync(file, 'utf8')) : null;
      this.#pages.set(path, found);
    }
    return found;
  }

  /** What is wrong with one entry and all it rests on. */
  prove(entry: HtmlElement, path: string): string[] {
    const known = this.#proved.get(entry);
    if (known) return known;
    // an entry that rests on itself proves nothing
    this.#proved.set(entry, [`${path}: Kreis bei ${entry.getAttribute('data-zahl')}`]);
    this.entries += 1;
    const wrong = this.#entry(entry, path);
    this.#proved.set(entry, wrong);
    return wrong;
  }

  #entry(entry: HtmlElement, path: string): string[] {
    const value = number(entry, 'data-zahl');
    switch (entry.getAttribute('data-herkunft')) {
      case 'zelle':
        return this.#cellEntry(entry, path, value);
      case 'summe':
        return this.#sum(entry, path, value);
      case 'formel':
        return this.#formula(entry, path, value);
      default:
        return [`${path}: unbekannte Art ${entry.getAttribute('data-herkunft')}`];
    }
  }

  #cellEntry(entry: HtmlElement, path: string, value: number): string[] {
    const [cell, ...more] = within(entry, '[data-zelle]');
    if (!cell || more.length > 0) return [`${path}: ${more.length + (cell ? 1 : 0)} Zellen statt einer`];
    return this.#cell(cell, path, value);
  }

  /** The signed parts of a sum: those within the entry, or those above it in the column of its table. */
  #sum(entry: HtmlElement, path: string, value: number): string[] {
    const parts = entry.matches('td') ? columnParts(entry) : within(entry, '[data-summand]');
    const sum = parts.reduce((total, part) => total + number(part, 'data-summand'), 0);
    if (Math.abs(sum - value) > 0.005) return [`${path}: Teile ergeben ${sum}, nicht ${value}`];
    return parts.flatMap((part) => this.#part(part, path));
  }

  #formula(entry: HtmlElement, path: string, value: number): string[] {
    const expression = within(entry, '[data-formel]')[0]?.getAttribute('data-formel');
    if (!expression) return [`${path}: Formel ohne Ausdruck`];
    const inputs = within(entry, '[data-eingang]');
    const values = inputs.map(
      (input) => [input.getAttribute('data-eingang') ?? '', number(input, 'data-wert')] as const,
    );
    const result = evaluate(expression, values);
    if (!(Math.abs(result - value) <= Math.max(1e-9, Math.abs(value) * 1e-9, EXACT)))
      return [`${path}: ${expression} ergibt ${result}, nicht ${value}`];
    return inputs.flatMap((input) => this.#part(input, path));
  }

  /** A part of an entry: a cell, or a number with its own entry where its link, or that of its row, leads. */
  #part(part: HtmlElement, path: string): string[] {
    const value = partNumber(part);
    const cell = within(part, '[data-zelle]')[0];
    if (cell) return this.#cell(cell, path, value);
    // nothing has no place to come from
    if (value === 0) return [];
    const link = within(part, 'a[href]')[0] ?? part.closest('tr')?.querySelector('th a[href]');
    const href = link?.getAttribute('href');
    if (!href) return [`${path}: ${value} führt nirgends hin`];
    return this.follow(href, path, { value, tolerance: EXACT });
  }

  /** A file below the data, read without the code that makes the pages. */
  #fileOf(name: string): DataFile | null {
    let found = this.#files.get(name);
    if (found === undefined) {
      found = readFile(this.site.data, name);
      this.#files.set(name, found);
    }
    return found;
  }

  #cell(cell: HtmlElement, path: string, value: number): string[] {
    const from = (name: string) => (cell.closest(`[${name}]`) ?? commonPlace(cell))?.getAttribute(name) ?? '';
    const [file, column] = [from('data-datei'), from('data-spalte')];
    const record = Number(from('data-satz'));
    const text = cell.textContent ?? '';
    const found = this.#fileOf(file)?.cell(record, column);
    const name = `${path}: ${file} Satz ${record}, ${column}`;
    if (found !== text) return [`${name}: dort steht «${found}», nicht «${text}»`];
    const read = this.#fileOf(file)?.number(text, column) ?? Number.NaN;
    if (Math.abs(Math.abs(read) - Math.abs(value)) > EXACT) return [`${name}: ${text} ist nicht ${value}`];
    this.cells.add(`${file}#${record}.${column}`);
    return [];
  }
}

/** Where a cell stands that its table says once for its input of all formulas. */
function commonPlace(cell: HtmlElement): HtmlElement | undefined {
  const [input, table] = [cell.closest('[data-eingang]'), cell.closest('table')];
  return table?.querySelectorAll('caption [data-platz]').find((place) => {
    return place.getAttribute('data-platz') === input?.getAttribute('data-eingang');
  });
}

/** Of a sum in a table: the summands in its column, of its own group of rows or, at the foot, of all groups. */
const columnParts = (entry: HtmlElement): HtmlElement[] =>
  columnsOf(entry.closest('tbody') ?? (entry.closest('table') as HtmlElement))[
    [...(entry.parentElement as HtmlElement).children].indexOf(entry)
  ] ?? [];

interface DataFile {
  cell(record: number, column: string): string | undefined;
  number(text: string, column: string): number;
}

interface Field {
  readonly name: string;
  readonly decimalChar?: string;
  readonly groupChar?: string;
}

interface Resource {
  readonly path: string;
  readonly dialect?: { readonly delimiter?: string };
  readonly schema?: { readonly fields?: readonly Field[] };
}

function readFile(data: string, name: string): DataFile | null {
  const described = join(data, dirname(name), 'datapackage.json');
  // tables that belong to a city as a whole stand beside its datasets, without a description
  const resource: Resource | undefined = existsSync(described)
    ? (JSON.parse(readFileSync(described, 'utf8')) as { resources: Resource[] }).resources.find(
        ({ path }) => path === basename(name),
      )
    : { path: name, dialect: { delimiter: ';' } };
  if (!resource) return null;
  const text = readFileSync(join(data, name), 'utf8').replace(/^\uFEFF/, '');
  const parsed = Papa.parse<string[]>(text, { delimiter: resource.dialect?.delimiter ?? ',' });
  const [header = [], ...records] = parsed.data;
  const field = (column: string) => resource.schema?.fields?.find((one) => one.name === column);
  return {
    cell: (record, column) => records[record - 1]?.[header.indexOf(column)],
    number: (cell, column) => {
      const { groupChar = '', decimalChar = existsSync(described) ? '.' : ',' } = field(column) ?? {};
      const plain = groupChar ? cell.replaceAll(groupChar, '') : cell;
      return Number(plain.replace(decimalChar, '.'));
    },
  };
}
