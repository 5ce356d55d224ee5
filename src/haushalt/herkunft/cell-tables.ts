import type { Budget, Field } from '../../budget/budget.ts';
import { bookedNode, listedNode, type Node, officialName } from '../../budget/nodes.ts';
import { listedBy } from '../../budget/queries.ts';
import type { Klassifikation } from '../../schema/values.ts';
import type { CellPlace } from '../../ui/origin/cell.ts';
import { sumTable, type WrittenTable } from '../../ui/origin/sum-table.ts';
import { ORIGIN_TABLES } from '../../words/de/haushalt/origin.ts';
import { accountAnchorIn, anchorIn, fieldAnchor, kindAnchorIn, productAnchor } from './addresses.ts';
import { byLevel, type CellsRow, cellColumns, FIELDS, fieldName, hasAmount, ofField } from './amounts.ts';
import type { Zelle } from './cells.ts';
import { withFormulas } from './formulas.ts';

/** Tables whose rows are the cells of the file. */

const nameOf = (budget: Budget, klassifikation: Klassifikation, key: string): string =>
  bookedNode(budget, klassifikation, key)?.kurzname ?? key;

/** The cells of each position side by side; `told` says what the page tells already, so that only what differs is named. */
function positionRows(budget: Budget, cells: readonly Zelle[]): CellsRow[] {
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
        const name = art === '' ? (notes.shift() ?? ORIGIN_TABLES.amount) : nameOf(budget, 'art', art);
        return { name, note: notes.join(', '), cells: own };
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
const placeOf = (cells: readonly Zelle[]): CellPlace | undefined => {
  const first = cells.find(({ korrektur }) => !korrektur)?.cell;
  return first && { datei: first.datei, spalte: first.spalte };
};

/** Each kind of money of a node as a table of cells; each account with its share and change. */
export function cellTables(budget: Budget, name: string, all: readonly Zelle[], prefix = ''): WrittenTable[] {
  return FIELDS.flatMap((field) => {
    const cells = ofField(all, field);
    if (cells.length === 0) return [];
    const accounts = byLevel(cells, 'art').map(([konto, own]) => ({
      konto,
      cells: own,
      anchor: `${prefix}${accountAnchorIn(budget, konto, field)}`,
    }));
    const whole = { name, field, href: `#${prefix}${fieldAnchor(budget.part, field)}` };
    const told = field.endsWith('intern') ? [] : withFormulas(budget, whole, accounts);
    const formulas = new Map(told.map(({ konto, formulas }) => [konto, formulas]));
    return byKind(budget, cells).map(([kind, own]) => {
      const groups = byLevel(own, 'art').map(([konto, position]) => ({
        id: `${prefix}${accountAnchorIn(budget, konto, field)}`,
        rows: positionRows(budget, position),
        formulas: formulas.get(konto),
      }));
      return sumTable({
        columns: cellColumns(budget),
        first: accountWord(budget),
        id: `${prefix}${kindAnchorIn(budget, kind, field)}`,
        caption: ORIGIN_TABLES.cells(kindTitle(budget, kind) || name, fieldName(budget.part, field)),
        groups,
        total: ORIGIN_TABLES.sum,
        place: placeOf(own),
      });
    });
  });
}

/** What the lines of tables of cells are called. */
const accountWord = ({ tree }: Budget): string => tree.finest('art')?.name ?? ORIGIN_TABLES.position;

/** All cells of an account, by what they are for; each task with its share and change. */
export function accountTable(
  budget: Budget,
  node: Node,
  all: readonly Zelle[],
  field: Field,
  prefix = '',
): WrittenTable {
  const products = byLevel(ofField(all, field), listedBy('aufgabe')).filter(([, cells]) => hasAmount(cells));
  const whole = { name: node.kurzname, field, href: `#${prefix}${fieldAnchor(budget.part, field)}` };
  const parts = products.map(([produkt, cells]) => ({
    produkt,
    cells,
    anchor: `${prefix}${anchorIn(budget.part, node, field, productAnchor(produkt))}`,
  }));
  const groups = withFormulas(budget, whole, parts).map(({ produkt, cells, anchor, formulas }) => {
    const task = listedNode(budget, 'aufgabe', produkt);
    const title = task ? `${task.kurzname} (${officialName(task)})` : '';
    const rows = byLevel(cells, 'aufgabe').flatMap(([aufgabe, unit]) =>
      byLevel(unit, 'organisation').map(([organisation, own], _, departments) => ({
        name: aufgabe === '' ? ORIGIN_TABLES.amount : nameOf(budget, 'aufgabe', aufgabe),
        note: [aufgabe, departments.length > 1 ? nameOf(budget, 'organisation', organisation) : '']
          .filter(Boolean)
          .join(', '),
        cells: own,
      })),
    );
    return { id: anchor, title, rows, formulas };
  });
  return sumTable({
    columns: cellColumns(budget),
    first: budget.tree.finest('aufgabe')?.name ?? ORIGIN_TABLES.position,
    id: `${prefix}${fieldAnchor(budget.part, field)}`,
    caption: ORIGIN_TABLES.cells(node.kurzname, fieldName(budget.part, field)),
    groups,
    total: ORIGIN_TABLES.sum,
    place: placeOf(all),
  });
}

/** The cells of a department's part in a product, by account group. */
export function departmentTables(budget: Budget, name: string, all: readonly Zelle[], prefix: string): WrittenTable[] {
  return FIELDS.flatMap((field): WrittenTable[] => {
    const cells = ofField(all, field);
    if (!hasAmount(cells)) return [];
    const groups = byKind(budget, cells).map(([kind, own]) => ({
      id: `${prefix}${kindAnchorIn(budget, kind, field)}`,
      title: kindTitle(budget, kind),
      rows: positionRows(budget, own),
    }));
    return [
      sumTable({
        columns: cellColumns(budget),
        first: accountWord(budget),
        id: `${prefix}${fieldAnchor(budget.part, field)}`,
        caption: ORIGIN_TABLES.cells(name, fieldName(budget.part, field)),
        groups,
        total: ORIGIN_TABLES.sum,
        place: placeOf(cells),
      }),
    ];
  });
}
