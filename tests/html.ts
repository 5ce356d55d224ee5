/**
 * A page to be read, not changed: parsed by htmlparser2, searched by css-select, with the names that a browser has for it.
 *
 * A whole DOM of a page costs ten times as much, in time and in memory, and the tests read thousands of pages. Here the
 * elements of a page stand in one list in the order of the text, so what lies within an element is a stretch of that list.
 */
import { compile, type Options } from 'css-select';
import { parse as parseSelector } from 'css-what';
import { Parser } from 'htmlparser2';

/** An element of a page. */
export class HtmlElement {
  /** The place behind the last element and the last text within this one. */
  end = 0;
  textEnd = 0;
  sourceEnd = 0;

  constructor(
    readonly page: HtmlPage,
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly parentElement: HtmlElement | null,
    readonly at: number,
    readonly textStart: number,
    readonly sourceStart: number,
  ) {}

  get id(): string {
    return this.attributes.id ?? '';
  }

  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }

  hasAttribute(name: string): boolean {
    return name in this.attributes;
  }

  hasClass(name: string): boolean {
    return (this.attributes.class ?? '').split(/\s+/).includes(name);
  }

  /** All text within the element, also that of scripts. */
  get textContent(): string {
    return this.page.text(this.textStart, this.textEnd);
  }

  /** The text of the first node within the element, be it text or an element. */
  get leadingText(): string {
    const first = this.children[0];
    if (!first) return this.textContent;
    return first.textStart === this.textStart ? first.textContent : this.page.text(this.textStart, first.textStart);
  }

  get children(): HtmlElement[] {
    const found: HtmlElement[] = [];
    for (let at = this.at + 1; at < this.end; ) {
      const child = this.page.elements[at] as HtmlElement;
      found.push(child);
      at = child.end;
    }
    return found;
  }

  get nextElementSibling(): HtmlElement | null {
    const next = this.page.elements[this.end];
    return next?.parentElement === this.parentElement ? next : null;
  }

  get previousElementSibling(): HtmlElement | null {
    const siblings = this.page.childrenOf(this.parentElement);
    return siblings[siblings.indexOf(this) - 1] ?? null;
  }

  /** The element as it is written. */
  get outerHTML(): string {
    return this.page.html.slice(this.sourceStart, this.sourceEnd);
  }

  /** Its opening tag as it is written, to name it in a failure. */
  get openingTag(): string {
    return `${this.outerHTML.split('>', 1)[0]}>`;
  }

  matches(selector: string): boolean {
    return queryOf(selector).fits(this);
  }

  closest(selector: string): HtmlElement | null {
    const { fits } = queryOf(selector);
    let element: HtmlElement | null = this;
    while (element && !fits(element)) element = element.parentElement;
    return element;
  }

  querySelectorAll(selector: string): HtmlElement[] {
    return this.page.select(selector, this.at + 1, this.end);
  }

  querySelector(selector: string): HtmlElement | null {
    return this.page.selectFirst(selector, this.at + 1, this.end);
  }

  /**
   * Its text without that of some elements within it, such as a note behind a name.
   * @param between what stands between two pieces of text
   */
  textWithout(selector: string, between = ''): string {
    const left = this.querySelectorAll(selector);
    let text = '';
    let from = this.textStart;
    for (const { textStart, textEnd } of left) {
      if (textStart > from) text += this.page.text(from, textStart, between) + between;
      from = Math.max(from, textEnd);
    }
    return text + this.page.text(from, this.textEnd, between);
  }
}

/** A page, which is searched like an element. */
export class HtmlPage {
  readonly elements: HtmlElement[] = [];
  readonly #texts: string[] = [];
  readonly #named = new Map<string, HtmlElement[]>();

  constructor(readonly html: string) {
    let open: HtmlElement | null = null;
    const parser = new Parser({
      onopentag: (name, attributes) => {
        open = new HtmlElement(
          this,
          name,
          attributes,
          open,
          this.elements.length,
          this.#texts.length,
          parser.startIndex,
        );
        this.elements.push(open);
        const named = this.#named.get(name);
        if (named) named.push(open);
        else this.#named.set(name, [open]);
      },
      ontext: (text) => this.#texts.push(text),
      onclosetag: () => {
        if (!open) return;
        open.end = this.elements.length;
        open.textEnd = this.#texts.length;
        open.sourceEnd = parser.endIndex + 1;
        open = open.parentElement;
      },
    });
    parser.end(html);
  }

  /** The element of this name that stands first, such as `html`. */
  first(name: string): HtmlElement | undefined {
    return this.named(name)[0];
  }

  /** All elements of this name. */
  named(name: string): readonly HtmlElement[] {
    return this.#named.get(name) ?? [];
  }

  get title(): string {
    return (this.first('title')?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim();
  }

  text(from: number, to: number, between = ''): string {
    return from + 1 === to ? (this.#texts[from] as string) : this.#texts.slice(from, to).join(between);
  }

  childrenOf(parent: HtmlElement | null): HtmlElement[] {
    return parent ? parent.children : this.elements.filter(({ parentElement }) => !parentElement);
  }

  querySelectorAll(selector: string): HtmlElement[] {
    return this.select(selector, 0, this.elements.length);
  }

  querySelector(selector: string): HtmlElement | null {
    return this.selectFirst(selector, 0, this.elements.length);
  }

  /** What fits between two places of the list of elements. */
  select(selector: string, from: number, to: number): HtmlElement[] {
    const query = queryOf(selector);
    return this.#candidates(query, from, to).filter(
      (element) => element.at >= from && element.at < to && query.fits(element),
    );
  }

  selectFirst(selector: string, from: number, to: number): HtmlElement | null {
    const query = queryOf(selector);
    return (
      this.#candidates(query, from, to).find(
        (element) => element.at >= from && element.at < to && query.fits(element),
      ) ?? null
    );
  }

  /** The elements of the only name that can fit, or all in between where there are fewer of them. */
  #candidates({ name }: Query, from: number, to: number): readonly HtmlElement[] {
    const named = name === null ? this.elements : this.named(name);
    return named.length <= to - from ? named : this.elements.slice(from, to);
  }
}

interface Query {
  readonly fits: (element: HtmlElement) => boolean;
  /** The name that what is looked for has to have, if the selector says one. */
  readonly name: string | null;
}

const queries = new Map<string, Query>();

function queryOf(selector: string): Query {
  const known = queries.get(selector);
  if (known) return known;
  const names = new Set(parseSelector(selector).map((one) => nameIn(one.slice(1 + one.findLastIndex(joins)))));
  const [name = null] = names.size === 1 ? names : [];
  const query = { fits: compile(selector, OPTIONS), name };
  queries.set(selector, query);
  return query;
}

type Token = ReturnType<typeof parseSelector>[number][number];

const JOINS = new Set(['descendant', 'child', 'adjacent', 'sibling']);
const joins = ({ type }: Token): boolean => JOINS.has(type);
const nameIn = (tokens: readonly Token[]): string | null =>
  tokens.map((token) => (token.type === 'tag' ? token.name : null)).find((name) => name !== null) ?? null;

const OPTIONS: Options<HtmlElement, HtmlElement> = {
  cacheResults: false,
  adapter: {
    isTag: (_element): _element is HtmlElement => true,
    getName: ({ name }) => name,
    getAttributeValue: ({ attributes }, name) => attributes[name],
    hasAttrib: ({ attributes }, name) => name in attributes,
    getText: ({ textContent }) => textContent,
    getParent: ({ parentElement }) => parentElement,
    getChildren: ({ children }) => children,
    getSiblings: ({ page, parentElement }) => page.childrenOf(parentElement),
    prevElementSibling: ({ previousElementSibling }) => previousElementSibling,
    removeSubsets: (elements) =>
      elements.filter((one) => !elements.some(({ page, at, end }) => page === one.page && at < one.at && one.at < end)),
    existsOne: (test, elements) => elements.some((one) => reaches(one, test)),
    findOne: (test, elements) => elements.flatMap(withAll).find(test) ?? null,
    findAll: (test, elements) => elements.flatMap(withAll).filter(test),
  },
};

const withAll = ({ page, at, end }: HtmlElement): HtmlElement[] => page.elements.slice(at, end);
const reaches = (element: HtmlElement, test: (one: HtmlElement) => boolean): boolean => withAll(element).some(test);
