/** Nothing has arrived for so long, although bytes are still missing. */
export const NO_BYTE = 20_000;
/** All bytes are there, but the engine does not get ready. */
export const NOT_READY = 15_000;

/** Watches a load that may hang without an error: a blocked engine never answers at all. */
export class Stall {
  readonly expired: Promise<never>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reject: (reason: Error) => void = () => {};

  constructor() {
    this.expired = new Promise((_, reject) => {
      this.#reject = reject;
    });
    // the race may be won by someone else; an unobserved rejection must not surface
    this.expired.catch(() => {});
    this.moved(false);
  }

  /** Something arrived; `complete` says that it was the last byte. */
  moved(complete: boolean): void {
    clearTimeout(this.#timer);
    const [time, message] = complete
      ? [NOT_READY, 'Alles ist geladen, aber der Rechenkern startet nicht.']
      : [NO_BYTE, 'Seit 20 Sekunden kommt nichts mehr an.'];
    this.#timer = setTimeout(() => this.#reject(new Error(message)), time);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
