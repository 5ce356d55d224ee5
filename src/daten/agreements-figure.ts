import { type Abgleich, verdict } from '../budget/agreements.ts';
import type { Budget } from '../budget/budget.ts';
import { bookedNode, type Node, pageOf } from '../budget/nodes.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { onlyValue } from '../schema/selection.ts';
import { euro, number } from '../text/format.ts';
import { valueOrigin } from '../ui/origins.ts';
import { AGREEMENTS_FIGURE } from '../words/de/data/published.ts';

/** Every comparison with another publication, those that agree first. */
export function agreementsFigure(budget: Budget, agreements: readonly Abgleich[]): Figure {
  const equal = agreements.filter(({ ergebnis }) => ergebnis === 'gleich').length;
  const sorted = [...agreements].sort(
    (a, b) => (a.ergebnis < b.ergebnis ? -1 : a.ergebnis > b.ergebnis ? 1 : 0) || a.name.localeCompare(b.name),
  );
  return figure({
    id: 'abgleiche',
    sentence: AGREEMENTS_FIGURE.sentence(number(equal), number(agreements.length)),
    subtitle: AGREEMENTS_FIGURE.subtitle,
    picture: null,
    view: 'table',
    sources: sorted.map(({ quelle }) => quelle),
    caption: AGREEMENTS_FIGURE.caption,
    rows: sorted,
    row: {
      id: ({ abgleich }) => abgleich,
      key: ({ abgleich }) => abgleich,
      href: (row) => entryOf(budget, row),
      origin: otherOrigin,
      note: (row) => [comparedTo(row), row.umfang].filter(Boolean).join('. '),
    },
    columns: [
      { name: 'name', title: AGREEMENTS_FIGURE.what, kind: 'text', value: ({ name }) => name },
      { name: 'ergebnis', title: AGREEMENTS_FIGURE.result, kind: 'text', value: ({ ergebnis }) => ergebnis },
      {
        name: 'dort',
        title: AGREEMENTS_FIGURE.there,
        kind: 'euro',
        kindOf: ({ faktor }) => (faktor === 1 ? 'euro' : 'mio'),
        value: ({ dort, faktor }) => dort / faktor,
      },
      { name: 'hier', title: AGREEMENTS_FIGURE.here, kind: 'euro', fileOnly: true, value: ({ hier }) => hier },
      {
        name: 'differenz',
        title: AGREEMENTS_FIGURE.difference,
        kind: 'change',
        fileOnly: true,
        value: ({ differenz }) => differenz,
      },
      { name: 'satz', title: AGREEMENTS_FIGURE.sentenceColumn, kind: 'text', fileOnly: true, value: verdict },
      {
        name: 'toleranz',
        title: AGREEMENTS_FIGURE.tolerance,
        kind: 'euro',
        fileOnly: true,
        value: ({ toleranz }) => toleranz,
      },
      { name: 'quelle', title: AGREEMENTS_FIGURE.source, kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
    ],
  });
}

/** Our sum, where it is another. */
const comparedTo = ({ ergebnis, hier }: Abgleich): string =>
  ergebnis === 'gleich' ? '' : AGREEMENTS_FIGURE.hereAmount(euro(hier));

/** Where the number of the other publication comes from. */
function otherOrigin({ ags, dort_tabelle, dortige }: Abgleich): string | undefined {
  const [kennzahl, jahr] = [onlyValue(dortige, 'kennzahl'), onlyValue(dortige, 'jahr')];
  return dort_tabelle === 'werte' && kennzahl && jahr ? valueOrigin(kennzahl, Number(jahr), ags) : undefined;
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
