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

/** What of a figure may leave its page: its files, and what its page for embedding and the share pictures are made of. */
export interface FigureFiles {
  readonly csv: string;
  readonly svg: string | null;
  readonly id: string;
  /** The page it stands on. */
  readonly page: string;
  readonly headline: string;
  readonly sub: string;
  /** Sources, licences and status in one line. */
  readonly credit: string;
  /** Its charts, the one of the file first. */
  readonly charts: readonly string[];
  /** Its content as the page shows it. */
  readonly html: string;
  /** Its sources, a paragraph each. */
  readonly source: string;
  /** The table behind its picture; empty where the table is the figure. */
  readonly table: string;
  /** The page that shows it alone; `styles` are addresses of style sheets. */
  readonly embed: (styles: readonly string[]) => string;
}

/** All figures rendered in this process that may be passed on; written by the build when the pages are done. */
export function figureFiles(): Map<string, FigureFiles> {
  const holder = globalThis as { [KEY]?: Map<string, FigureFiles> };
  holder[KEY] ??= new Map();
  return holder[KEY];
}

/**
 * Registers what of a figure leaves its page. A figure of several pages belongs to the one with the longest address,
 * which is the most particular one.
 * @throws when two different figures claim one name: a link must lead to exactly the figure it stands under
 */
export function registerFigure(files: FigureFiles): void {
  const known = figureFiles().get(files.id);
  if (known && known.csv !== files.csv) throw new Error(`Zwei Abbildungen heißen «${files.id}».`);
  if (!known || known.page.length <= files.page.length) figureFiles().set(files.id, files);
}
