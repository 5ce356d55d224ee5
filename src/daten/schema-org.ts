import type { Entry } from '../engine/published.ts';
import { openLicence, UNLICENSED } from '../schema/licences.ts';
import { site } from '../site.ts';
import type { Quelle } from '../sources.ts';
import { date } from '../text/format.ts';
import { SCHEMA_ORG } from '../words/de/data/machines.ts';
import { address } from './words.ts';

/** Words of schema.org for one dataset. Without an address of the site, addresses count from its root. */
export function dataset(of: {
  name: string;
  description: string;
  path: string;
  quellen: readonly Quelle[];
  /** The date of the newest source. */
  stand: string | null;
  /** The day of the published state with which the files became what they are. */
  changed: string | null;
  years: readonly [number | null, number | null];
  /** Names of the places that its rows speak of. */
  places: readonly string[];
  /** How to cite it. */
  citation: string;
  columns: readonly { name: string; description: string }[];
  files: readonly { file: Entry; type: string }[];
}): Record<string, unknown> {
  const licences = [...new Set(of.quellen.map(({ lizenz }) => lizenz))];
  const open = licences.flatMap((lizenz) => openLicence(lizenz)?.url ?? []);
  const [first, last] = of.years;
  return {
    '@type': 'Dataset',
    name: of.name,
    description: [of.description, of.stand ? SCHEMA_ORG.stand(date(of.stand)) : '', licenceNote(licences)]
      .filter(Boolean)
      .join(' '),
    url: address(of.path),
    inLanguage: 'de',
    isAccessibleForFree: true,
    // a licence holds for the whole only where every source states an open one
    ...(open.length > 0 && open.length === licences.length ? { license: open.length === 1 ? open[0] : open } : {}),
    includedInDataCatalog: { '@type': 'DataCatalog', name: SCHEMA_ORG.site(site.titel), url: address('/daten/') },
    ...(of.changed ? { dateModified: of.changed } : {}),
    ...(first === null ? {} : { temporalCoverage: first === last ? `${first}` : `${first}/${last}` }),
    ...(site.betreiber.name ? { publisher: { '@type': 'Organization', name: site.betreiber.name } } : {}),
    creator: [...new Set(of.quellen.length > 0 ? of.quellen.map(({ herausgeber }) => herausgeber) : [site.titel])].map(
      (name) => ({
        '@type': 'Organization',
        name,
      }),
    ),
    ...(of.places.length > 0 ? { spatialCoverage: of.places.map((name) => ({ '@type': 'Place', name })) } : {}),
    creditText: of.citation,
    isBasedOn: of.quellen.flatMap(({ url }) => url ?? []),
    variableMeasured: of.columns.map(({ name, description }) => ({ '@type': 'PropertyValue', name, description })),
    distribution: of.files.map(({ file, type }) => ({
      '@type': 'DataDownload',
      contentUrl: address(`/daten/${file.path}`),
      encodingFormat: type,
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
    })),
  };
}

/** What a reader of the description alone has to know of the licence, where no address of one says it. */
function licenceNote(licences: readonly string[]): string {
  const [only] = licences;
  if (only === undefined || (only === UNLICENSED && licences.length === 1)) return SCHEMA_ORG.noLicence;
  if (licences.every(openLicence)) return '';
  const missing = licences.includes(UNLICENSED) ? SCHEMA_ORG.some : '';
  return licences.length === 1 ? SCHEMA_ORG.licence(only) : SCHEMA_ORG.bySource(missing);
}

/** Media types of the files. */
const TYPES = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json',
} as const;

/** The files that are there, as people and as machines call their form. */
export const filesIn = (files: { csv?: Entry | undefined; parquet?: Entry | undefined; json?: Entry | undefined }) =>
  [
    { name: 'CSV', file: files.csv, type: TYPES.csv },
    { name: 'Parquet', file: files.parquet, type: TYPES.parquet },
    { name: 'JSON', file: files.json, type: TYPES.json },
  ].flatMap(({ name, file, type }) => (file ? [{ name, file, type }] : []));

/** Words of schema.org for all of them together. */
export const catalogueData = (
  tables: readonly { readonly path: string; readonly name: string; readonly description: string }[],
): Record<string, unknown> => ({
  '@type': 'DataCatalog',
  name: SCHEMA_ORG.site(site.titel),
  description: SCHEMA_ORG.description(site.titel),
  url: address('/daten/'),
  inLanguage: 'de',
  dataset: tables.map(({ path, name, description }) => ({
    '@type': 'Dataset',
    '@id': address(path),
    url: address(path),
    name,
    description,
  })),
});
