import type { Console } from '../../engine/console.ts';
import type { PublishedFile } from '../../engine/fetch-table.ts';
import { beginProgram } from '../../engine/program.ts';
import { reasonOf, showProgress } from '../../ui/question-status.ts';
import { hasLink, readLink, writeLink } from '../../ui/sql-link.ts';
import { SQL_OPENING } from '../../words/de/sql/opening.ts';
import type { Origin } from './cite.ts';
import type { Schema, SqlEditor } from './sql-editor.ts';

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const root = element('raum');
const status = element('status');
const opener = element('oeffnen');
const files = JSON.parse(root.dataset.files ?? '') as PublishedFile[];

const draft = element('entwurf');
const draftText = draft.querySelector('textarea') as HTMLTextAreaElement;

let database: Promise<Console> | undefined;
let room: Promise<SqlEditor> | undefined;

/** The question of a link that nobody has said yes to yet. */
let waiting: string | null = null;

/**
 * The database comes when somebody opens it; a link by itself downloads and runs nothing.
 * @param first the question that it is opened for
 */
function openDatabase(first = ''): Promise<Console> {
  if (database) return database;
  status.className = 'status';
  status.textContent = SQL_OPENING.loading;
  opener.hidden = true;
  const program = beginProgram();
  const opened = import('../../engine/console.ts').then(({ openConsole }) =>
    openConsole(files, {
      progress: (done, all) => showProgress(status, done, all),
      arrived: () => {
        status.textContent = '';
      },
      first,
      program,
    }),
  );
  database = opened;
  opened.catch((error: unknown) => {
    program.worker.terminate();
    failed(error);
  });
  return opened;
}

/** The editor is there first: a question can be written while the database is on its way. */
function open(first?: string): Promise<SqlEditor> {
  openDatabase(first).catch(() => {});
  draft.hidden = true;
  room ??= import('./sql-editor.ts').then(({ openEditor }) =>
    openEditor({
      database: () => openDatabase(),
      origins: JSON.parse(root.dataset.herkunft ?? '') as Origin[],
      schema: JSON.parse(root.dataset.schema ?? '') as Schema,
      site: root.dataset.seite ?? '',
      texts: (root.dataset.texte ?? '').split(' '),
    }),
  );
  room.catch((error: unknown) => {
    room = undefined;
    failed(error);
  });
  return room;
}

function failed(error: unknown): void {
  database = undefined;
  opener.hidden = false;
  status.className = 'status failed';
  status.textContent = SQL_OPENING.failed(reasonOf(error));
}

const quiet = (): void => {};

/** Runs a question that somebody has asked for. */
function ask(sql: string): void {
  open(sql).then((opened) => {
    showWaiting(null);
    opened.ask(sql);
  }, quiet);
}

/** Shows the question of a link as text, with the button that opens the database for it. */
function showWaiting(sql: string | null): void {
  waiting = sql;
  const box = element('verlinkt');
  box.hidden = sql === null;
  (box.querySelector('code') as HTMLElement).textContent = sql ?? '';
  draft.hidden = sql !== null || room !== undefined;
  showWhatOpens();
}

/** The button says whether a question is run with it. */
function showWhatOpens(): void {
  element('und').hidden = waiting === null && draftText.value.trim() === '';
}

/** Does what the address asks for: at once where the database is open or on its way, else when somebody says so. */
function follow(): void {
  const sql = readLink(location.hash);
  if (sql && database) ask(sql);
  else showWaiting(sql);
  if (sql || !hasLink(location.hash)) return;
  status.className = 'status failed';
  status.textContent = SQL_OPENING.brokenLink;
}

opener.querySelector('button')?.addEventListener('click', () => {
  const sql = waiting ?? draftText.value.trim();
  if (sql) ask(sql);
  else open().then((opened) => opened.focus(), quiet);
});
draftText.addEventListener('input', showWhatOpens);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-frage]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const sql = button.dataset.sql ?? button.closest('section')?.querySelector('pre')?.textContent ?? '';
    if (readLink(location.hash) !== sql) history.pushState(null, '', writeLink(sql));
    root.scrollIntoView();
    ask(sql);
  });
}
addEventListener('popstate', follow);
// the address typed or changed by hand; with a step back or forward popstate has come already
addEventListener('hashchange', follow);
element('ausfuehren-hinweis').hidden = false;
root.hidden = false;
follow();
