import { GRANT_STATE, type Zuwendung } from '../budget/grants.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { shortEuro } from '../text/format.ts';

const ACCURACY: Readonly<Record<string, string>> = { rund: 'rund', mindestens: 'mindestens', hoechstens: 'höchstens' };

/**
 * Grants with their recipients, the newest first. They are single finds and never a sum.
 * @param name of what they stand under
 */
export function grantsFigure(id: string, name: string, all: readonly Zuwendung[]): Figure | null {
  const rows = [...all].sort((a, b) => b.jahr - a.jahr || b.betrag - a.betrag);
  const [first] = rows;
  if (!first) return null;
  const said = (value: (row: Zuwendung) => string | null): boolean => rows.some((row) => value(row) !== null);
  return figure({
    id,
    sentence:
      `Davon bekannt: ${first.empfaenger}, ${first.jahr} ${ACCURACY[first.genauigkeit] ?? ''} ${shortEuro(first.betrag)} (${GRANT_STATE[first.stand]})`.replace(
        /\s+/g,
        ' ',
      ),
    subtitle: `${name}: Zuwendungen, die eine Quelle mit Empfänger nennt, in Euro. Keine vollständige Liste`,
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: ['Einzelne Funde verschiedener Quellen: Sie lassen sich nicht zusammenzählen.'],
    caption: `${name}: veröffentlichte Zuwendungen nach Empfänger, in Euro`,
    rows,
    row: {
      note: ({ zweck, stand, anmerkung }) =>
        [zweck, GRANT_STATE[stand], anmerkung?.replace(/\.$/, '')].filter(Boolean).join('; '),
    },
    columns: [
      { name: 'empfaenger', title: 'Empfänger', kind: 'text', value: (row) => row.empfaenger },
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      {
        name: 'betrag',
        title: 'Betrag',
        kind: 'euro',
        value: ({ betrag }) => betrag,
        mark: ({ genauigkeit }) => ACCURACY[genauigkeit],
      },
      { name: 'zweck', title: 'Zweck', kind: 'text', fileOnly: true, value: ({ zweck }) => zweck },
      { name: 'stand', title: 'Stand', kind: 'text', fileOnly: true, value: ({ stand }) => stand },
      said(({ amt }) => amt) && { name: 'amt', title: 'Amt', kind: 'text', fileOnly: true, value: ({ amt }) => amt },
      said(({ ausschuss }) => ausschuss) && {
        name: 'ausschuss',
        title: 'Ausschuss',
        kind: 'text',
        fileOnly: true,
        value: ({ ausschuss }) => ausschuss,
      },
      said(({ pflicht }) => pflicht) && {
        name: 'pflicht',
        title: 'Pflicht oder freiwillig',
        kind: 'text',
        secondary: true,
        value: ({ pflicht }) => pflicht,
      },
      said(({ befristet }) => befristet) && {
        name: 'befristet',
        title: 'Befristet',
        kind: 'text',
        secondary: true,
        value: ({ befristet }) => befristet,
      },
      { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
    ],
  });
}
