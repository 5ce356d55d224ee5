import { escapeHtml } from '../../text/html.ts';
import { type SourceCell, shownWithCell } from './cell.ts';
import { numberAttribute, plain } from './plain.ts';

/** A number that goes into a formula, and where it comes from: an entry of its own, or a cell of a file. */
export interface Input {
  /** Its name in the expression: letters, digits and `_`. */
  readonly name: string;
  readonly wert: number;
  /** How people read it, with its unit. */
  readonly shown: string;
  readonly href?: string | undefined;
  readonly cell?: SourceCell | undefined;
  /** What it is, for those who hear the link instead of seeing its place. */
  readonly label?: string | undefined;
}

export interface Formula {
  readonly id?: string | undefined;
  /** What is worked out, in words: "Anteil 2030". */
  readonly name: string;
  /** The expression over the names of the inputs, for machines: `teil / ganzes`. */
  readonly formel: string;
  /** The same for people, with the names in braces where the numbers go: `{teil} ÷ {ganzes}`. */
  readonly pattern: string;
  readonly zahl: number;
  readonly shown: string;
  readonly inputs: readonly Input[];
}

/** An input as a link to where it comes from, or as the cell that it is. */
export function inputHtml({ name, wert, shown, href, cell, label }: Input): string {
  const attributes = ` data-eingang="${escapeHtml(name)}"${numberAttribute('data-wert', wert, shown)}`;
  const said = label ? `<span class="sr"> (${escapeHtml(label)})</span>` : '';
  // nothing has no place to come from
  if (!cell && !href) return `<span${attributes}>${escapeHtml(shown)}</span>`;
  if (cell) {
    return `<span${attributes}>${shownWithCell(shown, cell)}</span>`;
  }
  return `<a href="${escapeHtml(href ?? '')}"${attributes}>${escapeHtml(shown)}${said}</a>`;
}

/**
 * A formula with its numbers put in, each leading to where it comes from.
 * @throws when an input other than 0 has neither a link nor a cell, or the pattern names one that is not given
 */
export function formulaHtml({ id, name, formel, pattern, zahl, shown, inputs }: Formula, tag = 'p'): string {
  const rest = new Set(inputs);
  const said = escapeHtml(pattern).replace(/\{(\w+)\}/g, (_, key: string) => {
    const input = inputs.find((one) => one.name === key);
    if (!input || (input.wert !== 0 && !input.href && !input.cell))
      throw new Error(`Formel «${name}»: «${key}» ohne Herkunft.`);
    rest.delete(input);
    return inputHtml(input);
  });
  if (rest.size > 0) throw new Error(`Formel «${name}»: ${[...rest].map((one) => one.name).join(', ')} ungenutzt.`);
  const at = id ? ` id="${escapeHtml(id)}"` : '';
  return `<${tag}${at} class="formel" data-herkunft="formel" data-zahl="${plain(zahl)}"><span data-formel="${escapeHtml(formel)}">${escapeHtml(name)}</span> = ${said} = <strong>${escapeHtml(shown)}</strong></${tag}>`;
}
