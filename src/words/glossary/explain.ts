/**
 * Explains the terms of a page where they stand: the first use in a text becomes a button that opens its explanation, without a script
 * (popover). One place for all pages: the layout gives it what the page has become.
 */
import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../text/html.ts';
import { type FindTerms, termFinder } from './find-terms.ts';
import { loadTerms, type Term, termAddress } from './terms.ts';

/** Texts that people read in sentences; a term is explained in the first of them that has it. */
export const PLACES = new Set(['p', 'li', 'dd', 'dt']);
/** What acts itself, what a script draws again, what stands in rows: no button in them. */
export const NO_BUTTON = new Set('a button summary label select svg table h1 h2 h3 h4 form output mark'.split(' '));
/** What nobody reads as words of this site: programs, what is cited, what only files have. */
export const UNREAD = new Set('script style template code pre q svg textarea option'.split(' '));
export const UNREAD_CLASS = /(^|\s)(source|cite|sr|foot)(\s|$)/;

/** A page with its terms explained. */
export interface Explained {
  readonly content: string;
  /** The explanations, to stand behind the content; empty where the page has no term. */
  readonly notes: string;
}

let explaining: Promise<(content: string) => Explained> | undefined;

/** The function for the terms of the data, made once for all pages. */
export function explainTerms(): Promise<(content: string) => Explained> {
  explaining ??= loadTerms().then(explainer);
  return explaining;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/** What is read of a page: the places where a button may stand, and all terms that it has. */
interface Reading {
  readonly places: Map<Term, Place>;
  readonly used: Set<Term>;
}

/** Makes the function that explains these terms in the HTML of a page. */
export function explainer(terms: readonly Term[]): (content: string) => Explained {
  const find = termFinder(terms);
  return (content) => {
    const { places, used } = read(content, find);
    if (used.size === 0) return { content, notes: '' };
    let marked = '';
    let from = 0;
    for (const { start, end, term } of [...places.values()].sort((a, b) => a.start - b.start)) {
      // signs around the word keep to it: a browser would break the line between a button and a bracket or full stop
      const before = /[(„]+$/.exec(content.slice(from, start))?.[0] ?? '';
      const behind = /^[.,;:!?)“]+/.exec(content.slice(end, end + 4))?.[0] ?? '';
      const word = before + button(term, content.slice(start, end)) + behind;
      const kept = before || behind ? `<span class="kept">${word}</span>` : word;
      marked += content.slice(from, start - before.length) + kept;
      from = end + behind.length;
    }
    return {
      content: marked + content.slice(from),
      notes: notesHtml(
        terms.filter((term) => used.has(term)),
        places,
      ),
    };
  };
}

function read(content: string, find: FindTerms<Term>): Reading {
  const reading: Reading = { places: new Map(), used: new Set() };
  const open: { place: boolean; barred: boolean; unread: boolean }[] = [];
  const parser = new Parser(
    {
      onopentag(name, { class: classes = '', hidden }) {
        const outer = open.at(-1);
        open.push({
          place: outer?.place || PLACES.has(name),
          barred: outer?.barred || NO_BUTTON.has(name),
          unread: outer?.unread || UNREAD.has(name) || hidden !== undefined || UNREAD_CLASS.test(classes),
        });
      },
      ontext(text) {
        const within = open.at(-1);
        if (within?.unread) return;
        for (const { term, start, end } of find(text)) {
          reading.used.add(term);
          if (!within?.place || within.barred || reading.places.has(term)) continue;
          reading.places.set(term, { term, start: parser.startIndex + start, end: parser.startIndex + end });
        }
      },
      onclosetag() {
        open.pop();
      },
    },
    { decodeEntities: false },
  );
  parser.end(content);
  return reading;
}

const noteId = ({ begriff }: Term): string => `wort-${begriff}`;

const button = (term: Term, words: string): string =>
  `<button type="button" class="term" popovertarget="${noteId(term)}">${words}</button>`;

/** The explanations, and the terms that stand on the page only where no button can be. */
function notesHtml(terms: readonly Term[], places: ReadonlyMap<Term, Place>): string {
  const others = terms.filter((term) => !places.has(term)).map((term) => button(term, escapeHtml(term.name)));
  const row = others.length > 0 ? `<p>Wörter auf dieser Seite: ${others.join(', ')}</p>` : '';
  return row + terms.map(noteHtml).join('');
}

const noteHtml = (term: Term): string =>
  `<div id="${noteId(term)}" class="term-note" popover><p><b>${escapeHtml(term.name)}</b>: ${escapeHtml(term.alltag)}. ${escapeHtml(term.erklaerung)} <a href="${termAddress(term)}">Im Glossar</a></p></div>`;
