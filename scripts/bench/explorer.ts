/** The explorers in Chromium: how long until the first answer, and how long a question takes in the engine. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Query } from '../../src/engine/engine.ts';
import type { PublishedFile } from '../../src/engine/fetch-table.ts';
import type { openWasm } from '../../src/engine/wasm.ts';
import { type Answer, explore } from '../../src/haushalt/explore/sql.ts';
import { defaultState, type Options, type State } from '../../src/haushalt/explore/state.ts';
import { findBrowser } from '../../tests/browser.ts';
import { compressFolder } from '../compress.ts';
import { serve } from '../serve.ts';
import { type Comparing, comparingOf, timeComparing } from './comparison.ts';
import { measureOwn, type OwnRun } from './own.ts';
import { RUNS, repeat } from './samples.ts';
import { measureSql, type SqlRun } from './sql.ts';

/** Questions that differ in what they cost. */
const QUESTIONS: readonly { readonly name: string; readonly state: Partial<State> }[] = [
  { name: 'the default question', state: {} },
  { name: 'two levels: Unterprodukt × Konto', state: { gruppe: 'unterprodukt', untergruppe: 'konto' } },
  { name: 'a word as a filter, by product', state: { gruppe: 'produkt', text: 'schule' } },
  { name: 'per inhabitant, by product', state: { gruppe: 'produkt', einheit: 'je-einwohner' } },
  { name: 'result by department, all years', state: { gruppe: 'fachbereich', groesse: 'ergebnis' } },
];

/** Times of one question in one engine, in milliseconds. */
export interface Asked {
  readonly name: string;
  readonly rows: number;
  /** Asked for the first time since the engine started, after the questions above it. */
  readonly cold: number;
  /** Asked again, some seconds later, each time. */
  readonly warm: readonly number[];
}

export interface ExplorerRun {
  /** From the first action to the first answer in the page, everything loaded from the server. */
  readonly boot: number;
  readonly asked: readonly Asked[];
  readonly comparison: { readonly boot: number; readonly asked: readonly Asked[] };
  readonly sql: SqlRun;
  readonly own: OwnRun;
}

export interface ExplorerBench {
  readonly browser: string;
  readonly runs: readonly ExplorerRun[];
}

/** Measures a built site as a host would serve it: precompressed, under its own headers. */
export async function measureExplorer(dist: string): Promise<ExplorerBench> {
  await compressFolder(dist);
  const server = await serve({ dir: dist, port: 0 });
  const browser = await chromium.launch(await findBrowser());
  const address = `${server.url}/haushalt/erkunden/`;
  const comparison = `${server.url}/vergleich/erkunden/`;
  try {
    const runs = await repeat(async () => ({
      boot: await inFreshPage(browser, address, (page) => boot(page, 'groesse', 'ertrag')),
      asked: await inFreshPage(browser, address, (page) => askAll(page, moduleOf(dist, 'wasm'))),
      comparison: {
        boot: await inFreshPage(browser, comparison, (page) => boot(page, 'ansicht', 'punkte')),
        asked: await inFreshPage(browser, comparison, (page) => compareAll(page, dist)),
      },
      sql: await measureSql(browser, server.url),
      own: await measureOwn(browser, server.url),
    }));
    return { browser: `Chromium ${browser.version()}`, runs };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A context of its own has nothing in its cache. */
async function inFreshPage<T>(browser: Browser, address: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'de-DE' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await work(page);
  } finally {
    await context.close();
  }
}

/** A script of the site by its name, e.g. that which brings the engine: what visitors run is what is measured. */
function moduleOf(dist: string, part: string): string {
  const name = readdirSync(join(dist, '_astro')).find((file) => file.startsWith(`${part}.`) && file.endsWith('.js'));
  if (!name) throw new Error(`No script ${part} in ${dist}/_astro.`);
  return `/_astro/${name}`;
}

/** Something else is chosen; the answer is there when the page counts what it shows. */
const boot = (page: Page, name: string, value: string): Promise<number> =>
  page.evaluate(
    async ([name, value]) => {
      const select = document.querySelector<HTMLSelectElement>(`form.explorer select[name="${name}"]`);
      const status = document.querySelector('#status');
      if (!select || !status) throw new Error('The explorer has changed its form.');
      const answered = new Promise<void>((resolve, reject) => {
        new MutationObserver(() => {
          if (/Zeilen?|Region/.test(status.textContent ?? '')) resolve();
          if (status.classList.contains('failed')) reject(new Error(status.textContent ?? ''));
        }).observe(status, { childList: true, characterData: true, subtree: true, attributes: true });
      });
      const started = performance.now();
      select.value = value as string;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await answered;
      return performance.now() - started;
    },
    [name, value],
  );

async function compareAll(page: Page, dist: string): Promise<Asked[]> {
  const form = page.locator('#vergleich');
  const options = JSON.parse((await form.getAttribute('data-options')) ?? '');
  const files = JSON.parse((await form.getAttribute('data-files')) ?? '');
  const modules = { wasm: moduleOf(dist, 'wasm'), answering: moduleOf(dist, 'answering') };
  const comparing: Comparing = {
    ...modules,
    options,
    files,
    questions: comparingOf(options),
    settle: SETTLE,
    rounds: RUNS,
  };
  return page.evaluate(timeComparing, comparing);
}

async function askAll(page: Page, module: string): Promise<Asked[]> {
  const options = await page.$eval('#explorer', (form) => JSON.parse((form as HTMLElement).dataset.options ?? ''));
  const questions = QUESTIONS.map(({ name, state }) => ({ name, query: queryOf(options, state) }));
  return page.evaluate(timeQuestions, { module, questions, settle: SETTLE, rounds: RUNS });
}

function queryOf(options: Options, state: Partial<State>): Query<Answer> {
  const usual = defaultState(options);
  const years = options.fassungen.find(({ fassung }) => fassung === usual.fassung)?.jahre ?? usual.jahre;
  const jahre = state.groesse === 'ergebnis' ? years : usual.jahre;
  return explore({ ...usual, jahre, ...state }, options);
}

/** The browser compiles the engine twice: at once and quickly, then in the background and well. Warm means after that. */
const SETTLE = 3000;

interface Questions {
  readonly module: string;
  readonly settle: number;
  readonly rounds: number;
  readonly questions: readonly { readonly name: string; readonly query: Query<Answer> }[];
}

/** Runs in the page. */
async function timeQuestions({ module, questions, settle, rounds }: Questions): Promise<Asked[]> {
  const form = document.querySelector<HTMLElement>('#explorer');
  const files: PublishedFile[] = JSON.parse(form?.dataset.files ?? '');
  const { openWasm: open }: { openWasm: typeof openWasm } = await import(module);
  const engine = await open(files, () => {});
  const asked: { name: string; rows: number; cold: number; warm: number[] }[] = [];
  for (const { name, query } of questions) {
    const started = performance.now();
    const rows = (await engine.run(query)).length;
    asked.push({ name, rows, cold: performance.now() - started, warm: [] });
  }
  await new Promise((resolve) => setTimeout(resolve, settle));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { query }] of questions.entries()) {
      const started = performance.now();
      await engine.run(query);
      asked[index]?.warm.push(performance.now() - started);
    }
  }
  await engine.close();
  return asked;
}
