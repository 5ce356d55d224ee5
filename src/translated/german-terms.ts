/** Puts the German term beside its translation where a page uses it first, so that a reader finds the word in the papers again. */
import { Parser } from 'htmlparser2';
import { escapeHtml } from '../text/html.ts';
import { NO_BUTTON, PLACES, UNREAD, UNREAD_CLASS } from '../words/glossary/explain.ts';
import { termFinder } from '../words/glossary/find-terms.ts';
import { loadTerms, type Term } from '../words/glossary/terms.ts';
import { termOf } from './names.ts';

/** A term with its forms in the language; `german` finds its forms in German, in small letters. */
export interface BesideTerm {
  readonly name: string;
  readonly formen: string;
  readonly german: readonly RegExp[];
}

/** So near before or behind a use the German term stands beside it; further away nobody sees that both are one. */
const BESIDE = 60;
/** "revenue (Einnahmen)": another German word, which fits better there. */
const OTHER_WORD = /^\s*\(\p{Lu}/u;
/** What is read in one go, and what is beside it is not within it. */
const BLOCKS = new Set('p li dt dd th td h1 h2 h3 h4 figcaption caption summary div section'.split(' '));
const APART = '.'.repeat(BESIDE);

/** Puts German terms into the HTML of a page; `label` stands before those that have no place in a text. */
export type Besider = (content: string, label: string) => string;

const loaded = new Map<string, Promise<Besider>>();

/** The function for the terms of a language, made once for all pages. */
export function besideTerms(code: string): Promise<Besider> {
  const known = loaded.get(code) ?? loadTerms().then((terms) => besider(termsIn(code, terms)));
  loaded.set(code, known);
  return known;
}

/** The terms as pages of a language use them; one that nobody has translated stands there in German. */
export const termsIn = (code: string, terms: readonly Term[]): BesideTerm[] =>
  terms.flatMap((term) => {
    const found = termOf(code, term);
    if (!found) return [];
    const names = [found.uebersetzt, term.englisch ?? ''].map((name) => name.replace(/ \(.*/, '')).filter(Boolean);
    return [{ name: term.name, formen: [...new Set(names.flatMap(formsOf))].join('|'), german: germanForms(term) }];
  });

const formsOf = (name: string): string[] =>
  [name, `${name}s`, name.replace(/y$/, 'ies')].flatMap((form) => [form, `${form[0]?.toUpperCase()}${form.slice(1)}`]);

/** As words of their own: "Aufwandsdeckungsgrad" is not "Aufwand". */
const germanForms = ({ name, formen }: Pick<Term, 'name' | 'formen'>): RegExp[] =>
  [name, ...formen.split('|')].map(
    (form) => new RegExp(`(?<!\\p{L})${form.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '\\$&')}(?!\\p{L})`, 'u'),
  );

/** A use of a term: where in the text that people read, and, where a word may be put in, where in the HTML. */
interface Use {
  readonly start: number;
  readonly end: number;
  readonly put: number | null;
}

/** Makes the function that puts these terms into the HTML of a page. */
export function besider(terms: readonly BesideTerm[]): Besider {
  const find = termFinder(terms);
  return (content, label) => {
    const { text, uses } = read(content, find);
    const small = text.toLowerCase();
    const untold = [...uses].filter(([{ german }, [first]]) => {
      const { start, end } = first as Use;
      const near = small.slice(Math.max(0, start - BESIDE), end + BESIDE);
      return !OTHER_WORD.test(text.slice(end)) && !german.some((form) => form.test(near));
    });
    const put = untold.flatMap(([term, all]) => {
      const at = all.find((use) => use.put !== null)?.put;
      return at == null ? [] : [{ term, at }];
    });
    let marked = '';
    let from = 0;
    for (const { term, at } of put.sort((a, b) => a.at - b.at)) {
      marked += `${content.slice(from, at)} ${inBrackets(term)}`;
      from = at;
    }
    const others = untold.filter(([, all]) => all.every((use) => use.put === null)).map(([term]) => term);
    return marked + content.slice(from) + rowOf(others, label);
  };
}

const inBrackets = ({ name }: BesideTerm): string => `<span class="soft" lang="de">(${escapeHtml(name)})</span>`;

/** The terms that stand only where no word can be put in: in headings, tables and links. */
const rowOf = (terms: readonly BesideTerm[], label: string): string =>
  terms.length === 0
    ? ''
    : `<p class="note">${label}: ${terms.map((term) => `${term.formen.split('|')[0]} ${inBrackets(term)}`).join(' · ')}</p>`;

function read(content: string, find: ReturnType<typeof termFinder<BesideTerm>>) {
  const uses = new Map<BesideTerm, Use[]>();
  const open: { place: boolean; barred: boolean; unread: boolean; german: boolean }[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag(name, { class: classes = '', hidden, lang }) {
        const outer = open.at(-1);
        if (BLOCKS.has(name)) text += APART;
        open.push({
          place: outer?.place || PLACES.has(name),
          barred: outer?.barred || NO_BUTTON.has(name),
          unread: outer?.unread || UNREAD.has(name) || hidden !== undefined || UNREAD_CLASS.test(classes),
          german: lang === undefined ? (outer?.german ?? false) : lang === 'de',
        });
      },
      ontext(part) {
        const within = open.at(-1);
        if (within?.unread) return;
        for (const { term, start, end } of within?.german ? [] : find(part)) {
          const put = within?.place && !within.barred ? parser.startIndex + end : null;
          uses.set(term, [...(uses.get(term) ?? []), { start: text.length + start, end: text.length + end, put }]);
        }
        text += part;
      },
      onclosetag(name) {
        open.pop();
        if (BLOCKS.has(name)) text += APART;
      },
    },
    { decodeEntities: false },
  );
  parser.end(content);
  return { text, uses };
}
