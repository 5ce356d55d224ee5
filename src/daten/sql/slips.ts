/** Words with a slip of the finger. */

/** Do two words differ by no more than a slip of the finger or two? */
export function alike(written: string, other: string): boolean {
  const [a, b] = [written.toLowerCase(), other.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  let before: number[] = [];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (next[j - 1] as number) + 1,
        (row[j] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? (before[j - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return (row[b.length] as number) <= Math.max(1, Math.floor(Math.min(a.length, 9) / 3));
}

/** Words that begin a part of a question. */
const KEYWORDS = ['SELECT', 'FROM', 'WHERE', 'GROUP', 'ORDER', 'HAVING', 'LIMIT', 'JOIN', 'UNION', 'USING', 'BETWEEN'];

/** The keyword that a word is meant to be, if it is a slip of one. */
export const keywordFor = (word: string): string | undefined =>
  word.length < 4 || KEYWORDS.includes(word.toUpperCase())
    ? undefined
    : KEYWORDS.find((keyword) => word.length >= keyword.length - 1 && alike(word, keyword));
