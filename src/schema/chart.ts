/** What a chart of accounts says of an account, by the digits it begins with. */

/** What a chart can say of an account. */
export type Told = 'richtung' | 'rolle' | 'kategorie';

/** What a line of a chart says; null: nothing. */
export interface ChartEntry extends Readonly<Record<Told, string | null>> {
  readonly teil: string | null;
  readonly certain: boolean;
}

/**
 * What a chart says with certainty of an account: the lines of the longest known prefix, and of a prefix with lines for several
 * parts those of `teil`. null where it does not say, where lines contradict each other, and where a longer prefix that is not
 * certain says something else.
 * @param linesOf the lines of a prefix
 */
export function toldIn(
  linesOf: (prefix: string) => readonly ChartEntry[],
  account: string,
  what: Told,
  teil: string | null = null,
): string | null {
  const doubts = new Set<string>();
  for (let length = account.length; length > 0; length -= 1) {
    const all = linesOf(account.slice(0, length));
    const own = all.filter((line) => line.teil === teil);
    const saying = (own.length > 0 ? own : all).filter((line) => line[what] !== null);
    for (const line of saying) if (!line.certain) doubts.add(line[what] ?? '');
    const values = new Set(saying.flatMap((line) => (line.certain ? (line[what] ?? []) : [])));
    const [value = null] = values;
    if (value !== null) return values.size === 1 && [...doubts].every((doubt) => doubt === value) ? value : null;
  }
  return null;
}
