import { ownership } from '../../charts/ownership.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { rowOrigin } from '../../ui/origins.ts';
import { newestShares } from './companies.ts';
import { CITY, cityShares, type Holding, ownershipTree, UNKNOWN } from './ownership.ts';
import { type Beteiligung, companyKey, companyPage } from './queries.ts';
import { shareText } from './words.ts';

/** Who owns what in the newest year with shares; null where no source names any. */
export function ownershipFigure(city: string, shares: readonly Beteiligung[]): Figure | null {
  const jahr = newestShares(shares);
  if (jahr === undefined) return null;
  const own = shares.filter((row) => row.jahr === jahr);
  const rows = ownershipTree(own);
  const all = cityShares(rows);
  const names = new Map(own.map(({ kennung, name }) => [kennung, name]));
  const holder = ({ ueber }: Holding): string =>
    ueber === CITY ? city : ueber === UNKNOWN ? 'nicht bekannt' : (names.get(ueber) ?? ueber);
  const whole = [...all.values()].filter((percent) => percent === 100).length;
  const sentence = `${jahr}: ${all.size} Unternehmen, ${whole === 0 ? 'keines' : whole} davon ganz im Besitz der Stadt`;
  return figure({
    id: 'beteiligungen-anteile',
    sentence,
    subtitle: `${city}: wem was gehört, ${jahr}. Der Balken ist, was davon der Stadt gehört: Anteile auf dem Weg malgenommen`,
    picture: {
      draw: (document, width) =>
        ownership(
          rows.map(({ kennung, name, tiefe, durchgerechnet }) => ({
            name,
            href: companyPage(kennung),
            depth: tiefe,
            share: durchgerechnet,
            shown: shareText(durchgerechnet),
          })),
          { label: sentence, width, owner: city },
          document,
        ),
    },
    view: 'picture',
    sources: own.map(({ quelle }) => quelle),
    notes: [
      rows.length > all.size &&
        'Ein Unternehmen, das auf mehreren Wegen gehalten wird, steht an jedem. „Zusammen“ zählt seine Wege zusammen.',
    ],
    caption: `${city}: Anteile an Unternehmen ${jahr}, in Prozent`,
    rows,
    row: {
      key: ({ kennung }) => kennung,
      href: ({ kennung }) => companyPage(kennung),
      origin: ({ kennung }) => rowOrigin('beteiligungen', companyKey({ kennung, jahr })),
      note: (row) => `gehalten von: ${holder(row)}`,
    },
    columns: [
      { name: 'unternehmen', title: 'Unternehmen', kind: 'text', value: ({ name }) => name },
      {
        name: 'anteil',
        title: 'Anteil des Halters',
        kind: 'prozent',
        value: ({ anteil }) => anteil,
        gap: 'nicht bekannt',
      },
      {
        name: 'durchgerechnet',
        title: 'Anteil der Stadt auf diesem Weg',
        kind: 'prozent',
        value: ({ durchgerechnet }) => durchgerechnet,
        gap: 'nicht bekannt',
      },
      {
        name: 'zusammen',
        title: 'Zusammen',
        kind: 'prozent',
        secondary: true,
        value: ({ kennung }) => all.get(kennung) ?? null,
        gap: 'nicht bekannt',
      },
      { name: 'ueber', title: 'Über', kind: 'text', fileOnly: true, value: holder },
      { name: 'jahr', title: 'Jahr', kind: 'text', fileOnly: true, value: () => String(jahr) },
    ],
  });
}
