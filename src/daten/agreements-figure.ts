import { type Abgleich, verdict } from '../budget/agreements.ts';
import type { Budget } from '../budget/budget.ts';
import { bookedNode, type Node, pageOf } from '../budget/nodes.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { onlyValue } from '../schema/selection.ts';
import { number } from '../text/format.ts';

/** Every comparison with another publication, those that agree first. */
export function agreementsFigure(budget: Budget, agreements: readonly Abgleich[]): Figure {
  const equal = agreements.filter(({ ergebnis }) => ergebnis === 'gleich').length;
  const sorted = [...agreements].sort(
    (a, b) => (a.ergebnis < b.ergebnis ? -1 : a.ergebnis > b.ergebnis ? 1 : 0) || a.name.localeCompare(b.name),
  );
  return figure({
    id: 'abgleiche',
    sentence: `${number(equal)} von ${number(agreements.length)} Zahlen stimmen mit unseren Summen überein`,
    subtitle:
      'Zahlen anderer Veröffentlichungen und die Summen unserer Tabellen, in Euro; bei jedem Bau der Seite neu gerechnet',
    picture: null,
    view: 'table',
    sources: sorted.map(({ quelle }) => quelle),
    caption: 'Abgleich mit anderen Veröffentlichungen, in Euro',
    rows: sorted,
    row: {
      id: ({ abgleich }) => abgleich,
      key: ({ abgleich }) => abgleich,
      href: (row) => entryOf(budget, row),
      note: ({ umfang }) => umfang ?? undefined,
    },
    columns: [
      { name: 'name', title: 'Was', kind: 'text', value: ({ name }) => name },
      { name: 'ergebnis', title: 'Ergebnis', kind: 'text', value: ({ ergebnis }) => ergebnis },
      { name: 'dort', title: 'dort', kind: 'euro', value: ({ dort }) => dort },
      { name: 'hier', title: 'hier', kind: 'euro', value: ({ hier }) => hier },
      { name: 'differenz', title: 'Unterschied', kind: 'change', secondary: true, value: ({ differenz }) => differenz },
      { name: 'satz', title: 'Satz', kind: 'text', fileOnly: true, value: verdict },
      { name: 'toleranz', title: 'Toleranz', kind: 'euro', fileOnly: true, value: ({ toleranz }) => toleranz },
      { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
    ],
  });
}

/** The page of the only entry that a comparison is of. */
function entryOf(budget: Budget, { hier_tabelle, hiesige }: Abgleich): string | undefined {
  if (hier_tabelle !== 'haushalt') return undefined;
  const node = hiesige
    .map(({ column }): Node | undefined => {
      const number = onlyValue(hiesige, column);
      const level = budget.tree.levels.find(
        ({ ebene, klassifikation }) => column === ebene || column === klassifikation,
      );
      if (number === undefined || !level) return undefined;
      return budget.nodes.get(column)?.get(number) ?? bookedNode(budget, level.klassifikation, number);
    })
    .find((found) => found !== undefined);
  return node && pageOf(node);
}
