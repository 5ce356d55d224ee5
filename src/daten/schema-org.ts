import type { Entry } from '../engine/published.ts';
import { openLicence } from '../schema/licences.ts';
import { site } from '../site.ts';
import type { Quelle } from '../ui/sources.ts';
import { address } from './words.ts';

/** Words of schema.org for one dataset. Without an address of the site, addresses count from its root. */
export function dataset(of: {
  name: string;
  description: string;
  path: string;
  quellen: readonly Quelle[];
  stand: string | null;
  years: readonly [number | null, number | null];
  columns: readonly { name: string; description: string }[];
  files: readonly { file: Entry; type: string }[];
}): Record<string, unknown> {
  const licences = [...new Set(of.quellen.map(({ lizenz }) => lizenz))];
  const licence = licences.length === 1 ? openLicence(licences[0] ?? '') : undefined;
  const [first, last] = of.years;
  return {
    '@type': 'Dataset',
    name: of.name,
    description: of.description,
    url: address(of.path),
    inLanguage: 'de',
    isAccessibleForFree: true,
    ...(licence ? { license: licence.url } : {}),
    ...(of.stand ? { dateModified: of.stand } : {}),
    ...(first === null ? {} : { temporalCoverage: first === last ? `${first}` : `${first}/${last}` }),
    ...(site.betreiber.name ? { publisher: { '@type': 'Organization', name: site.betreiber.name } } : {}),
    creator: [...new Set(of.quellen.map(({ herausgeber }) => herausgeber))].map((name) => ({
      '@type': 'Organization',
      name,
    })),
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

/** Media types of the files. */
export const TYPES = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json',
} as const;
