/** The `test` of all whole-site tests: it fails when the site asks another server for something or reports an error. */
import { type BrowserContext, test as base, expect as baseExpect, type Page, type Worker } from '@playwright/test';
import axeCore, { type RunOptions } from 'axe-core';

/** Patient enough for an engine of 18 MB on a busy machine; what is wrong stays wrong. */
export const expect = baseExpect.configure({ timeout: 20_000 });

interface Fixtures {
  /** A test that provokes errors adds here what they look like: `allowedErrors.push(/status of 404/)`. */
  allowedErrors: RegExp[];
  guard: undefined;
}

/**
 * Watches the context of `page` (a test that needs another one sets it up with `test.use`, not `browser.newContext`):
 * no request may leave the site, and nothing may end on the console as an error, uncaught or against the
 * Content-Security-Policy. Errors can be allowed, foreign requests cannot.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
  baseURL: ({}, use) => use(process.env.KLARHAUSHALT_URL),
  // An array filled by the test; as an option, Playwright would take two patterns for a fixture and its settings.
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  allowedErrors: ({}, use) => use([]),
  guard: [
    async ({ context, baseURL, allowedErrors }, use) => {
      const { foreign, errors } = watch(context, baseURL ?? '');
      await use(undefined);
      expect(foreign, 'requests to another origin').toEqual([]);
      const unexpected = errors.filter((error) => !allowedErrors.some((pattern) => pattern.test(error)));
      expect(unexpected, 'errors reported by the page').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Collects the requests of a context that leave `site`, and the errors its pages and workers report. It only listens:
 * intercepting the requests instead would switch off the browser's cache.
 */
export function watch(context: BrowserContext, site: string): { foreign: string[]; errors: string[] } {
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

const AXE_OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What is right is not listed: a page of a thousand cells takes a fifth of the time.
  resultTypes: ['violations'],
};

/**
 * Expects axe to find nothing on the page as it is now: WCAG 2.2 AA and the good practice around it. Needs JavaScript.
 * The test goes on after a finding, so that one page does not hide what is wrong with the next.
 */
export async function axe(page: Page): Promise<void> {
  const there = await page.evaluate(() => 'axe' in window);
  if (!there) await page.evaluate(axeCore.source);
  const violations = await page.evaluate(
    async (options) => (await (Reflect.get(window, 'axe') as typeof axeCore).run(document, options)).violations,
    AXE_OPTIONS,
  );
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
  expect.soft(findings, `axe on ${page.url()}`).toEqual([]);
}
