/** A small model of RDF: things with properties, written as Turtle and as JSON-LD from the same tree. */

/** Vocabularies by their prefix. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof PREFIXES;
export type Name = `${Prefix}:${string}`;

/** An address; relative ones count from the place of the file. */
export interface Iri {
  readonly iri: string;
}

/** Text in German, or of a type. */
export interface Literal {
  readonly text: string;
  readonly type?: Name;
}

/** A thing with properties; without `iri` it has no address of its own. */
export interface Thing {
  readonly iri?: string;
  readonly type: Name;
  readonly properties: Properties;
}

export type Value = Iri | Literal | Thing;

/** Nothing and empty lists are left out. */
export type Properties = Readonly<Partial<Record<Name, Value | readonly Value[] | undefined>>>;

/** What an address may not contain in RDF is written as its number. */
const plain = (address: string): string =>
  address.replace(/[\s<>"{}|^`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** An address as a value; signs that RDF does not allow in it are written as numbers. */
export const iri = (address: string): Iri => ({ iri: plain(address) });
/** Text in German. */
export const text = (content: string): Literal => ({ text: content });
/** Text of a type: `typed('2030', 'xsd:gYear')`. */
export const typed = (content: string, type: Name): Literal => ({ text: content, type });
/** Something with properties; with an address others can refer to it. */
export const thing = (type: Name, properties: Properties, address?: string): Thing => ({
  type,
  properties,
  ...(address === undefined ? {} : { iri: plain(address) }),
});

/** The properties that are there, each with all its values. */
export function stated(properties: Properties): [Name, readonly Value[]][] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const values = (value === undefined ? [] : Array.isArray(value) ? value : [value]) as readonly Value[];
    return values.length > 0 ? [[name as Name, values]] : [];
  });
}

export const isThing = (value: Value): value is Thing => 'properties' in value;
