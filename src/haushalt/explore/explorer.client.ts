import type { Engine } from '../../engine/engine.ts';
import type { PublishedFile } from '../../engine/fetch-table.ts';
import { number } from '../../ui/format.ts';
import { renderTable, tableCsv } from '../../ui/table.ts';
import { answerTable, DRAWN, type Sorting } from './answer-table.ts';
import { type Answer, explore } from './sql.ts';
import { defaultState, type Options, parseState, type State, writeState } from './state.ts';

/** Accounts have one direction: asked for the other one, nothing is found, and the reader should learn why. */
const NOTHING = {
  aufwand: 'Dazu steht kein Aufwand im Plan. Unter „Was“ lässt sich Ertrag wählen.',
  ertrag: 'Dazu steht kein Ertrag im Plan. Unter „Was“ lässt sich Aufwand wählen.',
  ergebnis: 'Dazu steht nichts im Plan. Ein anderes Jahr, ein anderer Filter?',
} as const;

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const form = element<HTMLFormElement>('explorer');
const status = element('status');
const target = element('antwort');
const options = JSON.parse(form.dataset.options ?? '') as Options;
const files = JSON.parse(form.dataset.files ?? '') as PublishedFile[];

let engine: Promise<Engine> | undefined;
let answers: Answer[] | undefined;
let state: State = parseState(new URLSearchParams(location.search), options);
let shown: State = defaultState(options);
let sorting: Sorting | undefined;
let asked = 0;

/** The engine is fetched with the first question and never before. */
function start(): Promise<Engine> {
  engine ??= import('../../engine/wasm.ts').then(({ openWasm }) => openWasm(files, showProgress));
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

function showProgress(done: number, all: number): void {
  const text = `Die Datenbank wird geladen: ${number(done / 1e6, 1)} von ${number(all / 1e6, 1)} MB (entpackt) `;
  let bar = status.querySelector('progress');
  if (!bar) {
    bar = document.createElement('progress');
    bar.setAttribute('aria-label', 'Ladefortschritt');
    status.replaceChildren(document.createElement('span'), bar);
  }
  (status.firstElementChild as HTMLElement).textContent = text;
  bar.max = all;
  bar.value = done;
}

/** Asks the current question; an answer that comes after a newer question is dropped. */
async function run(): Promise<void> {
  asked += 1;
  const question = asked;
  const wanted = state;
  status.className = 'status';
  if (!engine) status.textContent = 'Die Datenbank wird geladen …';
  try {
    const running = await start();
    const found = await running.run(explore(wanted, options.einwohner));
    if (question !== asked) return;
    answers = found;
    shown = wanted;
    sorting = undefined;
    draw();
  } catch (error) {
    if (question === asked) fail(error);
  }
}

function draw(): void {
  if (!answers) return;
  const model = answerTable(answers, shown, versionName(), sorting);
  target.innerHTML = renderTable({ ...model, rows: model.rows.slice(0, DRAWN) });
  makeSortable();
  element('mitnehmen').hidden = false;
  status.textContent =
    model.rows.length === 0
      ? NOTHING[shown.groesse]
      : model.rows.length > DRAWN
        ? `${number(model.rows.length)} Zeilen, gezeigt sind die ersten ${DRAWN}. Alle stehen in der CSV-Datei.`
        : `${number(model.rows.length)} ${model.rows.length === 1 ? 'Zeile' : 'Zeilen'}.`;
}

const versionName = (): string => options.fassungen.find(({ fassung }) => fassung === shown.fassung)?.name ?? '';

/** Headings become buttons; the sorted one says so. */
function makeSortable(): void {
  for (const head of target.querySelectorAll<HTMLElement>('th[data-column]')) {
    const column = head.dataset.column ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    const current = sorting ?? { column: `jahr_${shown.jahre[0]}`, descending: true };
    if (current.column === column) head.setAttribute('aria-sort', current.descending ? 'descending' : 'ascending');
    button.addEventListener('click', () => {
      sorting = { column, descending: current.column === column ? !current.descending : column.startsWith('jahr_') };
      draw();
      target.querySelector<HTMLElement>(`th[data-column="${column}"] button`)?.focus();
    });
    head.replaceChildren(button);
  }
}

function fail(error: unknown): void {
  status.className = 'status failed';
  const reason = reasonOf(error);
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.textContent = 'Noch einmal versuchen';
  retry.addEventListener('click', () => void run());
  const way = document.createElement('span');
  way.innerHTML =
    ' Oder weiter auf den <a href="/haushalt/">fertigen Seiten</a>, oder mit den <a href="/daten/haushalt.csv">Tabellen als Datei</a>.';
  status.replaceChildren(
    `Diese Frage konnte nicht beantwortet werden. ${reason} Unten steht die letzte gültige Antwort. `,
    retry,
    way,
  );
}

/** A request that got no answer ends in an English TypeError of the browser; all other errors are ours. */
const reasonOf = (error: unknown): string =>
  error instanceof TypeError
    ? 'Eine Datei ließ sich nicht laden; vielleicht fehlt die Verbindung.'
    : error instanceof Error
      ? error.message
      : String(error);

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
      control.value = String(question[control.name as keyof State] ?? '');
    }
  }
  const narrowed = [
    question.produktbereich,
    question.fachbereich,
    question.kontengruppe,
    question.konto,
    question.text,
  ];
  if (narrowed.some(Boolean)) element<HTMLDetailsElement>('filter').open = true;
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
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([tableCsv(answerTable(answers, shown, versionName(), sorting))], { type: 'text/csv' }),
  );
  link.download = 'haushalt-auswahl.csv';
  link.click();
  URL.revokeObjectURL(link.href);
});

form.hidden = false;
writeForm(state);
// a shared link with a question counts as the first action
if (writeState(state, options).toString()) void run();
