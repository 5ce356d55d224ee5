import type { Budget, Field } from '../../budget/budget.ts';
import { bookedNode, listedNode, type Node, officialName } from '../../budget/nodes.ts';
import { listedBy } from '../../budget/queries.ts';
import type { Klassifikation } from '../../schema/values.ts';
import type { SumGroup, SumRow, SumTable } from '../../ui/origin/sum-table.ts';
import { accountAnchor, fieldAnchor, kindAnchor, productAnchor } from './addresses.ts';
import { byLevel, FIELDS, fieldName, hasAmount, ofField, positionValues, sumColumns } from './amounts.ts';
import type { Zelle } from './cells.ts';
import { partFormulas } from './formulas.ts';

/** Tables whose rows are the cells of the file. */

const nameOf = (budget: Budget, klassifikation: Klassifikation, key: string): string =>
  bookedNode(budget, klassifikation, key)?.kurzname ?? key;

/** The cells of each position side by side; `told` says what the page tells already, so that only what differs is named. */
function positionRows(budget: Budget, cells: readonly Zelle[]): SumRow[] {
  const several = (by: Klassifikation): boolean => byLevel(cells, by).length > 1;
  const named = { aufgabe: several('aufgabe'), organisation: several('organisation') };
  return byLevel(cells, 'aufgabe').flatMap(([aufgabe, unit]) =>
    byLevel(unit, 'art').flatMap(([art, kind]) =>
      byLevel(kind, 'organisation').map(([organisation, own], _, departments) => {
        const shared = departments.length > 1 || (art === '' && named.organisation);
        const notes = [
          art,
          named.aufgabe || art === '' ? nameOf(budget, 'aufgabe', aufgabe) : '',
          shared ? nameOf(budget, 'organisation', organisation) : '',
        ].filter(Boolean);
        const name = art === '' ? (notes.shift() ?? 'Betrag') : nameOf(budget, 'art', art);
        return { name, note: notes.join(', '), values: positionValues(own, budget.columns.length) };
      }),
    ),
  );
}

/** Cells by the kinds that the tree of kinds begins with; in one lot where the plan does not tell kinds. */
export const byKind = (budget: Budget, cells: readonly Zelle[]): [string, Zelle[]][] => {
  const top = budget.tree.top('art');
  return top ? byLevel(cells, top.ebene) : [['', [...cells]]];
};

/** "40 Steuern"; '' where the plan does not tell kinds. */
export const kindTitle = (budget: Budget, kind: string): string =>
  `${kind} ${budget.nodes.get(budget.tree.top('art')?.ebene ?? '')?.get(kind)?.kurzname ?? ''}`.trim();

/** The file that most cells of a page stand in. */
const placeOf = (cells: readonly Zelle[]): SumTable['place'] => {
  const first = cells.find(({ korrektur }) => !korrektur)?.cell;
  return first && { datei: first.datei, spalte: first.spalte };
};

/** Each kind of money of a node as a table of cells; each account with its share and change. */
export function cellTables(budget: Budget, name: string, all: readonly Zelle[], prefix = ''): SumTable[] {
  return FIELDS.flatMap((field) => {
    const cells = ofField(all, field);
    if (cells.length === 0) return [];
    const accounts = byLevel(cells, 'art');
    const formulas = new Map(
      partFormulas(
        budget,
        { name, field, href: `#${prefix}${fieldAnchor(budget.part, field)}` },
        accounts.map(([konto, own]) => ({ cells: own, href: `#${prefix}${accountAnchor(konto)}` })),
      ).map((list, index) => [accounts[index]?.[0], list] as const),
    );
    return byKind(budget, cells).map(([kind, own]): SumTable => {
      const groups = byLevel(own, 'art').map(
        ([konto, position]): SumGroup => ({
          id: `${prefix}${accountAnchor(konto)}`,
          rows: positionRows(budget, position),
          formulas: field.endsWith('intern') ? [] : formulas.get(konto),
        }),
      );
      return {
        columns: sumColumns(budget),
        first: accountWord(budget),
        id: `${prefix}${kindAnchor(kind)}`,
        caption: `${kindTitle(budget, kind) || name}: ${fieldName(budget.part, field)} in Euro, Zellen aus der Datei`,
        groups,
        total: 'Summe',
        place: placeOf(own),
      };
    });
  });
}

/** What the lines of tables of cells are called. */
const accountWord = ({ tree }: Budget): string => tree.finest('art')?.name ?? 'Position';

/** All cells of an account, by what they are for; each task with its share and change. */
export function accountTable(budget: Budget, node: Node, all: readonly Zelle[], field: Field, prefix = ''): SumTable {
  const products = byLevel(ofField(all, field), listedBy('aufgabe')).filter(([, cells]) => hasAmount(cells));
  const whole = { name: node.kurzname, field, href: `#${prefix}${fieldAnchor(budget.part, field)}` };
  const formulas = partFormulas(
    budget,
    whole,
    products.map(([produkt, cells]) => ({ cells, href: `#${prefix}${productAnchor(produkt)}` })),
  );
  const groups = products.map(([produkt, cells], index): SumGroup => {
    const task = listedNode(budget, 'aufgabe', produkt);
    const title = task ? `${task.kurzname} (${officialName(task)})` : '';
    const rows = byLevel(cells, 'aufgabe').flatMap(([aufgabe, unit]) =>
      byLevel(unit, 'organisation').map(([organisation, own], _, departments) => ({
        name: aufgabe === '' ? 'Betrag' : nameOf(budget, 'aufgabe', aufgabe),
        note: [aufgabe, departments.length > 1 ? nameOf(budget, 'organisation', organisation) : '']
          .filter(Boolean)
          .join(', '),
        values: positionValues(own, budget.columns.length),
      })),
    );
    return { id: `${prefix}${productAnchor(produkt)}`, title, rows, formulas: formulas[index] };
  });
  return {
    columns: sumColumns(budget),
    first: budget.tree.finest('aufgabe')?.name ?? 'Position',
    id: `${prefix}${fieldAnchor(budget.part, field)}`,
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
    const groups = byKind(budget, cells).map(
      ([kind, own]): SumGroup => ({
        id: `${prefix}${kindAnchor(kind)}`,
        title: kindTitle(budget, kind),
        rows: positionRows(budget, own),
      }),
    );
    return [
      {
        columns: sumColumns(budget),
        first: accountWord(budget),
        id: `${prefix}${fieldAnchor(budget.part, field)}`,
        caption: `${name}: ${fieldName(budget.part, field)} in Euro, Zellen aus der Datei`,
        groups,
        total: 'Summe',
        place: placeOf(cells),
      },
    ];
  });
}
