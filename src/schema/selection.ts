/** How a row of `data/` names rows of a table: the one grammar, for the build that adds them up and the pages that tell of them. */

/** One condition: the column has one of these values, or, `not`, none of them. */
export interface Condition {
  readonly column: string;
  readonly not: boolean;
  /** `prefix`: everything that begins with the text. */
  readonly values: readonly { readonly text: string; readonly prefix: boolean }[];
}

/** The form of a condition: `produkt=36502`, `produkt=21*,22*`, `konto!=48*`. */
const CONDITION = /^([a-z_]+)(!?)=(.+)$/;

/** Reads `spalte=wert[,wert…]`, joined by `|`; null where a condition has not that form. */
export function readSelection(text: string): Condition[] | null {
  const read = text.split('|').map((part): Condition | null => {
    const [, column, not, values] = CONDITION.exec(part) ?? [];
    if (!column || !values) return null;
    return {
      column,
      not: not === '!',
      values: values.split(',').map((value) => ({ text: value.replace(/\*$/, ''), prefix: value.endsWith('*') })),
    };
  });
  return read.every((condition) => condition !== null) ? read : null;
}

/** The only value that a column may have by a selection; undefined where it leaves several open. */
export function onlyValue(selection: readonly Condition[], column: string): string | undefined {
  const [value, ...more] = selection.flatMap((one) => (one.column === column && !one.not ? one.values : []));
  return value && more.length === 0 && !value.prefix ? value.text : undefined;
}
