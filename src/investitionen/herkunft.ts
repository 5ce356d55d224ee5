import { readRecords, type SourceRecord } from '../engine/records.ts';
import { rowKey } from '../schema/row-key.ts';
import { TABLES } from '../schema/tables.ts';
import { cents } from '../text/cents.ts';
import { euro } from '../text/format.ts';
import type { Block, Line } from '../ui/origin/line.ts';
import type { RecordGroup } from '../ui/origin/record.ts';
import { recordAnchor, rowOrigin } from '../ui/origins.ts';
import { AMOUNTS_FIGURE } from '../words/de/investments/figures.ts';
import { type SummableList, summableLists } from './lists.ts';
import { bereichName, groupBy, type Investments } from './measures.ts';
import type { Investition } from './queries.ts';
import { period } from './words.ts';

/** What the rows on investments rest on: each record as it stands in our files, and the sums over them. */

/** Names a figure in addresses. */
const nameOf = ({ ags, massnahme, jahr, jahr_bis, wertart, umfang, quelle }: Investition): string =>
  [ags, massnahme, jahr ?? 'ohne-jahr', jahr_bis, wertart, umfang, quelle].filter((part) => part !== null).join('-');

/** The record of a figure. */
export const figureRecord = (row: Investition): string => rowOrigin('investitionen', nameOf(row));

/** Names a sum: the area of a list, or the whole of it. */
const sumName = (list: number, produktbereich: string | null): string =>
  `summe-${list + 1}-${produktbereich === null ? 'zusammen' : produktbereich || 'ohne'}`;

/** The sums of a list by area; without an area those of the whole list. */
export const sumOrigin = (list: number, produktbereich: string | null): string =>
  rowOrigin('investitionen', sumName(list, produktbereich));

/** What one measure has in all years of a list. */
export const measureSumOrigin = (list: number, massnahme: string): string =>
  rowOrigin('investitionen', measureSumName(list, massnahme));

const measureSumName = (list: number, massnahme: string): string => `summe-${list + 1}-massnahme-${massnahme}`;

/** The yearly mean of an amount for several years, with the amount itself. */
export const meanOrigin = (row: Investition): string => rowOrigin('investitionen', meanName(row));

const meanName = (row: Investition): string => `mittel-${nameOf(row)}`;

/** Every figure with its record; two that no address can tell apart stand together. */
export function investmentRecords({ measures, others }: Investments): RecordGroup[] {
  const records = new Map<string, SourceRecord>(
    readRecords('investitionen').map((record) => [record.schluessel, record]),
  );
  const rows = [
    ...measures.flatMap((measure) => measure.rows.map((row) => ({ row, href: measure.href as string | undefined }))),
    ...others.map((row) => ({ row, href: undefined })),
  ];
  return [...groupBy(rows, ({ row }) => recordAnchor(nameOf(row)))].map(([id, own]) => {
    const [{ row, href }] = own as [(typeof own)[0]];
    return {
      id,
      titel: `${row.name}, ${period(row)}, ${row.umfang}`,
      href,
      records: own.flatMap((one) => records.get(rowKey(TABLES.investitionen, (name) => cellText(one.row, name))) ?? []),
    };
  });
}

const cellText = (row: Investition, column: string): string => String(row[column as keyof Investition] ?? '');

/** The sums of all lists that may be added up. */
export const sumBlocks = (investments: Investments): Block[] =>
  summableLists(investments.measures).flatMap((list, index) => {
    const areas = [...groupBy(list.rows, (row) => row.produktbereich ?? '')];
    return [
      ...areas.map(([key, rows]) => block(list, rows, sumName(index, key), bereichName(investments, key || null))),
      block(list, list.rows, sumName(index, null), 'Zusammen'),
      ...list.measures.flatMap(({ massnahme, name }) => {
        const own = list.rows.filter((row) => row.massnahme === massnahme);
        return own.length > 1 ? [block(list, own, measureSumName(index, massnahme), name)] : [];
      }),
    ];
  });

/** The yearly means of all amounts for several years; a plan says the whole, and pages compare it with other years. */
export const meanBlocks = ({ measures }: Investments): Block[] => {
  const rows = measures.flatMap((measure) => measure.rows).filter(isForYears);
  return [...groupBy(rows, (row) => recordAnchor(meanName(row)))].map(([id, own]) => {
    const row = own[0] as YearsRow;
    const [amount, record] = [euroOf(row), figureRecord(row)];
    const input = (name: string, wert: number, shown: string) => ({ name, wert, shown, from: record });
    return {
      id,
      titel: `${row.name}, ${period(row)} (${row.umfang})`,
      lines: [
        {
          name: AMOUNTS_FIGURE.amount,
          zahl: amount,
          shown: euro(amount),
          ground: {
            art: 'summe',
            summanden: [{ titel: period(row), wert: amount, shown: euro(amount), from: record }],
          },
        },
        {
          name: AMOUNTS_FIGURE.yearlyMean,
          zahl: meanOf(row),
          shown: euro(meanOf(row)),
          ground: {
            art: 'formel',
            formel: 'betrag / (bis - von + 1)',
            worte: '{betrag} ÷ ({bis} − {von} + 1)',
            inputs: [
              input('betrag', amount, euro(amount)),
              input('bis', row.jahr_bis, String(row.jahr_bis)),
              input('von', row.jahr, String(row.jahr)),
            ],
          },
        },
      ],
    };
  });
};

type YearsRow = Investition & { readonly jahr: number; readonly jahr_bis: number };

/** Is it one amount for several years? */
export const isForYears = (row: Investition): row is YearsRow => row.jahr !== null && row.jahr_bis !== null;

/** The amount that a row tells, in euro: what is paid in all, else the own part of it. */
export const euroOf = ({ betrag, eigenanteil }: Investition): number => betrag ?? eigenanteil ?? 0;

/** The yearly mean, in euro and cents; of a single year its amount. */
export const meanOf = (row: Investition): number =>
  isForYears(row) ? cents(euroOf(row) / (row.jahr_bis - row.jahr + 1)) : euroOf(row);

function block(
  { jahre, traeger, umfang }: SummableList,
  rows: readonly Investition[],
  name: string,
  titel: string,
): Block {
  const sum = (of: readonly Investition[], what: string): Line => {
    const zahl = of.reduce((total, { betrag }) => total + (betrag ?? 0), 0);
    return {
      name: what,
      zahl,
      shown: euro(zahl),
      ground: {
        art: 'summe',
        summanden: of.map((row) => ({
          titel: `${row.name} ${period(row)}`,
          wert: row.betrag ?? 0,
          shown: euro(row.betrag ?? 0),
          from: figureRecord(row),
        })),
      },
    };
  };
  const years = jahre.map((jahr) => ({ jahr, own: rows.filter((row) => row.jahr === jahr) }));
  return {
    id: recordAnchor(name),
    titel: `${titel} (${traeger}; ${umfang})`,
    lines: [
      ...years.filter(({ own }) => own.length > 0).map(({ jahr, own }) => sum(own, String(jahr))),
      sum(rows, 'Zusammen'),
    ],
  };
}
