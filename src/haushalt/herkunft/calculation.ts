import { cents } from '../../ui/cents.ts';
import { number, percent } from '../../ui/format.ts';
import { type Formula, formulaHtml, type Input } from '../../ui/origin/formula.ts';
import { type FormulaRow, formulaTableHtml } from '../../ui/origin/formula-table.ts';
import { amountText } from '../../ui/origin/sum-table.ts';
import { formatCell } from '../../ui/table.ts';
import { amounts, type Budget, type Column, change, type Field } from '../budget.ts';
import type { Summe } from '../queries.ts';
import { resultName } from '../sentences.ts';
import { sharedYears, WERTART_NAME } from '../versions.ts';
import { columnAnchor, fieldAnchor, mainColumns, wholeOrigin } from './addresses.ts';
import { at, FIELD_NAME } from './amounts.ts';
import type { Population } from './population.ts';

/** What is worked out: a node, the whole, or a department's part of a product. */
export interface Subject {
  readonly summen: readonly Summe[];
  /** One direction for accounts, both for all others. */
  readonly fields: readonly Field[];
  /** Is it the whole budget, of which nothing can be a share? */
  readonly whole: boolean;
  /** Before each anchor, where a page has several of them: `fachbereich-10-`. */
  readonly prefix: string;
}

const columnName = ({ jahr, wertart }: Column): string => `${jahr} ${WERTART_NAME[wertart] ?? wertart}`;

/** Full euros with their sign; what has no value in the source says so. */
const said = (value: number | null): string => (value === null ? 'leer' : amountText(value));

const input = (subject: Subject, name: string, field: Field, value: number | null): Input => ({
  name,
  wert: value ?? 0,
  shown: said(value),
  href: value ? `#${subject.prefix}${fieldAnchor(field)}` : undefined,
});

/** Amounts of each version and year; with both directions the result, and beside it what is charged internally. */
export function resultsHtml(budget: Budget, subject: Subject): string {
  const { fields, summen, prefix } = subject;
  const both = fields.includes('ertrag') && fields.includes('aufwand');
  const beside = both ? fields.filter((field) => field.endsWith('intern')) : fields;
  const further = (column: Column) =>
    beside.map((field) => {
      const { wert, shown, href } = input(subject, field, field, at(summen, field, column));
      return { wert, shown, href };
    });
  const rows = budget.columns.map((column): FormulaRow => {
    const cell = amounts(summen, column.fassung, column.jahr);
    return {
      id: `${prefix}${columnAnchor(column)}`,
      name: columnName(column),
      note: column.fassung.name,
      inputs: both
        ? [input(subject, 'ertrag', 'ertrag', cell.ertrag), input(subject, 'aufwand', 'aufwand', cell.aufwand)]
        : [],
      zahl: cell.ergebnis,
      shown: cell.ergebnis === null ? 'kein Wert' : amountText(cell.ergebnis),
      further: further(column),
    };
  });
  return formulaTableHtml({
    caption: both ? 'Ergebnis = Ertrag − Aufwand, in Euro, ohne interne Verrechnung' : 'In Euro',
    first: 'Jahr',
    inputs: both ? ['Ertrag', 'Aufwand'] : [],
    result: both ? 'Ergebnis' : null,
    formel: 'ertrag - aufwand',
    further: beside.map((field) => FIELD_NAME[field]),
    rows,
  });
}

/** Both versions of a year as columns, for each year that both plan. */
export const pairs = (budget: Budget): { jahr: number; neu: Column; alt: Column }[] =>
  sharedYears(budget).flatMap((jahr) => {
    const find = (fassung: Budget['vergleich']) =>
      budget.columns.find((column) => column.jahr === jahr && column.fassung === fassung);
    const neu = find(budget.fassung);
    const alt = find(budget.vergleich);
    return neu && alt ? [{ jahr, neu, alt }] : [];
  });

/** Changes between the two versions; empty cells count as nothing. Empty text where a city has one version only. */
export function changesHtml(budget: Budget, subject: Subject): string {
  const { summen, prefix, fields } = subject;
  const told = fields.filter((field) => !field.endsWith('intern') || fields.length === 1);
  const rows = pairs(budget).flatMap(({ jahr, neu, alt }): FormulaRow[] => {
    const result = (column: Column) => amounts(summen, column.fassung, column.jahr).ergebnis;
    const row = (
      name: string,
      now: number | null,
      before: number | null,
      href: (column: Column) => string,
    ): FormulaRow => ({
      name: `${name} ${jahr}`,
      inputs: [
        { name: 'neu', wert: now ?? 0, shown: said(now), href: now ? href(neu) : undefined },
        { name: 'zuvor', wert: before ?? 0, shown: said(before), href: before ? href(alt) : undefined },
      ],
      zahl: change(now, before),
      shown: formatCell(change(now, before), 'change'),
    });
    return [
      ...told.map((field) =>
        row(FIELD_NAME[field], at(summen, field, neu), at(summen, field, alt), () => `#${prefix}${fieldAnchor(field)}`),
      ),
      ...(told.length > 1
        ? [row('Ergebnis', result(neu), result(alt), (column) => `#${prefix}${columnAnchor(column)}`)]
        : []),
    ];
  });
  if (rows.length === 0) return '';
  return formulaTableHtml({
    caption: 'Änderung = neue Fassung − frühere Fassung desselben Jahres, in Euro; leere Zellen zählen nicht',
    first: 'Was',
    inputs: [`neu: ${budget.fassung.name}`, `zuvor: ${budget.vergleich?.name}`],
    result: 'Änderung',
    formel: 'neu - zuvor',
    rows,
  });
}

/** A part of a whole, with its numbers put in. */
export const shareFormula = (
  name: string,
  teil: { wert: number; href: string },
  ganzes: { wert: number; href: string },
): string =>
  formulaHtml({
    name,
    formel: 'teil / ganzes',
    pattern: '{teil} € ÷ {ganzes} €',
    zahl: teil.wert / ganzes.wert,
    shown: percent(teil.wert / ganzes.wert),
    inputs: [
      { name: 'teil', shown: amountText(teil.wert), ...teil },
      { name: 'ganzes', shown: amountText(ganzes.wert), ...ganzes },
    ],
  });

/** New − old of the year that figures tell of, with its numbers put in. */
export const changeFormula = (name: string, neu: number | null, zuvor: number | null, href: string): string =>
  formulaHtml({
    name,
    formel: 'neu - zuvor',
    pattern: '{neu} € − {zuvor} €',
    zahl: change(neu, zuvor),
    shown: `${formatCell(change(neu, zuvor), 'change')} €`,
    inputs: [
      { name: 'neu', wert: neu ?? 0, shown: said(neu), href: neu ? href : undefined },
      { name: 'zuvor', wert: zuvor ?? 0, shown: said(zuvor), href: zuvor ? href : undefined },
    ],
  });

/** Shares and values per head of the year that the figures tell of. */
export function ratiosHtml(budget: Budget, subject: Subject, population: Population | null): string[] {
  const { now } = mainColumns(budget);
  const { summen, prefix, fields } = subject;
  const value = (field: Field) => at(summen, field, now);
  const own = (field: Field) => ({ wert: value(field) ?? 0, href: `#${prefix}${fieldAnchor(field)}` });
  const told = fields.filter((field) => !field.endsWith('intern'));
  const shares = told.flatMap((field) => {
    const total = at(budget.total, field, now);
    const part = value(field);
    if (!total || !part) return [];
    const name = `Anteil am gesamten ${FIELD_NAME[field]} ${now.jahr}`;
    const whole = { wert: total, href: `${subject.whole ? '' : wholeOrigin()}#${fieldAnchor(field)}` };
    return [shareFormula(subject.whole ? `${FIELD_NAME[field]} ${now.jahr} im Ganzen` : name, own(field), whole)];
  });
  const both = told.length > 1;
  const { ergebnis } = amounts(summen, now.fassung, now.jahr);
  const single = both || !told[0] ? null : value(told[0]);
  const head = both ? ergebnis : single;
  if (!population || head === null) return shares;
  const href = both ? `#${prefix}${columnAnchor(now)}` : own(told[0] as Field).href;
  const name = both ? resultName(head) : FIELD_NAME[told[0] as Field];
  const positive = both ? Math.abs(head) : head;
  const perHead: Formula = {
    name: `${name} je Einwohner ${now.jahr} (eigene Rechnung)`,
    formel: 'betrag / einwohner',
    pattern: '{betrag} € ÷ {einwohner} Einwohner',
    zahl: positive / population.wert,
    shown: formatCell(positive / population.wert, 'head'),
    inputs: [
      { name: 'betrag', wert: positive, shown: amountText(positive), href: positive ? href : undefined },
      { name: 'einwohner', wert: population.wert, shown: number(population.wert), cell: population.cell },
    ],
  };
  return [...shares, `${formulaHtml(perHead)}${population.html}`];
}

/** Amounts with internal charging, which the table of areas and kinds shows: without + internal. */
export function withInternalHtml(budget: Budget, summen: readonly Summe[], columns: readonly Column[]): string {
  const rows = columns.flatMap((column) =>
    (['ertrag', 'aufwand'] as const).map((field): FormulaRow => {
      const own = at(summen, field, column) ?? 0;
      const intern = at(summen, `${field}_intern`, column) ?? 0;
      const href = (of: Field, value: number) => (value ? `#${fieldAnchor(of)}` : undefined);
      return {
        id: `mit-intern-${field}-${columnAnchor(column)}`,
        name: `${FIELD_NAME[field]} ${columnName(column)}`,
        note: column.fassung.name,
        inputs: [
          { name: 'ohne', wert: own, shown: amountText(own), href: href(field, own) },
          { name: 'intern', wert: intern, shown: amountText(intern), href: href(`${field}_intern`, intern) },
        ],
        zahl: cents(own + intern),
        shown: amountText(cents(own + intern)),
      };
    }),
  );
  const results = columns.map((column): FormulaRow => {
    const side = (field: 'ertrag' | 'aufwand') =>
      cents((at(summen, field, column) ?? 0) + (at(summen, `${field}_intern`, column) ?? 0));
    const [ertrag, aufwand] = [side('ertrag'), side('aufwand')];
    const href = (field: Field, value: number) => (value ? `#mit-intern-${field}-${columnAnchor(column)}` : undefined);
    return {
      name: columnName(column),
      note: column.fassung.name,
      inputs: [
        { name: 'ertrag', wert: ertrag, shown: amountText(ertrag), href: href('ertrag', ertrag) },
        { name: 'aufwand', wert: aufwand, shown: amountText(aufwand), href: href('aufwand', aufwand) },
      ],
      zahl: cents(ertrag - aufwand),
      shown: amountText(cents(ertrag - aufwand)),
    };
  });
  const sums = formulaTableHtml({
    caption: `Mit interner Verrechnung (Kontengruppen 48 und 58), in Euro`,
    first: 'Was',
    inputs: ['ohne interne Verrechnung', 'interne Verrechnung'],
    result: 'mit interner Verrechnung',
    formel: 'ohne + intern',
    rows,
  });
  const differences = formulaTableHtml({
    caption: 'Ertrag − Aufwand mit interner Verrechnung, in Euro',
    first: 'Jahr',
    inputs: ['Ertrag', 'Aufwand'],
    result: 'Ertrag − Aufwand',
    formel: 'ertrag - aufwand',
    rows: results,
  });
  return budget.columns.length > 0 ? sums + differences : '';
}
