import type { PublishedFile } from '../../engine/fetch-table.ts';
import { lazyEngine } from '../../engine/lazy.ts';
import { tableCsv } from '../../figure/csv.ts';
import type { Sorting } from '../../figure/sorting.ts';
import { renderTable } from '../../figure/table-html.ts';
import { number } from '../../text/format.ts';
import { LOADING, showFailure, showProgress } from '../../ui/question-status.ts';
import { saveFile } from '../../ui/save-file.ts';
import { makeSortable } from '../../ui/sortable.ts';
import { answerTable, DRAWN } from './answer-table.ts';
import { type Answer, explore } from './sql.ts';
import { defaultState, type Options, parseState, type State, writeState } from './state.ts';

/** Accounts have one direction: asked for the other one, nothing is found, and the reader should learn why. */
function nothing(groesse: State['groesse']): string {
  if (groesse === 'ergebnis') return 'Dazu steht nichts im Plan. Ein anderes Jahr, ein anderer Filter?';
  const { [groesse]: asked, [groesse === 'ertrag' ? 'aufwand' : 'ertrag']: other } = options.worte;
  return `Dazu steht im Plan kein Betrag unter „${asked}“. Unter „Was“ lässt sich ${other} wählen.`;
}

/** Where it goes on without the engine. */
const PAGES = { href: '/haushalt/', text: 'fertigen Seiten' };
const TABLES = { href: '/daten/haushalt.csv', text: 'Tabellen als Datei' };

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const form = element<HTMLFormElement>('explorer');
const status = element('status');
const target = element('antwort');
const options = JSON.parse(form.dataset.options ?? '') as Options;
const files = JSON.parse(form.dataset.files ?? '') as PublishedFile[];

const engine = lazyEngine(files, (done, all) => showProgress(status, done, all));
let answers: Answer[] | undefined;
let state: State = parseState(new URLSearchParams(location.search), options);
let shown: State = defaultState(options);
let sorting: Sorting | undefined;
let asked = 0;

/** Asks the current question; an answer that comes after a newer question is dropped. */
async function run(): Promise<void> {
  asked += 1;
  const question = asked;
  const wanted = state;
  status.className = 'status';
  if (!engine.started) status.textContent = LOADING;
  try {
    const running = await engine.get();
    const found = await running.run(explore(wanted, options));
    if (question !== asked) return;
    answers = found;
    shown = wanted;
    sorting = undefined;
    draw();
  } catch (error) {
    if (question !== asked) return;
    showFailure(status, error, () => void run(), PAGES, TABLES);
  }
}

function draw(): void {
  if (!answers) return;
  const model = answerTable(answers, shown, { ...options, fassung: versionName() }, sorting);
  target.innerHTML = renderTable({ ...model, rows: model.rows.slice(0, DRAWN) });
  makeSortable(
    target,
    sorting ?? { column: `jahr_${shown.jahre[0]}`, descending: true },
    (column) => (column.startsWith('jahr_') ? 'largest' : 'first'),
    (chosen) => {
      sorting = chosen;
      draw();
    },
  );
  element('mitnehmen').hidden = false;
  status.textContent =
    model.rows.length === 0
      ? nothing(shown.groesse)
      : model.rows.length > DRAWN
        ? `${number(model.rows.length)} Zeilen, gezeigt sind die ersten ${DRAWN}. Alle stehen in der CSV-Datei.`
        : `${number(model.rows.length)} ${model.rows.length === 1 ? 'Zeile' : 'Zeilen'}.`;
}

const versionName = (): string => options.fassungen.find(({ fassung }) => fassung === shown.fassung)?.name ?? '';

/** The question as it stands in the form. */
const readForm = (): State =>
  parseState(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])), options);

/** Sets the form to a question, e.g. after going back. Years outside the version cannot be chosen. */
function writeForm(question: State): void {
  const covered = options.fassungen.find(({ fassung }) => fassung === question.fassung)?.jahre ?? [];
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = control.name === 'intern' ? question.intern : question.jahre.includes(Number(control.value));
      if (control.name === 'jahr') control.disabled = !covered.includes(Number(control.value));
    } else {
      control.value = question.nur[control.name] ?? String(question[control.name as keyof State] ?? '');
    }
  }
  if (question.text || Object.keys(question.nur).length > 0) element<HTMLDetailsElement>('filter').open = true;
  const share = form.querySelector<HTMLOptionElement>('option[value="anteil"]');
  if (share) share.disabled = question.groesse === 'ergebnis';
}

function changed(): void {
  const next = readForm();
  const address = writeState(next, options).toString();
  if (address === writeState(state, options).toString() && answers) return;
  state = next;
  writeForm(state);
  history.pushState(null, '', address ? `?${address}` : location.pathname);
  void run();
}

form.addEventListener('change', changed);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  changed();
});
addEventListener('popstate', () => {
  state = parseState(new URLSearchParams(location.search), options);
  writeForm(state);
  void run();
});
element('csv').addEventListener('click', () => {
  if (!answers) return;
  saveFile(
    'haushalt-auswahl.csv',
    tableCsv(answerTable(answers, shown, { ...options, fassung: versionName() }, sorting)),
    'text/csv',
  );
});

form.hidden = false;
writeForm(state);
// a shared link with a question counts as the first action
if (writeState(state, options).toString()) void run();
