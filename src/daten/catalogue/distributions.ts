import type { Entry } from '../../engine/published.ts';
import { openLicence } from '../../schema/licences.ts';
import { site } from '../../site.ts';
import type { Quelle } from '../../sources.ts';
import { CATALOGUE } from '../../words/de/data/machines.ts';
import { firstStated, lastChange } from '../changes.ts';
import type { SourceFiles } from '../inventory.ts';
import { iri, type Literal, type Properties, type Thing, text, thing, typed } from './rdf.ts';

/** Lists of the EU. */
export const EU = 'http://publications.europa.eu/resource/authority';
export const AVAILABLE = iri(`${EU}/planned-availability/AVAILABLE`);
export const GERMAN = iri(`${EU}/language/DEU`);
const MEDIA = 'https://www.iana.org/assignments/media-types';

/** An address that counts from /daten/, where the catalogue lies: whole where the site has one, else left as it is. */
export const at = (path: string): string =>
  site.adresse ? new URL(path, new URL('/daten/', site.adresse)).href : path;

/** A day where it is known. */
export const day = (date: string | null | undefined): Literal | undefined =>
  date ? typed(date, 'xsd:date') : undefined;

const FORM: Readonly<Record<string, string>> = {
  CSV: CATALOGUE.csv,
  PARQUET: CATALOGUE.parquet,
  JSON: CATALOGUE.json,
};

/** The files of a source in one table. */
export function distributions({ table, csv, parquet, json }: SourceFiles, quelle: Quelle): Thing[] {
  return [
    csv ? distribution(csv, table.name, 'CSV', 'text/csv', quelle) : [],
    parquet ? distribution(parquet, table.name, 'PARQUET', 'application/vnd.apache.parquet', quelle) : [],
    json ? distribution(json, table.name, 'JSON', 'application/json', quelle) : [],
  ].flat();
}

function distribution(file: Entry, table: string, format: string, media: string, quelle: Quelle): Thing {
  const licence = openLicence(quelle.lizenz);
  const properties: Properties = {
    'dcterms:title': text(CATALOGUE.file(quelle.titel, table, format)),
    'dcterms:description': text(CATALOGUE.rows(table, FORM[format])),
    'dcat:accessURL': iri(at(file.path)),
    'dcat:downloadURL': iri(at(file.path)),
    'dcterms:license': licence ? iri(licence.dcat) : undefined,
    'dcatde:licenseAttributionByText': licence?.asksForName
      ? text(CATALOGUE.cite(quelle.herausgeber, quelle.titel))
      : undefined,
    'dcterms:format': iri(`${EU}/file-type/${format}`),
    'dcat:mediaType': iri(`${MEDIA}/${media}`),
    'dcat:byteSize': typed(`${file.bytes}`, 'xsd:nonNegativeInteger'),
    'dcterms:issued': day(firstStated(table, quelle.quelle)),
    'dcterms:modified': day(lastChange(table, quelle.quelle)),
    'dcatap:availability': AVAILABLE,
    'dcterms:language': GERMAN,
    'dcterms:conformsTo': format === 'CSV' ? iri(at('datapackage.json')) : undefined,
    'spdx:checksum': thing('spdx:Checksum', {
      'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': typed(file.sha256, 'xsd:hexBinary'),
    }),
  };
  return thing('dcat:Distribution', properties, at(`${file.path}#distribution`));
}
