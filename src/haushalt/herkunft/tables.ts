import type { Budget, Field } from '../../budget/budget.ts';
import { bookedNode, type Node } from '../../budget/nodes.ts';
import type { Level } from '../../budget/tree.ts';
import { sumTable, type WrittenTable } from '../../ui/origin/sum-table.ts';
import { ORIGIN_TABLES } from '../../words/de/haushalt/origin.ts';
import { ownLine, wholeLine } from '../lines.ts';
import { fieldAnchor, kindAnchorIn } from './addresses.ts';
import { byLevel, type CellsRow, FIELDS, fieldName, hasAmount, linkRow, ofField, sumColumns } from './amounts.ts';
import { byKind, kindTitle } from './cell-tables.ts';
import type { Zelle } from './cells.ts';
import { withFormulas } from './formulas.ts';

/** A part of a page: its cells, what they are called, and where their sums are told. */
export interface Teil {
  readonly name: string;
  /** Names it among the parts of its whole. */
  readonly key: string;
  readonly note: string;
  readonly cells: readonly Zelle[];
  /** The page, or the place before the anchors on it: `/herkunft/…/#` or `/herkunft/…/#fachbereich-10-`. */
  readonly base: string;
}

const common = (budget: Budget) => ({ columns: sumColumns(budget), first: ORIGIN_TABLES.part });

/** Each direction as the sum of the parts, told on their own pages. */
export function partsTables(budget: Budget, name: string, teile: readonly Teil[], prefix = ''): WrittenTable[] {
  return FIELDS.flatMap((field): WrittenTable[] => {
    const parts = teile
      .map((teil) => ({ ...teil, cells: ofField(teil.cells, field) }))
      .filter(({ cells }) => hasAmount(cells));
    if (parts.length === 0) return [];
    const rows = parts.map(({ name, note, cells, base }) =>
      linkRow(name, cells, `${base}${fieldAnchor(budget.part, field)}`, note),
    );
    return [
      sumTable({
        ...common(budget),
        id: `${prefix}${fieldAnchor(budget.part, field)}`,
        caption: ORIGIN_TABLES.inEuro(name, fieldName(budget.part, field)),
        groups: [{ rows }],
        total: ORIGIN_TABLES.sum,
      }),
    ];
  });
}

/** Each direction by account group: the parts of each group, its share and its change. */
export function kindTables(budget: Budget, name: string, teile: readonly Teil[], prefix = ''): WrittenTable[] {
  const all = teile.flatMap(({ cells }) => cells);
  return FIELDS.flatMap((field): WrittenTable[] => {
    const kinds = byKind(budget, ofField(all, field)).filter(([, cells]) => hasAmount(cells));
    if (kinds.length === 0) return [];
    const whole = { name, field, href: `#${prefix}${fieldAnchor(budget.part, field)}` };
    const parts = kinds.map(([kind, cells]) => ({
      kind,
      cells,
      anchor: `${prefix}${kindAnchorIn(budget, kind, field)}`,
    }));
    const told = field.endsWith('intern') ? parts : withFormulas(budget, whole, parts);
    const groups = told.map(({ kind, anchor, ...more }) => {
      const rows = teile.flatMap((teil): CellsRow[] => {
        const cells = new Map(byKind(budget, ofField(teil.cells, field))).get(kind) ?? [];
        return hasAmount(cells)
          ? [linkRow(teil.name, cells, `${teil.base}${kindAnchorIn(budget, kind, field)}`, teil.note)]
          : [];
      });
      return { ...more, id: anchor, title: kindTitle(budget, kind), rows };
    });
    return [
      sumTable({
        ...common(budget),
        id: `${prefix}nach-art-${fieldAnchor(budget.part, field)}`,
        caption: ORIGIN_TABLES.byKind(name, fieldName(budget.part, field)),
        groups,
        total: ORIGIN_TABLES.sum,
      }),
    ];
  });
}

/** Parts by their nodes, each told on its own page; of those above the level only what is booked on themselves. */
function partsBy(
  cells: readonly Zelle[],
  by: string,
  line: (schluessel: string) => ReturnType<typeof wholeLine> | undefined,
): Teil[] {
  return byLevel(cells, by).flatMap(([schluessel, own]): Teil[] => {
    const found = line(schluessel);
    if (!found) return [];
    const { name, key, page, prefix } = found;
    return [{ name, key, note: schluessel, cells: own, base: `${page}#${prefix}` }];
  });
}

/** The entries of a level, and those above it on which cells are booked. */
export function childParts(budget: Budget, cells: readonly Zelle[], { ebene, klassifikation }: Level): Teil[] {
  const below = cells.filter(({ at }) => at[ebene] !== null);
  const above = cells.filter(({ at }) => at[ebene] === null);
  const line = (node: Node | undefined, of: (node: Node) => ReturnType<typeof wholeLine>) => node && of(node);
  return [
    ...partsBy(below, ebene, (key) => line(budget.nodes.get(ebene)?.get(key), wholeLine)),
    ...partsBy(above, klassifikation, (key) => line(bookedNode(budget, klassifikation, key), ownLine)),
  ];
}

/** Sums by account group that lead to the tables of cells on the same page. */
export function ownKindsTables(budget: Budget, name: string, all: readonly Zelle[], prefix = ''): WrittenTable[] {
  return FIELDS.flatMap((field): WrittenTable[] => {
    const kinds = byKind(budget, ofField(all, field));
    if (!hasAmount(ofField(all, field))) return [];
    return [
      sumTable({
        columns: sumColumns(budget),
        first: ORIGIN_TABLES.kind,
        id: `${prefix}${fieldAnchor(budget.part, field)}`,
        caption: ORIGIN_TABLES.inEuro(name, fieldName(budget.part, field)),
        groups: [
          {
            rows: kinds.map(([kind, cells]) =>
              linkRow(
                budget.nodes.get(budget.tree.top('art')?.ebene ?? '')?.get(kind)?.kurzname ??
                  (kind || ORIGIN_TABLES.allAmounts),
                cells,
                `#${prefix}${kindAnchorIn(budget, kind, field)}`,
                kind,
              ),
            ),
          },
        ],
        total: ORIGIN_TABLES.sum,
      }),
    ];
  });
}

/** Parts of a whole that lead to their own pages, each with its share and change below it. */
export function partsWithFormulas(
  budget: Budget,
  whole: { name: string; field: Field; first: string },
  teile: readonly Teil[],
  anchor: (teil: Teil) => string,
): WrittenTable | null {
  const { name, field, first } = whole;
  const parts = teile
    .map((teil) => ({ ...teil, anchor: anchor(teil), cells: ofField(teil.cells, field) }))
    .filter(({ cells }) => hasAmount(cells));
  if (parts.length === 0) return null;
  const told = withFormulas(budget, { name, field, href: `#${fieldAnchor(budget.part, field)}` }, parts);
  return sumTable({
    columns: sumColumns(budget),
    first,
    id: fieldAnchor(budget.part, field),
    caption: ORIGIN_TABLES.inEuro(name, fieldName(budget.part, field)),
    groups: told.map(({ anchor, name, note, cells, base, formulas }) => ({
      id: anchor,
      rows: [linkRow(name, cells, `${base}${fieldAnchor(budget.part, field)}`, note)],
      formulas,
    })),
    total: ORIGIN_TABLES.sum,
  });
}
