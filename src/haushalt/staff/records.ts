import { group } from 'd3-array';
import { readRecords } from '../../engine/records.ts';
import { OTHER_AREAS } from '../../schema/values.ts';
import { site } from '../../site.ts';
import type { RecordGroup } from '../../ui/origin/record.ts';
import { recordAnchor } from '../../ui/origins.ts';
import { areaPage, postKey, STAFF_PAGE } from './queries.ts';

/** All posts as they stand in our files, those of one area, group and year together. */
export function staffRecords(): RecordGroup[] {
  const records = readRecords('stellen', (text) => text('ags') === site.stadt.ags);
  const keyed = group(records, ({ text }) =>
    postKey({ jahr: text('jahr'), kennung: text('kennung'), gruppe: text('gruppe') }),
  );
  return [...keyed].map(([key, own]) => {
    const [jahr, bereich = '', kennung = '', gruppe] = ['jahr', 'bereich', 'kennung', 'gruppe'].map((name) =>
      own[0]?.text(name),
    );
    return {
      id: recordAnchor(key),
      titel: `${bereich}, ${gruppe} ${jahr}`,
      href: bereich === OTHER_AREAS ? STAFF_PAGE : areaPage(kennung),
      records: own,
    };
  });
}
