import { number } from '../../ui/format.ts';
import { escapeHtml } from '../../ui/html.ts';
import { type CellPlace, cellHtml } from '../../ui/origin/cell.ts';
import { correctionHtml } from '../../ui/origin/corrections.ts';
import { plain } from '../../ui/origin/plain.ts';
import type { ValueCell } from './cells.ts';

/** The entries of a page of origins as rows of a table: what, the number, and what it rests on. Pure: data in, HTML out. */

/** A number that goes into a formula. */
export interface LineInput {
  /** Its name in the expression: letters, digits and `_`. */
  readonly name: string;
  readonly wert: number;
  readonly shown: string;
  /** The cell that it is, or the entry that tells where it comes from. */
  readonly from: ValueCell | string;
}

/** What a number rests on: a cell, a formula over cells and other entries, a sum of other entries, or why there is none. */
export type Ground =
  | { readonly art: 'zelle'; readonly from: ValueCell }
  | {
      readonly art: 'formel';
      /** For machines: `100 * zaehler / nenner`. */
      readonly formel: string;
      /** For people, names in braces where the numbers go: `{zaehler} ÷ {nenner} × 100`. */
      readonly worte: string;
      readonly inputs: readonly LineInput[];
    }
  | { readonly art: 'summe'; readonly summanden: readonly (Omit<LineInput, 'name'> & { readonly titel: string })[] }
  /** A known number out of the order of many: `quantil(0.25)`, `rang`. */
  | {
      readonly art: 'reihe';
      readonly formel: string;
      readonly worte: string;
      readonly inputs: readonly (LineInput & { readonly titel: string })[];
    }
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
function placeText({ cell, zeile }: ValueCell, within: CellPlace | undefined): string {
  const file = within?.datei === cell.datei ? '' : ` in data/${cell.datei}`;
  const source = zeile === null ? '' : `; in der Quelle Datensatz ${/^\d+$/.test(zeile) ? number(Number(zeile)) : zeile}`;
  return `Datensatz ${number(cell.satz)}${escapeHtml(file)}${escapeHtml(source)}`;
}

const cellText = (from: ValueCell, within: CellPlace | undefined): string =>
  `${cellHtml(from.cell, within)} <small>${placeText(from, within)}</small>${from.korrektur ? ` ${correctionHtml(from.korrektur)}` : ''}`;

function inputText({ name, wert, shown, from }: LineInput, within: CellPlace | undefined): string {
  const attributes = ` data-eingang="${escapeHtml(name)}" data-wert="${plain(wert)}"`;
  if (typeof from === 'string') return `<a href="${escapeHtml(from)}"${attributes}>${escapeHtml(shown)}</a>`;
  return `<span${attributes} data-herkunft="zelle" data-zahl="${plain(wert)}">${escapeHtml(shown)} [${cellText(from, within)}]</span>`;
}

function groundHtml(ground: Ground, within: CellPlace | undefined): string {
  switch (ground.art) {
    case 'fehlt':
      return escapeHtml(ground.grund);
    case 'zelle':
      return cellText(ground.from, within);
    case 'formel': {
      const said = escapeHtml(ground.worte).replace(/\{(\w+)\}/g, (_, key: string) => {
        const input = ground.inputs.find(({ name }) => name === key);
        if (!input) throw new Error(`Formel «${ground.formel}»: «${key}» fehlt.`);
        return inputText(input, within);
      });
      return `<span data-formel="${escapeHtml(ground.formel)}">${said}</span>`;
    }
    case 'summe':
      return `<ul>${ground.summanden
        .map(({ titel, wert, shown, from }) => {
          const value = typeof from === 'string' ? escapeHtml(shown) : `${escapeHtml(shown)} [${cellText(from, within)}]`;
          const name = typeof from === 'string' ? `<a href="${escapeHtml(from)}">${escapeHtml(titel)}</a>` : escapeHtml(titel);
          return `<li data-summand="${plain(wert)}">${name}: ${value}</li>`;
        })
        .join('')}</ul>`;
    case 'reihe':
      return `<span data-formel="${escapeHtml(ground.formel)}">${escapeHtml(ground.worte)}</span><details><summary>Die ${ground.inputs.length} Werte der Reihe nach</summary><ol>${ground.inputs
        .map(({ titel, ...input }) => `<li>${escapeHtml(titel)}: ${inputText(input, within)}</li>`)
        .join('')}</ol></details>`;
  }
}

const KIND = { zelle: 'zelle', formel: 'formel', reihe: 'formel', summe: 'summe' } as const;

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

const cellsOf = ({ ground }: Line): ValueCell[] => {
  if (ground.art === 'zelle') return [ground.from];
  const inputs = ground.art === 'summe' ? ground.summanden : ground.art === 'fehlt' ? [] : ground.inputs;
  return inputs.flatMap(({ from }) => (typeof from === 'string' ? [] : [from]));
};

const allCells = (blocks: readonly Block[]): ValueCell[] => blocks.flatMap(({ lines }) => lines.flatMap(cellsOf));

/** Every cell that the blocks name, each file, source and indicator once. */
export const distinctCells = (blocks: readonly Block[]): ValueCell[] => [
  ...new Map(allCells(blocks).map((from) => [`${from.datensatz} ${from.quelle} ${from.kennzahl} ${from.jahr}`, from])).values(),
];

/** Where all cells stand, if they stand in one column of one file. */
function commonPlace(blocks: readonly Block[]): CellPlace | undefined {
  const [first, ...others] = allCells(blocks).map(({ cell }) => cell);
  if (!first || others.some(({ datei, spalte }) => datei !== first.datei || spalte !== first.spalte)) return undefined;
  return { datei: first.datei, spalte: first.spalte };
}

export interface LinesTable {
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
  return `<table class="plain herkunft"${place}><caption>${escapeHtml(caption + said)}</caption><thead><tr><th scope="col">${escapeHtml(first)}</th><th scope="col" class="n">Zahl</th><th scope="col">So steht es in unserer Datei</th></tr></thead>${blocks
    .map((block) => blockHtml(block, within))
    .join('')}</table>`;
}
