/** How much is read of files that nobody has looked at: what is packed may be a thousand times as large as it looks. */
import { Refused } from '../refused.ts';

export interface Limits {
  /** Of all that an archive holds, unpacked. */
  readonly bytes: number;
  /** Of one sheet. */
  readonly rows: number;
  /** Rows times columns of one sheet: a small file can name a single cell far to the right in each of many rows. */
  readonly cells: number;
}

/** On the command line the machine's memory is the limit. */
export const NO_LIMITS: Limits = {
  bytes: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  cells: Number.POSITIVE_INFINITY,
};

/** @throws Refused where the unpacked bytes are too many */
export function checkBytes(bytes: number, file: string, limits: Limits): void {
  if (bytes > limits.bytes)
    throw Refused.of({ kind: 'ausgepackt zu groß', file, expected: `höchstens ${limits.bytes / 1e6} MB` });
}

/** @throws Refused where the rows are too many */
export function checkRows(rows: number, file: string, limits: Limits): void {
  if (rows > limits.rows)
    throw Refused.of({ kind: 'zu viele Zeilen', file, expected: `höchstens ${limits.rows} Zeilen` });
}

/** @throws Refused where the cells are too many */
export function checkCells(cells: number, file: string, limits: Limits): void {
  if (cells > limits.cells)
    throw Refused.of({ kind: 'zu viele Zellen', file, expected: `höchstens ${limits.cells} Zellen` });
}
