import type { Entry } from '../search/entry.ts';
import { GLOSSARY_PAGE } from '../words/de/glossary.ts';
import { loadTerms, termAddress } from '../words/glossary/terms.ts';

/** The words of the glossary, by all their forms, for the search. */
export const glossaryEntries = async (): Promise<Entry[]> =>
  (await loadTerms()).map((term) => ({
    h: termAddress(term),
    k: term.name,
    n: `${term.alltag}. ${term.erklaerung}`,
    e: GLOSSARY_PAGE.kind,
    w: [term.formen.replaceAll('|', ' '), term.englisch].filter(Boolean).join(' '),
    y: '',
    g: 0.8,
  }));
