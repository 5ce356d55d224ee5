/** Invented budgets, written in any layout and way of writing numbers: what is written is known to the cent. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import fc from './properties.ts';
import { workbookOfRows } from './workbook.ts';

/** One position of an invented budget, in cents by kind of amount. */
export interface Position {
  readonly produkt: string;
  readonly konto: string;
  readonly richtung: 'Ertrag' | 'Aufwand';
  readonly plan: number;
  readonly ist: number;
}

const KONTEN = [
  ['4011000', 'Grundsteuer, Erträge'],
  ['4141000', 'Erträge aus Zuweisungen'],
  ['4321000', 'Erträge aus Gebühren'],
  ['5012000', 'Personalaufwendungen'],
  ['5211000', 'Aufwendungen für Unterhaltung'],
  ['5318000', 'Transferaufwendungen'],
] as const;
const PRODUKTE = ['01101', '11102', '21101', '36501', '54101', '61101'] as const;

const cents = fc.oneof(
  fc.integer({ min: 100_000, max: 900_000_000 }),
  fc.integer({ min: 1, max: 99_999 }),
  fc.constant(0),
);

/** At least one position of each direction, each key once. */
export const budgets: fc.Arbitrary<Position[]> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...PRODUKTE), fc.constantFrom(...KONTEN.map(([konto]) => konto)), cents, cents),
    {
      selector: ([produkt, konto]) => `${produkt} ${konto}`,
      minLength: 8,
      maxLength: 30,
    },
  )
  .map((rows) =>
    rows.map(
      ([produkt, konto, plan, ist]): Position => ({
        produkt,
        konto,
        richtung: konto.startsWith('4') ? 'Ertrag' : 'Aufwand',
        plan: plan + 10_000_000,
        ist,
      }),
    ),
  )
  .filter((rows) => new Set(rows.map(({ richtung }) => richtung)).size === 2);

/** How a file is written. */
export interface Style {
  readonly shape: 'long' | 'wide' | 'sides' | 'accounts' | 'bare';
  readonly mark: ',' | '.';
  readonly group: '' | '.' | ',' | '’' | ' ' | '\u00a0';
  readonly minus: 'front' | 'behind' | 'true';
  readonly revenue: 1 | -1;
  readonly delimiter: ';' | ',' | '\t' | '|';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1252';
  readonly currency: '' | ' €' | ' EUR';
  /** Whole thousands, as the title and the header say. */
  readonly thousands: boolean;
  /** The year stands above the kind of amount. */
  readonly twoRows: boolean;
  /** The number of the product in parts, each in a cell of its own. */
  readonly parts: boolean;
  readonly title: boolean;
  readonly sums: boolean;
  readonly footer: boolean;
  readonly container: 'plain' | 'zip' | 'gzip' | 'json' | 'xlsx';
}

export const styles: fc.Arbitrary<Style> = fc
  .record({
    shape: fc.constantFrom('long', 'wide', 'sides', 'accounts', 'bare'),
    mark: fc.constantFrom(',', '.'),
    group: fc.constantFrom('', '.', ',', '’', ' ', '\u00a0'),
    minus: fc.constantFrom('front', 'behind', 'true'),
    revenue: fc.constantFrom(1, -1),
    delimiter: fc.constantFrom(';', ',', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'),
    currency: fc.constantFrom('', ' €', ' EUR'),
    thousands: fc.boolean(),
    twoRows: fc.boolean(),
    parts: fc.boolean(),
    title: fc.boolean(),
    sums: fc.boolean(),
    footer: fc.boolean(),
    container: fc.constantFrom('plain', 'zip', 'gzip', 'json', 'xlsx'),
  } satisfies { [K in keyof Style]: fc.Arbitrary<Style[K]> })
  .filter(({ mark, group }) => mark !== group)
  .map(
    (style): Style => ({
      ...style,
      // a sign that Windows-1252 does not have
      minus: style.encoding === 'windows-1252' && style.minus === 'true' ? 'front' : style.minus,
      // without a header nothing says that amounts are thousands, and what a number before the names is part of
      thousands: style.thousands && style.shape !== 'bare',
      parts: style.parts && style.shape !== 'bare',
      currency: style.thousands ? '' : style.currency,
    }),
  );

/** `-1.234,50 €` */
function written(value: number, { mark, group, minus, currency }: Style): string {
  const size = Math.abs(value);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, group);
  const text = `${whole}${mark}${String(size % 100).padStart(2, '0')}`;
  if (value >= 0) return text + currency;
  return (minus === 'behind' ? `${text}-` : `${minus === 'true' ? '−' : '-'}${text}`) + currency;
}

/** The rows of a file, header first, as they are written in this style. */
export function cellsOf(budget: readonly Position[], style: Style): string[][] {
  const [header = [], ...rows] = plainCells(budget, style);
  if (style.shape === 'bare') return [header, ...rows].map((cells) => inParts(cells, style, false));
  const named = inParts(header, style, true).map((name) => (style.thousands && isAmount(name) ? `${name} (T€)` : name));
  const below = rows.map((cells) => inParts(cells, style, false));
  return style.twoRows && style.container !== 'json' ? [...overTwoRows(named), ...below] : [named, ...below];
}

const isAmount = (name: string): boolean => /Betrag|Saldo|\d{4}/.test(name);

/** The number of the product as those of its area, of the group in it and of the product in that. */
const inParts = (cells: readonly string[], { parts }: Style, header: boolean): string[] => {
  const [produkt = '', ...more] = cells;
  if (!parts) return [...cells];
  if (header) return ['Produktbereich', 'Produktgruppe', 'Produkt', ...more];
  return /^\d{5}$/.test(produkt)
    ? [produkt.slice(0, 2), produkt.slice(2, 3), produkt.slice(3), ...more]
    : [produkt, '', '', ...more];
};

/** `Ergebnis 2022` as `2022` above `Ergebnis`. */
function overTwoRows(header: readonly string[]): string[][] {
  const years = header.map((name) => / (\d{4})/.exec(name)?.[1] ?? '');
  return [years, header.map((name) => name.replace(/ \d{4}/, ''))];
}

/** The same with every sign and code in one cell below one header. */
function plainCells(budget: readonly Position[], style: Style): string[][] {
  const amount = (value: number): string => written(value, style);
  const signed = ({ richtung }: Position, value: number): string =>
    amount(richtung === 'Ertrag' ? value * style.revenue : value);
  const label = (konto: string): string => KONTEN.find(([one]) => one === konto)?.[1] ?? '';
  const total = (pick: (position: Position) => number): number => budget.reduce((sum, one) => sum + pick(one), 0);
  const raw = (one: Position, value: number): number => (one.richtung === 'Ertrag' ? value * style.revenue : value);
  if (style.shape === 'long')
    return [
      ['Produkt', 'Konto', 'Kontobezeichnung', 'Richtung', 'Jahr', 'Wertart', 'Betrag'],
      ...budget.flatMap((one) => [
        [one.produkt, one.konto, label(one.konto), one.richtung, '2024', 'Ansatz', signed(one, one.plan)],
        [one.produkt, one.konto, label(one.konto), one.richtung, '2022', 'Ergebnis', signed(one, one.ist)],
      ]),
    ];
  if (style.shape === 'wide')
    return [
      ['Produkt', 'Konto', 'Kontobezeichnung', 'Richtung', 'Ergebnis 2022', 'Ansatz 2024'],
      ...budget.map((one) => [
        one.produkt,
        one.konto,
        label(one.konto),
        one.richtung,
        signed(one, one.ist),
        signed(one, one.plan),
      ]),
      ...(style.sums
        ? [['Summe', '', '', '', amount(total((one) => raw(one, one.ist))), amount(total((one) => raw(one, one.plan)))]]
        : []),
    ];
  // neither says what is revenue: the accounts do, borne out by their names; the second has no header either
  if (style.shape === 'accounts')
    return [
      ['Produkt', 'Konto', 'Kontobezeichnung', 'Ergebnis 2022', 'Ansatz 2024'],
      ...budget.map((one) => [one.produkt, one.konto, label(one.konto), signed(one, one.ist), signed(one, one.plan)]),
    ];
  if (style.shape === 'bare')
    return budget.map((one) => [one.produkt, one.konto, label(one.konto), '2024', 'Ansatz', signed(one, one.plan)]);
  const side = (one: Position, richtung: string, value: number): string =>
    one.richtung === richtung ? signed(one, value) : amount(0);
  return [
    [
      'Produkt',
      'Konto',
      'Erträge 2022 (Ergebnis)',
      'Aufwendungen 2022 (Ergebnis)',
      'Erträge 2024 (Ansatz)',
      'Aufwendungen 2024 (Ansatz)',
      'Saldo 2024',
    ],
    ...budget.map((one) => [
      one.produkt,
      one.konto,
      side(one, 'Ertrag', one.ist),
      side(one, 'Aufwand', one.ist),
      side(one, 'Ertrag', one.plan),
      side(one, 'Aufwand', one.plan),
      amount(raw(one, one.plan)),
    ]),
  ];
}

/** The bytes of the file. */
export function bytesOf(rows: readonly (readonly string[])[], style: Style): Uint8Array {
  if (style.container === 'json') {
    if (style.shape === 'bare') return strToU8(JSON.stringify(rows));
    const [header = [], ...records] = rows;
    const objects = records.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
    return strToU8(JSON.stringify(objects));
  }
  if (style.container === 'xlsx')
    return workbookOfRows([...(style.title ? [['Haushalt der Musterstadt'], []] : []), ...rows]);
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => quoted(cell, style.delimiter)).join(style.delimiter);
  const lines = [
    ...(style.title ? ['Haushalt der Musterstadt', ''] : []),
    ...rows.map(line),
    ...(style.footer ? ['', 'Quelle: Kämmerei'] : []),
  ];
  const bytes = encoded(lines.join(style.lineEnd) + style.lineEnd, style.encoding);
  if (style.container === 'gzip') return gzipSync(bytes);
  return style.container === 'zip' ? zipSync({ 'haushalt.csv': bytes }) : bytes;
}

const quoted = (cell: string, delimiter: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);

function encoded(text: string, encoding: Style['encoding']): Uint8Array {
  if (encoding === 'utf-8') return strToU8(text);
  if (encoding === 'utf-8-bom') return strToU8(`\ufeff${text}`);
  if (encoding === 'windows-1252')
    return Uint8Array.from([...text].map((sign) => (sign === '€' ? 0x80 : sign === '’' ? 0x92 : sign.charCodeAt(0))));
  const units = Uint16Array.from([...`\ufeff${text}`].map((sign) => sign.charCodeAt(0)));
  return new Uint8Array(units.buffer);
}
