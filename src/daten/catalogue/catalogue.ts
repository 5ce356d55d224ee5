import { ask } from '../../engine/native.ts';
import { site } from '../../site.ts';
import { date } from '../../ui/format.ts';
import type { Quelle } from '../../ui/sources.ts';
import { states } from '../changes.ts';
import { filesOf, isCatalogued, loadInventory, type SourceFiles } from '../inventory.ts';
import { INDICATORS, REGIONS } from '../queries.ts';
import { coverage } from './coverage.ts';
import { AVAILABLE, at, day, distributions, EU, GERMAN } from './distributions.ts';
import { type Publisher, publisher } from './publisher.ts';
import { iri, type Thing, text, thing, typed } from './rdf.ts';

/**
 * The catalogue for data portals after DCAT-AP.de 3.0: one dataset for each source under an open licence, with its files.
 * @throws when the site is public and names no publisher
 */
export async function catalogue(): Promise<Thing> {
  const who = publisher(site);
  const kept = states();
  const inventory = await loadInventory();
  const indicators = await ask(INDICATORS);
  const datasets: Thing[] = [];
  const everywhere = new Set<string>();
  for (const quelle of inventory.quellen.values()) {
    const files = filesOf(inventory, quelle.quelle);
    if (!isCatalogued(quelle) || files.length === 0) continue;
    const regions = await regionsOf(quelle.quelle, files);
    for (const ags of regions) everywhere.add(ags);
    const own = indicators.filter((row) => row.quelle === quelle.quelle).map(({ name }) => name);
    datasets.push(dataset(quelle, files, regions, who, [...new Set(own)]));
  }
  return thing(
    'dcat:Catalog',
    {
      'dcterms:title': text(`${site.titel}: offene Daten`),
      'dcterms:description': text(
        `Finanzdaten, aufbereitet als Tabellen: je Quelle ein Datensatz, nur Quellen mit offener Lizenz.${site.adresse ? '' : ' Vorschau: Die Seite hat noch keine Adresse.'}`,
      ),
      'dcterms:publisher': agent(who.name, at('./#herausgeber')),
      'dcterms:issued': day(kept.at(-1)?.stand),
      'dcterms:modified': day(kept[0]?.stand),
      'dcterms:language': GERMAN,
      'foaf:homepage': iri(at('./')),
      'dcat:themeTaxonomy': iri(`${EU}/data-theme`),
      'dcatap:availability': AVAILABLE,
      'dcterms:spatial': coverage([...everywhere]).spatial,
      'dcat:dataset': datasets,
    },
    at('./#katalog'),
  );
}

async function regionsOf(quelle: string, files: readonly SourceFiles[]): Promise<string[]> {
  const rows = await Promise.all(
    files
      .filter(({ table }) => table.columns.some(({ name }) => name === 'ags'))
      .map(({ table }) => ask(REGIONS(table))),
  );
  return [...new Set(rows.flat().flatMap((row) => (row.quelle === quelle ? row.ags : [])))];
}

const agent = (name: string, address?: string): Thing => thing('foaf:Agent', { 'foaf:name': text(name) }, address);

function dataset(
  quelle: Quelle,
  files: readonly SourceFiles[],
  regions: readonly string[],
  who: Publisher,
  indicators: readonly string[],
): Thing {
  const { spatial, geocodings, level } = coverage(regions);
  const page = `quellen/${quelle.quelle}/`;
  const tables = files.map(({ table }) => table.name).join(', ');
  return thing(
    'dcat:Dataset',
    {
      'dcterms:title': text(quelle.titel),
      'dcterms:description': text(
        `${quelle.titel}. Herausgeber der Quelle: ${quelle.herausgeber}. ${quelle.stand ? `Stand: ${date(quelle.stand)}. ` : ''}Aufbereitet als Tabelle (${tables}); die Daten sind dabei umgeformt.`,
      ),
      'dcterms:publisher': agent(who.name, at('./#herausgeber')),
      'dcterms:creator': agent(quelle.herausgeber),
      'dcat:contactPoint': contact(who),
      'dcterms:identifier': typed(quelle.quelle, 'xsd:string'),
      'dcatde:contributorID': site.katalog?.datenbereitsteller ? iri(site.katalog.datenbereitsteller) : undefined,
      'dcat:keyword': ['Finanzen', 'Kommune', ...indicators].map(text),
      'dcat:theme': ['GOVE', 'ECON'].map((theme) => iri(`${EU}/data-theme/${theme}`)),
      'dcatap:availability': AVAILABLE,
      'dcatde:politicalGeocodingLevelURI': level,
      'dcatde:politicalGeocodingURI': geocodings,
      'dcterms:spatial': spatial,
      'dcterms:temporal': period(files),
      'dcterms:language': GERMAN,
      'dcterms:accessRights': iri(`${EU}/access-right/PUBLIC`),
      'dcterms:source': quelle.url ? iri(quelle.url) : undefined,
      'dcat:landingPage': iri(at(page)),
      'dcat:distribution': files.flatMap((one) => distributions(one, quelle)),
    },
    at(`${page}#datensatz`),
  );
}

const contact = ({ name, mail }: Publisher): Thing =>
  thing('vcard:Organization', {
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
