import { markupOf } from '../../charts/markup.ts';
import type { Engine } from '../../engine/engine.ts';
import type { PublishedFile } from '../../engine/fetch-table.ts';
import { lazyEngine } from '../../engine/lazy.ts';
import { answerMemory } from '../../engine/memory.ts';
import { WIDTHS } from '../../figure/picture.ts';
import { saveFile } from '../../figure/save-file.ts';
import type { Sorting } from '../../figure/sorting.ts';
import { list } from '../../text/format.ts';
import { loadBuilt } from '../../ui/load-built.ts';
import { LOADING, showFailure, showProgress } from '../../ui/question-status.ts';
import { makeSortable } from '../../ui/sortable.ts';
import { EXPLORE_STATUS } from '../../words/de/kennzahlen/explore-question.ts';
import type { Answer } from './answer.ts';
import { chosenRegions, refused, selectedRegion, waysOut } from './choice.ts';
import { questionForm } from './form.client.ts';
import { misunderstood } from './misunderstood.ts';
import { type Prepared, preparedAddress, preparedRows, SHARED } from './prepared.ts';
import { regionPicker } from './regions.client.ts';
import { type Options, parseState, type State, writeState } from './state.ts';

/** Where it goes on without the engine. */
const PAGES = { href: '/vergleich/', text: EXPLORE_STATUS.pages };
const TABLES = { href: '#dateien', text: EXPLORE_STATUS.tables };

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const form = element<HTMLFormElement>('vergleich');
const status = element('status');
const target = element('antwort');
const options = JSON.parse(form.dataset.options ?? '') as Options;
const files = JSON.parse(form.dataset.files ?? '') as PublishedFile[];
const engine = lazyEngine(
  async () => files,
  (done, all) => showProgress(status, done, all),
);
/** Another view, other prices or another group of the same indicator ask for the same rows again. */
const remembered = answerMemory(12);
const fields = questionForm(form, options);
const picker = regionPicker(options.regionen, (regionen) => {
  fields.setRegions(regionen);
  changed();
});

let answering: typeof import('./answering.ts');
let answer: Answer | undefined;
/** What of the address was not understood; told until the next question. */
let ignored = '';
let state: State = readAddress();
let sorting: Sorting | undefined;
let asked = 0;

/** The question of the address. What makes no sense there is told, and the address becomes that of what is shown. */
function readAddress(): State {
  const parameters = new URLSearchParams(location.search);
  const read = parseState(parameters, options);
  const wrong = misunderstood(parameters, read, options);
  ignored = wrong.length > 0 ? EXPLORE_STATUS.ignored(list(wrong)) : '';
  if (wrong.length > 0) history.replaceState(null, '', addressOf(read));
  return read;
}

function addressOf(question: State): string {
  const address = writeState(question, options).toString();
  return (address ? `?${address}` : location.pathname) + location.hash;
}

/** Asks the current question; an answer that comes after a newer question is dropped. */
async function run(): Promise<void> {
  asked += 1;
  const question = asked;
  const wanted = state;
  const refusal = refused(wanted, options);
  if (refusal) return refuse(refusal);
  status.className = 'status';
  try {
    const [usual, parts] = await Promise.all([preparedFor(wanted), drawing()]);
    const found = await parts.load(remembered(answeringFrom(usual)), wanted, options);
    if (question !== asked) return;
    answering = parts;
    answer = parts.answerOf(found);
    sorting = undefined;
    draw();
    picker.show(found.regionen, found.selected);
    report(answer);
  } catch (error) {
    if (question === asked)
      showFailure(status, error, () => (undrawable ? location.reload() : void run()), PAGES, TABLES);
  }
}

/** A browser remembers that a part could not be loaded: only the page anew asks for it again. */
let undrawable = false;
const drawing = (): Promise<typeof answering> =>
  import('./answering.ts').catch((error) => {
    undrawable = true;
    throw error;
  });

/** What was asked when the site was built needs no engine; it is started by the first other question. */
const answeringFrom = (usual: readonly Prepared[]): Pick<Engine, 'run'> => ({
  async run(query) {
    const rows = preparedRows(usual, query);
    if (rows) return rows;
    if (!engine.started) status.textContent = LOADING;
    return (await engine.get()).run(query);
  },
});

/** The prepared rows that may answer a question; none where they do not come: the engine answers all the same. */
const preparedFor = ({ kennzahl }: State): Promise<Prepared[]> =>
  Promise.all([SHARED, kennzahl].map((name) => loadBuilt<Prepared>(preparedAddress(name)).catch((): Prepared => ({}))));

function draw(): void {
  if (!answer) return;
  const { found } = answer;
  const open = target.querySelector('details')?.open;
  const sorted = answering.sortedTable(answer, sorting);
  const chart = answer.picture
    ? markupOf(answer.picture.draw(document, Math.min(target.clientWidth, WIDTHS.breit)))
    : '';
  target.innerHTML = answering.renderAnswer(answer, sorted.table, chart, options.quellen);
  const folded = target.querySelector('details');
  if (folded && open) folded.open = true;
  makeSortable(
    target,
    sorted.sorting,
    (column) => (/^(jahr|wert|gruppe)_?/.test(column) && found.state.zeigen === 'wert' ? 'largest' : 'first'),
    (chosen) => {
      sorting = chosen;
      draw();
    },
  );
  element('mitnehmen').hidden = false;
  element('svg').hidden = !answer.picture;
}

/** How much there is to see, for those who do not see it appear. */
function report({ found }: Answer): void {
  const { jahre } = found.statistic;
  const years = jahre.length === 1 ? EXPLORE_STATUS.year(jahre[0]) : EXPLORE_STATUS.years(jahre[0], jahre.at(-1));
  const count = found.regionen.length === 1 ? EXPLORE_STATUS.one : EXPLORE_STATUS.regions(found.regionen.length);
  const told = jahre.length === 0 ? EXPLORE_STATUS.none : `${count}, ${years}.`;
  status.textContent = `${ignored}${told}`;
}

/** A choice that must not stand gets no answer, but its reason, and buttons that keep what may stand. */
function refuse(reason: string): void {
  status.className = 'status failed';
  const keys = typeof state.regionen === 'string' ? [] : state.regionen;
  const buttons = waysOut(keys, options).map((way) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = way.text;
    button.addEventListener('click', () => {
      fields.setRegions(way.keys.join('.'));
      changed();
      element('region').focus();
    });
    return button;
  });
  status.replaceChildren(
    `${ignored}${reason} ${answer ? EXPLORE_STATUS.lastAnswer : EXPLORE_STATUS.firstAnswer} `,
    ...buttons.flatMap((button) => [button, ' ']),
  );
}

/** Sets form and chips to the question. The members of a group by size are known only with its answer. */
function write(): void {
  fields.write(state);
  if (state.regionen === 'groesse') return;
  const jahre = [state.bis ?? options.kennzahlen.find(({ kennzahl }) => kennzahl === state.kennzahl)?.bis ?? 0];
  picker.show(chosenRegions(state, options, { populations: [] }, jahre), selectedRegion(state, options));
}

function changed(): void {
  const next = fields.read();
  const address = writeState(next, options).toString();
  if (address === writeState(state, options).toString() && answer) return;
  state = next;
  write();
  ignored = '';
  history.pushState(null, '', address ? `?${address}` : location.pathname);
  void run();
}

/** Whoever takes the form in hand will ask: what the usual answer needs comes while the choice is made. */
for (const sign of ['focusin', 'pointerdown'])
  form.addEventListener(
    sign,
    () => {
      void preparedFor(state);
      drawing().catch(() => {});
    },
    { once: true },
  );
form.addEventListener('change', changed);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  changed();
});
addEventListener('popstate', () => {
  state = readAddress();
  write();
  void run();
});
element('csv').addEventListener('click', () => {
  if (answer) saveFile('vergleich.csv', answering.tableCsv(answering.takeAway(answer.found)), 'text/csv');
});
element('svg').addEventListener('click', () => {
  if (!answer?.picture) return;
  const { sentence, subtitle, notes, quellen, picture } = answer;
  const source = quellen.map((id) => options.quellen[id] ?? id).join(' ');
  saveFile(
    'vergleich.svg',
    answering.standalone(markupOf(picture.draw(document, WIDTHS.breit)), {
      headline: sentence,
      // what stands below the picture on the page goes with it
      sub: [subtitle, ...notes].join(' '),
      source,
    }),
    'image/svg+xml',
  );
});

form.hidden = false;
write();
// a shared link with a question counts as the first action
if (writeState(state, options).toString()) void run();
else status.textContent = ignored;
