import type { ClientWords } from '../text/frame-words.ts';

/** The words around the content of every page, in the language of the page. */
export interface PageWords {
  /** As in `lang`, and as in `og:locale`. */
  readonly code: string;
  readonly locale: string;
  /** Where the pages of the language begin. */
  readonly root: string;
  /** What the language calls itself. */
  readonly name: string;
  /** What is said of the same page in this language, in this language. */
  readonly here: string;
  readonly skip: string;
  readonly mainNav: string;
  readonly menu: string;
  readonly sections: string;
  readonly foot: string;
  readonly terms: string;
  /** Of the box at the head, and the page that it leads to; its examples are in German where it names none. */
  readonly search: {
    readonly path: string;
    readonly label: string;
    readonly button: string;
    readonly page: string;
    readonly hint?: string;
  };
  /** The parts of the site by their ids; one that is not named has no page in this language. */
  readonly areas: Readonly<Record<string, { readonly text: string; readonly was: string } | undefined>>;
  /** Who publishes, and that nobody in office does. */
  publisher(of: { readonly official: boolean; readonly name: string }): string;
  /** In the foot; what has a condition is left out where the city does not have it. */
  readonly links: readonly { readonly href: string; readonly text: string; readonly of?: 'dossiers' | 'glossary' }[];
  /** On paper: how new the newest source is. */
  newest(date: string): string;
  date(iso: string): string;
  /** For scripts of the page, where they are not German. */
  readonly client?: ClientWords;
}

/** A page in one of the languages that it exists in. */
export interface Twin {
  readonly code: string;
  readonly path: string;
  readonly words: PageWords;
}
