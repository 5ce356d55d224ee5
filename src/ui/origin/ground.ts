import { number } from '../../text/format.ts';
import { escapeHtml } from '../../text/html.ts';
import { GROUND } from '../../words/de/origins.ts';
import { type CellPlace, cellHtml } from './cell.ts';
import { correctionHtml } from './corrections.ts';
import type { CellOrigin, Empty, Formula, Line, LineInput, Order, Sum } from './line.ts';
import { numberAttribute, plain } from './plain.ts';

/** What the cells of a table share, or tell each by itself. */
export interface CellFrame {
  /** Where all of them stand, if they stand in one column of one file. */
  readonly within: CellPlace | undefined;
  /** What each source is called, if there are several. */
  readonly sources: ReadonlyMap<string, string>;
  /** Inputs of formulas of which all cells stand in one place, which is said once. */
  readonly inputs: ReadonlyMap<string, CellOrigin>;
  /** Lists of many values that stand above already, and the name of the line that has them: on paper once is enough. */
  readonly lists: Map<string, string>;
}

/** "Datensatz 12; in der Quelle Datensatz 10.522". */
function placeText({ cell, zeile }: CellOrigin, within: CellPlace | undefined): string {
  const file = within?.datei === cell.datei ? '' : ` in data/${cell.datei}`;
  const source =
    zeile === null ? '' : `; in der Quelle Datensatz ${/^\d+$/.test(zeile) ? number(Number(zeile)) : zeile}`;
  return `Datensatz ${number(cell.satz)}${escapeHtml(file)}${escapeHtml(source)}`;
}

/** The source of a cell behind its place; nothing where all cells have the same. */
export function sourceLink({ quelle }: CellOrigin, sources: CellFrame['sources']): string {
  const name = sources.get(quelle);
  return name ? `; Quelle: <a href="/daten/quellen/${escapeHtml(quelle)}/">${escapeHtml(name)}</a>` : '';
}

const cellText = (from: CellOrigin, { within, sources }: CellFrame): string =>
  `${cellHtml(from.cell, within)} <small>${placeText(from, within)}${sourceLink(from, sources)}</small>${from.korrektur ? ` ${correctionHtml(from.korrektur)}` : ''}`;

const inputAttributes = ({ name, wert }: Pick<LineInput, 'name' | 'wert'>, shown: string): string =>
  ` data-eingang="${escapeHtml(name)}"${numberAttribute('data-wert', wert, shown)}`;

/** A number within a formula: as a link to its own entry; a cell is named below the formula. */
const inputText = (input: LineInput): string =>
  typeof input.from === 'string'
    ? `<a href="${escapeHtml(input.from)}"${inputAttributes(input, input.shown)}>${escapeHtml(input.shown)}</a>`
    : escapeHtml(input.shown);

function inputCell(input: LineInput, frame: CellFrame): string {
  const { name, wert, from } = input;
  if (typeof from === 'string') return '';
  const { text } = from.cell;
  const common = frame.inputs.get(name);
  const told = common ? { ...frame, within: common.cell, sources: new Map() } : frame;
  return `<div${inputAttributes(input, text)} data-herkunft="zelle"${numberAttribute('data-zahl', wert, text)}>${cellText(from, told)}</div>`;
}

/** A formula in words with its numbers put in, and below it the cells that they were read from. */
function formulaText({ formel, worte, inputs }: Formula, frame: CellFrame): string {
  const said = escapeHtml(worte).replace(/\{(\w+)\}/g, (_, key: string) => {
    const input = inputs.find(({ name }) => name === key);
    if (!input) throw new Error(`Formel «${formel}»: «${key}» fehlt.`);
    return inputText(input);
  });
  return `<span data-formel="${escapeHtml(formel)}">${said}</span>${inputs.map((input) => inputCell(input, frame)).join('')}`;
}

/** The parts of a sum, each with its own entry or as the cell that it is. */
const sumText = ({ summanden }: Sum, frame: CellFrame): string =>
  `<ul>${summanden
    .map(({ titel, wert, shown, from }) => {
      const linked = typeof from === 'string';
      const name = linked ? `<a href="${escapeHtml(from)}">${escapeHtml(titel)}</a>` : escapeHtml(titel);
      return `<li data-summand="${plain(wert)}">${name}: ${escapeHtml(shown)}${linked ? '' : ` ${cellText(from, frame)}`}</li>`;
    })
    .join('')}</ul>`;

/** Of which number something is, for those who do not see it beside. */
const of = (name: string): string => `<span class="sr">: ${escapeHtml(name)}</span>`;

/** Many values in their order, folded; the number before each is its place. On paper only the first line that needs them has them. */
function orderText({ formel, worte, inputs, marked }: Order, name: string, { lists }: CellFrame): string {
  const key = inputs.map(({ from }) => from).join(' ');
  const above = lists.get(key);
  if (above === undefined) lists.set(key, name);
  const items = inputs.map(({ titel, platz, ...input }) => {
    const said = `${escapeHtml(titel)}: ${inputText(input)}`;
    return `<li value="${platz}">${input.name === marked ? `<strong>${said}</strong>` : said}</li>`;
  });
  const head = GROUND.order(inputs.length);
  const list = `<details${above === undefined ? '' : ' class="screen"'}><summary>${head}${of(name)}</summary><ol>${items.join('')}</ol></details>`;
  const paper = `<span class="on-paper">${head}${above === undefined ? ':' : escapeHtml(GROUND.above(above))}</span>`;
  return `<span data-formel="${escapeHtml(formel)}">${escapeHtml(worte)}</span>${paper}${list}`;
}

/** Cells without a text: what is seen of them is the number of their record. */
function emptyText({ cells }: Empty, name: string, { within }: CellFrame): string {
  const named = cells.map(
    ({ cell }, index) =>
      `<span data-eingang="l${index}" data-wert="0">${cellHtml(cell, within)}${number(cell.satz)}</span>`,
  );
  const list =
    cells.length === 0
      ? ''
      : `<details><summary>${GROUND.emptyRecords}data/${escapeHtml(cells[0]?.cell.datei ?? '')}${of(name)}</summary><p>${named.join(', ')}</p></details>`;
  return `<span data-formel="anzahl()">${cells.length === 0 ? GROUND.noneEmpty : GROUND.empty}</span>${list}`;
}

/** What a number rests on, as HTML; `frame` is what the cells of the table share. */
export function groundHtml({ name, ground }: Pick<Line, 'name' | 'ground'>, frame: CellFrame): string {
  switch (ground.art) {
    case 'fehlt':
      return escapeHtml(ground.grund);
    case 'zelle':
      return cellText(ground.from, frame);
    case 'formel':
      return formulaText(ground, frame);
    case 'summe':
      return sumText(ground, frame);
    case 'reihe':
      return orderText(ground, name, frame);
    case 'leer':
      return emptyText(ground, name, frame);
  }
}
