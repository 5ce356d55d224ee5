/** Repairs labels into which a source put blanks at a fixed distance: `Einkomme nsteuer` is `Einkommensteuer`. */

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Learns the words of all `labels`, and joins what a blank after every `width` characters has split.
 * Where the blank may as well be meant (both sides are words of other labels: `Versorgungsempfänger für`), it stays.
 */
export function wordJoiner(labels: Iterable<string>, width: number): (label: string) => string {
  const words = new Set([...new Set(labels)].flatMap((label) => wholeWords(label, width)));
  return (label) => {
    let joined = label;
    // From the end, so that the places further in front stay where they are.
    for (const at of breaksOf(label, width).reverse()) {
      const before = label.slice(0, at).match(/[\p{L}]+$/u)?.[0];
      const after = label.slice(at + 1).match(/^\p{Ll}\p{L}*/u)?.[0];
      if (!before || !after || (words.has(before) && words.has(after))) continue;
      joined = joined.slice(0, at) + joined.slice(at + 1);
    }
    return joined;
  };
}

/** Places of the blanks that stand where the source puts one. */
function breaksOf(label: string, width: number): number[] {
  const places = Array.from(
    { length: Math.floor(label.length / (width + 1)) },
    (_, part) => (part + 1) * (width + 1) - 1,
  );
  return places.filter((at) => label[at] === ' ');
}

/** The words that touch none of these places. */
function wholeWords(label: string, width: number): string[] {
  const breaks = breaksOf(label, width);
  return [...label.matchAll(WORD)]
    .filter(({ 0: word, index }) => !breaks.includes(index - 1) && !breaks.includes(index + word.length))
    .map(([word]) => word);
}
