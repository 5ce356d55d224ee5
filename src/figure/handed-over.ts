import type { Quelle } from '../sources.ts';
import type { Drawings } from './drawings.ts';

/** What pages hand to the build: their figures, and what links to them show. */

/** What of a figure may leave its page: its files, and what the pictures and pages for others are made of. */
export interface PassedFigure {
  readonly id: string;
  /** The page it stands on. */
  readonly page: string;
  readonly headline: string;
  readonly sub: string;
  /** Sources, licences and status in one line. */
  readonly credit: string;
  readonly csv: string;
  readonly svg: string | null;
  /** It in words of schema.org. */
  readonly structured: Readonly<Record<string, unknown>>;
  /** Its picture in all widths; null where it has none. */
  readonly drawings: Drawings | null;
  /**
   * The page that shows it alone.
   * @param shared what links to the page it stands on show
   * @param styles addresses of style sheets
   */
  embed(shared: SharedPage | undefined, styles: readonly string[]): string;
}

/** Where a figure is shown, and what is said of it there. */
export interface Shown {
  readonly page: string;
  /** What that page is about: a sentence is written to be read under it, and says it alone nowhere else. */
  readonly subject: string;
  readonly sources: readonly Quelle[];
  /** Word for the status of the plan, e.g. "Entwurf". */
  readonly status: string | undefined;
}

/** What a link to a page shows elsewhere. */
export interface SharedPage {
  readonly titel: string;
  readonly beschreibung: string;
  readonly picture: SharePicture;
}

export interface SharePicture {
  /** Address of the PNG from the root of the site. */
  readonly path: string;
  /** What it shows, in words. */
  readonly alt: string;
  /** The picture before it is a PNG. */
  readonly svg: string;
  /** The figure whose picture it is; none is the one of the whole site. */
  readonly figure?: string;
}
