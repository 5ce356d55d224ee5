import { group } from 'd3-array';
import { GRANTS_PAGE, grantKey, recipientPage } from '../../budget/grants.ts';
import { readRecords } from '../../engine/records.ts';
import { site } from '../../site.ts';
import type { RecordGroup } from '../../ui/origin/record.ts';
import { recordAnchor } from '../../ui/origins.ts';

/** Every grant as it stands in our files, those of one recipient, purpose and year together. */
export function grantRecords(): RecordGroup[] {
  const records = readRecords('zuwendungen', (text) => text('ags') === site.stadt.ags);
  const keyed = group(records, ({ text }) =>
    grantKey({ empfaenger: text('empfaenger'), zweck: text('zweck'), jahr: text('jahr') }),
  );
  return [...keyed].map(([key, own]) => {
    const [empfaenger = '', kennung = ''] = ['empfaenger', 'kennung'].map((column) => own[0]?.text(column));
    return {
      id: recordAnchor(key),
      titel: `${empfaenger} ${own[0]?.text('jahr')}`,
      href: recipientPage({ empfaenger, kennung }) ?? GRANTS_PAGE,
      records: own,
    };
  });
}
