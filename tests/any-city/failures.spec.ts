/** When an explorer cannot load: it says why in plain words, keeps the last answer, and offers a way on. */
import type { Page, Route } from '@playwright/test';
import {
  answered,
  ask,
  asking,
  COMPARISON,
  choose,
  EXPLORER,
  engineRequests,
  openFilters,
  rowsOf,
  said,
  totalOf,
} from '../explorer-page.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';
import { holdClock } from '../hold-clock.ts';

const WASM = '**/engine/*.wasm';
const WORKER = '**/engine/*.worker.*.js';

/** What differs between the two explorers: where they are, what is asked first, and what is seen before and after. */
interface Explorer {
  readonly name: string;
  readonly path: string;
  /** A table that it needs. */
  readonly table: string;
  readonly pages: string;
  readonly ask: (page: Page) => Promise<void>;
  readonly answered: (page: Page) => Promise<void>;
  readonly expectDefault: (page: Page) => Promise<void>;
  readonly expectAnswer: (page: Page) => Promise<void>;
}

const EXPLORERS: readonly Explorer[] = [
  {
    name: 'the budget',
    path: EXPLORER,
    table: 'posten',
    pages: '/haushalt/',
    // sums made at build do not hold the parts of products
    ask: (page) => choose(page, 'Gruppiert nach', 'Unterprodukt'),
    answered: (page) => answered(page),
    // Areas, not parts of products: the answer from before.
    async expectDefault(page) {
      expect(await totalOf(page)).toEqual([675_680_300]);
      await expect(page.locator('#antwort tbody')).toContainText('Produktbereich 36');
    },
    async expectAnswer(page) {
      await expect(page.locator('#antwort tbody')).toContainText('Unterprodukt 36');
      expect(await totalOf(page)).toEqual([675_680_300]);
    },
  },
  {
    name: 'the comparison',
    path: COMPARISON,
    table: 'werte',
    pages: '/vergleich/',
    // the price index is no part of the rows made at build
    ask: (page) => choose(page, 'Preise', 'in Preisen von 2020'),
    answered: (page) => answered(page, /^\d+ Regionen/),
    expectDefault: (page) => expect(page.locator('#antwort thead')).toContainText('Gruppe: Mitte'),
    expectAnswer: (page) => expect(page.locator('#antwort')).toContainText('in Preisen von 2020'),
  },
];

for (const explorer of EXPLORERS) {
  const TABLE = `**/${explorer.table}.parquet?*`;

  /** Asks the first own question while something stands in the way. */
  const askWith = async (page: Page, pattern: string, obstacle: (route: Route) => unknown): Promise<void> => {
    await page.goto(explorer.path);
    await page.route(pattern, obstacle);
    await explorer.ask(page);
  };

  /** The message is there, the first answer still stands, the ways on lead on; then, the obstacle gone, a retry works. */
  const expectFailureAndRetry = async (page: Page, pattern: string, reason: string | RegExp): Promise<void> => {
    await expect(said(page)).toHaveClass(/failed/);
    await expect(said(page)).toContainText('Diese Frage konnte nicht beantwortet werden.');
    await expect(said(page)).toContainText(reason);
    // It stays, whatever else is still arriving.
    await explorer.expectDefault(page);
    await expect(said(page).getByRole('link', { name: 'fertigen Seiten' })).toHaveAttribute('href', explorer.pages);
    const file = await said(page).getByRole('link', { name: 'Tabellen als Datei' }).getAttribute('href');
    expect((await page.request.get(new URL(file ?? '', page.url()).href)).status()).toBe(200);

    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await explorer.answered(page);
    await explorer.expectAnswer(page);
    await expect(said(page)).not.toHaveClass(/failed/);
  };

  /** The engine is asked for and has not come: from here on nothing moves, as its tables wait for it. */
  const begun = (page: Page): Promise<void> => expect(said(page).getByRole('progressbar')).toHaveJSProperty('value', 0);

  // both stand on the same form; a daily run breaks the one
  test.describe(explorer.name, explorer.table === 'posten' ? {} : WHOLE_RUN, () => {
    test('a worker that is blocked', WHOLE_RUN, async ({ page, allowedErrors }) => {
      allowedErrors.push(/Event|error in duckdb worker/);
      await askWith(page, WORKER, (route) => route.abort());
      await expectFailureAndRetry(page, WORKER, 'Der Browser hat den Rechenkern nicht gestartet.');
    });

    test(
      'an engine program that is blocked is given up when nothing has come for 20 seconds',
      WHOLE_RUN,
      async ({ page, allowedErrors }) => {
        // The engine's worker leaves it uncaught; hence the rule of 20 seconds.
        allowedErrors.push(/uncaught: TypeError: Failed to fetch.*duckdb-browser/s);
        await holdClock(page);
        await askWith(page, WASM, (route) => route.abort());
        await begun(page);
        await page.clock.fastForward(20_000);
        await expectFailureAndRetry(page, WASM, 'Seit 20 Sekunden kommt nichts mehr an.');
      },
    );

    test('a browser that forbids WebAssembly', WHOLE_RUN, async ({ page, allowedErrors }) => {
      allowedErrors.push(/Content Security Policy|wasm-eval|WebAssembly/);
      await holdClock(page);
      // As on a host that sends another policy with the worker, or in a browser hardened against WebAssembly.
      await askWith(page, WORKER, async (route) => {
        const response = await route.fetch();
        const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
      });
      await begun(page);
      await page.clock.fastForward(20_000);
      await expectFailureAndRetry(page, WORKER, /Seit 20 Sekunden|startet nicht/);
    });

    test('a browser from before 2022 is told at once, and fetches no engine', WHOLE_RUN, async ({ page }) => {
      await page.addInitScript(() => {
        WebAssembly.validate = () => false;
      });
      await page.goto(explorer.path);
      const engine = engineRequests(page);
      await explorer.ask(page);
      await expect(said(page)).toContainText('wie es Browser seit 2022 haben');
      await explorer.expectDefault(page);
      expect(engine.filter((address) => address.includes('.wasm'))).toEqual([]);
    });

    test('a transfer that hangs is given up after 20 seconds, not before', async ({ page }) => {
      await holdClock(page);
      await askWith(page, WASM, () => undefined);
      await begun(page);
      await page.clock.fastForward(19_999);
      await expect(said(page)).toContainText('Die Datenbank wird geladen: ');
      await page.clock.fastForward(1);
      await expectFailureAndRetry(page, WASM, 'Seit 20 Sekunden kommt nichts mehr an.');
    });

    test(
      'an engine that does not get ready is given up 15 seconds after its last byte',
      WHOLE_RUN,
      async ({ page }) => {
        await holdClock(page);
        // It loads, but its answer to the first call is lost. The engine's worker tells of a chunk only when 20 ms
        // have gone by since the last one; for its clock they always have, so that the last byte is told.
        const mute = `const send = postMessage.bind(self);
        self.postMessage = (message, transfer) => message.type === 'OK' || send(message, transfer);
        let now = 0;
        self.Date = class extends Date {
          constructor(...given) {
            super(...(given.length > 0 ? given : [(now += 1000)]));
          }
        };`;
        await askWith(page, WORKER, (route) =>
          fulfilChanged(route, (body) => Buffer.concat([Buffer.from(mute), body])),
        );
        const whole = (bar: HTMLProgressElement): boolean => bar.value === bar.max;
        await expect.poll(() => page.locator('#status progress').evaluate(whole)).toBe(true);
        await page.clock.fastForward(14_999);
        await expect(said(page)).not.toHaveClass(/failed/);
        // the engine may tell of its last byte twice
        await page.clock.fastForward(15_000);
        await expectFailureAndRetry(page, WORKER, 'Alles ist geladen, aber der Rechenkern startet nicht.');
      },
    );

    test('a table that is missing', async ({ page, allowedErrors }) => {
      allowedErrors.push(/status of 404/);
      await askWith(page, TABLE, (route) => route.fulfill({ status: 404, body: 'Nicht gefunden' }));
      await expectFailureAndRetry(page, TABLE, `Die Datei ${explorer.table}.parquet fehlt (404).`);
    });

    test('a table with other bytes than the site was built with', WHOLE_RUN, async ({ page }) => {
      await askWith(page, TABLE, (route) => fulfilChanged(route, (body) => body.fill(0, 1000, 1100)));
      await expectFailureAndRetry(
        page,
        TABLE,
        `Die Datei ${explorer.table}.parquet ist beschädigt oder unvollständig.`,
      );
    });

    test('a table that is cut off', WHOLE_RUN, async ({ page }) => {
      await askWith(page, TABLE, (route) => fulfilChanged(route, (body) => body.subarray(0, body.length / 2)));
      await expectFailureAndRetry(
        page,
        TABLE,
        `Die Datei ${explorer.table}.parquet ist beschädigt oder unvollständig.`,
      );
    });
  });
}

/** Lets a file through with its bytes changed. */
async function fulfilChanged(route: Route, change: (body: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(Buffer.from(await response.body())) });
}

/** Lets a test end the workers of a page, as a system does that runs out of memory: no event tells of it. */
const keepWorkers = (): void => {
  const Real = Worker;
  const workers: Worker[] = [];
  window.Worker = class extends Real {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      workers.push(this);
    }
  };
  const endWorkers = (): void => {
    for (const worker of workers.splice(0)) worker.terminate();
  };
  Object.assign(window, { endWorkers });
};

test('a worker that dies after it has answered is missed, and another takes its place', async ({ page }) => {
  await page.addInitScript(keepWorkers);
  await page.goto(EXPLORER);
  await ask(page, 'Gruppiert nach', 'Unterprodukt');
  await page.clock.install();
  await page.evaluate('endWorkers()');
  await choose(page, 'Was', 'Ertrag');
  await expect(said(page)).toHaveText('Die Datenbank wird geladen …');
  await page.clock.fastForward(60_000);
  await expect(said(page)).toContainText('Die Datenbank antwortet seit einer Minute nicht mehr.');
  expect(await totalOf(page)).toEqual([675_680_300]);
  await page.clock.resume();
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await answered(page);
  expect(await totalOf(page)).toEqual([664_924_800]);
});

test('no connection when the first question is asked', WHOLE_RUN, async ({ page, context, allowedErrors }) => {
  allowedErrors.push(/ERR_INTERNET_DISCONNECTED/);
  await page.goto(EXPLORER);
  await context.setOffline(true);
  await choose(page, 'Gruppiert nach', 'Unterprodukt');
  await expect(said(page)).toContainText('Eine Datei ließ sich nicht laden; vielleicht fehlt die Verbindung.');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await answered(page);
  await expect(page.locator('#antwort tbody')).toContainText('Unterprodukt 36');
});

test(
  'no connection after the engine and its tables have come: it goes on',
  WHOLE_RUN,
  async ({ page, context, allowedErrors }) => {
    // Chromium asks for the icon again with each new address.
    allowedErrors.push(/ERR_INTERNET_DISCONNECTED.*symbol\.svg/);
    await page.goto(EXPLORER);
    await ask(page, 'Gruppiert nach', 'Unterprodukt');
    await context.setOffline(true);
    const engine = engineRequests(page);
    await ask(page, 'Was', 'Ertrag');
    expect(await totalOf(page)).toEqual([664_924_800]);
    await openFilters(page);
    await asking(page, () => page.getByRole('combobox', { name: 'Produktbereich', exact: true }).selectOption('61'));
    await ask(page, 'Gruppiert nach', 'Konto');
    expect((await rowsOf(page)).map(({ key }) => key)).toContain('4013100');
    expect(engine).toEqual([]);
  },
);
