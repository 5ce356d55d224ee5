import { fork } from 'node:child_process';
import { availableParallelism, constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../handed-over.ts').SharePicture} SharePicture */
/** @typedef {Pick<SharePicture, 'path' | 'svg'>} Task */

const PAINTER = fileURLToPath(new URL('./draw-pictures.mjs', import.meta.url));

/** Each painter draws one picture at a time. */
const PAINTERS = Math.min(availableParallelism(), 4);

/**
 * Draws share pictures as PNG into the site while its pages are still rendered: in processes of their own, which yield to the one
 * that renders. Each address is drawn once.
 */
export class Pictures {
  /** @type {Set<string>} */
  #known = new Set();
  /** @type {Task[]} */
  #waiting = [];
  /** @type {import('node:child_process').ChildProcess[]} */
  #painters = [];
  /** @type {import('node:child_process').ChildProcess[]} */
  #idle = [];
  #open = 0;
  #count = { drawn: 0, kept: 0 };
  /** @type {(value?: unknown) => void} */
  #done = () => {};
  /** @type {Error | undefined} */
  #fault;
  #dist;

  /** @param {string} dist folder of the site */
  constructor(dist) {
    this.#dist = dist;
  }

  /** @param {Task} picture */
  add({ path, svg }) {
    if (this.#known.has(path)) return;
    this.#known.add(path);
    this.#waiting.push({ path, svg });
    this.#open += 1;
    this.#next();
  }

  /**
   * Waits until all are drawn, and lets the painters go.
   * @returns {Promise<{ drawn: number, kept: number }>}
   * @throws when one could not be drawn
   */
  async finish() {
    for (const painter of this.#painters) painter.channel?.ref();
    if (this.#open > 0 && !this.#fault)
      await new Promise((done) => {
        this.#done = done;
      });
    for (const painter of this.#painters) if (painter.connected) painter.disconnect();
    if (this.#fault) throw this.#fault;
    return this.#count;
  }

  #next() {
    const painter = this.#idle.pop() ?? (this.#painters.length < PAINTERS ? this.#start() : undefined);
    if (!painter) return;
    const task = this.#waiting.shift();
    if (task) painter.send(task);
    else this.#idle.push(painter);
  }

  #start() {
    const painter = fork(PAINTER, [this.#dist], { execArgv: [] });
    this.#painters.push(painter);
    if (painter.pid !== undefined) setPriority(painter.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    // a build that fails elsewhere does not wait for pictures
    painter.unref();
    painter.channel?.unref();
    painter.on('message', (/** @type {{ path: string, drawn?: boolean, fault?: string }} */ { path, drawn, fault }) => {
      if (fault !== undefined) this.#fail(`${path}: ${fault}`);
      else this.#count[drawn ? 'drawn' : 'kept'] += 1;
      this.#open -= 1;
      this.#idle.push(painter);
      if (this.#open === 0) this.#done();
      else this.#next();
    });
    painter.on('error', (error) => this.#fail(error.message));
    painter.on('exit', (code, signal) => {
      if (code !== 0) this.#fail(`der Prozess, der zeichnet, endete mit ${signal ?? code}`);
    });
    return painter;
  }

  /** @param {string} reason */
  #fail(reason) {
    this.#fault ??= new Error(`Bilder zum Teilen: ${reason}`);
    this.#done();
  }
}
