import { escapeHtml } from '../../text/html.ts';

/** One cell of a file below `data/`. */
export interface SourceCell {
  /** `<dataset>/<file>.csv` below `data/`. */
  readonly datei: string;
  /** Number of its record in that file; the first after the header is 1. */
  readonly satz: number;
  readonly spalte: string;
  /** Exactly what stands there. */
  readonly text: string;
}

/** What all cells below an element have in common stands once on the element itself. */
export type CellPlace = Pick<SourceCell, 'datei' | 'spalte'>;

/** The attributes that say in which column of which file the cells below an element stand. */
export const placeAttributes = ({ datei, spalte }: CellPlace): string =>
  ` data-datei="${escapeHtml(datei)}" data-spalte="${escapeHtml(spalte)}"`;

/** The digits of a number however it is written: "6.321.500 €" and "6321500" are one. */
const digits = (text: string): string =>
  text
    .replace(/\.(?=\d{3}(?!\d))/g, '')
    .replace('.', ',')
    .replace(/[^\d,]/g, '');

/** A number as people read it, with the cell that it is; a cell that says the same is there for machines alone. */
export function shownWithCell(shown: string, cell: SourceCell): string {
  const same = digits(shown) === digits(cell.text);
  return `${escapeHtml(shown)} <small${same ? ' hidden' : ''}>[${cellHtml(cell)}]</small>`;
}

/** A cell as it stands in our file; within an element that says where (`placeAttributes`) only the record is named. */
export function cellHtml(cell: SourceCell, within?: CellPlace): string {
  const same = within?.datei === cell.datei && within.spalte === cell.spalte;
  return `<b data-zelle${same ? '' : placeAttributes(cell)} data-satz="${cell.satz}">${escapeHtml(cell.text)}</b>`;
}
