import { isThing, type Literal, PREFIXES, stated, type Thing, type Value } from './rdf.ts';

/** A tree of things as Turtle (RDF 1.1): each thing with an address on its own, the others within brackets. */
export function turtle(root: Thing): string {
  const blocks: string[] = [];
  const seen = new Set<string>();
  const block = (thing: Thing & { iri: string }): void => {
    if (seen.has(thing.iri)) return;
    seen.add(thing.iri);
    const at = blocks.push('') - 1;
    blocks[at] = `<${thing.iri}> ${properties(thing, '  ')} .\n`;
  };
  const properties = (thing: Thing, indent: string): string =>
    [
      `a ${thing.type}`,
      ...stated(thing.properties).map(
        ([name, values]) => `${name} ${values.map((value) => term(value, indent)).join(', ')}`,
      ),
    ].join(` ;\n${indent}`);
  const term = (value: Value, indent: string): string => {
    if (!isThing(value)) return 'iri' in value ? `<${value.iri}>` : literal(value);
    if (value.iri === undefined) return `[ ${properties(value, `${indent}  `)} ]`;
    block({ ...value, iri: value.iri });
    return `<${value.iri}>`;
  };
  block({ ...root, iri: root.iri ?? '' });
  const prefixes = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
  return `${prefixes.join('\n')}\n\n${blocks.join('\n')}`;
}

const literal = ({ text, type }: Literal): string => `"${escapeText(text)}"${type ? `^^${type}` : '@de'}`;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escapeText = (content: string): string => content.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
