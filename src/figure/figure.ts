import type { FrameWords } from '../text/frame-words.ts';
import { barPicture } from './bar-picture.ts';
import type { Picture } from './picture.ts';
import { plain, type Sentence } from './sentence.ts';
import { type Table, type TableSpec, table } from './table.ts';

/** What of a figure the page shows at once: its picture (the table folded), its table, both, or a folded table alone. */
export type View = 'picture' | 'table' | 'both' | 'folded';

/** One finding on one address: what is said, the columns that show it, the picture, the sources. `R` is a row of its topic. */
export interface FigureSpec<R> extends TableSpec<R> {
  /** Permanent name of the figure: anchor on its page and name of its files. */
  readonly id: string;
  readonly sentence: Sentence;
  /** What is shown, in which unit, for which years, with which status. */
  readonly subtitle: string;
  /** `bars`: those of the rows of its table; null for a table of different units, which no picture shows. */
  readonly picture: Picture | 'bars' | null;
  readonly view: View;
  /** Ids of the sources that it rests on. */
  readonly sources: readonly string[];
  /** The page that tells where its numbers come from. */
  readonly origin?: string | undefined;
  /** Word for the status of the plan, e.g. "Entwurf". */
  readonly status?: string | undefined;
  /** Plain sentences that keep a reader from a wrong conclusion; what does not apply is left out. */
  readonly notes?: readonly (string | null | undefined | false)[];
  /** The words around it; left out, the German ones. */
  readonly frame?: FrameWords | undefined;
}

/** A figure whose rows no longer need their topic: table, picture, files and pages are made of it. */
export interface Figure {
  readonly id: string;
  readonly sentence: Sentence;
  readonly subtitle: string;
  readonly picture: Picture | null;
  readonly view: View;
  readonly table: Table;
  readonly sources: readonly string[];
  readonly origin?: string | undefined;
  readonly status?: string | undefined;
  readonly notes: readonly string[];
  readonly frame?: FrameWords | undefined;
}

/**
 * Makes a figure of its declaration.
 * @throws when two columns share a name
 */
export function figure<R>(spec: FigureSpec<R>): Figure {
  const { id, sentence, subtitle, picture, view, sources, origin, status, notes = [], frame } = spec;
  const read = table(spec);
  return {
    id,
    sentence,
    subtitle,
    picture: picture === 'bars' ? barPicture(read, plain(sentence)) : picture,
    view,
    table: read,
    sources: [...new Set(sources)],
    origin,
    status,
    notes: notes.flatMap((note) => note || []),
    frame,
  };
}

/** Is its table open, or the folded second way to read its picture? */
export const isTableOpen = ({ view }: Pick<Figure, 'view'>): boolean => view === 'table' || view === 'both';

/** Does the page show its picture? */
export const isPictureShown = ({ view, picture }: Pick<Figure, 'view' | 'picture'>): boolean =>
  picture !== null && (view === 'picture' || view === 'both');
