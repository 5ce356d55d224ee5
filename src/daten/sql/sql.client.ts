import type { PublishedFile } from '../../engine/fetch-table.ts';
import { reasonOf, showProgress } from '../../ui/question-status.ts';
import { readLink, writeLink } from '../../ui/sql-link.ts';
import type { Room, Schema } from './room.ts';

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const root = element('raum');
const status = element('status');
const opener = element('oeffnen');

let room: Promise<Room> | undefined;

/** Database and editor come when somebody opens them, or with a link that holds a question; never before. */
function open(): Promise<Room> {
  status.className = 'status';
  status.textContent = 'Datenbank und Editor werden geladen …';
  opener.hidden = true;
  room ??= import('./room.ts').then(({ openRoom }) =>
    openRoom(
      JSON.parse(root.dataset.files ?? '') as PublishedFile[],
      JSON.parse(root.dataset.schema ?? '') as Schema,
      { site: root.dataset.seite ?? '', texts: (root.dataset.texte ?? '').split(' ') },
      (done, all) => showProgress(status, done, all),
    ),
  );
  room.then(
    () => {
      status.textContent = '';
    },
    (error: unknown) => {
      room = undefined;
      opener.hidden = false;
      status.className = 'status failed';
      status.textContent = `Die Datenbank ließ sich nicht öffnen. ${reasonOf(error)} Ein neuer Versuch hilft vielleicht; die Antworten unten und die Tabellen als Datei gehen auch ohne.`;
    },
  );
  return room;
}

const quiet = (): void => {};

/** Opens what the address asks for. */
function follow(): void {
  const sql = readLink(location.hash);
  if (sql) open().then((opened) => opened.ask(sql), quiet);
}

opener.querySelector('button')?.addEventListener('click', () => {
  open().then((opened) => opened.focus(), quiet);
});
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-frage]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const sql = button.closest('section')?.querySelector('pre')?.textContent ?? '';
    history.pushState(null, '', writeLink(sql));
    root.scrollIntoView();
    follow();
  });
}
addEventListener('hashchange', follow);
addEventListener('popstate', follow);
element('ausfuehren-hinweis').hidden = false;
root.hidden = false;
follow();
