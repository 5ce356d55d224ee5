import { textWidth } from './text-width.ts';

/** A label that fits its tile: the lines of the name, the value below them where there is room. */
export interface TileLabel {
  readonly size: number;
  readonly lines: readonly string[];
  /** Empty where the name alone fits. */
  readonly value: string;
}

const BOLD = 700;
/** Height of a line, as a multiple of its type. */
export const LEADING = 1.2;
/** Tiles from this area on (CSS pixels squared) have the large size. */
const LARGE = 14_000;

/** Room between the edge of a tile and its label. */
export const tileInset = (width: number): number => (width < 70 ? 4 : 7);

/**
 * The largest label that fits into a tile of `width` × `height` CSS pixels, never below 12 px and never cut; null where none does.
 * @param name may break at spaces, hyphens and soft hyphens
 */
export function tileLabel(name: string, value: string, width: number, height: number): TileLabel | null {
  const room = width - 2 * tileInset(width);
  for (const size of width * height > LARGE ? [15, 13, 12] : [13, 12]) {
    // most tiles of a map are too small for any label, which is cheaper to see than to break one
    if (size * LEADING > height - 8 || partsOf(name).some((part) => textWidth(part, size, BOLD) > room)) continue;
    const lines = breakLines(name, room, size);
    const used = lines.length * size * LEADING;
    if (lines.some((line) => textWidth(line, size, BOLD) > room) || used > height - 8) continue;
    const fits = height - 10 - used >= size * 1.15 && textWidth(value, size) <= room;
    return { size, lines, value: fits ? value : '' };
  }
  return null;
}

/** What stays on one line. */
const partsOf = (name: string): string[] => name.split(/ |(?<=-)|\u00ad/);

/** Breaks at spaces, after hyphens and at soft hyphens, of which only those that break a word become visible. */
function breakLines(name: string, room: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (text: string): boolean => textWidth(text, size, BOLD) <= room;
  for (const word of name.split(' ')) {
    const parts = word.split(/(?<=-)|\u00ad/);
    parts.forEach((part, index) => {
      const space = line !== '' && index === 0 ? ' ' : '';
      const hyphen = index < parts.length - 1 && !part.endsWith('-') ? '-' : '';
      if (fits(line + space + part + hyphen)) line += space + part;
      else {
        if (line !== '') lines.push(index > 0 && !line.endsWith('-') ? `${line}-` : line);
        line = part;
      }
    });
  }
  lines.push(line);
  return lines;
}
