import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';

/** A word that not everybody knows. */
export interface Term {
  /** Part of its addresses. */
  readonly begriff: string;
  readonly name: string;
  /** How it stands on pages, separated by `|`. */
  readonly formen: string;
  /** What people say instead. */
  readonly alltag: string;
  readonly erklaerung: string;
  readonly englisch: string | null;
  readonly quelle: string;
  readonly fundstelle: string | null;
}

/** In the order of the dictionary, which is not that of the keys. */
export const TERMS: Query<Term> = query(
  `SELECT begriff, name, formen, alltag, erklaerung, englisch, quelle, fundstelle
FROM glossar ORDER BY lower(name), begriff`,
);

let loaded: Promise<Term[]> | undefined;

/** All terms, asked for once; none where the data have no glossary. */
export function loadTerms(): Promise<Term[]> {
  loaded ??= ask(TERMS);
  return loaded;
}

export const GLOSSARY = '/glossar/';

/** Where the glossary explains a term. */
export const termAddress = ({ begriff }: Pick<Term, 'begriff'>): string => `${GLOSSARY}#${begriff}`;
