import type { Quelle } from '../../sources.ts';
import { escapeHtml } from '../../text/html.ts';
import type { CellPlace } from './cell.ts';
import { commonHtml, commonInputs } from './common-inputs.ts';
import { type CellFrame, groundHtml, sourceLink } from './ground.ts';
import type { Block, CellOrigin, Line } from './line.ts';
import { plain } from './plain.ts';

/** The entries of a page of origins as rows of a table: what, the number, and what it rests on. Pure: data in, HTML out. */

const KIND = { zelle: 'zelle', formel: 'formel', reihe: 'formel', leer: 'formel', summe: 'summe' } as const;

function lineHtml(line: Line, frame: CellFrame): string {
  const { name, note, zahl, shown, ground } = line;
  const entry =
    zahl === null || ground.art === 'fehlt' ? '' : ` data-herkunft="${KIND[ground.art]}" data-zahl="${plain(zahl)}"`;
  const small = note ? ` <small>${escapeHtml(note)}</small>` : '';
  return `<tr${entry}><th scope="row">${escapeHtml(name)}${small}</th><td class="n">${escapeHtml(shown)}</td><td class="t">${groundHtml(line, frame)}</td></tr>`;
}

function blockHtml({ id, titel, lines }: Block, frame: CellFrame): string {
  const head = titel ? `<tr><th scope="rowgroup" colspan="3">${escapeHtml(titel)}</th></tr>` : '';
  return `<tbody id="${escapeHtml(id)}">${head}${lines.map((line) => lineHtml(line, frame)).join('')}</tbody>`;
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
  /** Who published each source: where the cells come from several, each says from which. */
  readonly quellen?: ReadonlyMap<string, Pick<Quelle, 'herausgeber' | 'titel'>>;
}

/** What each source of the cells is called: by its publisher, or by its title where one published several; none for a single source. */
function sourceNames({ blocks, quellen }: LinesTable): ReadonlyMap<string, string> {
  const used = [...new Set(allCells(blocks).map(({ quelle }) => quelle))];
  if (used.length < 2) return new Map();
  const publishers = used.map((quelle) => quellen?.get(quelle)?.herausgeber);
  return new Map(
    used.map((id, index) => {
      const publisher = publishers[index];
      const alone = publishers.filter((other) => other === publisher).length === 1;
      return [id, (alone ? publisher : quellen?.get(id)?.titel) ?? id];
    }),
  );
}

/** A table of entries. Where all cells stand in one column of one file, the caption names it once. */
export function linesHtml(table: LinesTable): string {
  const { caption, first, blocks } = table;
  const within = commonPlace(blocks);
  const sources = sourceNames(table);
  const inputs = within ? new Map() : commonInputs(blocks);
  const frame = { within, sources, inputs, lists: new Map() };
  const common = commonHtml(inputs, (from) => sourceLink(from, sources));
  const place = within ? ` data-datei="${escapeHtml(within.datei)}" data-spalte="${escapeHtml(within.spalte)}"` : '';
  const said = within ? ` Unsere Datei: data/${within.datei}, Spalte ${within.spalte}.` : '';
  // a wide table scrolls in its box, which takes the keyboard's focus for that
  const box = `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}">`;
  return `${box}<table class="plain zahlen"${place}><caption>${escapeHtml(caption + said)}${common}</caption><thead><tr><th scope="col">${escapeHtml(first)}</th><th scope="col" class="n">Zahl</th><th scope="col">Woher sie kommt</th></tr></thead>${blocks
    .map((block) => blockHtml(block, frame))
    .join('')}</table></div>`;
}
