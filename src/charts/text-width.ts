/**
 * How wide a text becomes at most. A chart is drawn where no font is known: room is kept for the widest one that is usual
 * (DejaVu Sans and Verdana), so that nothing is cut off with any other.
 */

import type { Piece } from './tree.ts';

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
export function textWidth(text: string, size: number, weight = 400): number {
  const bold = weight >= 600 ? BOLD : 0;
  let sum = 0;
  for (const one of text) {
    sum += WIDTH.get(one) ?? USUAL;
    sum += bold;
  }
  return sum * size;
}

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
function placeIn(around: Place, { name, attributes }: Piece): Place {
  const given = (key: string): number => Number.parseFloat(attributes[key] ?? '');
  const moved = Number.parseFloat(attributes.transform?.split('translate(')[1] ?? '0');
  return {
    x: around.x + moved + (name === 'text' ? numberIn(attributes.x) : 0),
    size: given('font-size') || around.size,
    weight: given('font-weight') || around.weight,
    anchor: attributes['text-anchor'] ?? around.anchor,
  };
}

const SHARE_LEFT: Readonly<Record<string, number>> = { end: 1, middle: 0.5 };

interface Extent {
  readonly left: number;
  readonly right: number;
}

/**
 * From where to where the words of a chart reach, in its own units.
 * @param chart whose texts are placed by `x` and `translate` alone
 */
export function textExtent(chart: Piece): Extent {
  const extents = extentsIn(chart, { x: 0, size: 10, weight: 400, anchor: 'start' });
  return {
    left: Math.min(0, ...extents.map(({ left }) => left)),
    right: Math.max(0, ...extents.map(({ right }) => right)),
  };
}

function extentsIn(piece: Piece, around: Place): Extent[] {
  const place = placeIn(around, piece);
  if (piece.name !== 'text') return piece.content.flatMap((p) => (typeof p === 'string' ? [] : extentsIn(p, place)));
  const own = numberIn(piece.attributes.x);
  return linesIn(piece.content).map(({ text, x = own }) => extentOf(text, { ...place, x: place.x - own + x }));
}

const numberIn = (attribute: string | undefined): number => Number.parseFloat(attribute ?? '') || 0;

interface Line {
  readonly text: string;
  /** Where it begins, if it says so itself. */
  readonly x?: number;
}

/** The lines of a text: a part with a place of its own begins one; others go on in it. What it is called is not written. */
function linesIn(content: Piece['content']): Line[] {
  const lines: Line[] = [{ text: '' }];
  const goOn = (text: string): void => {
    const last = lines.pop();
    lines.push({ ...last, text: (last?.text ?? '') + text });
  };
  for (const part of content) {
    if (typeof part === 'string') goOn(part);
    else if (part.name === 'tspan') {
      const [first, ...others] = linesIn(part.content);
      const { x } = part.attributes;
      if (x === undefined) goOn(first?.text ?? '');
      else lines.push({ text: first?.text ?? '', x: numberIn(x) });
      lines.push(...others);
    }
  }
  return lines.filter(({ text }) => text !== '');
}

function extentOf(line: string, { x, size, weight, anchor }: Place): Extent {
  const width = textWidth(line, size, weight);
  const left = x - width * (SHARE_LEFT[anchor] ?? 0);
  return { left, right: left + width };
}
