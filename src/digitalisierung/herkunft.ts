import { group } from 'd3-array';
import { readRecords } from '../engine/records.ts';
import { site } from '../site.ts';
import type { RecordGroup } from '../ui/origin/record.ts';
import { recordAnchor } from '../ui/origins.ts';
import { loadFacts } from './facts.ts';
import { servicePage, splitRegister } from './services.ts';

/** What the rows on services and promises rest on: all records of a service or a promise, as they stand in our files. */

const recordsBy = (table: 'leistungen' | 'vorhaben') =>
  group(
    readRecords(table, (text) => text('ags') === site.stadt.ags),
    (record) => record.text(table === 'leistungen' ? 'leistung' : 'vorhaben'),
  );

/** Services that a paper names; those of a register are as many as it has, and their rows say all that it says. */
export async function serviceRecords(): Promise<RecordGroup[]> {
  const { services } = await loadFacts();
  const records = recordsBy('leistungen');
  return splitRegister(services).named.map((service) => ({
    id: recordAnchor(service.leistung),
    titel: service.name,
    href: servicePage(service),
    records: records.get(service.leistung) ?? [],
  }));
}

/** Every promise with its records. */
export async function promiseRecords(): Promise<RecordGroup[]> {
  const { projects } = await loadFacts();
  const records = recordsBy('vorhaben');
  return projects.map(({ vorhaben, name }) => ({
    id: recordAnchor(vorhaben),
    titel: name,
    href: `/digitalisierung/versprechen/#${vorhaben}`,
    records: records.get(vorhaben) ?? [],
  }));
}
