/** Draws an answer into the page: sentence, picture, table, and how many rows there are. */
import { tableCsv } from '../../figure/csv.ts';
import { drawInTurn } from '../../figure/in-turn.ts';
import { WIDTHS } from '../../figure/picture.ts';
import { plain, sentenceHtml } from '../../figure/sentence.ts';
import type { Sorting } from '../../figure/sorting.ts';
import type { Table } from '../../figure/table.ts';
import { renderTable } from '../../figure/table-html.ts';
import { makeSortable } from '../../ui/sortable.ts';
import { EXPLORER_STATUS } from '../../words/de/haushalt/explore.ts';
import { answerPicture } from './answer-picture.ts';
import { answerSentence } from './answer-sentence.ts';
import { answerTable, DRAWN, FIRST } from './answer-table.ts';
import type { Answer } from './sql.ts';
import { idIn, type Options, type State } from './state.ts';

/** What a reader can do with the answer. */
interface Actions {
  sort(sorting: Sorting): void;
  /** Shows all rows. */
  all(): void;
}

/** The answer as a table, in the order that is wished for. */
function modelOf(answers: readonly Answer[], state: State, options: Options): Table {
  const fassung = options.fassungen.find((one) => one.fassung === state.fassung)?.name ?? '';
  return answerTable(answers, state, { ...options, fassung }, state.sort ?? undefined);
}

/** All rows of the answer, for a spreadsheet. */
export const csvOf = (answers: readonly Answer[], state: State, options: Options): string =>
  tableCsv(modelOf(answers, state, options));

/** What of an answer is shown. */
function partsOf(answers: readonly Answer[], state: State, options: Options) {
  const model = modelOf(answers, state, options);
  const sentence = answerSentence(model, state, options);
  return { model, sentence, picture: answerPicture(model, state, plain(sentence), options) };
}

/**
 * Draws rows that nobody sees: to run what draws for the first time takes a browser longer than to draw, and it has that time while the
 * engine is on its way.
 */
export function rehearse(state: State, options: Options, document: Document): { picture: string; table: string } {
  const row = (at: number): Answer => ({
    g1: String(at),
    g1_name: String(at),
    g1_ziel: String(at),
    g2: state.untergruppe && String(at),
    g2_name: state.untergruppe && String(at),
    jahr: state.jahre[0] ?? at,
    wert: at,
  });
  const { model, sentence, picture } = partsOf([1, 2, 3].map(row), state, options);
  sentenceHtml(sentence);
  return { picture: picture?.draw(document, WIDTHS.schmal).outerHTML ?? '', table: renderTable(model) };
}

export function drawAnswer(answers: readonly Answer[], state: State, options: Options, { sort, all }: Actions): void {
  const element = <E extends HTMLElement>(name: string): E => document.getElementById(idIn(options, name)) as E;
  const { model, sentence, picture } = partsOf(answers, state, options);
  element('satz').innerHTML = sentenceHtml(sentence);
  const place = element('bild');
  place.replaceChildren();
  drawInTurn(place, (name, width) => {
    const svg = picture?.draw(document, width);
    svg?.classList.add(name);
    if (svg) place.append(svg);
  });
  const most = state.alle ? DRAWN : FIRST;
  const target = element('antwort');
  target.innerHTML = renderTable({ ...model, rows: model.rows.slice(0, most) });
  makeSortable(
    target,
    state.sort ?? { column: `jahr_${state.jahre[0]}`, descending: true },
    (column) => (column.startsWith('jahr_') ? 'largest' : 'first'),
    sort,
  );
  element('mitnehmen').hidden = false;
  // only where pictures can be taken away
  const takes = document.getElementById(idIn(options, 'bilder'));
  if (takes) takes.hidden = picture === undefined;
  const more = element<HTMLButtonElement>('alle');
  more.hidden = model.rows.length <= most || state.alle;
  more.textContent = EXPLORER_STATUS.all(Math.min(model.rows.length, DRAWN));
  more.onclick = all;
  const status = element('status');
  status.textContent = model.rows.length === 0 ? nothing(state, options) : told(model.rows.length, most);
}

/** How many rows there are, and how many of them are shown. */
function told(rows: number, most: number): string {
  const all = EXPLORER_STATUS.rows(rows);
  return rows <= most ? EXPLORER_STATUS.whole(all) : EXPLORER_STATUS.first(all, most, rows > DRAWN);
}

/** Accounts have one direction: asked for the other one, nothing is found, and the reader should learn why. */
function nothing({ groesse }: State, { worte }: Options): string {
  if (groesse === 'ergebnis') return EXPLORER_STATUS.nothing;
  const { [groesse]: asked, [groesse === 'ertrag' ? 'aufwand' : 'ertrag']: other } = worte;
  return EXPLORER_STATUS.otherDirection(asked, other);
}
