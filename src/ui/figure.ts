import type { TableModel } from './table.ts';

/** Chart, table, source and download of one finding, on one address. */
export interface Figure {
  /** Permanent name of the figure: anchor on its page and name of its files. */
  readonly id: string;
  /** The sentence that the data say. */
  readonly headline: string;
  /** What is shown, in which unit, for which years, with which status. */
  readonly sub: string;
  /** Charts in the page; none when the rows of the table carry the bars. */
  readonly charts: readonly string[];
  /** The chart that becomes the SVG file of the figure; null for a table of different units, which has none. */
  readonly file: string | null;
  readonly table: TableModel;
  /** Is the table the figure itself (open), or the second way to read the chart (folded)? */
  readonly tableOpen: boolean;
  /** Ids of the sources the figures rest on. */
  readonly quellen: readonly string[];
  /** The page that tells where the numbers of this figure come from. */
  readonly origin?: string | undefined;
  /** One plain sentence that keeps a reader from a wrong conclusion. */
  readonly note?: string | undefined;
}

const KEY = Symbol.for('klarhaushalt.figures');

interface FigureFiles {
  readonly csv: string;
  readonly svg: string | null;
}

/** Files of all figures rendered in this process; written by the build when the pages are done. */
export function figureFiles(): Map<string, FigureFiles> {
  const holder = globalThis as { [KEY]?: Map<string, FigureFiles> };
  holder[KEY] ??= new Map();
  return holder[KEY];
}

/**
 * Registers the files of a figure.
 * @throws when two different figures claim one name: a link must lead to exactly the figure it stands under
 */
export function registerFigure(id: string, files: FigureFiles): void {
  const known = figureFiles().get(id);
  if (known && known.csv !== files.csv) throw new Error(`Zwei Abbildungen heißen «${id}».`);
  figureFiles().set(id, files);
}
