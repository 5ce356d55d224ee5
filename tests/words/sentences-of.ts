/** What a page says, block by block: the text that people read as sentences, without tables, drawings, programs and addresses. */
import type { HtmlElement, HtmlPage } from '../html.ts';

const BLOCKS = new Set('p li dt dd h1 h2 h3 h4 caption figcaption summary'.split(' '));
/** Nothing in these is a sentence of ours; most of a page is in them. */
const SKIPPED = new Set('tbody thead tfoot svg script style pre template form code q blockquote'.split(' '));
/** Who is quoted, what is cited: not our sentences. */
const OTHERS = '.source, .cite, .sr, code, q, blockquote, svg, table, [data-copy]';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of each block of the page's content, in its order; a block within another is read once. */
export function blocksOf(document: HtmlPage): string[] {
  const found: string[] = [];
  const main = document.querySelector('main');
  if (main) walk(main, found);
  return found;
}

function walk(element: HtmlElement, found: string[]): boolean {
  let blocks = false;
  for (const child of element.children) {
    if (SKIPPED.has(child.name) || child.hasAttribute('hidden') || child.matches('.source, .cite')) continue;
    const at = found.length;
    const inner = walk(child, found);
    if (BLOCKS.has(child.name) && !inner) {
      const text = tidy(child.textWithout(OTHERS));
      if (text) found.splice(at, 0, text);
    }
    blocks ||= inner || BLOCKS.has(child.name);
  }
  return blocks;
}

/** What ends with a point and is no end of a sentence: dates, numbers, short forms. */
const SHORT =
  /(?:\b(?:z|B|d|h|u|a|i|S|v|Nr|Abs|Art|bzw|ca|Mio|Mrd|Tsd|St|Dr|vgl|inkl|usw|Str|TOP|Pkt|Ziff|lfd)|(?<!\b(?:19|20)\d)\d)\.$/;
/** "31.12. Was", "mal 100. Was": a number ends a sentence where a new one begins. */
const COUNT = /\d\.$/;
const BEGINS = /^(Was|Wer|Wo|Der|Die|Das|Dass|Ein|Eine|Es|Sie|Er|In|Im|Am|Stand|Stichtag|Quelle)$/;

/** The sentences of a block. */
export function sentencesOf(block: string): string[] {
  const sentences: string[] = [];
  let open = '';
  const words = block.split(' ');
  for (const [at, word] of words.entries()) {
    open = open ? `${open} ${word}` : word;
    const ends = /[.!?:][)“]?$|^·$/.test(word) && !SHORT.test(word);
    if (ends || (COUNT.test(word) && BEGINS.test(words[at + 1] ?? ''))) {
      sentences.push(open);
      open = '';
    }
  }
  return open ? [...sentences, open] : sentences;
}

/** Words of a sentence that are its own: what it quotes, and numbers with their units, are not counted. */
export const ownWords = (sentence: string): string[] =>
  sentence
    .replace(/„[^“]*“/g, 'Zitat')
    .split(/[\s\u00a0]+/)
    .filter((word) => /\p{L}{2,}/u.test(word));

const LONGEST = 25;

/** The sentences of a page that are too long to be read at once. */
export const tooLong = (document: HtmlPage): string[] =>
  document.querySelector('main.embed')
    ? []
    : blocksOf(document)
        .flatMap(sentencesOf)
        .filter((sentence) => ownWords(sentence).length > LONGEST);
