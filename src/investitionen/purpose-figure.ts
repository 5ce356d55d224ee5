import { bars } from '../charts/bars.ts';
import { buildDocument } from '../charts/document.ts';
import type { Figure } from '../ui/figure.ts';
import { percent, list as words } from '../ui/format.ts';
import type { TableRow } from '../ui/table.ts';
import { sumOrigin } from './herkunft.ts';
import type { SummableList } from './lists.ts';
import { bereichName, groupBy, type Investments } from './measures.ts';
import type { Investition } from './queries.ts';
import { amountText, isAssigned } from './words.ts';

const sum = (rows: readonly Investition[]): number => rows.reduce((total, row) => total + (row.betrag ?? 0), 0);

/**
 * What one list is for: its amounts by Produktbereich. Sums stay within the list, which has one Träger and one scope.
 * Undefined where the list has not at least two areas, one of them named.
 */
export function purposeFigure(investments: Investments, list: SummableList, index: number): Figure | undefined {
  const years = words(list.jahre.map(String));
  const parts = [...groupBy(list.rows, (row) => row.produktbereich ?? '')]
    .map(([key, rows]) => ({ name: bereichName(investments, key || null), key, rows, betrag: sum(rows) }))
    .sort((a, b) => b.betrag - a.betrag || a.key.localeCompare(b.key));
  const largest = parts.find(({ key }) => key !== '');
  if (!largest || parts.length < 2) return undefined;
  const headline = `${largest === parts[0] ? 'Das meiste für' : 'Größter zugeordneter Bereich:'} „${largest.name}“: ${amountText(largest.betrag)} in ${years}, ${percent(largest.betrag / list.summe)} dieser Liste`;
  const arten = [{ name: `Plan ${years}`, farbe: 'var(--accent)' }];
  const chart = (breite: 'schmal' | 'breit'): string =>
    bars(
      parts.map(({ name, betrag }) => ({ name, werte: [betrag] })),
      { label: headline, arten, breite },
      buildDocument(),
    ).outerHTML;
  return {
    id: `investitionen-bereiche${index > 0 ? `-${index + 1}` : ''}`,
    headline,
    sub: `${list.measures.length} Maßnahmen, Träger: ${list.traeger}${isAssigned(list.rows, 'Träger') ? ' (von uns zugeordnet)' : ''}; ${list.umfang}; in Euro, ${years}`,
    charts: [chart('schmal'), chart('breit')],
    file: chart('breit'),
    tableOpen: false,
    quellen: [list.quelle],
    origin: sumOrigin(index, null),
    note: [
      'Zusammengezählt ist nur, was von demselben Träger kommt, dasselbe umfasst und in derselben Quelle steht.',
      'Wo der Bereich von uns zugeordnet ist, steht das bei der Maßnahme.',
      investments.quellen.get(list.quelle)?.anmerkung ?? '',
    ].join(' '),
    table: {
      caption: `Beträge der Liste nach Bereich, in Euro`,
      columns: [
        { name: 'produktbereich', title: 'Bereich', kind: 'text' },
        ...list.jahre.map((jahr) => ({ name: `jahr_${jahr}`, title: `${jahr}`, kind: 'euro' as const })),
        { name: 'betrag', title: 'Zusammen', kind: 'euro' },
      ],
      rows: parts.map(({ name, key, rows, betrag }): TableRow => {
        const years = list.jahre.map((jahr) => amountOf(rows, jahr));
        return { origin: sumOrigin(index, key), cells: [name, ...years, betrag], key, gaps: gaps(list.jahre) };
      }),
      total: {
        origin: sumOrigin(index, null),
        cells: ['Zusammen', ...list.jahre.map((jahr) => amountOf(list.rows, jahr)), list.summe],
      },
      context: { traeger: list.traeger, umfang: list.umfang },
      adds: true,
    },
  };
}

/** Null where the list has no amount in this year: missing, not 0. */
const amountOf = (rows: readonly Investition[], jahr: number): number | null => {
  const own = rows.filter((row) => row.jahr === jahr);
  return own.length === 0 ? null : sum(own);
};

const gaps = (jahre: readonly number[]): Record<string, string> =>
  Object.fromEntries(jahre.map((jahr) => [`jahr_${jahr}`, 'kein Betrag']));
