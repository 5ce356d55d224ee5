/**
 * The markup of a chart as a tree, so that whoever changes a chart that is drawn changes its parts, not its text: what only looks like
 * a tag or an attribute in a name stays a name.
 */
import { Parser } from 'saxen';
import { escapeHtml } from '../text/html.ts';

export interface Piece {
  readonly name: string;
  /** In the order in which they are written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (Piece | string)[];
}

/** @param markup one element, as `markupOf` writes it; @throws where it is not well-formed */
export function treeOf(markup: string): Piece {
  const open: { name: string; attributes: Record<string, string>; content: (Piece | string)[] }[] = [
    { name: '', attributes: {}, content: [] },
  ];
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const read = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
    const piece = { name, attributes: Object.fromEntries(read), content: [] };
    open.at(-1)?.content.push(piece);
    open.push(piece);
  });
  parser.on('closeTag', () => open.pop());
  parser.on('text', (text, decode) => open.at(-1)?.content.push(decode(text)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(markup);
  const [root] = open[0]?.content ?? [];
  if (typeof root !== 'object') throw new Error(`Kein Element: ${markup.slice(0, 80)}`);
  return root;
}

/** A tree as well-formed XML again. */
export function written({ name, attributes, content }: Piece): string {
  const opening = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('')}`;
  const inner = content.map((part) => (typeof part === 'string' ? escapeText(part) : written(part))).join('');
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${name}>`;
}

/** Text for the content of an element, where quotes are signs like others. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, escapeHtml);

/** Width and height of a chart. */
export function chartSize({ attributes: { viewBox = '' } }: Piece): { width: number; height: number } {
  const [, , width = 640, height = 400] = viewBox.split(' ').filter(Boolean).map(Number);
  return { width, height };
}
