import { group } from 'd3-array';
import { type Budget, isOf } from '../../budget/budget.ts';
import { keyOf } from '../../budget/cross.ts';
import { bookedNode, isSplit, type Node, pageOf } from '../../budget/nodes.ts';
import { type Positionswert, positionswerte } from '../../budget/queries.ts';
import { pairs, sourcesOf, statusLine, years } from '../../budget/versions.ts';
import { ask } from '../../engine/native.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import type { Column } from '../../figure/table.ts';
import { cents } from '../../text/cents.ts';
import { RICHTUNG_NAME } from '../../text/words.ts';
import { COMINGS } from '../../words/de/haushalt/changes.ts';
import { figurePrefix } from '../course-figure.ts';
import {
  accountAnchorIn,
  anchorIn,
  CALCULATION,
  nodeOrigin,
  OWN,
  OWN_PREFIX,
  wholeOrigin,
} from '../herkunft/addresses.ts';
import { isDetailed } from '../level-parts.ts';

interface Position {
  /** Keys of the entries that it is booked on; '' where the plan is not divided so. */
  aufgabe: string;
  art: string;
  richtung: string;
  intern: boolean;
  /** Largest amount in any shared year; what the position is sorted by. */
  betrag: number;
  /** The year of this amount. */
  jahr: number;
  /** Amounts by year. */
  werte: ReadonlyMap<number, number | null>;
}

/** Positions that have an amount in one plan and none in the other, by the same measure in both directions. */
export interface Comings {
  readonly neu: Figure | null;
  readonly beendet: Figure | null;
}

/** Positions with an amount in the told version alone, and in the other alone, in the years that both have; null where none is. */
export async function comingsAndGoings(budget: Budget): Promise<Comings> {
  const shared = pairs(budget);
  const jahre = shared.map(({ jahr }) => jahr);
  const [aufgabe, art] = (['aufgabe', 'art'] as const).map((by) => keyOf(budget.keys, budget.tree, by)) as [Key, Key];
  const rows = (await ask(positionswerte(budget.tree))).filter(budget.keys.isShown);
  const positions = group(
    rows.map((row): Cell => ({ ...row, aufgabe: aufgabe({ ...row }), art: art({ ...row }) })),
    numberOf,
  );
  const neu: Position[] = [];
  const beendet: Position[] = [];
  for (const cells of positions.values()) {
    const own = cells.filter((cell) => shared.some(({ neu }) => isOf(neu, cell)));
    const old = cells.filter((cell) => shared.some(({ alt }) => isOf(alt, cell)));
    if (hasAmount(own) && !hasAmount(old)) neu.push(position(own, jahre));
    if (hasAmount(old) && !hasAmount(own)) beendet.push(position(old, jahre));
  }
  return {
    neu: positionsFigure(budget, neu, jahre, 'neu'),
    beendet: positionsFigure(budget, beendet, jahre, 'beendet'),
  };
}

type Key = ReturnType<typeof keyOf>;

/** An amount with the keys of what it is booked on. */
type Cell = Positionswert & Pick<Position, 'aufgabe' | 'art'>;

/** "3650201.5012000", as far as the plan says it. */
const numberOf = ({ aufgabe, art }: Pick<Position, 'aufgabe' | 'art'>): string =>
  [aufgabe, art].filter(Boolean).join('.');

const hasAmount = (cells: readonly Cell[]): boolean => cells.some((cell) => cell.betrag !== null && cell.betrag !== 0);

function position(cells: readonly Cell[], jahre: readonly number[]): Position {
  const first = cells[0] as Cell;
  const largest = cells.reduce((most, cell) => (Math.abs(cell.betrag ?? 0) > Math.abs(most.betrag ?? 0) ? cell : most));
  return {
    aufgabe: first.aufgabe,
    art: first.art,
    richtung: first.richtung,
    intern: first.intern === 1,
    betrag: Math.abs(largest.betrag ?? 0),
    jahr: largest.jahr,
    werte: new Map(
      jahre.map((jahr) => {
        // positions of entries that became one are one
        const amounts = cells.flatMap((cell) => (cell.jahr === jahr && cell.betrag !== null ? [cell.betrag] : []));
        return [jahr, amounts.reduce((sum, betrag) => cents(sum + betrag), 0)];
      }),
    ),
  };
}

const LISTED = 25;

function positionsFigure(
  budget: Budget,
  positions: Position[],
  jahre: readonly number[],
  art: 'neu' | 'beendet',
): Figure | null {
  if (positions.length === 0) return null;
  const sorted = positions.sort(
    (a, b) => b.betrag - a.betrag || a.aufgabe.localeCompare(b.aufgabe) || a.art.localeCompare(b.art),
  );
  const listed = sorted.slice(0, LISTED);
  const [first] = listed;
  const shown = listed.length < positions.length ? listed.length : undefined;
  return figure({
    id: `${figurePrefix(budget.part)}aenderungen-${art}`,
    sentence: COMINGS.sentence(art, positions.length, first?.betrag ?? 0, jahre.length > 1 ? first?.jahr : undefined),
    subtitle: COMINGS.subtitle(art, years(jahre), shown),
    picture: 'bars',
    view: 'table',
    origin: `${wholeOrigin(budget)}${CALCULATION}`,
    sources: sourcesOf(budget),
    status: statusLine(budget),
    caption: COMINGS.caption(art, shown),
    rows: listed,
    row: {
      href: (item) => placeOf(budget, item).href,
      origin: (item) => placeOf(budget, item).origin,
      note: (item) =>
        [RICHTUNG_NAME[item.richtung] ?? item.richtung, taskName(budget, item), COMINGS.position(numberOf(item))]
          .filter(Boolean)
          .join(' · '),
    },
    columns: [
      { name: 'name', title: COMINGS.title, kind: 'text', value: (item) => nameOf(budget, item) },
      jahre.map(
        (jahr): Column<Position> => ({
          name: `betrag_${jahr}`,
          title: String(jahr),
          kind: 'euro',
          secondary: jahr !== jahre[0],
          value: ({ werte }) => werte.get(jahr) ?? null,
        }),
      ),
    ],
    bars: [
      {
        name: String(jahre[0]),
        role: art === 'neu' ? 'neu' : 'alt',
        value: ({ werte }) => werte.get(jahre[0] ?? 0) ?? null,
      },
    ],
  });
}

const taskOf = (budget: Budget, { aufgabe }: Position): Node | undefined => bookedNode(budget, 'aufgabe', aufgabe);

/** Its kind of money; where the plan does not tell kinds, what it is for. */
const nameOf = (budget: Budget, item: Position): string =>
  item.art === ''
    ? (taskOf(budget, item)?.kurzname ?? item.aufgabe)
    : (bookedNode(budget, 'art', item.art)?.kurzname ?? item.art);

/** What it is for, where it is not named so already; an only part goes by the name of its whole. */
function taskName(budget: Budget, item: Position): string {
  const node = taskOf(budget, item);
  if (item.art === '' || item.aufgabe === '') return '';
  if (!node) return item.aufgabe;
  const only = node.level.place === 'part' && node.parent?.children.length === 1;
  return only ? (node.parent?.kurzname ?? '') : node.kurzname;
}

/** Where its amounts are told: with what it is for, else with its kind of money. */
function placeOf(budget: Budget, item: Position): { href?: string; origin?: string } {
  const task = taskOf(budget, item);
  const node = task ?? bookedNode(budget, 'art', item.art);
  if (!node) return {};
  const own = isSplit(node);
  const side = item.richtung === budget.part.ein.id ? 'ertrag' : 'aufwand';
  const field = item.intern ? (`${side}_intern` as const) : side;
  if (!task || item.art === '')
    return { href: pageOf(node), origin: `${nodeOrigin(node)}${own ? `#${OWN}` : CALCULATION}` };
  // internal charging is in no list of accounts, nor is what is booked above those that are told account by account
  const listed = !item.intern && isDetailed(task);
  return {
    href: `${pageOf(task)}${listed ? `#${anchorIn(budget.part, bookedNode(budget, 'art', item.art), field, `konto-${item.art}`)}` : ''}`,
    origin: `${nodeOrigin(task)}#${own ? OWN_PREFIX : ''}${accountAnchorIn(budget, item.art, field)}`,
  };
}
