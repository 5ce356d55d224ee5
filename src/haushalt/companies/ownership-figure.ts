import { ownership } from '../../charts/ownership.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { rowOrigin } from '../../ui/origins.ts';
import { OWNERSHIP, shareText } from '../../words/de/haushalt/companies.ts';
import { newestShares } from './companies.ts';
import { CITY, cityShares, type Holding, ownershipTree, UNKNOWN } from './ownership.ts';
import { type Beteiligung, companyKey, companyPage } from './queries.ts';

/** Who owns what in the newest year with shares; null where no source names any. */
export function ownershipFigure(city: string, shares: readonly Beteiligung[]): Figure | null {
  const jahr = newestShares(shares);
  if (jahr === undefined) return null;
  const own = shares.filter((row) => row.jahr === jahr);
  const rows = ownershipTree(own);
  const all = cityShares(rows);
  const names = new Map(own.map(({ kennung, name }) => [kennung, name]));
  const holder = ({ ueber }: Holding): string =>
    ueber === CITY ? city : ueber === UNKNOWN ? OWNERSHIP.unknown : (names.get(ueber) ?? ueber);
  const whole = [...all.values()].filter((percent) => percent === 100).length;
  const sentence = OWNERSHIP.sentence(jahr, all.size, whole);
  return figure({
    id: 'beteiligungen-anteile',
    sentence,
    subtitle: OWNERSHIP.subtitle(city, jahr),
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
    notes: [rows.length > all.size && OWNERSHIP.severalWays],
    caption: OWNERSHIP.caption(city, jahr),
    rows,
    row: {
      key: ({ kennung }) => kennung,
      href: ({ kennung }) => companyPage(kennung),
      origin: ({ kennung }) => rowOrigin('beteiligungen', companyKey({ kennung, jahr })),
      note: (row) => OWNERSHIP.heldBy(holder(row)),
    },
    columns: [
      { name: 'unternehmen', title: OWNERSHIP.columns.company, kind: 'text', value: ({ name }) => name },
      {
        name: 'anteil',
        title: OWNERSHIP.columns.share,
        kind: 'prozent',
        value: ({ anteil }) => anteil,
        gap: OWNERSHIP.unknown,
      },
      {
        name: 'durchgerechnet',
        title: OWNERSHIP.columns.cityShare,
        kind: 'prozent',
        value: ({ durchgerechnet }) => durchgerechnet,
        gap: OWNERSHIP.unknown,
      },
      {
        name: 'zusammen',
        title: OWNERSHIP.columns.together,
        kind: 'prozent',
        secondary: true,
        value: ({ kennung }) => all.get(kennung) ?? null,
        gap: OWNERSHIP.unknown,
      },
      { name: 'ueber', title: OWNERSHIP.columns.holder, kind: 'text', fileOnly: true, value: holder },
      { name: 'jahr', title: OWNERSHIP.columns.year, kind: 'text', fileOnly: true, value: () => String(jahr) },
    ],
  });
}
