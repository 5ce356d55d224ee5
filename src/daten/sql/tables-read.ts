import { creationIn } from './creation.ts';
import { isGroup, isToken, isWord, type Named, type Node, nameAt, nodesOf } from './tokens.ts';

/** Behind these stands a table. */
const BEFORE = ['from', 'join', 'pivot', 'unpivot', 'describe', 'desc', 'summarize', 'table', 'show'];
/** Here the list of tables behind FROM ends. */
const END = 'where group order having limit offset window qualify select union except intersect sample set'.split(' ');
/** In the brackets of these, FROM has another meaning. */
const OTHER_FROM = ['extract', 'trim', 'substring', 'overlay', 'position'];

/** What the answer to a question rests on. */
export interface Reading {
  /** Known tables that its rows come from, also by way of what the question names or makes itself. */
  readonly tables: readonly string[];
  /** Names of known tables that stand for something else in the question, and functions of its own. */
  readonly renamed: readonly string[];
}

/** What each name that a question gives stands for: the known tables behind it; functions with `()`. */
type Scope = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What the last of some statements reads; those before it count as far as it uses what they make.
 * The engine's own answer to this fails for some joins.
 * @param known says whether a name (in small letters) is that of a table
 */
export function tablesRead(statements: readonly string[], known: (name: string) => boolean): Reading {
  const renamed = new Set<string>();
  const made = new Map<string, ReadonlySet<string>>();
  let tables = new Set<string>();
  for (const sql of statements) {
    const nodes = nodesOf(sql);
    const created = creationIn(nodes);
    tables = new Walk(known, made, renamed).read(created ? nodes.slice(created.next) : nodes);
    if (created) made.set(`${created.token.text}${created.called ? '()' : ''}`, tables);
  }
  return { tables: [...tables], renamed: [...renamed] };
}

class Walk {
  constructor(
    private readonly known: (name: string) => boolean,
    /** What earlier statements have made. */
    private readonly made: Scope,
    private readonly renamed: Set<string>,
  ) {}

  /** @param inList do the nodes stand in the brackets of a list of tables? */
  read(nodes: readonly Node[], outer: Scope = this.made, inList = false): Set<string> {
    const found = new Set<string>();
    const add = (names: Iterable<string>): void => {
      for (const name of names) found.add(name);
    };
    let scope = outer;
    let [list, expected] = [inList, inList];
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at] as Node;
      if (isGroup(node)) {
        add(this.read(isWord(nodes[at - 1], ...OTHER_FROM) ? node.filter(notFrom) : node, scope, expected));
        expected = false;
      } else if (isWord(node, 'with')) {
        const named = this.readNamed(nodes, at + 1, scope);
        scope = named.scope;
        at = named.next - 1;
      } else if (node.text === ',' && node.kind === 'sign') expected = list;
      else if (isWord(node, ...BEFORE) && !isWord(nodes[at - 1], 'distinct')) {
        expected = true;
        // PIVOT a ON b, c: no tables behind the comma
        if (isWord(node, 'pivot', 'unpivot') && !isGroup(nodes[at + 1])) list = false;
        list ||= node.text === 'from';
      } else if (isWord(node, 'on', 'using')) expected = false;
      else if (isWord(node, ...END)) [list, expected] = [false, false];
      else if (node.kind !== 'sign') {
        const { token, qualified, next } = nameAt(nodes, at) as Named;
        if (isGroup(nodes[next])) add(this.behindFunction(token.text, scope));
        else if (expected) add(this.behind(token.text, qualified ? this.made : scope));
        expected = false;
        // the brackets of a function come next, and may hold another FROM
        at = next - 1;
      }
    }
    return found;
  }

  private behind(name: string, scope: Scope): Iterable<string> {
    const own = scope.get(name);
    if (own && this.known(name)) this.renamed.add(name);
    return own ?? (this.known(name) ? [name] : []);
  }

  private behindFunction(name: string, scope: Scope): Iterable<string> {
    const own = scope.get(`${name}()`);
    if (own) this.renamed.add(`${name}()`);
    return own ?? [];
  }

  /** The list behind WITH: `a AS (…), b(x) AS MATERIALIZED (…)`; what is not used of it is not read. */
  private readNamed(nodes: readonly Node[], from: number, outer: Scope): { scope: Scope; next: number } {
    const scope = new Map(outer);
    const recursive = isWord(nodes[from], 'recursive');
    let at = recursive ? from + 1 : from;
    for (;;) {
      const name = nodes[at];
      let body = at + 1;
      if (isGroup(nodes[body])) body += 1;
      if (!isToken(name) || name.kind === 'sign' || !isWord(nodes[body], 'as')) return { scope, next: at };
      body += 1;
      while (isWord(nodes[body], 'not', 'materialized')) body += 1;
      const inner = nodes[body];
      if (!isGroup(inner)) return { scope, next: at };
      scope.set(name.text, this.read(inner, recursive ? new Map(scope).set(name.text, new Set()) : scope));
      const comma = nodes[body + 1];
      at = body + 1;
      if (!isToken(comma) || comma.text !== ',') return { scope, next: at };
      at += 1;
    }
  }
}

const notFrom = (node: Node): boolean => !isWord(node, 'from');
