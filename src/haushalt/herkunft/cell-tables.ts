import type { Budget, Field } from '../../budget/budget.ts';
import { type Node, nodeOf } from '../../budget/nodes.ts';
import type { SumGroup, SumRow, SumTable } from '../../ui/origin/sum-table.ts';
import { accountAnchor, fieldAnchor, kindAnchor, productAnchor } from './addresses.ts';
import { byLevel, FIELDS, fieldName, hasAmount, ofField, positionValues, sumColumns } from './amounts.ts';
import type { Zelle } from './cells.ts';
import { partFormulas } from './formulas.ts';

/** Tables whose rows are the cells of the file. */

const kontoName = (budget: Budget, konto: string): string => budget.nodes.get('konto')?.get(konto)?.kurzname ?? konto;

const unitName = (budget: Budget, unterprodukt: string): string =>
  budget.nodes.get('unterprodukt')?.get(unterprodukt)?.kurzname ?? unterprodukt;

/** One account of one or more sub-products: the cells as they stand in the file. */
const positionRows = (budget: Budget, cells: readonly Zelle[]): SumRow[] =>
  byLevel(cells, 'unterprodukt').flatMap(([unterprodukt, unit], _, units) =>
    byLevel(unit, 'konto').map(([konto, own]) => ({
      name: kontoName(budget, konto),
      note: units.length > 1 ? `${konto}, ${unitName(budget, unterprodukt)}` : konto,
      values: positionValues(own, budget.columns.length),
    })),
  );

/** The file that most cells of a page stand in. */
const placeOf = (cells: readonly Zelle[]): SumTable['place'] => {
  const first = cells.find(({ korrektur }) => !korrektur)?.cell;
  return first && { datei: first.datei, spalte: first.spalte };
};

/** Each account group of a product or sub-product as a table of cells; each account with its share and change. */
export function cellTables(budget: Budget, name: string, all: readonly Zelle[]): SumTable[] {
  return FIELDS.flatMap((field) => {
    const cells = ofField(all, field);
    const accounts = byLevel(cells, 'konto');
    const formulas = new Map(
      partFormulas(
        budget,
        { name, field, href: `#${fieldAnchor(budget.part, field)}` },
        accounts.map(([konto, own]) => ({ cells: own, href: `#${accountAnchor(konto)}` })),
      ).map((list, index) => [accounts[index]?.[0], list] as const),
    );
    return byLevel(cells, 'kontengruppe').map(([kind, own]): SumTable => {
      const groups = byLevel(own, 'konto').map(
        ([konto, position]): SumGroup => ({
          id: accountAnchor(konto),
          rows: positionRows(budget, position),
          formulas: field.endsWith('intern') ? [] : formulas.get(konto),
        }),
      );
      const kindName = budget.nodes.get('kontengruppe')?.get(kind)?.kurzname ?? '';
      return {
        columns: sumColumns(budget),
        first: 'Konto',
        id: kindAnchor(kind),
        caption: `${kind} ${kindName}: ${fieldName(budget.part, field)} in Euro, Zellen aus der Datei`,
        groups,
        total: 'Summe',
        place: placeOf(own),
      };
    });
  });
}

/** All cells of an account, by product; each product with its share and change. */
export function accountTable(budget: Budget, node: Node, all: readonly Zelle[], field: Field): SumTable {
  const products = byLevel(ofField(all, field), 'produkt').filter(([, cells]) => hasAmount(cells));
  const whole = { name: node.kurzname, field, href: `#${fieldAnchor(budget.part, field)}` };
  const formulas = partFormulas(
    budget,
    whole,
    products.map(([produkt, cells]) => ({ cells, href: `#${productAnchor(produkt)}` })),
  );
  const groups = products.map(([produkt, cells], index): SumGroup => {
    const title = `${nodeOf(budget.nodes, 'produkt', produkt).kurzname} (Produkt ${produkt})`;
    const rows = byLevel(cells, 'unterprodukt').map(([unterprodukt, own]) => ({
      name: unitName(budget, unterprodukt),
      note: unterprodukt,
      values: positionValues(own, budget.columns.length),
    }));
    return { id: productAnchor(produkt), title, rows, formulas: formulas[index] };
  });
  return {
    columns: sumColumns(budget),
    first: 'Unterprodukt',
    id: fieldAnchor(budget.part, field),
    caption: `${node.kurzname}: ${fieldName(budget.part, field)} in Euro, Zellen aus der Datei`,
    groups,
    total: 'Summe',
    place: placeOf(all),
  };
}

/** The cells of a department's part in a product, by account group. */
export function departmentTables(budget: Budget, name: string, all: readonly Zelle[], prefix: string): SumTable[] {
  return FIELDS.flatMap((field): SumTable[] => {
    const cells = ofField(all, field);
    if (!hasAmount(cells)) return [];
    const groups = byLevel(cells, 'kontengruppe').map(
      ([kind, own]): SumGroup => ({
        id: `${prefix}${kindAnchor(kind)}`,
        title: `${kind} ${budget.nodes.get('kontengruppe')?.get(kind)?.kurzname ?? ''}`.trim(),
        rows: positionRows(budget, own),
      }),
    );
    return [
      {
        columns: sumColumns(budget),
        first: 'Konto',
        id: `${prefix}${fieldAnchor(budget.part, field)}`,
        caption: `${name}: ${fieldName(budget.part, field)} in Euro, Zellen aus der Datei`,
        groups,
        total: 'Summe',
        place: placeOf(cells),
      },
    ];
  });
}
