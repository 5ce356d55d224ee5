import { type Figure, figure } from '../../figure/figure.ts';
import { date } from '../../text/format.ts';
import { rowOrigin, valueOrigin } from '../../ui/origins.ts';
import type { Angabe, Vorschlag } from './queries.ts';

const slug = (name: string): string => name.replace(/[^0-9]+/g, '-');

/** The proposals of one budget, those with most points first. */
export function proposalsFigure(name: string, all: readonly Vorschlag[]): Figure {
  const rows = [...all].sort((a, b) => (b.punkte ?? -1) - (a.punkte ?? -1) || a.name.localeCompare(b.name));
  const [first] = rows as [Vorschlag];
  const decided = rows.filter(({ ausgang }) => ausgang !== null).length;
  const sentence = `Die meisten Punkte bekam: „${first.name}“`;
  const channels = rows.some(({ punkte_online }) => punkte_online !== null);
  return figure({
    id: `buergerhaushalt-${slug(name)}`,
    sentence,
    subtitle: `Bürgerhaushalt ${name}: Punkte in der Abstimmung ${first.jahr}`,
    picture: 'bars',
    view: 'table',
    sources: rows.flatMap(({ quelle, ausgang_quelle, papier }) => [quelle, ausgang_quelle ?? [], papier ?? []].flat()),
    notes: [
      'Punkte sind keine Menschen: Wer abstimmt, kann mehrere vergeben.',
      decided > 0 && decided < rows.length && 'Wo kein Ausgang steht, nennen unsere Quellen keinen.',
    ],
    caption: `Vorschläge zum Bürgerhaushalt ${name}`,
    rows,
    row: {
      id: ({ vorschlag }) => vorschlag,
      key: ({ vorschlag }) => vorschlag,
      origin: ({ vorschlag }) => rowOrigin('vorschlaege', vorschlag),
      note: remarks,
    },
    bars: [{ name: 'Punkte', role: 'netto', value: ({ punkte }) => punkte }],
    columns: [
      { name: 'vorschlag', title: 'Vorschlag', kind: 'text', value: (row) => row.name },
      { name: 'punkte', title: 'Punkte', kind: 'count', value: ({ punkte }) => punkte, gap: 'nicht veröffentlicht' },
      channels && [
        {
          name: 'punkte_persoenlich',
          title: 'persönlich',
          kind: 'count',
          secondary: true,
          value: (row) => row.punkte_persoenlich,
          gap: 'keine Angabe',
        },
        {
          name: 'punkte_post',
          title: 'Post',
          kind: 'count',
          secondary: true,
          value: (row) => row.punkte_post,
          gap: 'keine Angabe',
        },
        {
          name: 'punkte_online',
          title: 'online',
          kind: 'count',
          secondary: true,
          value: (row) => row.punkte_online,
          gap: 'keine Angabe',
        },
      ],
      { name: 'kategorie', title: 'Kategorie', kind: 'text', fileOnly: true, value: (row) => row.kategorie ?? '' },
      { name: 'liste', title: 'Auf der Liste', kind: 'text', fileOnly: true, value: (row) => row.liste ?? '' },
      { name: 'ausgang', title: 'Ausgang', kind: 'text', fileOnly: true, value: (row) => row.ausgang ?? '' },
      {
        name: 'ausgang_datum',
        title: 'Beschluss vom',
        kind: 'text',
        fileOnly: true,
        value: (row) => row.ausgang_datum ?? '',
      },
      { name: 'papier', title: 'Vorlage', kind: 'text', fileOnly: true, value: (row) => row.papier ?? '' },
    ],
  });
}

/** Category and place, and what became of it. */
function remarks({ kategorie, platz, liste, ausgang, ausgang_datum, anmerkung }: Vorschlag): string | undefined {
  const place = kategorie && platz ? `${kategorie}, Platz ${platz}` : kategorie;
  const outcome = ausgang && `${ausgang}${ausgang_datum ? ` (${date(ausgang_datum)})` : ''}`;
  const said = [place, liste === 'nein' && 'nicht auf der Liste für den Rat', outcome, anmerkung?.replace(/\.$/, '')];
  return said.flatMap((text) => text || []).join('; ') || undefined;
}

/** What is published beside the votes, a number a row; null without any. */
export function takingPartFigure(id: string, sentence: string, rows: readonly Angabe[]): Figure | null {
  if (rows.length === 0) return null;
  return figure({
    id,
    sentence,
    subtitle: 'Einzelne Angaben, jede in ihrer Einheit',
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    caption: `${sentence}, in der Einheit der Zeile`,
    rows,
    row: {
      key: ({ kennzahl }) => kennzahl,
      origin: ({ kennzahl, jahr, ags }) => valueOrigin(kennzahl, jahr, ags),
      note: ({ einheit, anmerkung }) => [einheit.replace('EUR', 'Euro'), anmerkung].filter(Boolean).join('; '),
    },
    columns: [
      { name: 'name', title: 'Was', kind: 'text', value: ({ name }) => name },
      {
        name: 'jahr',
        title: 'Jahr',
        kind: 'text',
        value: ({ jahr, jahr_bis }) => (jahr_bis === null ? String(jahr) : `${jahr} bis ${jahr_bis}`),
      },
      {
        name: 'wert',
        title: 'Wert',
        kind: 'dezimal',
        value: ({ wert }) => wert,
        mark: ({ genauigkeit }) => (genauigkeit === 'genau' ? undefined : (genauigkeit ?? undefined)),
      },
      { name: 'einheit', title: 'Einheit', kind: 'text', fileOnly: true, value: ({ einheit }) => einheit },
      { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
    ],
  });
}
