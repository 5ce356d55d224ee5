/** The explorer of a page: its question stands in the address. */
import { rootOf } from '../../budget/part.ts';
import type { PublishedFile } from '../../engine/fetch-table.ts';
import { lazyEngine } from '../../engine/lazy.ts';
import { loadBuilt } from '../../ui/load-built.ts';
import { showProgress } from '../../ui/question-status.ts';
import type { MapData } from '../map/tree-data.ts';
import { openExplorer } from './explorer.ts';
import { misunderstood } from './misunderstood.ts';
import { preparedAddress, preparedAnswers } from './prepared.ts';
import { type Options, parseState, type State, writeState } from './state.ts';

const form = document.getElementById('explorer') as HTMLFormElement;
const status = document.getElementById('status') as HTMLElement;
const ignored = document.getElementById('weggelassen') as HTMLElement;
const options = JSON.parse(form.dataset.options ?? '') as Options;
const files = JSON.parse(form.dataset.files ?? '') as PublishedFile[];

/** What is loaded beforehand says nothing. */
let waiting = false;
const fromAddress = (): State => parseState(new URLSearchParams(location.search), options);
const state = fromAddress();

/** Writes the state into the address; another question is a step of its own. */
function remember(state: State, step: boolean): void {
  const address = writeState(state, options).toString();
  const to = address ? `?${address}` : location.pathname;
  if (step) history.pushState(null, '', to);
  else history.replaceState(history.state, '', to);
  if (step) tell();
}

function tell(): void {
  ignored.textContent = misunderstood(new URLSearchParams(location.search), options);
  ignored.hidden = ignored.textContent === '';
}

const explorer = openExplorer({
  options,
  form,
  state,
  engine: lazyEngine(
    async () => files,
    (done, all) => waiting && showProgress(status, done, all),
  ),
  waits: (now) => {
    waiting = now;
  },
  prepared: async (wanted) => {
    const address = preparedAddress(wanted, options);
    return address ? preparedAnswers(await loadBuilt<MapData>(address), wanted, options) : undefined;
  },
  remember,
  fileName: `haushalt-${options.pfad.replace('/', '-')}auswahl.csv`,
  pages: { href: rootOf({ path: options.pfad }), text: 'fertigen Seiten' },
  tables: { href: '/daten/haushalt.csv', text: 'Tabellen als Datei' },
});

addEventListener('popstate', () => {
  tell();
  explorer.ask(fromAddress());
});
tell();
// a shared link with a question counts as the first action
if (writeState(state, options).toString()) explorer.run();
