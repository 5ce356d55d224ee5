/** A number for the machines that read a page: a plain decimal, unrounded but for the noise of binary fractions. */
export function plain(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (!text.includes('e')) return text;
  return value.toFixed(20).replace(/\.?0+$/, '');
}
