import { escapeHtml } from '../../text/html.ts';
import type { Input } from './formula.ts';
import { numberAttribute, plain } from './plain.ts';

/** One line of a table of formulas of the same kind. */
export interface FormulaRow {
  readonly id?: string | undefined;
  readonly name: string;
  readonly note?: string | undefined;
  /** In the order of the columns; the names are those of the expression. */
  readonly inputs: readonly Input[];
  /** Null: nothing can be worked out, and `shown` says why. */
  readonly zahl: number | null;
  readonly shown: string;
  /** Numbers that stand beside the formula without being part of it. */
  readonly further?: readonly Omit<Input, 'name'>[] | undefined;
}

/** The same formula many times: a column for each input, then the result. */
interface FormulaTable {
  readonly id?: string | undefined;
  readonly caption: string;
  readonly first: string;
  /** Headings of the inputs. */
  readonly inputs: readonly string[];
  /** Heading of the result; null for a table that only gathers numbers, one in each column. */
  readonly result: string | null;
  /** The expression over the names of the inputs. */
  readonly formel: string;
  readonly further?: readonly string[] | undefined;
  readonly rows: readonly FormulaRow[];
}

const linked = (href: string | undefined, shown: string): string =>
  href ? `<a href="${escapeHtml(href)}">${escapeHtml(shown)}</a>` : escapeHtml(shown);

function rowHtml(table: FormulaTable, { id, name, note, inputs, zahl, shown, further = [] }: FormulaRow): string {
  const at = id ? ` id="${escapeHtml(id)}"` : '';
  const entry = zahl === null || table.result === null ? '' : ` data-herkunft="formel" data-zahl="${plain(zahl)}"`;
  const given = inputs.map(
    (input) =>
      `<td data-eingang="${escapeHtml(input.name)}"${numberAttribute('data-wert', input.wert, input.shown)}>${linked(input.href, input.shown)}</td>`,
  );
  const result =
    table.result === null
      ? ''
      : `<td${entry ? ` data-formel="${escapeHtml(table.formel)}"` : ''}><strong>${escapeHtml(shown)}</strong></td>`;
  const beside = further.map(
    (input) => `<td${numberAttribute('data-wert', input.wert, input.shown)}>${linked(input.href, input.shown)}</td>`,
  );
  const small = note ? ` <small>${escapeHtml(note)}</small>` : '';
  return `<tr${at}${entry}><th scope="row">${escapeHtml(name)}${small}</th>${given.join('')}${result}${beside.join('')}</tr>`;
}

/** Formulas of one kind below each other; each row is an entry, each input leads to its own. */
export function formulaTableHtml(table: FormulaTable): string {
  const heads = [...table.inputs, ...(table.result === null ? [] : [table.result]), ...(table.further ?? [])];
  const columns = heads.map((head) => `<th scope="col" class="n">${escapeHtml(head)}</th>`).join('');
  const at = table.id ? ` id="${escapeHtml(table.id)}"` : '';
  return `<table class="herkunft"${at}><caption>${escapeHtml(table.caption)}</caption><thead><tr><th scope="col">${escapeHtml(table.first)}</th>${columns}</tr></thead><tbody>${table.rows
    .map((row) => rowHtml(table, row))
    .join('')}</tbody></table>`;
}
