import { readRecords } from '../../engine/records.ts';
import { site } from '../../site.ts';
import type { RecordGroup } from '../../ui/origin/record.ts';
import { recordAnchor } from '../../ui/origins.ts';
import { PROPOSALS_PAGE } from './queries.ts';

/** Every proposal as it stands in our files. */
export const proposalRecords = (): RecordGroup[] =>
  readRecords('vorschlaege', (text) => text('ags') === site.stadt.ags).map((record) => ({
    id: recordAnchor(record.text('vorschlag')),
    titel: record.text('name'),
    href: `${PROPOSALS_PAGE}#${record.text('vorschlag')}`,
    records: [record],
  }));
