/**
 * The pages of the built site, each read and parsed once for all tests: what each test wants to know is read in one pass. The whole run reads
 * all of them, a daily one those of `pagesToRead`.
 */
import { setImmediate } from 'node:timers/promises';
import { extent } from '../scripts/testing/extent.ts';
import { agreement } from './agreement/of-page.ts';
import { beginning } from './beginning.ts';
import { described } from './data-pages.ts';
import type { HtmlPage } from './html.ts';
import { markup } from './markup.ts';
import { numbers } from './numbers.ts';
import { documentOf, pages, pagesToRead, type SitePage } from './site.ts';
import { translation } from './translation.ts';

/** Reads from a page what a test needs of it later, for the page itself is not kept. */
export interface Observer<T = unknown> {
  /** The pages that it looks at; all that are read if it does not say. */
  readonly of?: (page: SitePage) => boolean;
  readonly read: (page: SitePage, html: HtmlPage) => T;
}

const OBSERVERS = { markup, agreement, described, numbers, translation, beginning };

type Name = keyof typeof OBSERVERS;
type Found<K extends Name> = ReturnType<(typeof OBSERVERS)[K]['read']>;

/** So long the pass goes on before it lets the runner speak, in milliseconds. */
const TURN = 20;

let pass: Promise<Map<Name, readonly unknown[] | Error>> | undefined;

/** What an observer read, page by page, in the order of their addresses. The first call reads the pages for every observer. */
export async function everyPage<K extends Name>(name: K): Promise<readonly Found<K>[]> {
  pass ??= readAll();
  const found = (await pass).get(name);
  if (found instanceof Error) throw found;
  return found as readonly Found<K>[];
}

async function readAll(): Promise<Map<Name, readonly unknown[] | Error>> {
  const readings = Object.entries(OBSERVERS).map(([name, observer]) => new Reading(name as Name, observer));
  let since = performance.now();
  for (const page of extent({ daily: pagesToRead, all: pages })()) {
    const wanted = readings.filter((reading) => reading.wants(page));
    if (wanted.length > 0) {
      const html = documentOf(page);
      for (const reading of wanted) reading.take(page, html);
    }
    if (performance.now() - since > TURN) {
      await setImmediate();
      since = performance.now();
    }
  }
  return new Map(readings.map((reading) => [reading.name, reading.error ?? reading.found]));
}

/** What one observer has read so far. Its error is its own: it ends neither the pass nor the tests of the others. */
class Reading {
  readonly found: unknown[] = [];
  error: Error | undefined;

  constructor(
    readonly name: Name,
    readonly observer: Observer,
  ) {}

  wants(page: SitePage): boolean {
    return !this.error && (this.observer.of?.(page) ?? true);
  }

  take(page: SitePage, html: HtmlPage): void {
    try {
      // a copy, because a piece of its text would keep the whole page
      this.found.push(structuredClone(this.observer.read(page, html)));
    } catch (cause) {
      this.error = new Error(`${page.path} cannot be read for "${this.name}": ${(cause as Error).message}`, { cause });
    }
  }
}
