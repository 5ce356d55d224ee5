/** The text of a statement cut into words, names and signs. */
import { skipped } from './statements.ts';

export interface Token {
  /** Words and names in small letters, names without their quotes. */
  readonly text: string;
  /** `word` stands without quotes and may be a keyword, `name` stands in "…", `text` in '…'. */
  readonly kind: 'word' | 'name' | 'text' | 'sign';
  /** Place in the statement. */
  readonly from: number;
  readonly to: number;
}

/** A token, or what stands within a pair of brackets. */
export type Node = Token | readonly Node[];

/** Letters of all languages, as the engine takes them; its blanks are those of Unicode, too. */
const WORD = /(?:[\w$]|(?!\s)[\u0080-\uffff])+/y;

const QUOTED: Readonly<Record<string, Token['kind']>> = { '"': 'name', "'": 'text' };

/** Cuts a statement whose brackets and quotes close; comments are left out. */
export function nodesOf(sql: string): readonly Node[] {
  const open: Node[][] = [[]];
  for (const token of tokens(sql)) {
    const level = open.at(-1) as Node[];
    if (token.kind === 'sign' && token.text === '(') {
      const inner: Node[] = [];
      level.push(inner);
      open.push(inner);
    } else if (token.kind === 'sign' && token.text === ')') {
      if (open.length > 1) open.pop();
    } else level.push(token);
  }
  return open[0] as Node[];
}

function* tokens(sql: string): Generator<Token> {
  for (let at = 0; at < sql.length; at += 1) {
    const length = skipped(sql, at);
    const kind = QUOTED[sql[at] as string];
    WORD.lastIndex = at;
    const word = length === 0 ? WORD.exec(sql)?.[0] : undefined;
    const to = at + Math.max(length, word?.length ?? 1);
    if (length > 0) {
      if (kind) yield { text: unquoted(sql.slice(at, to)), kind, from: at, to };
    } else if (word) yield { text: word.toLowerCase(), kind: 'word', from: at, to };
    else if (!/\s/.test(sql[at] as string)) yield { text: sql[at] as string, kind: 'sign', from: at, to };
    at = to - 1;
  }
}

function unquoted(text: string): string {
  const quote = text[0] as string;
  return text
    .slice(1, -1)
    .replaceAll(quote + quote, quote)
    .toLowerCase();
}

/** Is it this word, as a keyword and not as a name? */
export const isWord = (node: Node | undefined, ...words: readonly string[]): boolean =>
  isToken(node) && node.kind === 'word' && words.includes(node.text);

export const isToken = (node: Node | undefined): node is Token => node !== undefined && !Array.isArray(node);

export const isGroup = (node: Node | undefined): node is readonly Node[] => Array.isArray(node);

const isPoint = (node: Node | undefined): boolean => isToken(node) && node.kind === 'sign' && node.text === '.';

/** A name that begins here, perhaps behind those of its schema: `main.haushalt`. */
export interface Named {
  readonly token: Token;
  readonly qualified: boolean;
  /** Place of the node behind it. */
  readonly next: number;
}

export function nameAt(nodes: readonly Node[], at: number): Named | null {
  const first = nodes[at];
  if (!isToken(first) || first.kind === 'sign') return null;
  let [token, next] = [first, at + 1];
  while (isPoint(nodes[next])) {
    const further = nodes[next + 1];
    if (!isToken(further) || further.kind === 'sign') break;
    [token, next] = [further, next + 2];
  }
  return { token, qualified: next > at + 1, next };
}
