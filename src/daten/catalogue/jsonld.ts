import { isThing, PREFIXES, stated, type Thing, type Value } from './rdf.ts';

/** The same tree as JSON-LD 1.1, nested as it is; text without a type is German. */
export function jsonLd(root: Thing): string {
  return `${JSON.stringify({ '@context': PREFIXES, ...node(root) }, null, 1)}\n`;
}

function node({ iri, type, properties }: Thing): Record<string, unknown> {
  return {
    ...(iri === undefined ? {} : { '@id': iri }),
    '@type': type,
    ...Object.fromEntries(
      stated(properties).map(([name, values]) => [
        name,
        values.length === 1 && values[0] ? value(values[0]) : values.map(value),
      ]),
    ),
  };
}

function value(one: Value): unknown {
  if (isThing(one)) return node(one);
  if ('iri' in one) return { '@id': one.iri };
  return one.type ? { '@value': one.text, '@type': one.type } : { '@value': one.text, '@language': 'de' };
}
