/**
 * What the pages hand to the build: their figures, and what links to them show.
 *
 * Astro bundles the code of the pages apart from its configuration, so an object made by an integration has no way into the pages. Both
 * run in one process, though: this module is left out of the bundle (`oneCollector` in `build/write-figures.mjs`), so both import the
 * one that Node has loaded. Pages do not import it: the middleware gives each its own `PageFigures` as `Astro.locals.figures`.
 */

/** @typedef {import('./handed-over.ts').PassedFigure} PassedFigure */
/** @typedef {import('./handed-over.ts').SharedPage} SharedPage */
/** @typedef {import('./handed-over.ts').SharePicture} SharePicture */

/** All figures and pages of one build; while developing, of the pages that were looked at. */
export class Collector {
  /** @type {Map<string, PassedFigure>} */
  #figures = new Map();
  /** @type {Map<string, SharedPage>} */
  #pages = new Map();
  /** @type {(picture: SharePicture) => void} */
  #draw;

  /** @param {(picture: SharePicture) => void} draw what becomes of the picture of each page, as soon as it is known */
  constructor(draw = () => {}) {
    this.#draw = draw;
  }

  /** @returns {ReadonlyMap<string, PassedFigure>} by their names */
  get figures() {
    return this.#figures;
  }

  /** @returns {ReadonlyMap<string, SharedPage>} by their addresses */
  get pages() {
    return this.#pages;
  }

  /**
   * Takes a figure. One of several pages belongs to that with the longest address, which is the most particular one.
   * @param {PassedFigure} figure
   * @throws when two different figures claim one name: a link must lead to exactly the figure it stands under
   */
  add(figure) {
    const known = this.#figures.get(figure.id);
    if (known && known.csv !== figure.csv) throw new Error(`Zwei Abbildungen heißen «${figure.id}».`);
    if (!known || known.page.length <= figure.page.length) this.#figures.set(figure.id, figure);
  }

  /**
   * Takes what links to a page show, and lets its picture be drawn.
   * @param {string} path
   * @param {SharedPage} page
   */
  share(path, page) {
    this.#pages.set(path, page);
    this.#draw(page.picture);
  }
}

/** The figures of one page, in the order in which they begin to be rendered. */
export class PageFigures {
  #collector;
  #path;
  #places = 0;
  /** What the page is about; the layout says it before any figure is rendered. */
  title = '';
  /** @type {Map<number, PassedFigure>} */
  #figures = new Map();

  /**
   * @param {Collector} collector
   * @param {string} path address of the page
   */
  constructor(collector, path) {
    this.#collector = collector;
    this.#path = path;
  }

  /** The place of the next figure; taken before anything is waited for, so that figures keep the order of the page. */
  place() {
    this.#places += 1;
    return this.#places;
  }

  /**
   * @param {number} place
   * @param {PassedFigure} figure
   */
  add(place, figure) {
    this.#figures.set(place, figure);
    this.#collector.add(figure);
  }

  /** @returns {PassedFigure[]} its figures, as they follow one another */
  get inOrder() {
    return [...this.#figures].sort(([a], [b]) => a - b).map(([, figure]) => figure);
  }

  /** @returns {PassedFigure | undefined} the first figure that has a picture */
  get firstWithPicture() {
    return this.inOrder.find(({ drawings }) => drawings !== null);
  }

  /** @param {SharedPage} page what links to this page show */
  share(page) {
    this.#collector.share(this.#path, page);
  }
}

let current = new Collector();

/**
 * Begins a build: what was collected before is forgotten.
 * @param {(picture: SharePicture) => void} [draw] what becomes of the picture of each page; none is drawn without it
 */
export function beginCollecting(draw) {
  current = new Collector(draw);
}

/** The collector of the build that runs. */
export const collector = () => current;
