/** The `test` of all whole-site tests: it fails when the site asks another server for something or reports an error. */
import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import { ALL } from '../scripts/testing/extent.ts';
import type { Engine } from '../src/engine/engine.ts';
import { openNative } from '../src/engine/native.ts';
import { COMPARISON, EXPLORER, firstQuestion, openExplorer } from './explorer-page.ts';
import { DATEN } from './site.ts';
import { openSqlPage, tidySqlPage } from './sql-page.ts';

export { expect };

/** What a context did that it must not do. */
interface Seen {
  readonly foreign: string[];
  readonly errors: string[];
}

/** A page that stays open from test to test, and what was seen in its context. */
interface KeptPage {
  readonly page: Page;
  readonly seen: Seen;
}

/** What a context can do from its beginning to its end. */
interface Ability {
  readonly javaScriptEnabled: boolean;
  readonly hasTouch: boolean;
}

const USUAL: Ability = { javaScriptEnabled: true, hasTouch: false };

/** The tag of a test that only `npm run test:all` makes, as a daily run has others that look at what stands nearest to it. */
export const WHOLE_RUN = { tag: '@all' };

interface Fixtures {
  /** Skips what is left to the whole run. */
  leftToWholeRun: undefined;
  /** A test that provokes errors adds here what they look like: `allowedErrors.push(/status of 404/)`. */
  allowedErrors: RegExp[];
  /** A page for tests that open an address first and need no settings but size, touch and scripts: without the cost of a browser context for each. */
  reader: Page;
  /** The explorer of the budget, its engine started, at its first question. For tests that are not about starting. */
  explorer: Page;
  /** The comparison, its engine started, at its first question. */
  comparison: Page;
  /** The SQL desk, opened, without own tables and without a history. */
  sqlPage: Page;
}

interface WorkerFixtures {
  /** The published tables in native DuckDB, for a second opinion. */
  native: Engine;
  /** Opens a page once in a worker and keeps it under a name. */
  keep: (name: string, open: (page: Page) => Promise<unknown>, ability?: Partial<Ability>) => Promise<KeptPage>;
}

/**
 * Watches the context of `page` (a test that needs another one sets it up with `test.use`, not `browser.newContext`), and those
 * of the kept pages: no request may leave the site, and nothing may end on the console as an error, uncaught or against the
 * Content-Security-Policy. Errors can be allowed, foreign requests cannot.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  leftToWholeRun: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
    async ({}, use, { tags }) => {
      test.skip(!ALL && tags.includes(WHOLE_RUN.tag), 'npm run test:all');
      await use(undefined);
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
  baseURL: ({}, use) => use(process.env.KLARHAUSHALT_URL),
  // An array filled by the test; as an option, Playwright would take two patterns for a fixture and its settings.
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  allowedErrors: ({}, use) => use([]),
  async context({ context, baseURL, allowedErrors }, use) {
    const seen = await prepare(context, baseURL);
    await use(context);
    expectNothing(seen, allowedErrors);
  },
  async reader({ keep, allowedErrors, viewport, javaScriptEnabled, hasTouch }, use) {
    const ability = { javaScriptEnabled: javaScriptEnabled ?? true, hasTouch: hasTouch ?? false };
    const kept = await keep(`reader ${Object.values(ability)}`, async () => {}, ability);
    await putAway(kept.page);
    await lend(kept, allowedErrors, use, async (page) => {
      if (viewport) await page.setViewportSize(viewport);
    });
  },
  async explorer({ keep, allowedErrors }, use) {
    const kept = await keep('explorer', (page) => openExplorer(page, EXPLORER));
    await lend(kept, allowedErrors, use, firstQuestion);
  },
  async comparison({ keep, allowedErrors }, use) {
    const kept = await keep('comparison', (page) => openExplorer(page, COMPARISON));
    await lend(kept, allowedErrors, use, firstQuestion);
  },
  async sqlPage({ keep, allowedErrors }, use) {
    await lend(await keep('desk', openSqlPage), allowedErrors, use, tidySqlPage);
  },
  native: [
    // biome-ignore lint/correctness/noEmptyPattern: see above.
    async ({}, use) => {
      const engine = await openNative(DATEN);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker' },
  ],
  keep: [
    async ({ browser }, use, { project }) => {
      const { locale, timezoneId, contextOptions } = project.use;
      const pages = new Map<string, Promise<KeptPage>>();
      const open = async (then: (page: Page) => Promise<unknown>, ability: Partial<Ability>): Promise<KeptPage> => {
        const baseURL = process.env.KLARHAUSHALT_URL;
        // all of it said: what is left out would be taken from the test that happens to run
        const plain = { viewport: VIEWPORT, colorScheme: 'light', ...USUAL, ...ability } as const;
        const context = await browser.newContext({ ...contextOptions, ...plain, baseURL, locale, timezoneId });
        const seen = await prepare(context, baseURL);
        const page = await context.newPage();
        await then(page);
        return { page, seen };
      };
      await use((name, then, ability = {}) => {
        const kept = pages.get(name) ?? open(then, ability);
        pages.set(name, kept);
        return kept;
      });
      for (const kept of pages.values()) await (await kept).page.context().close();
    },
    { scope: 'worker' },
  ],
});

const VIEWPORT = { width: 1280, height: 720 };

/** Gives a kept page to a test as if it were new, and looks afterwards whether the test saw something forbidden. */
export async function lend(
  { page, seen }: KeptPage,
  allowed: readonly RegExp[],
  use: (page: Page) => Promise<void>,
  tidy?: (page: Page) => Promise<void>,
): Promise<void> {
  for (const list of [seen.foreign, seen.errors]) list.length = 0;
  await page.setViewportSize(VIEWPORT);
  await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'reduce' });
  await tidy?.(page);
  await use(page);
  expectNothing(seen, allowed);
}

/**
 * What a test before may have left: listeners, answers in place of the server's, a pointer over something, and a long page, which
 * would be laid out once more for each setting that follows.
 */
async function putAway(page: Page): Promise<void> {
  page.removeAllListeners('request');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // a page of ours, and a small one: from a page of nobody's the browser would go on in a new process, every time
  await page.goto('/symbol.svg');
  await page.mouse.move(0, 0);
}

function expectNothing({ foreign, errors }: Seen, allowed: readonly RegExp[]): void {
  expect(foreign, 'requests to another origin').toEqual([]);
  const unexpected = errors.filter((error) => !allowed.some((pattern) => pattern.test(error)));
  expect(unexpected, 'errors reported by the page').toEqual([]);
}

async function prepare(context: BrowserContext, baseURL = ''): Promise<Seen> {
  await context.addInitScript(waitForever);
  return watch(context, baseURL);
}

/**
 * Runs in the page: timers of 15 seconds and more never ring. With them a page gives up what takes too long, and a busy machine
 * is no fault of the site. Tests about giving up install a clock of their own, which takes the place of this.
 */
function waitForever(): void {
  const { setTimeout: ring } = window;
  const patient = (act: TimerHandler, delay = 0, ...given: unknown[]): number =>
    delay >= 15_000 ? 0 : ring(act, delay, ...given);
  Object.assign(window, { setTimeout: patient });
}

/**
 * Collects the requests of a context that leave `site`, and the errors its pages and workers report. It only listens:
 * intercepting the requests instead would switch off the browser's cache.
 */
export function watch(context: BrowserContext, site: string): Seen {
  const foreign: string[] = [];
  const errors: string[] = [];
  const { origin } = new URL(site);
  const checkOrigin = (url: string) => {
    const target = new URL(url.replace(/^ws/, 'http'));
    if (target.protocol !== 'data:' && target.origin !== origin) foreign.push(url);
  };
  context.on('request', (request) => checkOrigin(request.url()));
  context.on('page', (page) => {
    page.on('websocket', (socket) => checkOrigin(socket.url()));
    page.on('worker', reportViolations);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => errors.push(`uncaught: ${webError.error().stack ?? webError.error().message}`));
  return { foreign, errors };
}

/** What a policy forbids a page stands on the console by itself; what it forbids a worker, only the worker hears. */
async function reportViolations(worker: Worker): Promise<void> {
  const listen = () =>
    self.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content-Security-Policy in a worker: ${violatedDirective} forbids ${blockedURI}`),
    );
  await worker.evaluate(listen).catch(() => undefined);
}
