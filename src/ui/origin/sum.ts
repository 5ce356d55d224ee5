import { escapeHtml } from '../../text/html.ts';
import { SUM_OF } from '../../words/de/origins.ts';
import { type SourceCell, shownWithCell } from './cell.ts';
import { plain } from './plain.ts';

/** A part of a sum, signed as it is added. */
interface Summand {
  readonly name: string;
  readonly zahl: number;
  readonly shown: string;
  /** Where the part has its own entry, or the cell that it is. */
  readonly href?: string | undefined;
  readonly cell?: SourceCell | undefined;
}

interface Sum {
  readonly id?: string | undefined;
  readonly name: string;
  readonly zahl: number;
  readonly shown: string;
  readonly parts: readonly Summand[];
}

function partHtml({ name, zahl, shown, href, cell }: Summand): string {
  const said = href ? `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>` : escapeHtml(name);
  const value = cell ? shownWithCell(shown, cell) : escapeHtml(shown);
  return `<li data-summand="${plain(zahl)}">${said}: ${value}</li>`;
}

/** A sum as a list of its parts; many numbers in columns are told by `sumTableHtml`. */
export const sumHtml = ({ id, name, zahl, shown, parts }: Sum): string =>
  `<div${id ? ` id="${escapeHtml(id)}"` : ''} data-herkunft="summe" data-zahl="${plain(zahl)}"><p>${escapeHtml(name)} = <strong>${escapeHtml(shown)}</strong>${SUM_OF}</p><ul>${parts.map(partHtml).join('')}</ul></div>`;
