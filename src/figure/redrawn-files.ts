/** Files of a view, made in the browser. */
import { markupOf } from '../charts/markup.ts';
import { standalone } from '../charts/standalone.ts';
import { barPicture } from './bar-picture.ts';
import { tableCsv } from './csv.ts';
import { type Picture, WIDTHS } from './picture.ts';
import { plain, type Sentence } from './sentence.ts';
import type { Table } from './table.ts';

/** What a figure shows now. */
export interface Redrawn {
  readonly sentence: Sentence;
  readonly subtitle: string;
  readonly table: () => Table;
  /** `bars`: those of the rows of its table. */
  readonly picture: Picture | 'bars' | null;
}

export const csvOf = ({ table }: Redrawn): string => tableCsv(table());

/** Its picture as a file of its own; null for a view that is a table alone. `source` is written below it. */
export function svgOf({ picture, sentence, subtitle, table }: Redrawn, source: string): string | null {
  const headline = plain(sentence);
  const drawn = picture === 'bars' ? barPicture(table(), headline) : picture;
  return drawn && standalone(markupOf(drawn.draw(document, WIDTHS.breit)), { headline, sub: subtitle, source });
}
