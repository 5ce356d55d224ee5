/** SQL over the tables of the file: the editor of the site's own page, with an engine that holds nothing else. */
import { openEditor, type SqlEditor } from '../daten/sql/sql-editor.ts';
import { type Console, openConsole } from '../engine/console.ts';
import { escapeHtml } from '../text/html.ts';
import { firstRows } from '../ui/sql-link.ts';
import { OWN_ROOMS } from '../words/de/own/read.ts';
import type { Explorable } from './explorable.ts';
import { markText } from './mark.ts';
import type { Opening } from './rooms.ts';
import { OWN_SCHEMA } from './tables.ts';

/** The editor stays in the page once it is there; what it asks is exchanged with the file. */
let editor: SqlEditor | undefined;
let database: () => Promise<Console> = () => Promise.reject(new Error('no file is open'));
let mark = '';

export const openSqlRoom: Opening = async (place, { reader, understood }, say) => {
  const { fragen }: Explorable = await reader.do('explorable', understood.parts[0]?.teil ?? '', []);
  let opened: Promise<Console> | undefined;
  const open = async (): Promise<Console> =>
    openConsole(await reader.do('tables'), { progress: (done, all) => say(OWN_ROOMS.engine(done, all)) });
  mark = markText(understood.files);
  database = () => {
    opened ??= open();
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  await database();
  editor ??= openEditor({
    database: () => database(),
    origins: [],
    schema: OWN_SCHEMA,
    site: '',
    texts: [],
    eigene: () => mark,
  });
  const list = place.querySelector('[data-fragen]') as HTMLElement;
  list.innerHTML = questionsHtml(fragen);
  const ask = ({ target }: Event): void => {
    const sql = (target as Element).closest<HTMLElement>('[data-sql-text]')?.dataset.sqlText;
    if (!sql) return;
    document.getElementById('pult')?.scrollIntoView();
    editor?.ask(sql);
  };
  list.addEventListener('click', ask);
  return {
    close() {
      list.removeEventListener('click', ask);
      // what was answered was an answer of the file as it was read before
      for (const id of ['antwort', 'fehler']) (document.getElementById(id) as HTMLElement).hidden = true;
      void opened?.then((one) => one.close());
      opened = undefined;
    },
  };
};

function questionsHtml(questions: Explorable['fragen']): string {
  const tables = Object.keys(OWN_SCHEMA).map((name) => button(firstRows(name), name));
  const worked = questions.map(
    ({ titel, hinweis, sql }) => `<li>${button(sql, titel)}<p class="sub">${escapeHtml(hinweis)}</p></li>`,
  );
  return `<h3>${OWN_ROOMS.questions}</h3><ul class="own-questions">${worked.join('')}</ul><p class="actions"><span>${OWN_ROOMS.tables}</span> ${tables.join(' ')}</p>`;
}

const button = (sql: string, text: string): string =>
  `<button type="button" class="light" data-sql-text="${escapeHtml(sql)}">${escapeHtml(text)}</button>`;
