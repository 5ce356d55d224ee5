/** Numbers that are numbers in their file (JSON, xlsx), as text that cannot be read in two ways. */

/**
 * The decimal text of a stored number, without exponent. Binary fractions are cut to the 15 digits that spreadsheets show.
 * Exactly three decimals get a fourth, so that `2.952` is never taken for 2952.
 */
export function numberCell(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = plain(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

function plain(value: number): string {
  const text = String(value);
  if (!/e/i.test(text)) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}
