import { site } from '../../site.ts';
import type { Quelle } from '../../sources.ts';
import { date } from '../../text/format.ts';
import { CATALOGUE } from '../../words/de/data/machines.ts';
import { firstStated, lastChange, newestChange } from '../changes.ts';
import type { SourceFiles } from '../inventory.ts';
import { coverage } from './coverage.ts';
import { AVAILABLE, at, day, distributions, EU, GERMAN } from './distributions.ts';
import { type Publisher, publisherType } from './publisher.ts';
import { iri, type Thing, text, thing, typed } from './rdf.ts';

/** Who publishes, as an agent with an address within the catalogue. */
export const publishing = ({ name }: Publisher): Thing =>
  thing('foaf:Agent', { 'foaf:name': text(name), 'dcterms:type': publisherType(site) }, at('./#herausgeber'));

/** What a dataset of the catalogue is made from. */
interface Entry {
  readonly quelle: Quelle;
  readonly files: readonly SourceFiles[];
  /** Keys of the regions that it speaks of. */
  readonly regions: readonly string[];
  readonly who: Publisher;
  /** Address of the supplier of data at GovData. */
  readonly supplier: string | null;
  /** Names of indicators, as keywords. */
  readonly indicators: readonly string[];
}

/** A source as dcat:Dataset, with its files. */
export function dataset({ quelle, files, regions, who, supplier, indicators }: Entry): Thing {
  const { spatial, geocodings, level } = coverage(regions);
  const page = `quellen/${quelle.quelle}/`;
  const tables = files.map(({ table }) => table.name).join(', ');
  return thing(
    'dcat:Dataset',
    {
      'dcterms:title': text(quelle.titel),
      'dcterms:description': text(
        CATALOGUE.dataset({
          title: quelle.titel,
          publisher: quelle.herausgeber,
          day: quelle.stand && date(quelle.stand),
          tables,
        }),
      ),
      'dcterms:publisher': publishing(who),
      'dcterms:creator': thing('foaf:Agent', { 'foaf:name': text(quelle.herausgeber) }),
      'dcat:contactPoint': contact(who),
      'dcterms:identifier': typed(quelle.quelle, 'xsd:string'),
      'dcatde:contributorID': supplier ? iri(supplier) : undefined,
      'dcterms:issued': day(issued(files, quelle)),
      'dcterms:modified': day(modified(files, quelle)),
      'dcterms:accrualPeriodicity': iri(`${EU}/frequency/UNKNOWN`),
      'dcat:keyword': ['Finanzen', 'Kommune', ...indicators].map(text),
      'dcat:theme': ['GOVE', 'ECON'].map((theme) => iri(`${EU}/data-theme/${theme}`)),
      'dcatap:availability': AVAILABLE,
      'dcatde:politicalGeocodingLevelURI': level,
      'dcatde:politicalGeocodingURI': geocodings,
      'dcterms:spatial': spatial,
      'dcterms:temporal': period(files),
      'dcterms:language': GERMAN,
      'dcterms:accessRights': iri(`${EU}/access-right/PUBLIC`),
      'dcterms:relation': quelle.url ? iri(quelle.url) : undefined,
      'dcat:landingPage': iri(at(page)),
      'dcat:distribution': files.flatMap((one) => distributions(one, quelle)),
    },
    at(`${page}#datensatz`),
  );
}

const contact = ({ name, mail }: Publisher): Thing =>
  thing('vcard:Kind', {
    'vcard:fn': text(name),
    'vcard:hasEmail': mail ? iri(`mailto:${mail}`) : undefined,
    'vcard:hasURL': iri(at('../impressum/')),
  });

/** From the first day of the first year to the last day of the last. */
function period(files: readonly SourceFiles[]): Thing | undefined {
  const years = files.flatMap(({ share }) => [share.jahr_von ?? [], share.jahr_bis ?? []].flat());
  if (years.length === 0) return undefined;
  return thing('dcterms:PeriodOfTime', {
    'dcat:startDate': typed(`${Math.min(...years)}-01-01`, 'xsd:date'),
    'dcat:endDate': typed(`${Math.max(...years)}-12-31`, 'xsd:date'),
  });
}

/** The day of the first state with any of its rows. */
const issued = (files: readonly SourceFiles[], { quelle }: Quelle): string | undefined =>
  files
    .flatMap(({ table }) => firstStated(table.name, quelle) ?? [])
    .sort()
    .at(0);

/** The day of the state with which the last of its rows became what they are; nothing when any have changed since. */
const modified = (files: readonly SourceFiles[], { quelle }: Quelle): string | null =>
  newestChange(files.map(({ table }) => lastChange(table.name, quelle)));
