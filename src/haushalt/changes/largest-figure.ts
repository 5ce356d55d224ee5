/** What changed most: a few entries of the list of changes, for the start page. */
import type { Budget } from '../../budget/budget.ts';
import { isPlanned, sourcesOf, statusLine } from '../../budget/versions.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { LARGEST_CHANGES } from '../../words/de/haushalt/changes.ts';
import { changesView } from './figure.ts';
import { comparisonOf } from './from-budget.ts';

/** So many entries are shown in each direction. */
const SHOWN = 3;

/** The largest changes of what is spent, up and down; undefined where there is no earlier plan of the same year, or nothing changed. */
export function largestChanges(budget: Budget): Figure | undefined {
  const level = budget.tree.main('aufgabe');
  const comparison = level && comparisonOf(budget, level, 'aufwand');
  const before = comparison?.columns[comparison.before];
  if (!comparison || !before) return undefined;
  const view = changesView(comparison);
  const listed = view.rows.filter(({ key }) => key !== undefined);
  const changeOf = ({ changes: [change = 0] }: (typeof listed)[number]): number => change;
  const up = listed.filter((row) => changeOf(row) > 0).slice(0, SHOWN);
  const down = listed.filter((row) => changeOf(row) < 0).slice(-SHOWN);
  const [most] = up;
  if (!most) return undefined;
  const { jahr, selected, fassung } = budget;
  const { measure, scope } = comparison;
  return figure({
    ...view,
    id: 'groesste-aenderungen',
    sentence: LARGEST_CHANGES.sentence(most.name, isPlanned(selected.wertart), changeOf(most), measure.role),
    subtitle: LARGEST_CHANGES.subtitle(measure.mass, jahr, scope, fassung.name, before.name),
    caption: LARGEST_CHANGES.caption(measure.mass, level.name),
    rows: [...up, ...down],
    row: { ...view.row, note: undefined },
    // the change, its part and both amounts; further years stand on the page of changes
    columns: view.columns.slice(0, 5).map((column, index) => column && { ...column, secondary: index > 1 }),
    total: undefined,
    adds: false,
    picture: 'bars',
    view: 'table',
    origin: comparison.origin.total,
    sources: sourcesOf(budget),
    status: statusLine(budget),
  });
}
