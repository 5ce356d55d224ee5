import { amounts, type Budget, inhabitants } from '../budget/budget.ts';
import { withoutInternal } from '../budget/internal.ts';
import { type Node, nodesOf, pageOf } from '../budget/nodes.ts';
import { contextOf, isPlanned, planned, sourcesOf, statusOf } from '../budget/versions.ts';
import { formatCell } from '../figure/cell.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { EVERYDAY } from '../words/de/haushalt/figures.ts';
import { populationNote } from '../words/de/haushalt/population-note.ts';
import { CALCULATION, nodeOrigin } from './herkunft/addresses.ts';

/** An everyday thing with what the city adds to it. */
interface EverydayRow {
  readonly node: Node;
  /** What the city adds, in euro. */
  readonly netto: number;
  readonly aufwand: number | null;
  readonly jeEinwohner: number;
}

/**
 * What everyday things cost the city for each inhabitant: those that `site.json` names, the dearest first. Null where it names none that
 * the plan has, or nobody knows how many people live there.
 * @param keys numbers of entries of the lists of tasks
 */
export function everydayFigure(budget: Budget, keys: readonly string[]): Figure | null {
  const { part, jahr, selected } = budget;
  const people = inhabitants(budget, jahr);
  const level = budget.tree.main('aufgabe');
  if (!people || !level) return null;
  const all = nodesOf(budget.nodes, level);
  const rows = keys
    .flatMap((key): EverydayRow[] => {
      const node = all.find(({ nummer }) => nummer === key);
      const cell = node && amounts(node.summen, selected);
      if (!node || !cell || cell.ergebnis === null || cell.ergebnis >= 0) return [];
      return [{ node, netto: -cell.ergebnis, aufwand: cell.aufwand, jeEinwohner: -cell.ergebnis / people.wert }];
    })
    .sort((a, b) => b.netto - a.netto);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < 2) return null;
  return figure<EverydayRow>({
    id: 'alltag',
    sentence: EVERYDAY.sentence(saidOf(first), saidOf(last), !isPlanned(selected.wertart)),
    subtitle: EVERYDAY.subtitle(
      { lacks: part.lacks, ein: part.ein.mass, aus: part.aus.mass },
      `${withoutInternal(budget)}, ${planned(budget)}`,
      populationNote(jahr, people),
      { count: rows.length, of: all.length, entries: level.mehrzahl },
    ),
    picture: 'bars',
    view: 'table',
    status: statusOf(selected),
    sources: [...sourcesOf(budget).filter((quelle) => quelle === budget.fassung.quelle), people.quelle],
    caption: EVERYDAY.caption(part.lacks, jahr),
    rows,
    row: {
      href: ({ node }) => pageOf(node),
      origin: ({ node }) => `${nodeOrigin(node)}${CALCULATION}`,
      key: ({ node }) => node.schluessel,
    },
    columns: [
      { name: 'name', title: EVERYDAY.what, kind: 'text', value: ({ node }) => node.kurzname },
      { name: 'je_einwohner', title: EVERYDAY.perHead, kind: 'head', value: ({ jeEinwohner }) => jeEinwohner },
      {
        name: part.aus.id,
        title: EVERYDAY.euro(part.aus.mass),
        kind: 'euro',
        secondary: true,
        value: ({ aufwand }) => aufwand,
      },
    ],
    bars: [{ name: part.lacks, role: 'netto', value: ({ netto }) => netto }],
    context: contextOf(budget),
  });
}

const saidOf = ({ node, jeEinwohner }: EverydayRow): { name: string; said: string } => ({
  name: node.kurzname,
  said: formatCell(jeEinwohner, 'head'),
});
