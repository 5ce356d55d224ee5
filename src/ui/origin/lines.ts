import { number } from '../format.ts';
import { escapeHtml } from '../html.ts';
import { type CellPlace, cellHtml, type SourceCell } from './cell.ts';
import { type Correction, correctionHtml } from './corrections.ts';
import { plain } from './plain.ts';

/** The entries of a page of origins as rows of a table: what, the number, and what it rests on. Pure: data in, HTML out. */

/** A cell of our files with its place in the source. */
export interface CellOrigin {
  readonly cell: SourceCell;
  readonly datensatz: string;
  /** Number of the record in the source's own file. */
  readonly zeile: string | null;
  readonly quelle: string;
  readonly korrektur: Correction | undefined;
  /** Of a value: which indicator it is of, and the year. */
  readonly kennzahl?: string;
  readonly jahr?: number;
}

/** A number that goes into a formula. */
export interface LineInput {
  /** Its name in the expression: letters, digits and `_`. */
  readonly name: string;
  readonly wert: number;
  readonly shown: string;
  /** The cell that it is, or the entry that tells where it comes from. */
  readonly from: CellOrigin | string;
}

/** A number worked out from cells and other entries. */
export interface Formula {
  readonly art: 'formel';
  /** For machines: `100 * zaehler / nenner`. */
  readonly formel: string;
  /** For people, names in braces where the numbers go: `{zaehler} ÷ {nenner} × 100`. */
  readonly worte: string;
  readonly inputs: readonly LineInput[];
}

interface Sum {
  readonly art: 'summe';
  readonly summanden: readonly (Omit<LineInput, 'name'> & { readonly titel: string })[];
}

/** A number out of the order of many (`quantil(0.25)`, `rang`), each of which has an entry of its own. */
export interface Order {
  readonly art: 'reihe';
  readonly formel: string;
  readonly worte: string;
  readonly inputs: readonly (LineInput & { readonly titel: string; readonly from: string })[];
}

/** How many cells are empty: each is named by its record. */
interface Empty {
  readonly art: 'leer';
  readonly cells: readonly CellOrigin[];
}

/** What a number rests on, or why there is none. */
export type Ground =
  | { readonly art: 'zelle'; readonly from: CellOrigin }
  | Formula
  | Sum
  | Order
  | Empty
  | { readonly art: 'fehlt'; readonly grund: string };

/** One number of a page. */
export interface Line {
  readonly name: string;
  /** What else has to be known of it: kind, accuracy, remark of the source. */
  readonly note?: string | undefined;
  readonly zahl: number | null;
  readonly shown: string;
  readonly ground: Ground;
}

/** Lines that belong to one row of a figure, under one anchor. */
export interface Block {
  readonly id: string;
  /** Heading of several lines; a block of one line that bears its name needs none. */
  readonly titel?: string | undefined;
  readonly lines: readonly Line[];
}

/** "Datensatz 12; in der Quelle Datensatz 10.522". */
function placeText({ cell, zeile }: CellOrigin, within: CellPlace | undefined): string {
  const file = within?.datei === cell.datei ? '' : ` in data/${cell.datei}`;
  const source =
    zeile === null ? '' : `; in der Quelle Datensatz ${/^\d+$/.test(zeile) ? number(Number(zeile)) : zeile}`;
  return `Datensatz ${number(cell.satz)}${escapeHtml(file)}${escapeHtml(source)}`;
}

const cellText = (from: CellOrigin, within: CellPlace | undefined): string =>
  `${cellHtml(from.cell, within)} <small>${placeText(from, within)}</small>${from.korrektur ? ` ${correctionHtml(from.korrektur)}` : ''}`;

const inputAttributes = ({ name, wert }: Pick<LineInput, 'name' | 'wert'>): string =>
  ` data-eingang="${escapeHtml(name)}" data-wert="${plain(wert)}"`;

/** A number within a formula: as a link to its own entry; a cell is named below the formula. */
const inputText = (input: LineInput): string =>
  typeof input.from === 'string'
    ? `<a href="${escapeHtml(input.from)}"${inputAttributes(input)}>${escapeHtml(input.shown)}</a>`
    : escapeHtml(input.shown);

const inputCell = (input: LineInput, within: CellPlace | undefined): string =>
  typeof input.from === 'string'
    ? ''
    : `<div${inputAttributes(input)} data-herkunft="zelle" data-zahl="${plain(input.wert)}">${cellText(input.from, within)}</div>`;

/** A formula in words with its numbers put in, and below it the cells that they were read from. */
function formulaText({ formel, worte, inputs }: Formula, within: CellPlace | undefined): string {
  const said = escapeHtml(worte).replace(/\{(\w+)\}/g, (_, key: string) => {
    const input = inputs.find(({ name }) => name === key);
    if (!input) throw new Error(`Formel «${formel}»: «${key}» fehlt.`);
    return inputText(input);
  });
  return `<span data-formel="${escapeHtml(formel)}">${said}</span>${inputs.map((input) => inputCell(input, within)).join('')}`;
}

/** The parts of a sum, each with its own entry or as the cell that it is. */
const sumText = ({ summanden }: Sum, within: CellPlace | undefined): string =>
  `<ul>${summanden
    .map(({ titel, wert, shown, from }) => {
      const linked = typeof from === 'string';
      const name = linked ? `<a href="${escapeHtml(from)}">${escapeHtml(titel)}</a>` : escapeHtml(titel);
      return `<li data-summand="${plain(wert)}">${name}: ${escapeHtml(shown)}${linked ? '' : ` ${cellText(from, within)}`}</li>`;
    })
    .join('')}</ul>`;

/** Many values in their order, folded. */
const orderText = ({ formel, worte, inputs }: Order): string =>
  `<span data-formel="${escapeHtml(formel)}">${escapeHtml(worte)}</span><details><summary>Die ${inputs.length} Werte der Reihe nach</summary><ol>${inputs
    .map(({ titel, ...input }) => `<li>${escapeHtml(titel)}: ${inputText(input)}</li>`)
    .join('')}</ol></details>`;

/** Cells without a text: what is seen of them is the number of their record. */
function emptyText({ cells }: Empty, within: CellPlace | undefined): string {
  const named = cells.map(
    ({ cell }, index) =>
      `<span data-eingang="l${index}" data-wert="0">${cellHtml(cell, within)}${number(cell.satz)}</span>`,
  );
  const list =
    cells.length === 0
      ? ''
      : `<details><summary>Die Datensätze in data/${escapeHtml(cells[0]?.cell.datei ?? '')}</summary><p>${named.join(', ')}</p></details>`;
  return `<span data-formel="anzahl()">${cells.length === 0 ? 'Keine Zelle ist leer.' : 'So viele Zellen sind leer.'}</span>${list}`;
}

function groundHtml(ground: Ground, within: CellPlace | undefined): string {
  switch (ground.art) {
    case 'fehlt':
      return escapeHtml(ground.grund);
    case 'zelle':
      return cellText(ground.from, within);
    case 'formel':
      return formulaText(ground, within);
    case 'summe':
      return sumText(ground, within);
    case 'reihe':
      return orderText(ground);
    case 'leer':
      return emptyText(ground, within);
  }
}

const KIND = { zelle: 'zelle', formel: 'formel', reihe: 'formel', leer: 'formel', summe: 'summe' } as const;

function lineHtml({ name, note, zahl, shown, ground }: Line, within: CellPlace | undefined): string {
  const entry =
    zahl === null || ground.art === 'fehlt' ? '' : ` data-herkunft="${KIND[ground.art]}" data-zahl="${plain(zahl)}"`;
  const small = note ? ` <small>${escapeHtml(note)}</small>` : '';
  return `<tr${entry}><th scope="row">${escapeHtml(name)}${small}</th><td class="n">${escapeHtml(shown)}</td><td class="t">${groundHtml(ground, within)}</td></tr>`;
}

function blockHtml({ id, titel, lines }: Block, within: CellPlace | undefined): string {
  const head = titel ? `<tr><th scope="rowgroup" colspan="3">${escapeHtml(titel)}</th></tr>` : '';
  return `<tbody id="${escapeHtml(id)}">${head}${lines.map((line) => lineHtml(line, within)).join('')}</tbody>`;
}

const cellsOf = ({ ground }: Line): CellOrigin[] => {
  if (ground.art === 'zelle') return [ground.from];
  if (ground.art === 'leer') return [...ground.cells];
  const inputs = ground.art === 'summe' ? ground.summanden : ground.art === 'fehlt' ? [] : ground.inputs;
  return inputs.flatMap(({ from }) => (typeof from === 'string' ? [] : [from]));
};

const allCells = (blocks: readonly Block[]): CellOrigin[] => blocks.flatMap(({ lines }) => lines.flatMap(cellsOf));

/** Every cell that the blocks name, each file, source and indicator once. */
export const distinctCells = (blocks: readonly Block[]): CellOrigin[] => [
  ...new Map(
    allCells(blocks).map((from) => [`${from.datensatz} ${from.quelle} ${from.kennzahl} ${from.jahr}`, from]),
  ).values(),
];

/** Where all cells stand, if they stand in one column of one file. */
function commonPlace(blocks: readonly Block[]): CellPlace | undefined {
  const [first, ...others] = allCells(blocks).map(({ cell }) => cell);
  if (!first || others.some(({ datei, spalte }) => datei !== first.datei || spalte !== first.spalte)) return undefined;
  return { datei: first.datei, spalte: first.spalte };
}

interface LinesTable {
  readonly caption: string;
  /** What the lines are: "Stadt". */
  readonly first: string;
  readonly blocks: readonly Block[];
}

/** A table of entries. Where all cells stand in one column of one file, the caption names it once. */
export function linesHtml({ caption, first, blocks }: LinesTable): string {
  const within = commonPlace(blocks);
  const place = within ? ` data-datei="${escapeHtml(within.datei)}" data-spalte="${escapeHtml(within.spalte)}"` : '';
  const said = within ? ` Unsere Datei: data/${within.datei}, Spalte ${within.spalte}.` : '';
  // a wide table scrolls in its box, which takes the keyboard's focus for that
  const box = `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}">`;
  return `${box}<table class="plain"${place}><caption>${escapeHtml(caption + said)}</caption><thead><tr><th scope="col">${escapeHtml(first)}</th><th scope="col" class="n">Zahl</th><th scope="col">Woher sie kommt</th></tr></thead>${blocks
    .map((block) => blockHtml(block, within))
    .join('')}</table></div>`;
}
