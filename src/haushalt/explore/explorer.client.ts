/** The explorer: its form, its address, and who answers — sums made at build where they can, the engine everything else. */
import { rootOf } from '../../budget/part.ts';
import type { PublishedFile } from '../../engine/fetch-table.ts';
import { lazyEngine } from '../../engine/lazy.ts';
import { saveFile } from '../../figure/save-file.ts';
import { number } from '../../text/format.ts';
import { LOADING, showFailure, showProgress } from '../../ui/question-status.ts';
import { loadMapData } from '../map/load-data.ts';
import { formOf } from './form.ts';
import { misunderstood } from './misunderstood.ts';
import { isUsual, preparedAddress, preparedAnswers } from './prepared.ts';
import { type Answer, explore } from './sql.ts';
import { defaultState, type Options, parseState, type State, sameQuestion, writeState } from './state.ts';

const TABLES = { href: '/daten/haushalt.csv', text: 'Tabellen als Datei' };

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const formElement = element<HTMLFormElement>('explorer');
const status = element('status');
const ignored = element('weggelassen');
const options = JSON.parse(formElement.dataset.options ?? '') as Options;
const files = JSON.parse(formElement.dataset.files ?? '') as PublishedFile[];
const form = formOf(formElement, options);
/** Where it goes on without the engine. */
const PAGES = { href: rootOf({ path: options.pfad }), text: 'fertigen Seiten' };

/** Does somebody wait for the engine? What is loaded beforehand says nothing. */
let waiting = false;
const engine = lazyEngine(files, (done, all) => waiting && showProgress(status, done, all));
let answers: Answer[] | undefined;
let state: State = parseState(new URLSearchParams(location.search), options);
let shown: State = defaultState(options);
let asked = 0;

/** Asks the current question; an answer that comes after a newer question is dropped. */
async function run(): Promise<void> {
  asked += 1;
  const question = asked;
  const wanted = state;
  status.className = 'status';
  waiting = false;
  try {
    // the sums are asked for before the many small parts that draw them: a browser fetches only some files at a time
    const sums = prepared(wanted);
    drawing().catch(() => {});
    // the first number that a page writes costs a browser up to a fifth of a second, which it has while these are on their way
    number(0);
    const found = (await sums) ?? (await computed(wanted, question));
    const { drawAnswer } = await drawing();
    if (question !== asked) return;
    answers = found;
    shown = wanted;
    draw(drawAnswer);
    warmUp();
  } catch (error) {
    if (question !== asked) return;
    showFailure(status, error, () => (undrawable ? location.reload() : void run()), PAGES, TABLES);
  }
}

/** The part that draws comes with the first question. */
const drawing = (): Promise<typeof import('./draw-answer.ts')> =>
  import('./draw-answer.ts').catch((error) => {
    undrawable = true;
    throw error;
  });
/** A browser remembers that a part could not be loaded: only the page anew asks for it again. The question is in its address. */
let undrawable = false;
type Draw = typeof import('./draw-answer.ts').drawAnswer;

/** The answer from sums made at build; undefined where they do not hold it, or did not come. */
async function prepared(wanted: State): Promise<Answer[] | undefined> {
  const address = preparedAddress(wanted, options);
  if (!address || !isUsual(wanted)) return undefined;
  try {
    return preparedAnswers(await loadMapData(address), wanted, options);
  } catch {
    return undefined;
  }
}

/** The answer of the engine. */
async function computed(wanted: State, question: number): Promise<Answer[]> {
  if (question === asked) {
    waiting = true;
    status.textContent = LOADING;
  }
  return (await engine.get()).run(explore(wanted, options));
}

/** The next question may need the engine: it comes while the answer is read, unless the reader wants to save data. */
function warmUp(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!engine.started && !connection?.saveData) engine.get().catch(() => {});
}

function draw(drawAnswer: Draw): void {
  if (!answers) return;
  drawAnswer(answers, { ...shown, sort: state.sort, alle: state.alle }, options, {
    sort: (sort) => display({ ...state, sort }, drawAnswer),
    all: () => display({ ...state, alle: true }, drawAnswer),
  });
}

/** Shows the answer otherwise: no other question. */
function display(next: State, drawAnswer: Draw): void {
  state = next;
  remember(false);
  draw(drawAnswer);
}

/** Writes the state into the address; another question is a step of its own. */
function remember(step: boolean): void {
  const address = writeState(state, options).toString();
  const to = address ? `?${address}` : location.pathname;
  if (step) history.pushState(null, '', to);
  else history.replaceState(history.state, '', to);
}

function tell(): void {
  ignored.textContent = misunderstood(new URLSearchParams(location.search), options);
  ignored.hidden = ignored.textContent === '';
}

function changed(): void {
  const next = { ...form.read(), sort: null, alle: false };
  if (sameQuestion(next, state, options) && answers) return;
  state = next;
  form.write(state);
  remember(true);
  tell();
  void run();
}

formElement.addEventListener('change', changed);
formElement.addEventListener('submit', (event) => {
  event.preventDefault();
  changed();
});
addEventListener('popstate', () => {
  state = parseState(new URLSearchParams(location.search), options);
  form.write(state);
  tell();
  void run();
});
element('csv').addEventListener('click', async () => {
  if (!answers) return;
  const { csvOf } = await drawing();
  saveFile(
    `haushalt-${options.pfad.replace('/', '-')}auswahl.csv`,
    csvOf(answers, { ...shown, sort: state.sort }, options),
    'text/csv',
  );
});

/** Whoever takes the form in hand will ask: what the usual answer needs comes while the choice is made. */
for (const sign of ['focusin', 'pointerdown'])
  formElement.addEventListener(
    sign,
    () => {
      void prepared(state);
      drawing().catch(() => {});
    },
    { once: true },
  );

formElement.hidden = false;
form.write(state);
tell();
// a shared link with a question counts as the first action
if (writeState(state, options).toString()) void run();
