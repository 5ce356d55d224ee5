/** The datapackage.json of an imported budget: what it is, where it comes from, what it has to add up to. */
import { TIDY } from '../../schema/number.ts';
import type { Kind } from '../budget/facts.ts';
import type { Budget } from '../combine.ts';
import { once, valueIn } from '../once.ts';
import type { Dataset } from './files.ts';
import { BUDGET_TABLES } from './tables.ts';

export type Row = Readonly<Record<string, string>>;

export function budgetDescriptor(dataset: Dataset, tables: ReadonlyMap<string, readonly Row[]>) {
  const { name, budget, recipe } = dataset;
  const years = budget.sums.map(({ jahr }) => jahr);
  const licence = recipe.antworten.lizenz ?? 'ungeklaert';
  return {
    name,
    title: recipe.antworten.titel ?? `Haushalt ${yearsOf(budget)}`,
    description: `Eingelesen aus ${[...new Set(budget.tables.map(({ file }) => file))].join(', ')}.`,
    status: 'nicht angegeben',
    licenses: [{ name: licence }],
    resources: [...BUDGET_TABLES.values()].map((table) => ({
      name: table.name,
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ';' },
      ...(table.name === 'haushalt' ? { jahre: [Math.min(...years), Math.max(...years)] } : {}),
      schema: {
        fields: table.columns.map(({ name, type, description }) => ({
          name,
          type: { text: 'string', integer: 'integer', decimal: 'number' }[type],
          ...(type === 'decimal' ? { decimalChar: TIDY.decimalChar, groupChar: TIDY.groupChar } : {}),
          description,
        })),
        primaryKey: table.key,
      },
    })),
    kontrollsummen: totals(dataset, name, tables),
    herkunft: provenance(dataset, tables.get('haushalt') ?? []),
  };
}

/** What the rows have to add up to; `stand` says whether a person compared it with the printed plan. */
function totals({ sums }: Dataset, name: string, tables: ReadonlyMap<string, readonly Row[]>) {
  const counts = new Map<string, number>();
  for (const { fassung, jahr, wertart, teil, richtung } of tables.get('haushalt') ?? []) {
    const key = `${fassung} ${jahr} ${wertart} ${teil} ${richtung}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return sums.map(({ jahr, wertart, fassung, teil, richtung, summe, geprueft }) => {
    const filter = { fassung: [name, fassung].filter(Boolean).join('-'), jahr, wertart, teil, richtung };
    const zeilen = counts.get(Object.values(filter).join(' ')) ?? 0;
    return { tabelle: 'haushalt', spalte: 'betrag', filter, summe, zeilen, stand: geprueft ? 'geprüft' : 'ungeprüft' };
  });
}

/** What became of the amounts of the file: it adds up to the rows of `haushalt`. */
function provenance({ budget }: Dataset, rows: readonly Row[]) {
  const zeros = new Map<string, { phase: string; jahr: number; anzahl: number }>();
  const countOf = once(({ jahr, wertart, phase }: Kind) =>
    valueIn(zeros, `${phase || wertart} ${jahr}`, () => ({ phase: phase || wertart, jahr, anzahl: 0 })),
  );
  for (const { facts } of budget.tables)
    for (const { kind, units } of facts) if (units === 0n) countOf(kind).anzahl += 1;
  const nullzellen = [...zeros.values()];
  const ausgelassen = budget.leftOut.map(({ reason, count }) => ({ grund: reason, anzahl: count }));
  const left = [...nullzellen, ...ausgelassen].reduce((sum, { anzahl }) => sum + anzahl, 0);
  return {
    datensaetze: rows.length + left,
    uebernommen: rows.length,
    davon_leer: rows.filter(({ betrag }) => betrag === '').length,
    nullzellen,
    abgeleitet_geprueft: [],
    ausgelassen,
  };
}

/** `2016 bis 2020` */
export function yearsOf({ sums }: Budget): string {
  const years = sums.map(({ jahr }) => jahr);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first} bis ${last}`;
}
