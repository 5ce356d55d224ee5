/** What all translated figures of the budget share: rows with translated names, the status of a paper, a figure in the words of a language. */
import type { Budget, Column } from '../budget/budget.ts';
import { pageOf } from '../budget/nodes.ts';
import { inReadingOrder, isPlanned, sourcesOf } from '../budget/versions.ts';
import { type Figure, type FigureSpec, figure } from '../figure/figure.ts';
import type { Picture } from '../figure/picture.ts';
import type { RowSpec } from '../figure/table.ts';
import { type Line, lineOrigin } from '../haushalt/lines.ts';
import { GERMAN } from '../text/german.ts';
import type { Words } from '../words/languages.ts';
import { type Named, nameOf } from './names.ts';
import { addressIn } from './pages.ts';

/** Declares a figure in the words of a language; its id begins with that of the language. */
export function translated<R>(words: Words, spec: FigureSpec<R>): Figure {
  return inWords(words, figure({ ...spec, language: words.language }));
}

/** A figure whose table is in the words of a language, with its own id and frame. */
export const inWords = (words: Words, made: Figure): Figure => ({
  ...made,
  id: `${words.language.code}-${made.id}`,
  frame: words.frame,
  picture: made.picture && germanMarked(made.picture, words.page.root),
});

/** Says of each link in a picture that leads to a German page that it does, as tables do. */
const germanMarked = (picture: Picture, root: string): Picture => ({
  draw(document, width) {
    const svg = picture.draw(document, width);
    for (const link of svg.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('/') && !href.startsWith(root)) link.setAttribute('hreflang', GERMAN.code);
    }
    return svg;
  },
});

/** A line of a list with its name in front of readers of the language. */
export interface NamedLine extends Named {
  readonly line: Line;
}

/** The translated name of a line; what is booked on an entry itself keeps its German one. */
export function namedLine(words: Words, line: Line): NamedLine {
  if (line.key === line.node.schluessel) return { line, ...nameOf(words.language.code, line.node) };
  return { line, name: line.name, german: undefined, lang: { name: GERMAN.code } };
}

/** What belongs to a row of an entry; `pages` are those that exist in the language. */
export const rowOf = <R extends NamedLine>(
  words: Words,
  pages: ReadonlySet<string>,
  origin: (row: R) => string = ({ line }) => lineOrigin(line),
): RowSpec<R> => ({
  href: ({ line }) => {
    const path = pageOf(line.node);
    return pages.has(path) ? addressIn(words.page.root, path) : path;
  },
  key: ({ line }) => line.key,
  note: ({ german }) => german,
  lang: ({ lang }) => lang,
  origin,
});

/** The status of one column: that of its paper where it plans, else that it is a result. */
export const statusIn = ({ budget }: Words, { fassung, wertart }: Column): string =>
  isPlanned(wertart) ? budget.statusName(fassung.status) : budget.kindName(wertart);

/** The status of each paper that a figure holds. */
export const statusesIn = ({ budget: said }: Words, budget: Budget): string =>
  inReadingOrder(budget).map(said.versionName).join('; ');

/** "budget estimate 2017, draft budget “Entwurf 2017”, without internal charging": what the amounts of the selected paper are. */
export function amountsOf({ budget: said, overview }: Words, { selected, versions }: Budget): string {
  const known = versions.every(({ intern_bekannt }) => intern_bekannt === 1);
  return [
    overview.of(said.kindTerm(selected.wertart), selected.jahr),
    said.versionName(selected.fassung),
    known ? overview.internalOut : overview.allAmounts,
  ].join(', ');
}

/** The sources of the selected paper alone. */
export const ownSources = (budget: Budget): string[] =>
  sourcesOf(budget).filter((quelle) => quelle === budget.fassung.quelle);
