import type { Budget, Field } from '../../budget/budget.ts';
import type { Ebene } from '../../budget/queries.ts';
import type { SumGroup, SumRow, SumTable } from '../../ui/origin/sum-table.ts';
import { fieldAnchor, kindAnchor, nodeOrigin } from './addresses.ts';
import { byLevel, FIELDS, fieldName, hasAmount, linkRow, ofField, sumColumns } from './amounts.ts';
import type { Zelle } from './cells.ts';
import { partFormulas } from './formulas.ts';

/** A part of a page: its cells, what they are called, and where their sums are told. */
export interface Teil {
  readonly name: string;
  readonly note: string;
  readonly cells: readonly Zelle[];
  /** The page, or the place before the anchors on it: `/herkunft/…/#` or `/herkunft/…/#fachbereich-10-`. */
  readonly base: string;
}

const common = (budget: Budget) => ({ columns: sumColumns(budget), first: 'Teil' });

/** Each direction as the sum of the parts, told on their own pages. */
export function partsTables(budget: Budget, name: string, teile: readonly Teil[], prefix = ''): SumTable[] {
  return FIELDS.flatMap((field): SumTable[] => {
    const parts = teile
      .map((teil) => ({ ...teil, cells: ofField(teil.cells, field) }))
      .filter(({ cells }) => hasAmount(cells));
    if (parts.length === 0) return [];
    const rows = parts.map(({ name, note, cells, base }) =>
      linkRow(budget, name, cells, `${base}${fieldAnchor(budget.part, field)}`, note),
    );
    return [
      {
        ...common(budget),
        id: `${prefix}${fieldAnchor(budget.part, field)}`,
        caption: `${name}: ${fieldName(budget.part, field)} in Euro`,
        groups: [{ rows }],
        total: 'Summe',
      },
    ];
  });
}

/** Each direction by account group: the parts of each group, its share and its change. */
export function kindTables(budget: Budget, name: string, teile: readonly Teil[], prefix = ''): SumTable[] {
  const all = teile.flatMap(({ cells }) => cells);
  return FIELDS.flatMap((field): SumTable[] => {
    const kinds = byLevel(ofField(all, field), 'kontengruppe').filter(([, cells]) => hasAmount(cells));
    if (kinds.length === 0) return [];
    const anchor = (kind: string) => `${prefix}${kindAnchor(kind)}`;
    const whole = { name, field, href: `#${prefix}${fieldAnchor(budget.part, field)}` };
    const formulas = field.endsWith('intern')
      ? []
      : partFormulas(
          budget,
          whole,
          kinds.map(([kind, cells]) => ({ cells, href: `#${anchor(kind)}` })),
        );
    const groups = kinds.map(([kind], index): SumGroup => {
      const node = budget.nodes.get('kontengruppe')?.get(kind);
      const rows = teile.flatMap((teil): SumRow[] => {
        const cells = ofField(teil.cells, field).filter(({ kontengruppe }) => kontengruppe === kind);
        return hasAmount(cells)
          ? [linkRow(budget, teil.name, cells, `${teil.base}${kindAnchor(kind)}`, teil.note)]
          : [];
      });
      return { id: anchor(kind), title: `${kind} ${node?.kurzname ?? ''}`.trim(), rows, formulas: formulas[index] };
    });
    return [
      {
        ...common(budget),
        id: `${prefix}nach-art-${fieldAnchor(budget.part, field)}`,
        caption: `${name}: ${fieldName(budget.part, field)} nach Art, in Euro`,
        groups,
        total: 'Summe',
      },
    ];
  });
}

/** The children of a node, each told on its own page. */
export const childParts = (budget: Budget, cells: readonly Zelle[], ebene: Ebene): Teil[] =>
  byLevel(cells, ebene).flatMap(([schluessel, own]): Teil[] => {
    const node = budget.nodes.get(ebene)?.get(schluessel);
    if (!node) return [];
    return [{ name: node.kurzname, note: schluessel, cells: own, base: `${nodeOrigin(node)}#` }];
  });

/** Sums by account group that lead to the tables of cells on the same page. */
export function ownKindsTables(budget: Budget, name: string, all: readonly Zelle[]): SumTable[] {
  return FIELDS.flatMap((field): SumTable[] => {
    const kinds = byLevel(ofField(all, field), 'kontengruppe');
    if (!hasAmount(ofField(all, field))) return [];
    return [
      {
        columns: sumColumns(budget),
        first: 'Art',
        id: fieldAnchor(budget.part, field),
        caption: `${name}: ${fieldName(budget.part, field)} in Euro`,
        groups: [
          {
            rows: kinds.map(([kind, cells]) =>
              linkRow(
                budget,
                budget.nodes.get('kontengruppe')?.get(kind)?.kurzname ?? kind,
                cells,
                `#${kindAnchor(kind)}`,
                kind,
              ),
            ),
          },
        ],
        total: 'Summe',
      },
    ];
  });
}

/** Parts of a whole that lead to their own pages, each with its share and change below it. */
export function partsWithFormulas(
  budget: Budget,
  whole: { name: string; field: Field; first: string },
  teile: readonly Teil[],
  anchor: (teil: Teil) => string,
): SumTable | null {
  const { name, field, first } = whole;
  const parts = teile
    .map((teil) => ({ ...teil, cells: ofField(teil.cells, field) }))
    .filter(({ cells }) => hasAmount(cells));
  if (parts.length === 0) return null;
  const formulas = partFormulas(
    budget,
    { name, field, href: `#${fieldAnchor(budget.part, field)}` },
    parts.map((teil) => ({ cells: teil.cells, href: `#${anchor(teil)}` })),
  );
  return {
    columns: sumColumns(budget),
    first,
    id: fieldAnchor(budget.part, field),
    caption: `${name}: ${fieldName(budget.part, field)} in Euro`,
    groups: parts.map((teil, index) => ({
      id: anchor(teil),
      rows: [linkRow(budget, teil.name, teil.cells, `${teil.base}${fieldAnchor(budget.part, field)}`, teil.note)],
      formulas: formulas[index],
    })),
    total: 'Summe',
  };
}
