import { openConsole, StatementError, Stopped } from '../../engine/console.ts';
import type { Answer } from '../../engine/console-answer.ts';
import type { PublishedFile } from '../../engine/fetch-table.ts';
import type { Progress } from '../../engine/start.ts';
import { number } from '../../ui/format.ts';
import { readLink, writeLink } from '../../ui/sql-link.ts';
import { answerView } from './answer-view.ts';
import { chartView } from './chart-view.ts';
import { citation } from './cite.ts';
import { editorIn, type Schema } from './editor.ts';
import { ownTables } from './eigene/own-tables.ts';
import { historyView } from './history-view.ts';
import { lineOf, tell } from './messages.ts';
import { type Part, statementsOf } from './statements.ts';

export type { Schema } from './editor.ts';

/** The opened desk. */
export interface Room {
  /** Writes a question into the editor and runs it. */
  ask(sql: string): void;
  focus(): void;
}

/** What the page knows of its data. */
export interface Told {
  readonly site: string;
  /** Columns that are text in the published tables. */
  readonly texts: readonly string[];
}

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

/** Opens database and editor and connects them with the desk in the page. */
export async function openRoom(
  files: readonly PublishedFile[],
  schema: Schema,
  { site, texts }: Told,
  progress: Progress,
): Promise<Room> {
  const database = await openConsole(files, progress);
  element('pult').hidden = false;
  const editor = editorIn(element('editor'), schema, () => void run());
  const answers = answerView(element('antwort'));
  const chart = chartView(element<HTMLDetailsElement>('diagramm'));
  const past = historyView(element('fragen'), element('vergessen'), (sql) => ask(sql));
  ownTables(element('eigene'), {
    database,
    texts: new Set(texts),
    changed: (tables) => editor.complete({ ...schema, ...tables }),
    ask: (sql) => ask(sql),
  });
  const runButton = element<HTMLButtonElement>('ausfuehren');
  const stopButton = element<HTMLButtonElement>('anhalten');
  const state = element('zustand');
  let busy = false;

  function ask(sql: string): void {
    if (editor.text().trim() !== sql.trim()) editor.write(sql);
    void run();
  }

  async function run(): Promise<void> {
    if (busy) return;
    const sql = editor.text();
    if (!sql.trim()) return;
    setBusy(true);
    clear();
    const started = performance.now();
    const clock = setInterval(() => {
      state.textContent = `läuft seit ${number((performance.now() - started) / 1000)} s …`;
    }, 500);
    let parts: Part[] = [];
    try {
      parts = statementsOf(sql);
      const answer = await database.ask(parts).finally(() => clearInterval(clock));
      await show(sql, parts, answer, performance.now() - started);
    } catch (error) {
      fail(sql, error, parts);
    } finally {
      clearInterval(clock);
      setBusy(false);
    }
  }

  async function show(sql: string, parts: readonly Part[], answer: Answer | null, time: number): Promise<void> {
    past.add(sql);
    remember(sql);
    const took = time < 1000 ? `${number(time)} ms` : `${number(time / 1000, 1)} s`;
    if (!answer) {
      state.textContent = `Ausgeführt in ${took}, ohne Zeilen als Antwort. Was CREATE anlegt, gilt für diese eine Ausführung: Die Frage danach gehört in denselben Text.`;
      return;
    }
    await answers.show(answer);
    state.textContent = `${number(answer.rows)} ${answer.rows === 1 ? 'Zeile' : 'Zeilen'} in ${took}.`;
    chart.offer(answer);
    void cite(parts);
  }

  /** Which tables a question reads is found out while its answer is already there. */
  async function cite(parts: readonly Part[]): Promise<void> {
    const line = element('zitat');
    line.textContent = '';
    const tables = await Promise.all(parts.map((part) => database.tablesOf(part.sql).catch(() => [])));
    line.textContent = citation(site, [...new Set(tables.flat())], files, new Date());
  }

  function fail(sql: string, error: unknown, parts: readonly Part[]): void {
    if (error instanceof Stopped) {
      state.textContent = error.anew
        ? 'Angehalten. Die Datenbank wurde dafür neu gestartet; die Tabellen sind wieder da.'
        : 'Angehalten.';
      return;
    }
    state.textContent = '';
    const told = tell(error, parts, error instanceof StatementError ? error.index : -1);
    const place = told.place && lineOf(sql, told.place);
    const box = element('fehler');
    box.hidden = false;
    const words = document.createElement('p');
    words.textContent = `${place ? `Zeile ${place.line}, Zeichen ${place.column}: ` : ''}${told.text}`;
    box.replaceChildren(words);
    if (told.original) {
      const original = document.createElement('pre');
      original.lang = 'en';
      original.textContent = told.original;
      box.append(original);
    }
    editor.mark(told.place);
    editor.focus();
  }

  function clear(): void {
    element('fehler').hidden = true;
    answers.hide();
    editor.mark(null);
    state.textContent = 'läuft …';
  }

  function setBusy(now: boolean): void {
    busy = now;
    runButton.disabled = now;
    stopButton.hidden = !now;
    stopButton.disabled = false;
  }

  runButton.addEventListener('click', () => void run());
  stopButton.addEventListener('click', () => {
    stopButton.disabled = true;
    state.textContent = 'wird angehalten …';
    void database.stop();
  });
  element('verweis').addEventListener('click', () => void copyLink(editor.text()));
  return { ask, focus: editor.focus };
}

/** The address holds the question that is answered, so that it can be passed on as it is. */
function remember(sql: string): void {
  if (readLink(location.hash)?.trim() === sql.trim()) return;
  history.pushState(null, '', writeLink(sql) ?? location.pathname);
}

async function copyLink(sql: string): Promise<void> {
  const said = element('kopiert');
  const link = writeLink(sql);
  if (!link) {
    said.textContent = 'Diese Frage ist für einen Link zu lang; ihr Text lässt sich kopieren.';
    return;
  }
  const address = new URL(link, location.href).href;
  try {
    await navigator.clipboard.writeText(address);
    said.textContent = 'Kopiert.';
  } catch {
    history.replaceState(null, '', link);
    said.textContent = 'Kopieren geht hier nicht; der Link steht in der Adresszeile.';
  }
}
