/** A number for the machines that read a page: a plain decimal, unrounded but for the noise of binary fractions. */
export function plain(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (!text.includes('e')) return text;
  return value.toFixed(20).replace(/\.?0+$/, '');
}

/** A whole number that a text begins with: "1.234 €", "−5". */
const WHOLE = /^([−-]?)(\d+(?:\.\d{3})*)(?![\d.,])/;

/**
 * An attribute with a number for machines. Where the text of its element begins with the very number, as most do, the attribute has
 * no value: half of the weight of a page of origins would be numbers said twice.
 * @param shown the text that the element begins with
 */
export function numberAttribute(name: string, value: number, shown: string): string {
  const [, sign, digits] = WHOLE.exec(shown) ?? [];
  const read = digits === undefined ? Number.NaN : Number(`${sign ? '-' : ''}${digits.replaceAll('.', '')}`);
  return read === value ? ` ${name}` : ` ${name}="${plain(value)}"`;
}
