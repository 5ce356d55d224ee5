import { amounts, type Budget } from '../budget/budget.ts';
import { differenceName } from '../budget/direction.ts';
import { withoutInternal } from '../budget/internal.ts';
import { officialName, pageOf } from '../budget/nodes.ts';
import type { Level } from '../budget/tree.ts';
import { contextOf, kindAndYear, planned, sourcesOf, statusOf } from '../budget/versions.ts';
import { amountUnit } from '../charts/amount-unit.ts';
import { signedBars } from '../charts/signed-bars.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { plain } from '../figure/sentence.ts';
import { NET, TABLE } from '../words/de/haushalt/figures.ts';
import { figurePrefix } from './course-figure.ts';
import { CALCULATION, wholeOrigin } from './herkunft/addresses.ts';
import { type Line, lineOrigin, linesAt } from './lines.ts';

interface NetRow {
  readonly line: Line;
  /** What comes in less what goes out; below 0 it costs. */
  readonly ergebnis: number;
}

/**
 * What each unit costs on balance, the dearest first, and what it brings where it brings more than it costs: to the other side, in
 * another colour, with another sign. Null where none costs anything.
 */
export function netFigure(budget: Budget, level: Level): Figure | null {
  const { part, selected, fassung, total } = budget;
  const rows = linesAt(budget, level)
    .flatMap((line): NetRow[] => {
      const { ergebnis } = amounts(line.summen, selected);
      return ergebnis ? [{ line, ergebnis }] : [];
    })
    .sort((a, b) => a.ergebnis - b.ergebnis || a.line.key.localeCompare(b.line.key));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first.ergebnis >= 0) return null;
  const sentence = NET.sentence(
    { name: first.line.name, betrag: -first.ergebnis },
    last.ergebnis > 0 ? { name: last.line.name, betrag: last.ergebnis } : undefined,
  );
  const unit = amountUnit(rows.map(({ ergebnis }) => ergebnis));
  const sign = (value: number): string => `${value > 0 ? '+' : ''}${unit.text(value)}`;
  const bars = rows.map(({ line, ergebnis }) => ({
    name: line.name,
    wert: ergebnis,
    text: sign(ergebnis),
    farbe: ergebnis < 0 ? 'var(--netto)' : 'var(--ertrag)',
  }));
  const origin = wholeOrigin(budget, level);
  return figure<NetRow>({
    id: `${figurePrefix(part)}haushalt-${level.ebene}-netto`,
    sentence,
    subtitle: NET.subtitle(
      differenceName(part),
      unit.name,
      `${withoutInternal(budget)}, ${planned(budget)}`,
      part.lacks,
      part.leaves,
    ),
    picture: { draw: (document, width) => signedBars(bars, { label: plain(sentence), width }, document) },
    view: 'picture',
    origin,
    sources: sourcesOf(budget).filter((quelle) => quelle === fassung.quelle),
    status: statusOf(selected),
    caption: NET.caption(level.mehrzahl, differenceName(part), kindAndYear(selected)),
    rows,
    row: {
      href: ({ line }) => pageOf(line.node),
      key: ({ line }) => line.key,
      note: ({ line }) => officialName(line.node),
      origin: ({ line }) => lineOrigin(line),
    },
    columns: [
      { name: 'name', title: level.name, kind: 'text', value: ({ line }) => line.name },
      {
        name: part.balanceId,
        title: differenceName(part),
        kind: 'change',
        value: ({ ergebnis }) => ergebnis,
        mark: ({ ergebnis }) => (ergebnis < 0 ? part.lacks : part.leaves),
        total: amounts(total, selected).ergebnis,
      },
    ],
    total: { name: TABLE.total, origin: `${origin}${CALCULATION}` },
    context: contextOf(budget),
    adds: true,
  });
}
