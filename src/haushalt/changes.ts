import { group } from 'd3';
import { ask } from '../engine/native.ts';
import { cents } from '../ui/cents.ts';
import type { Figure } from '../ui/figure.ts';
import { difference, number, shortEuro } from '../ui/format.ts';
import type { TableModel, TableRow } from '../ui/table.ts';
import { amount, type Budget, type Field } from './budget.ts';
import { barFile } from './charts.ts';
import { colourOf, directionName, fieldOf, isAccountSide } from './direction.ts';
import { accountAnchor, CALCULATION, nodeOrigin, otherChangesOrigin, wholeOrigin } from './herkunft/addresses.ts';
import { LEVEL } from './levels.ts';
import { type Node, nodesOf, pageOf } from './nodes.ts';
import { type Ebene, type Fassung, POSITIONSWERTE, type Positionswert } from './queries.ts';
import { sharedYears, sourcesOf, years } from './versions.ts';

/** How many of the largest changes are named in each direction; the rest is one row, so that the total stays whole. */
const NAMED = 12;

interface Change {
  node: Node;
  /** New − old for each shared year. */
  changes: number[];
}

/** The largest changes up and down by name, and what they leave over of the total. */
export function splitChanges(budget: Budget, vergleich: Fassung, ebene: Ebene, field: 'ertrag' | 'aufwand') {
  const jahre = sharedYears(budget);
  const at = Math.max(jahre.indexOf(budget.jahr), 0);
  const change = (summen: Node['summen']): number[] =>
    jahre.map((jahr) => delta(amount(summen, field, budget.fassung, jahr), amount(summen, field, vergleich, jahr)));
  const all = nodesOf(budget.nodes, ebene)
    .filter((node) => !isAccountSide(node) || fieldOf(node) === field)
    .map((node): Change => ({ node, changes: change(node.summen) }))
    .filter(({ changes }) => changes.some((value) => value !== 0));
  const key = ({ changes }: Change) => changes[at] ?? 0;
  const sorted = all.sort((a, b) => key(b) - key(a) || a.node.schluessel.localeCompare(b.node.schluessel));
  const up = sorted.filter((item) => key(item) > 0).slice(0, NAMED);
  const down = sorted.filter((item) => key(item) < 0).slice(-NAMED);
  const named = new Set([...up, ...down]);
  const others = sorted.filter((item) => !named.has(item));
  const total = jahre.map(
    (jahr) =>
      (amount(budget.total, field, budget.fassung, jahr) ?? 0) - (amount(budget.total, field, vergleich, jahr) ?? 0),
  );
  const rest = jahre.map(
    (_, index) => (total[index] ?? 0) - [...up, ...down].reduce((sum, item) => sum + (item.changes[index] ?? 0), 0),
  );
  return { jahre, at, up, down, others, total, rest };
}

/** The largest changes up and down, all others in one row, and the total. */
export function changesFigure(budget: Budget, vergleich: Fassung, ebene: Ebene, field: 'ertrag' | 'aufwand'): Figure {
  const { jahre, at, up, down, others, total, rest } = splitChanges(budget, vergleich, ebene, field);
  const name = directionName(field as Field);
  const rows: TableRow[] = [...up, ...down].map(({ node, changes }) => ({
    href: pageOf(node),
    origin: `${nodeOrigin(node)}${CALCULATION}`,
    note: `${LEVEL[node.ebene].title} ${node.schluessel}`,
    cells: [node.kurzname, ...changes],
    bars: [changes[at] ?? null],
  }));
  if (others.length > 0 || rest.some((value) => cents(value) !== 0))
    rows.push({
      origin: otherChangesOrigin(ebene, field),
      cells: [`Alle übrigen (${number(others.length)})`, ...rest],
      bars: [rest[at] ?? null],
    });
  const table: TableModel = {
    caption: `${name}: Änderung ${years(jahre)} gegenüber der früheren Planung, in Euro`,
    columns: [
      { name: 'name', title: LEVEL[ebene].title, kind: 'text' },
      ...jahre.map((jahr) => ({
        name: `aenderung_${jahr}`,
        title: String(jahr),
        kind: 'change' as const,
        secondary: jahr !== jahre[at],
      })),
    ],
    bars: [field],
    rows,
    total: { origin: `${wholeOrigin()}${CALCULATION}`, cells: ['Zusammen', ...total] },
    adds: true,
  };
  const headline = changeHeadline(name, jahre[at] ?? budget.jahr, total[at] ?? 0, up[0], down.at(-1), at);
  return {
    id: `aenderungen-${ebene}-${field}`,
    headline,
    sub: `${name} nach ${LEVEL[ebene].title}: ${budget.fassung.name} minus ${vergleich.name}, in Euro, ohne interne Verrechnung. Graue Balken: weniger als zuvor.`,
    charts: [],
    file: barFile(table, headline, [{ name: `${name}, Änderung`, farbe: colourOf(field) }]),
    table,
    tableOpen: true,
    origin: `${wholeOrigin()}${CALCULATION}`,
    quellen: sourcesOf(budget),
  };
}

/** An empty cell counts as nothing here, as in the source's own difference column, so that the changes add up. */
const delta = (neu: number | null, alt: number | null): number => (neu ?? 0) - (alt ?? 0);

function changeHeadline(
  name: string,
  jahr: number,
  total: number,
  up: Change | undefined,
  down: Change | undefined,
  at: number,
): string {
  const sum = `${name} ${jahr}: ${difference(total)} gegenüber der früheren Planung`;
  const largest = [up, down]
    .filter((item) => item !== undefined)
    .map(({ node, changes }) => {
      const value = changes[at] ?? 0;
      return `größtes ${value > 0 ? 'Plus' : 'Minus'} bei „${node.kurzname}“ (${difference(value)})`;
    });
  return largest.length > 0 ? `${sum}, ${largest.join(', ')}` : sum;
}

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

export async function comingsAndGoings(budget: Budget, vergleich: Fassung): Promise<Comings> {
  const jahre = sharedYears(budget);
  const rows = (await ask(POSITIONSWERTE)).filter((row) => jahre.includes(row.jahr));
  const positions = group(rows, (row) => `${row.unterprodukt}.${row.konto}`);
  const neu: Position[] = [];
  const beendet: Position[] = [];
  for (const cells of positions.values()) {
    const own = cells.filter((cell) => cell.fassung === budget.fassung.fassung);
    const old = cells.filter((cell) => cell.fassung === vergleich.fassung);
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
  const table: TableModel = {
    caption: `${art === 'neu' ? 'Neue' : 'Beendete'} Positionen, die ${number(listed.length)} größten, in Euro`,
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
      note: `${item.richtung === 'ertrag' ? 'Ertrag' : 'Aufwand'} · ${positionName(budget, item)} · Position ${item.unterprodukt}.${item.konto}`,
      cells: [budget.nodes.get('konto')?.get(item.konto)?.kurzname ?? item.konto, ...item.werte],
      bars: [item.werte[0] ?? null],
    })),
  };
  const headline =
    art === 'neu'
      ? `${number(positions.length)} Positionen kommen hinzu, die größte mit ${shortEuro(first?.betrag ?? 0)}`
      : `${number(positions.length)} Positionen fallen weg, die größte mit ${shortEuro(first?.betrag ?? 0)}`;
  return {
    id: `aenderungen-${art}`,
    headline,
    sub:
      art === 'neu'
        ? `Früher ohne Betrag (0 oder leer), jetzt mit einem; in Euro, ${years(jahre)}, mit interner Verrechnung. Gezeigt sind die ${number(listed.length)} größten.`
        : `Früher mit einem Betrag, jetzt ohne (0 oder leer); in Euro, ${years(jahre)}, mit interner Verrechnung. Gezeigt sind die ${number(listed.length)} größten.`,
    charts: [],
    file: barFile(table, headline, [{ name: String(jahre[0]), farbe: 'var(--soft)' }]),
    table,
    tableOpen: true,
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
