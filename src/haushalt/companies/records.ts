import { group } from 'd3-array';
import { readRecords } from '../../engine/records.ts';
import { site } from '../../site.ts';
import type { RecordGroup } from '../../ui/origin/record.ts';
import { recordAnchor } from '../../ui/origins.ts';
import { companyKey, companyPage } from './queries.ts';

/** Every share as it stands in our files, those of one company and year together. */
export function companyRecords(): RecordGroup[] {
  const records = readRecords('beteiligungen', (text) => text('ags') === site.stadt.ags);
  const keyed = group(records, ({ text }) => companyKey({ kennung: text('kennung'), jahr: text('jahr') }));
  return [...keyed].map(([key, own]) => ({
    id: recordAnchor(key),
    titel: `${own[0]?.text('name')} ${own[0]?.text('jahr')}`,
    href: companyPage(own[0]?.text('kennung') ?? ''),
    records: own,
  }));
}
