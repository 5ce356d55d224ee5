import { bars } from '../charts/bars.ts';
import type { Picture } from './picture.ts';
import { type BarRole, rowTitle, type Table } from './table.ts';

/** Colours of the bars in pictures; those in rows have them from the style sheet, by the same names. */
const COLOUR: Readonly<Record<BarRole, string>> = {
  ertrag: 'var(--ertrag)',
  aufwand: 'var(--aufwand)',
  netto: 'var(--netto)',
  neu: 'var(--ink)',
  alt: 'var(--rest)',
  stadt: 'var(--ink)',
  change: 'var(--p3)',
};

/** The bars of the rows of a table as a picture: names in full, amounts beside them; losses grey as in the rows. */
export const barPicture = (table: Table, label: string): Picture => ({
  draw: (document, width) =>
    bars(
      table.rows.map((row) => ({ name: rowTitle(table, row), href: row.href, werte: row.bars })),
      {
        label,
        width,
        language: table.language,
        arten: table.bars.map(({ name, role }) => ({ name, farbe: COLOUR[role] })),
        minus: table.bars.some(({ role }) => role === 'change') ? 'var(--m3)' : 'var(--rest)',
      },
      document,
    ),
});
