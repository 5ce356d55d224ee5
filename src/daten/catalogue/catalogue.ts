import { ask } from '../../engine/native.ts';
import { openLicence } from '../../schema/licences.ts';
import { site } from '../../site.ts';
import { CATALOGUE } from '../../words/de/data/machines.ts';
import { states } from '../changes.ts';
import { filesOf, isCatalogued, loadInventory, type SourceFiles } from '../inventory.ts';
import { INDICATORS, REGIONS } from '../queries.ts';
import { coverage } from './coverage.ts';
import { dataset, publishing } from './dataset.ts';
import { AVAILABLE, at, day, EU, GERMAN } from './distributions.ts';
import { contributor, publisher } from './publisher.ts';
import { iri, type Thing, text, thing } from './rdf.ts';

/**
 * The catalogue for data portals after DCAT-AP.de 3.0: one dataset for each source under an open licence, with its files.
 * @throws when the site is public and names no publisher
 */
export async function catalogue(): Promise<Thing> {
  const who = publisher(site);
  const supplier = contributor(site);
  const licence = openLicence(site.katalog?.lizenz ?? '');
  const kept = states();
  const inventory = await loadInventory();
  const indicators = await ask(INDICATORS);
  const datasets: Thing[] = [];
  const everywhere = new Set<string>();
  for (const quelle of inventory.quellen.values()) {
    // what was corrected in a dataset is no form of it
    const files = filesOf(inventory, quelle.quelle).filter(({ table }) => table.name !== 'korrekturen');
    if (!isCatalogued(quelle) || files.length === 0) continue;
    const regions = await regionsOf(quelle.quelle, files);
    for (const ags of regions) everywhere.add(ags);
    const own = indicators.filter((row) => row.quelle === quelle.quelle).map(({ name }) => name);
    datasets.push(dataset({ quelle, files, regions, who, supplier, indicators: [...new Set(own)] }));
  }
  return thing(
    'dcat:Catalog',
    {
      'dcterms:title': text(CATALOGUE.title(site.titel)),
      'dcterms:description': text(CATALOGUE.description(Boolean(site.adresse))),
      'dcterms:publisher': publishing(who),
      'dcterms:license': licence ? iri(licence.dcat) : undefined,
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
