import { amount, amounts, type Budget, type Field } from '../budget/budget.ts';
import { colourOf, directionName, directionOf, fieldOf, isAccountSide } from '../budget/direction.ts';
import { LEVEL } from '../budget/levels.ts';
import { type Node, nodesOf, officialName, pageOf } from '../budget/nodes.ts';
import { leads } from '../budget/part.ts';
import type { Ebene } from '../budget/queries.ts';
import { isPlanned, sourcesOf, withoutInternal } from '../budget/versions.ts';
import type { Figure } from '../ui/figure.ts';
import { euro, percent, shortEuro } from '../ui/format.ts';
import { type AmountPart, amountsFigure } from './amounts-figure.ts';
import { courseChart } from './charts.ts';
import { figurePrefix, resultCourse } from './course-figure.ts';
import { CALCULATION, nodeOrigin, type Way, wholeOrigin, wholePartAnchor } from './herkunft/addresses.ts';
import { partsFigure } from './parts-figure.ts';

/** The totals of the told version: with and without internal charging, so that both can stand in one line. */
export function totals(budget: Budget) {
  const cell = amounts(budget.total, budget.told);
  const ertrag = cell.ertrag ?? 0;
  const aufwand = cell.aufwand ?? 0;
  return {
    ertrag,
    aufwand,
    ergebnis: ertrag - aufwand,
    ertragMitIntern: ertrag + cell.ertragIntern,
    aufwandMitIntern: aufwand + cell.aufwandIntern,
    intern: cell.ertragIntern,
  };
}

/** "664,9 Mio. € Ertrag, 675,7 Mio. € Aufwand": the sentence above every overview. */
export function totalSentence(budget: Budget, stadt: string): string {
  const { ertrag, aufwand, ergebnis } = totals(budget);
  const { ein, aus } = budget.part;
  const both = `${shortEuro(ertrag)} ${ein.mass} und ${shortEuro(aufwand)} ${aus.mass}.`;
  const say = (missing: string, left: string, even: string): string =>
    `Unter dem Strich ${ergebnis < 0 ? `${missing} ${shortEuro(-ergebnis)}` : ergebnis > 0 ? `${left} ${shortEuro(ergebnis)} übrig` : even}.`;
  return isPlanned(budget.told.wertart)
    ? `Für ${budget.jahr} plant ${stadt} ${both} ${say('fehlen', 'bleiben', 'gleichen sie sich aus')}`
    : `${budget.jahr} hatte ${stadt} ${both} ${say('fehlten', 'blieben', 'glichen sie sich aus')}`;
}

/** The one line of reconciliation between our headline and the totals of the file. */
export function reconciliation(budget: Budget): string {
  const { ertragMitIntern, aufwandMitIntern, intern, ertrag, aufwand } = totals(budget);
  const { ein, aus } = budget.part;
  const file = `In der Datei stehen ${euro(ertragMitIntern)} ${ein.mass} und ${euro(aufwandMitIntern)} ${aus.mass}.`;
  if (intern === 0 && aufwandMitIntern === aufwand) return file;
  return `${file} Darin sind ${euro(intern)}, die sich Teile der Verwaltung gegenseitig berechnen; ohne sie sind es ${euro(ertrag)} und ${euro(aufwand)}.`;
}

const wholeName = ({ part }: Budget): string => (leads(part) ? 'Gesamter Haushalt' : part.name);

const levelFigure = ({ part }: Budget, ebene: Ebene, field: Field): string =>
  `${figurePrefix(part)}haushalt-${ebene}-${directionOf(part, field).id}`;

export const totalCourse = (budget: Budget): Figure =>
  resultCourse(
    budget,
    { summen: budget.total, kurzname: wholeName(budget) },
    `${figurePrefix(budget.part)}haushalt-ergebnis`,
    wholeOrigin(budget.part),
  );

export const byArea = (budget: Budget): Figure =>
  partsFigure(
    budget,
    {
      id: `${figurePrefix(budget.part)}haushalt-bereiche`,
      name: wholeName(budget),
      summen: budget.total,
      origin: wholeOrigin(budget.part),
    },
    nodesOf(budget.nodes, 'produktbereich').map((node) => ({ node, summen: node.summen })),
    'Bereiche',
    true,
  );

const asParts = ({ part }: Budget, nodes: readonly Node[], ebene: Way, field: Field): AmountPart[] =>
  nodes.map((node) => ({
    name: node.kurzname,
    href: pageOf(node),
    key: node.schluessel,
    note: officialName(node),
    origin: `${wholeOrigin(part, ebene)}#${wholePartAnchor(part, field, node.schluessel)}`,
    summen: node.summen,
  }));

/** One direction of the whole budget by the entries of a level. */
export const byLevel = (budget: Budget, ebene: Way, field: Field, title: string): Figure | null =>
  amountsFigure(
    budget,
    { id: levelFigure(budget, ebene, field), name: wholeName(budget), field, title, origin: wholeOrigin(budget.part) },
    asParts(
      budget,
      nodesOf(budget.nodes, ebene).filter((node) => !isAccountSide(node) || fieldOf(node) === field),
      ebene,
      field,
    ),
    true,
  );

/** A level in all years and both versions: the long table behind an overview. */
export function allYears(budget: Budget, ebene: Ebene, field: Field): Figure {
  const nodes = nodesOf(budget.nodes, ebene).filter((node) => !isAccountSide(node) || fieldOf(node) === field);
  const name = directionName(budget.part, field);
  const title = `${name} in allen Jahren und Fassungen`;
  const value = (summen: Node['summen']) => budget.columns.map((column) => amount(summen, field, column));
  const colour = colourOf(field);
  const { file } = courseChart(budget, title, colour, (column) => amount(budget.total, field, column));
  return {
    id: `${levelFigure(budget, ebene, field)}-jahre`,
    headline: title,
    sub: `In Euro, ${withoutInternal(budget)}; ${budget.columns.length} Spalten`,
    charts: [],
    file,
    tableOpen: false,
    origin: wholeOrigin(budget.part),
    quellen: sourcesOf(budget),
    table: {
      caption: `${title}, in Euro`,
      columns: [
        { name: 'name', title: LEVEL[ebene].title, kind: 'text' },
        ...budget.columns.map((column) => ({
          name: column.key,
          title: `${column.jahr} (${column.fassung.name})`,
          kind: 'euro' as const,
        })),
      ],
      rows: nodes.map((node) => ({
        href: pageOf(node),
        origin: `${nodeOrigin(node)}${CALCULATION}`,
        key: node.schluessel,
        cells: [node.kurzname, ...value(node.summen)],
      })),
      total: { origin: `${wholeOrigin(budget.part)}${CALCULATION}`, cells: ['Zusammen', ...value(budget.total)] },
      adds: true,
    },
  };
}

/** A sentence about units without a name, where they hold a large part: readers would look for them in vain. */
export function unnamedRevenue(budget: Budget): string | undefined {
  const { ertrag } = totals(budget);
  const { ein, aus } = budget.part;
  const unnamed = nodesOf(budget.nodes, 'geschaeftsbereich').filter((node) => node.name.includes('ohne Bezeichnung'));
  const sum = unnamed.reduce((total, node) => total + (amount(node.summen, 'ertrag', budget.told) ?? 0), 0);
  if (sum === 0 || ertrag === 0) return undefined;
  return `${percent(sum / ertrag)} ${ein.ofWhole} (${shortEuro(sum)}) stehen in einem Geschäftsbereich, dessen Namen die Quelle nicht nennt. Darum ${aus.mass === 'Aufwand' ? 'steht hier der Aufwand' : `stehen hier die ${aus.mass}`} zuerst.`;
}
