import { group } from 'd3';
import { type Budget, isOf } from '../budget/budget.ts';
import { type Node, pageOf } from '../budget/nodes.ts';
import { POSITIONSWERTE, type Positionswert } from '../budget/queries.ts';
import { pairs, sourcesOf, years } from '../budget/versions.ts';
import { ask } from '../engine/native.ts';
import type { Figure } from '../ui/figure.ts';
import { number, shortEuro } from '../ui/format.ts';
import type { TableModel } from '../ui/table.ts';
import { RICHTUNG_NAME } from '../ui/words.ts';
import { barFile } from './charts.ts';
import { figurePrefix } from './course-figure.ts';
import { accountAnchor, CALCULATION, nodeOrigin, wholeOrigin } from './herkunft/addresses.ts';

interface Position {
  unterprodukt: string;
  konto: string;
  richtung: string;
  /** Largest amount in any shared year; what the position is sorted by. */
  betrag: number;
  werte: (number | null)[];
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
  const rows = (await ask(POSITIONSWERTE)).filter(budget.keys.isTold).map((row) => ({
    ...row,
    unterprodukt: budget.keys.of(row.struktur, 'unterprodukt', row.unterprodukt),
    konto: budget.keys.of(row.struktur, 'konto', row.konto),
  }));
  const positions = group(rows, (row) => `${row.unterprodukt}.${row.konto}`);
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

const hasAmount = (cells: readonly Positionswert[]): boolean =>
  cells.some((cell) => cell.betrag !== null && cell.betrag !== 0);

function position(cells: readonly Positionswert[], jahre: readonly number[]): Position {
  const first = cells[0] as Positionswert;
  return {
    unterprodukt: first.unterprodukt,
    konto: first.konto,
    richtung: first.richtung,
    betrag: Math.max(...cells.map((cell) => Math.abs(cell.betrag ?? 0))),
    werte: jahre.map((jahr) => cells.find((cell) => cell.jahr === jahr)?.betrag ?? 0),
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
    (a, b) => b.betrag - a.betrag || a.unterprodukt.localeCompare(b.unterprodukt) || a.konto.localeCompare(b.konto),
  );
  const listed = sorted.slice(0, LISTED);
  const [first] = listed;
  const cut = listed.length < positions.length;
  const table: TableModel = {
    caption: `${art === 'neu' ? 'Neue' : 'Beendete'} Positionen${cut ? `, die ${number(listed.length)} größten` : ''}, in Euro`,
    columns: [
      { name: 'name', title: 'Position', kind: 'text' },
      ...jahre.map((jahr) => ({
        name: `betrag_${jahr}`,
        title: String(jahr),
        kind: 'euro' as const,
        secondary: jahr !== jahre[0],
      })),
    ],
    bars: [art === 'neu' ? 'neu' : 'alt'],
    rows: listed.map((item) => ({
      href: productHref(budget, item),
      origin: positionOrigin(budget, item),
      note: `${RICHTUNG_NAME[item.richtung] ?? item.richtung} · ${positionName(budget, item)} · Position ${item.unterprodukt}.${item.konto}`,
      cells: [budget.nodes.get('konto')?.get(item.konto)?.kurzname ?? item.konto, ...item.werte],
      bars: [item.werte[0] ?? null],
    })),
  };
  const headline =
    art === 'neu'
      ? `${positions.length === 1 ? 'Eine Position kommt hinzu,' : `${number(positions.length)} Positionen kommen hinzu, die größte`} mit ${shortEuro(first?.betrag ?? 0)}`
      : `${positions.length === 1 ? 'Eine Position fällt weg,' : `${number(positions.length)} Positionen fallen weg, die größte`} mit ${shortEuro(first?.betrag ?? 0)}`;
  return {
    id: `${figurePrefix(budget.part)}aenderungen-${art}`,
    headline,
    sub:
      art === 'neu'
        ? `Früher ohne Betrag (0 oder leer), jetzt mit einem; in Euro, ${years(jahre)}, mit interner Verrechnung.${cut ? ` Gezeigt sind die ${number(listed.length)} größten.` : ''}`
        : `Früher mit einem Betrag, jetzt ohne (0 oder leer); in Euro, ${years(jahre)}, mit interner Verrechnung.${cut ? ` Gezeigt sind die ${number(listed.length)} größten.` : ''}`,
    charts: [],
    file: barFile(table, headline, [{ name: String(jahre[0]), farbe: 'var(--soft)' }]),
    table,
    tableOpen: true,
    origin: `${wholeOrigin(budget.part)}${CALCULATION}`,
    quellen: sourcesOf(budget),
  };
}

const unit = (budget: Budget, item: Position): Node | undefined =>
  budget.nodes.get('unterprodukt')?.get(item.unterprodukt);

function productHref(budget: Budget, item: Position): string | undefined {
  const node = unit(budget, item);
  return node ? `${pageOf(node)}#konto-${item.konto}` : undefined;
}

function positionOrigin(budget: Budget, item: Position): string | undefined {
  const node = unit(budget, item);
  return node && `${nodeOrigin(node)}#${accountAnchor(item.konto)}`;
}

const positionName = (budget: Budget, item: Position): string => {
  const node = unit(budget, item);
  return node ? (node.parent?.children.length === 1 ? node.parent.kurzname : node.kurzname) : item.unterprodukt;
};
