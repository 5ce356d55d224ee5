/**
 * How wide a text becomes at most. A chart is drawn where no font is known: room is kept for the widest one that is usual
 * (DejaVu Sans and Verdana), so that nothing is cut off with any other.
 */

/** Widths in parts of the size, a little too much rather than too little; what is not named here is a letter or a digit. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [0.3, "ijlIJ|'"],
  [0.34, ' \u00a0\u202f.,:;!/·'],
  [0.42, 'frt()[]-'],
  [0.53, 'csz?–„“”"*'],
  [0.7, 'ABCEFKLPRSTVXYZÄ'],
  [0.77, 'DGHNOQUÖÜ&'],
  [0.85, 'w+−<>=÷×→●◐✕'],
  [0.98, 'MWm%…—'],
];
const USUAL = 0.64;
const BOLD = 0.08;
const WIDTH = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));

/** Room for a text of this size, in the units of the size. */
export const textWidth = (text: string, size: number, weight = 400): number =>
  [...text].reduce((sum, one) => sum + (WIDTH.get(one) ?? USUAL) + (weight >= 600 ? BOLD : 0), 0) * size;

/** Breaks a text between its words into lines that fit; a longer word keeps its line. */
export function wrapBy(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks a text into lines that keep within a width in any font. */
export const wrapText = (text: string, width: number, size: number, weight = 400): string[] =>
  wrapBy(text, (line) => textWidth(line, size, weight) <= width);

interface Place {
  readonly x: number;
  readonly size: number;
  readonly weight: number;
  readonly anchor: string;
}

/** What an element says of the place and the form of its text, over what holds around it. */
function placeIn(around: Place, tag: string): Place {
  const given = (name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  const moved = Number(/ transform="translate\(([-\d.]+)/.exec(tag)?.[1] ?? 0);
  const own = tag.startsWith('<t') ? Number.parseFloat(given('x') ?? '0') : 0;
  return {
    x: around.x + moved + own,
    size: Number.parseFloat(given('font-size') ?? '') || around.size,
    weight: Number.parseFloat(given('font-weight') ?? '') || around.weight,
    anchor: given('text-anchor') ?? around.anchor,
  };
}

const SHARE_LEFT: Readonly<Record<string, number>> = { end: 1, middle: 0.5 };

/**
 * From where to where the words of a chart reach, in its own units.
 * @param markup a chart whose texts are placed by `x` and `translate` alone, as Plot does it
 */
export function textExtent(markup: string): { left: number; right: number } {
  const extent = { left: 0, right: 0 };
  const open: Place[] = [{ x: 0, size: 10, weight: 400, anchor: 'start' }];
  let words = '';
  for (const [whole, tag = '', text = ''] of markup.matchAll(/(<[^>]+>)([^<]*)/g)) {
    const place = open.at(-1) as Place;
    // a part with a place of its own begins a line; others go on in it
    if (/^<\/text|^<tspan[^>]* x=/.test(tag)) {
      const width = textWidth(words, place.size, place.weight);
      const left = place.x - width * (SHARE_LEFT[place.anchor] ?? 0);
      extent.left = Math.min(extent.left, left);
      extent.right = Math.max(extent.right, left + width);
      words = '';
    }
    if (/^<(g|text|svg)\b/.test(tag) && !tag.endsWith('/>')) {
      open.push(placeIn(place, tag));
      words = '';
    } else if (/^<\/(g|text|svg)>/.test(tag)) open.pop();
    if (whole.length > tag.length) words += text.replace(/&[a-z#\d]+;/g, '&');
  }
  return extent;
}
