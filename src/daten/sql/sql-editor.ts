import { type Console, StatementError, Stopped } from '../../engine/console.ts';
import type { Answer } from '../../engine/console-answer.ts';
import { number } from '../../text/format.ts';
import { readLink, writeLink } from '../../ui/sql-link.ts';
import { SQL_MESSAGES } from '../../words/de/sql/messages.ts';
import { SQL_EDITOR } from '../../words/de/sql/panel.ts';
import { answerView } from './answer-view.ts';
import { chartView } from './chart-view.ts';
import { citation, type Origin } from './cite.ts';
import { keepNames } from './creation.ts';
import { type Editor, editorIn, type Schema } from './editor.ts';
import { ownTables } from './eigene/own-tables.ts';
import { historyView } from './history-view.ts';
import { onlyLast, tell } from './messages.ts';
import { lineOf } from './place.ts';
import { type Part, Refused, statementsOf } from './statements.ts';
import { tablesRead } from './tables-read.ts';

export type { Schema } from './editor.ts';

/** The opened desk. */
export interface SqlEditor {
  /** Writes a question into the editor and runs it, in place of one that is running. */
  ask(sql: string): void;
  focus(): void;
}

/** What the page knows of its data. */
export interface PageData {
  /** The database, perhaps still on its way; asked again after a failure, it is tried again. */
  database(): Promise<Console>;
  readonly origins: readonly Origin[];
  readonly schema: Schema;
  readonly site: string;
  /** Columns that are text in the published tables. */
  readonly texts: readonly string[];
  /**
   * Where the tables are those of a visitor's file: what everything taken from it says of itself. No address and no history keeps
   * a question then, and no other file stands beside.
   */
  readonly eigene?: () => string;
}

const found = (id: string): HTMLElement | null => document.getElementById(id);
const element = <E extends HTMLElement>(id: string): E => found(id) as E;

/** Opens the editor and connects it with the database and the desk in the page. */
export function openEditor({ database, origins, schema, site, texts, eigene }: PageData): SqlEditor {
  element('pult').hidden = false;
  const editor = editorIn(element('editor'), schema, () => void run());
  const chart = chartView(element<HTMLDetailsElement>('diagramm'));
  const answers = answerView(element('antwort'), chart.order, eigene);
  const past = eigene ? undefined : historyView(element('fragen'), element('vergessen'), ask);
  const ownPlace = found('eigene');
  if (ownPlace)
    ownTables(ownPlace, {
      database,
      texts: new Set(texts),
      changed(tables) {
        own = new Set(Object.keys(tables));
        editor.complete({ ...schema, ...tables });
      },
      ask,
    });
  const runButton = element<HTMLButtonElement>('ausfuehren');
  const stopButton = element<HTMLButtonElement>('anhalten');
  const state = element('zustand');
  let own: ReadonlySet<string> = new Set();
  /** The question that is running, or waits for the database. */
  let current: string | undefined;
  let again = false;

  function ask(sql: string): void {
    if (editor.text().trim() !== sql.trim()) editor.write(sql);
    if (current === undefined) void run();
    else if (current.trim() !== sql.trim()) {
      again = true;
      void stop();
    }
  }

  async function run(): Promise<void> {
    if (current !== undefined) return;
    current = editor.text();
    setBusy(true);
    clear();
    state.textContent = SQL_EDITOR.waiting;
    const console = await database().catch(() => null);
    if (console) {
      current = editor.text();
      again = false;
      await answer(console, current);
    } else {
      answers.hide();
      state.textContent = '';
    }
    current = undefined;
    setBusy(false);
    if (!again || !console) return;
    again = false;
    await run();
  }

  async function answer(console: Console, sql: string): Promise<void> {
    const started = performance.now();
    state.textContent = SQL_EDITOR.running;
    const clock = setInterval(() => {
      if (!stopButton.disabled) state.textContent = SQL_EDITOR.runningFor((performance.now() - started) / 1000);
    }, 500);
    stopButton.hidden = false;
    let parts: Part[] = [];
    try {
      parts = statementsOf(sql);
      if (parts.length === 0) throw new Refused(SQL_MESSAGES.empty, { from: 0, to: 0 });
      keepNames(parts, new Set(Object.keys(schema)));
      const found = await console.ask(parts).finally(() => clearInterval(clock));
      await show(sql, parts, found, performance.now() - started);
    } catch (error) {
      fail(sql, error, parts);
    } finally {
      clearInterval(clock);
    }
  }

  async function show(sql: string, parts: readonly Part[], found: Answer | null, time: number): Promise<void> {
    past?.add(sql);
    if (!eigene) remember(sql);
    const took = time < 1000 ? `${number(time)} ms` : `${number(time / 1000, 1)} s`;
    if (!found) {
      answers.hide();
      state.textContent = SQL_EDITOR.noRows(took, onlyLast(parts));
      return;
    }
    await answers.show(found);
    state.textContent = SQL_EDITOR.rows(found.rows, took, onlyLast(parts));
    chart.offer(found);
    cite(sql, parts);
  }

  function cite(sql: string, parts: readonly Part[]): void {
    if (eigene) {
      element('zitat').textContent = eigene();
      chart.cite(eigene());
      return;
    }
    const known = (name: string): boolean => own.has(name) || origins.some(({ table }) => table === name);
    const read = tablesRead(
      parts.map((part) => part.sql),
      known,
    );
    // what SHOW tells is of the database itself
    element('eigenes').hidden = !parts.at(-1)?.rows || origins.some(({ table }) => read.tables.includes(table));
    const page = new URL(location.pathname, location.href).href;
    const cited = { site, sql, ...read, origins, page, today: new Date() };
    element('zitat').textContent = SQL_EDITOR.cite(citation({ ...cited, link: writeLink(sql) }));
    chart.cite(citation({ ...cited, link: '' }));
  }

  function fail(sql: string, error: unknown, parts: readonly Part[]): void {
    answers.hide();
    state.textContent = '';
    if (error instanceof Stopped) {
      state.textContent = error.anew ? SQL_EDITOR.stopped : 'Angehalten.';
      return;
    }
    const tables = [...Object.keys(schema), ...own];
    const report = tell(error, parts, error instanceof StatementError ? error.index : -1, tables);
    const where = report.place && report.place.to > report.place.from ? report.place : null;
    const place = where && lineOf(sql, where);
    const words = document.createElement('p');
    words.textContent = `${place ? SQL_EDITOR.place(place.line, place.column) : ''}${report.text}`;
    const original = document.createElement('pre');
    original.lang = 'en';
    original.textContent = report.original;
    const box = element('fehler');
    box.hidden = false;
    box.replaceChildren(words, ...(report.original ? [original] : []));
    editor.mark(where);
    editor.focus();
    // after the editor, which scrolls to what is marked when the next frame is drawn; at once, as a later one would end a smooth movement
    requestAnimationFrame(() => {
      for (const one of [element('editor'), box]) one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
  }

  function clear(): void {
    const box = element('fehler');
    box.hidden = true;
    box.replaceChildren();
    answers.wait();
    editor.mark(null);
  }

  function setBusy(busy: boolean): void {
    runButton.disabled = busy;
    if (!busy) stopButton.hidden = true;
    stopButton.disabled = false;
  }

  async function stop(): Promise<void> {
    // the button must not take the focus away with it
    if (document.activeElement === stopButton) editor.focus();
    stopButton.disabled = true;
    state.textContent = SQL_EDITOR.stopping;
    await (await database()).stop();
  }

  runButton.addEventListener('click', () => void run());
  stopButton.addEventListener('click', () => void stop());
  found('verweis')?.addEventListener('click', () => void copyLink(editor));
  return { ask, focus: editor.focus };
}

/** The address holds the question that is answered, so that it can be passed on as it is. */
function remember(sql: string): void {
  if (readLink(location.hash)?.trim() === sql.trim()) return;
  history.pushState(null, '', writeLink(sql) ?? location.pathname);
}

async function copyLink(editor: Editor): Promise<void> {
  const said = element('kopiert');
  const link = writeLink(editor.text());
  if (!link) {
    said.textContent = SQL_EDITOR.linkTooLong;
    return;
  }
  const address = new URL(link, location.href).href;
  try {
    await navigator.clipboard.writeText(address);
    said.textContent = 'Kopiert.';
  } catch {
    history.replaceState(null, '', link);
    said.textContent = SQL_EDITOR.noCopy;
  }
}
