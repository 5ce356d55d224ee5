/** The figures of the budget in another language: the same rows and origins as the German ones. */
import { amount, amounts, type Budget } from '../budget/budget.ts';
import { isSplit, type Node } from '../budget/nodes.ts';
import type { Level } from '../budget/tree.ts';
import { contextOf, sourcesOf } from '../budget/versions.ts';
import type { Figure } from '../figure/figure.ts';
import { fileName } from '../haushalt/course-figure.ts';
import { CALCULATION, wholeOrigin, wholePartAnchor } from '../haushalt/herkunft/addresses.ts';
import { childLines, inDirection, type Line, linesAt } from '../haushalt/lines.ts';
import { cents } from '../text/cents.ts';
import type { Words } from '../words/languages.ts';
import { amountsOf, type NamedLine, namedLine, rowOf, statusIn, translated } from './lines.ts';

type Direction = 'ertrag' | 'aufwand';

interface AmountRow extends NamedLine {
  readonly ertrag: number | null;
  readonly aufwand: number | null;
}

const rowsOf = (words: Words, budget: Budget, lines: readonly Line[]): AmountRow[] =>
  lines
    .map((line) => {
      const { ertrag, aufwand } = amounts(line.summen, budget.selected);
      return { ...namedLine(words, line), ertrag, aufwand };
    })
    .filter(({ ertrag, aufwand }) => ertrag || aufwand)
    .sort((a, b) => Math.max(b.aufwand ?? 0, b.ertrag ?? 0) - Math.max(a.aufwand ?? 0, a.ertrag ?? 0));

const difference = ({ ertrag, aufwand }: Pick<AmountRow, 'ertrag' | 'aufwand'>): number | null =>
  ertrag === null && aufwand === null ? null : cents((ertrag ?? 0) - (aufwand ?? 0));

interface Whole {
  readonly id: string;
  readonly title: string;
  readonly small: string;
  readonly lines: readonly Line[];
  /** Is it a part of the budget? */
  readonly here: boolean;
  readonly ertrag: number | null;
  readonly aufwand: number | null;
  readonly origin: string;
}

/** What a whole consists of: what comes in, what goes out and the difference, line by line. */
function partsOf(words: Words, pages: ReadonlySet<string>, budget: Budget, whole: Whole): Figure {
  const part = words.budget.partWords(budget.part.id);
  const { overview } = words;
  const rows = rowsOf(words, budget, whole.lines);
  const first = [...rows].sort((a, b) => (b.aufwand ?? 0) - (a.aufwand ?? 0))[0];
  const share = first && whole.aufwand ? (first.aufwand ?? 0) / whole.aufwand : 0;
  const heading = `${whole.title}: ${overview.both(part)}`;
  return translated<AmountRow>(words, {
    id: whole.id,
    sentence: first ? words.budget.largest(first.name, share, part.aus, whole.here) : heading,
    subtitle: `${overview.both(part)}, ${amountsOf(words, budget)}`,
    picture: 'bars',
    view: 'table',
    origin: whole.origin,
    sources: sourcesOf(budget),
    status: statusIn(words, budget.selected),
    caption: overview.heading(heading, budget.jahr),
    rows,
    row: rowOf<AmountRow>(words, pages),
    columns: [
      { name: 'name', title: whole.title, kind: 'text', value: ({ name }) => name },
      {
        name: budget.part.ein.id,
        title: part.ein,
        kind: 'euro',
        secondary: true,
        value: ({ ertrag }) => ertrag,
        gap: overview.noValue,
        total: whole.ertrag,
      },
      {
        name: budget.part.aus.id,
        title: part.aus,
        kind: 'euro',
        value: ({ aufwand }) => aufwand,
        gap: overview.noValue,
        total: whole.aufwand,
      },
      {
        name: budget.part.balanceId,
        title: part.balance,
        kind: 'euro',
        value: difference,
        gap: overview.noValue,
        total: difference(whole),
      },
    ],
    total: { name: overview.total, origin: `${whole.origin}${CALCULATION}` },
    bars: [
      { name: part.ein, role: 'ertrag', value: ({ ertrag }) => ertrag },
      { name: part.aus, role: 'aufwand', value: ({ aufwand }) => aufwand },
    ],
    context: contextOf(budget),
    adds: true,
    fold: { name: whole.small, by: budget.part.aus.id },
  });
}

/** The areas of the whole budget. */
export const areasFigure = (words: Words, pages: ReadonlySet<string>, budget: Budget, level: Level): Figure =>
  partsOf(words, pages, budget, {
    id: 'haushalt-bereiche',
    title: words.overview.areas,
    small: words.overview.smallAreas,
    lines: linesAt(budget, level),
    here: false,
    ...amounts(budget.total, budget.selected),
    origin: wholeOrigin(budget),
  });

/** What an area consists of; null where it has no parts. */
export function nodePartsFigure(words: Words, pages: ReadonlySet<string>, budget: Budget, node: Node, origin: string) {
  if (node.children.length === 0 && !isSplit(node)) return null;
  return partsOf(words, pages, budget, {
    id: `${fileName(node)}-teile`,
    title: words.overview.parts,
    small: words.overview.smallParts,
    lines: childLines(node),
    here: true,
    ...amounts(node.summen, budget.selected),
    origin,
  });
}

interface OneSide {
  readonly id: string;
  readonly title: string;
  readonly field: Direction;
  readonly lines: readonly Line[];
  /** Is it a part of the budget? */
  readonly here: boolean;
  readonly total: number;
  readonly origin: string;
  readonly rowOrigin?: (row: AmountRow) => string;
}

/** One direction of a whole: amount and share, line by line. */
export function amountsFigure(words: Words, pages: ReadonlySet<string>, budget: Budget, whole: OneSide): Figure {
  const { overview } = words;
  const { field, total, origin } = whole;
  const part = words.budget.partWords(budget.part.id);
  const [mass, german] = field === 'ertrag' ? [part.ein, part.einGerman] : [part.aus, part.ausGerman];
  const rows = rowsOf(words, budget, whole.lines).sort((a, b) => (b[field] ?? 0) - (a[field] ?? 0));
  // with an amount that is taken off, a share would be a part larger than its whole
  const shared = total !== 0 && rows.every((row) => (row[field] ?? 0) >= 0);
  const [first] = rows;
  const title = `${whole.title}: ${overview.mass(mass, german)}`;
  const sentenceOf = (): string => {
    const most = first?.[field] ?? 0;
    if (!first || most <= 0) return title;
    return shared
      ? words.budget.largest(first.name, most / total, mass, whole.here)
      : words.budget.largestAmount(first.name, most);
  };
  return translated<AmountRow>(words, {
    id: whole.id,
    sentence: sentenceOf(),
    subtitle: `${overview.one(mass, german)}, ${amountsOf(words, budget)}`,
    picture: 'bars',
    view: 'table',
    origin,
    sources: sourcesOf(budget),
    status: statusIn(words, budget.selected),
    caption: overview.heading(title, budget.jahr),
    rows,
    row: rowOf<AmountRow>(words, pages, whole.rowOrigin),
    columns: [
      { name: 'name', title: whole.title, kind: 'text', value: ({ name }) => name },
      {
        name: `betrag_${budget.jahr}`,
        title: mass,
        kind: 'euro',
        value: (row) => row[field],
        gap: overview.noValue,
        total,
      },
      {
        name: 'anteil',
        title: overview.share,
        kind: 'share',
        secondary: true,
        value: (row) => (shared ? (row[field] ?? 0) / total : null),
        total: shared ? 1 : null,
      },
    ],
    total: { name: overview.total, origin: `${origin}${CALCULATION}` },
    bars: [{ name: mass, role: field, value: (row) => row[field] }],
    context: contextOf(budget),
    adds: true,
    fold: { name: overview.smallParts, by: `betrag_${budget.jahr}` },
  });
}

/** The kinds of one direction of the whole budget. */
export const kindsFigure = (
  words: Words,
  pages: ReadonlySet<string>,
  budget: Budget,
  level: Level,
  field: Direction,
): Figure =>
  amountsFigure(words, pages, budget, {
    id: `haushalt-${level.ebene}-${field}`,
    title: words.overview.kinds,
    field,
    lines: inDirection(linesAt(budget, level), field).filter(({ summen }) => amount(summen, field, budget.selected)),
    here: false,
    total: amount(budget.total, field, budget.selected) ?? 0,
    origin: wholeOrigin(budget, level),
    rowOrigin: ({ line }) => `${wholeOrigin(budget, level)}#${wholePartAnchor(budget.part, field, line.key)}`,
  });
