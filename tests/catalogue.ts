/** Reads the catalogue of a built site as RDF, and says what DCAT-AP.de 3.0 asks for and does not find. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, type Quad, Store, type Term } from 'n3';

export const BASE = 'https://ort.example/daten/';

const DCAT = 'http://www.w3.org/ns/dcat#';
const TERMS = 'http://purl.org/dc/terms/';
const DCATAP = 'http://data.europa.eu/r5r/';
const DCATDE = 'http://dcat-ap.de/def/dcatde/';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const SPDX = 'http://spdx.org/rdf/terms#';
const VCARD = 'http://www.w3.org/2006/vcard/ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/**
 * Required and recommended properties by class, after the profile and the conventions of GovData. The publisher alone can know the
 * supplier's address (`contributorID`), the licence of the catalogue and the kind of agent; days need a published state: `WHEN_KNOWN`.
 */
const PROFILE: Readonly<Record<string, readonly string[]>> = {
  [`${DCAT}Catalog`]: [
    ...['title', 'description', 'publisher', 'language', 'spatial'].map((name) => TERMS + name),
    `${FOAF}homepage`,
    `${DCAT}themeTaxonomy`,
    `${DCATAP}availability`,
    `${DCAT}dataset`,
  ],
  [`${DCAT}Dataset`]: [
    ...['title', 'description', 'publisher', 'spatial', 'temporal'].map((name) => TERMS + name),
    ...['identifier', 'accessRights', 'language', 'accrualPeriodicity'].map((name) => TERMS + name),
    ...['keyword', 'theme', 'contactPoint', 'distribution', 'landingPage'].map((name) => DCAT + name),
    `${DCATDE}politicalGeocodingLevelURI`,
    `${DCATDE}politicalGeocodingURI`,
    `${DCATAP}availability`,
  ],
  [`${DCAT}Distribution`]: [
    ...['accessURL', 'downloadURL', 'mediaType', 'byteSize'].map((name) => DCAT + name),
    ...['license', 'title', 'description', 'format', 'language'].map((name) => TERMS + name),
    `${DCATAP}availability`,
    `${SPDX}checksum`,
  ],
  [`${FOAF}Agent`]: [`${FOAF}name`],
  [`${SPDX}Checksum`]: [`${SPDX}algorithm`, `${SPDX}checksumValue`],
  [`${TERMS}PeriodOfTime`]: [`${DCAT}startDate`, `${DCAT}endDate`],
  [`${VCARD}Kind`]: [`${VCARD}fn`, `${VCARD}hasURL`],
};

/** What stands in the catalogue once the site has a published state and its publisher has said what only he knows. */
export const WHEN_KNOWN: Readonly<Record<string, readonly string[]>> = {
  [`${DCAT}Catalog`]: ['issued', 'modified', 'license'].map((name) => TERMS + name),
  [`${DCAT}Dataset`]: [`${TERMS}issued`, `${DCATDE}contributorID`],
  [`${DCAT}Distribution`]: [`${TERMS}issued`],
};

/** Classes that the values of a property have to be of; addresses of lists elsewhere have none here. */
const CLASSES: Readonly<Record<string, string>> = {
  [`${TERMS}publisher`]: `${FOAF}Agent`,
  [`${TERMS}creator`]: `${FOAF}Agent`,
  [`${TERMS}temporal`]: `${TERMS}PeriodOfTime`,
  [`${DCAT}contactPoint`]: `${VCARD}Kind`,
  [`${DCAT}dataset`]: `${DCAT}Dataset`,
  [`${DCAT}distribution`]: `${DCAT}Distribution`,
  [`${SPDX}checksum`]: `${SPDX}Checksum`,
};

/** Lists that the values of a property have to come from. */
const LISTS: Readonly<Record<string, string>> = {
  [`${TERMS}license`]: 'http://dcat-ap.de/def/licenses/',
  [`${TERMS}format`]: 'http://publications.europa.eu/resource/authority/file-type/',
  [`${TERMS}language`]: 'http://publications.europa.eu/resource/authority/language/',
  [`${TERMS}accrualPeriodicity`]: 'http://publications.europa.eu/resource/authority/frequency/',
  [`${TERMS}accessRights`]: 'http://publications.europa.eu/resource/authority/access-right/',
  [`${DCAT}theme`]: 'http://publications.europa.eu/resource/authority/data-theme/',
  [`${DCAT}mediaType`]: 'https://www.iana.org/assignments/media-types/',
  [`${DCATAP}availability`]: 'http://publications.europa.eu/resource/authority/planned-availability/',
  [`${DCATDE}contributorID`]: 'http://dcat-ap.de/def/contributors/',
  [`${DCATDE}politicalGeocodingURI`]: 'http://dcat-ap.de/def/politicalGeocoding/',
  [`${DCATDE}politicalGeocodingLevelURI`]: 'http://dcat-ap.de/def/politicalGeocoding/Level/',
  [`${SPDX}algorithm`]: 'http://spdx.org/rdf/terms#checksumAlgorithm_',
};

/** Literals whose type the profile names. */
const TYPES: Readonly<Record<string, string>> = {
  [`${DCAT}byteSize`]: `${XSD}nonNegativeInteger`,
  [`${SPDX}checksumValue`]: `${XSD}hexBinary`,
  [`${DCAT}startDate`]: `${XSD}date`,
  [`${DCAT}endDate`]: `${XSD}date`,
  [`${TERMS}issued`]: `${XSD}date`,
  [`${TERMS}modified`]: `${XSD}date`,
};

/** Properties that may stand only once, and those whose value is an address. */
const ONCE = [
  `${TERMS}publisher`,
  `${TERMS}license`,
  `${TERMS}temporal`,
  `${TERMS}format`,
  `${DCATAP}availability`,
  `${SPDX}checksum`,
];
const ADDRESSES = [
  `${DCAT}accessURL`,
  `${DCAT}downloadURL`,
  `${TERMS}license`,
  `${DCATDE}politicalGeocodingURI`,
  `${DCATDE}politicalGeocodingLevelURI`,
  `${DCAT}theme`,
];

const readTurtle = (dist: string): Quad[] =>
  new Parser({ baseIRI: `${BASE}katalog.ttl` }).parse(readFileSync(join(dist, 'daten/katalog.ttl'), 'utf8'));

/** Both files as canonical N-Quads: equal text means the same graph. */
export async function canonical(dist: string): Promise<{ turtle: string; jsonLd: string }> {
  const document = JSON.parse(readFileSync(join(dist, 'daten/katalog.jsonld'), 'utf8')) as jsonld.JsonLdDocument;
  const options = { algorithm: 'URDNA2015', format: 'application/n-quads' } as const;
  const quads = readTurtle(dist).map(
    ({ subject, predicate, object }) => `${[subject, predicate, object].map(nquad).join(' ')} .\n`,
  );
  return {
    jsonLd: await jsonld.canonize(document, { ...options, base: `${BASE}katalog.jsonld` }),
    turtle: await jsonld.canonize(quads.join('') as unknown as jsonld.JsonLdDocument, {
      ...options,
      inputFormat: 'application/n-quads',
    }),
  };
}

function nquad(term: Term): string {
  if (term.termType === 'NamedNode') return `<${term.value}>`;
  if (term.termType === 'BlankNode') return `_:${term.value}`;
  if (term.termType !== 'Literal') throw new Error(`unexpected ${term.termType}`);
  const suffix = term.language ? `@${term.language}` : `^^<${term.datatype.value}>`;
  return `${JSON.stringify(term.value)}${suffix}`;
}

/** Germany as a whole is in none of the lists of keys. */
const isNational = (store: Store, subject: Term): boolean =>
  store.getObjects(subject, `${TERMS}spatial`, null).every(({ value }) => value.endsWith('/country/DEU'));

/** What is missing, too often there, or of the wrong kind. */
export function faults(store: Store, more: typeof WHEN_KNOWN = {}): string[] {
  const missing = Object.entries(PROFILE).flatMap(([type, always]) => {
    const properties = [...always, ...(more[type] ?? [])];
    return store.getSubjects(TYPE, type, null).flatMap((subject) => [
      ...properties
        .filter((name) => store.countQuads(subject, name, null, null) === 0)
        .filter((name) => !(name === `${DCATDE}politicalGeocodingURI` && isNational(store, subject)))
        .map((name) => `${subject.value}: no ${name}`),
      ...ONCE.filter((name) => store.countQuads(subject, name, null, null) > 1).map(
        (name) => `${subject.value}: two ${name}`,
      ),
      ...ADDRESSES.flatMap((name) => store.getObjects(subject, name, null))
        .filter(({ termType, value }) => termType !== 'NamedNode' || !/^https?:/.test(value))
        .map(({ value }) => `${subject.value}: ${value} is no address`),
    ]);
  });
  return [...missing, ...wrongValues(store)];
}

/** Values of another class, from another list, or of another type than the profile says. */
function wrongValues(store: Store): string[] {
  return store.getQuads(null, null, null, null).flatMap(({ predicate, object }) => {
    const [type, list, literal] = [CLASSES, LISTS, TYPES].map((one) => one[predicate.value]);
    const wrong =
      (type && store.countQuads(object, TYPE, type, null) === 0) ||
      (list && !object.value.startsWith(list)) ||
      (literal && (object.termType !== 'Literal' || object.datatype.value !== literal));
    return wrong ? [`${predicate.value}: ${object.value}`] : [];
  });
}

/** The things of a class, each with its values by the end of the name of the property. */
export function things(
  store: Store,
  type: 'Catalog' | 'Dataset' | 'Distribution',
): { id: string; of: (name: string) => string[] }[] {
  return store.getSubjects(TYPE, DCAT + type, null).map((subject) => ({
    id: subject.value,
    of: (name) =>
      store
        .getQuads(subject, null, null, null)
        .filter(({ predicate }) => /[^/#]*$/.exec(predicate.value)?.[0] === name)
        .flatMap(({ object }) =>
          object.termType === 'BlankNode'
            ? store.getQuads(object, null, null, null).map((inner) => inner.object.value)
            : [object.value],
        ),
  }));
}

export const storeOf = (dist: string): Store => new Store(readTurtle(dist));
