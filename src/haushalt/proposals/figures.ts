import { type Figure, figure } from '../../figure/figure.ts';
import { rowOrigin, valueOrigin } from '../../ui/origins.ts';
import { PROPOSAL_LIST, proposalRemarks, TAKING_PART } from '../../words/de/haushalt/proposals.ts';
import type { Angabe, Vorschlag } from './queries.ts';

const slug = (name: string): string => name.replace(/[^0-9]+/g, '-');

/** The proposals of one budget, those with most points first. */
export function proposalsFigure(name: string, all: readonly Vorschlag[]): Figure {
  const rows = [...all].sort((a, b) => (b.punkte ?? -1) - (a.punkte ?? -1) || a.name.localeCompare(b.name));
  const [first] = rows as [Vorschlag];
  const decided = rows.filter(({ ausgang }) => ausgang !== null).length;
  const sentence = PROPOSAL_LIST.sentence(first.name);
  const channels = rows.some(({ punkte_online }) => punkte_online !== null);
  return figure({
    id: `buergerhaushalt-${slug(name)}`,
    sentence,
    subtitle: PROPOSAL_LIST.subtitle(name, first.jahr),
    picture: 'bars',
    view: 'table',
    sources: rows.flatMap(({ quelle, ausgang_quelle, papier }) => [quelle, ausgang_quelle ?? [], papier ?? []].flat()),
    notes: [PROPOSAL_LIST.points, decided > 0 && decided < rows.length && PROPOSAL_LIST.noOutcome],
    caption: PROPOSAL_LIST.caption(name),
    rows,
    row: {
      id: ({ vorschlag }) => vorschlag,
      key: ({ vorschlag }) => vorschlag,
      origin: ({ vorschlag }) => rowOrigin('vorschlaege', vorschlag),
      note: proposalRemarks,
    },
    bars: [{ name: PROPOSAL_LIST.columns.points, role: 'netto', value: ({ punkte }) => punkte }],
    columns: [
      { name: 'vorschlag', title: PROPOSAL_LIST.columns.proposal, kind: 'text', value: (row) => row.name },
      {
        name: 'punkte',
        title: PROPOSAL_LIST.columns.points,
        kind: 'count',
        value: ({ punkte }) => punkte,
        gap: PROPOSAL_LIST.unpublished,
      },
      channels && [
        {
          name: 'punkte_persoenlich',
          title: PROPOSAL_LIST.columns.inPerson,
          kind: 'count',
          secondary: true,
          value: (row) => row.punkte_persoenlich,
          gap: 'keine Angabe',
        },
        {
          name: 'punkte_post',
          title: PROPOSAL_LIST.columns.byPost,
          kind: 'count',
          secondary: true,
          value: (row) => row.punkte_post,
          gap: 'keine Angabe',
        },
        {
          name: 'punkte_online',
          title: PROPOSAL_LIST.columns.online,
          kind: 'count',
          secondary: true,
          value: (row) => row.punkte_online,
          gap: 'keine Angabe',
        },
      ],
      {
        name: 'kategorie',
        title: PROPOSAL_LIST.columns.category,
        kind: 'text',
        fileOnly: true,
        value: (row) => row.kategorie ?? '',
      },
      {
        name: 'liste',
        title: PROPOSAL_LIST.columns.listed,
        kind: 'text',
        fileOnly: true,
        value: (row) => row.liste ?? '',
      },
      {
        name: 'ausgang',
        title: PROPOSAL_LIST.columns.outcome,
        kind: 'text',
        fileOnly: true,
        value: (row) => row.ausgang ?? '',
      },
      {
        name: 'ausgang_datum',
        title: PROPOSAL_LIST.columns.decidedOn,
        kind: 'text',
        fileOnly: true,
        value: (row) => row.ausgang_datum ?? '',
      },
      {
        name: 'papier',
        title: PROPOSAL_LIST.columns.paper,
        kind: 'text',
        fileOnly: true,
        value: (row) => row.papier ?? '',
      },
    ],
  });
}

/** What is published beside the votes, a number a row; null without any. */
export function takingPartFigure(id: string, sentence: string, rows: readonly Angabe[]): Figure | null {
  if (rows.length === 0) return null;
  return figure({
    id,
    sentence,
    subtitle: TAKING_PART.subtitle,
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    caption: TAKING_PART.caption(sentence),
    rows,
    row: {
      key: ({ kennzahl }) => kennzahl,
      origin: ({ kennzahl, jahr, ags }) => valueOrigin(kennzahl, jahr, ags),
      note: ({ einheit, anmerkung }) => TAKING_PART.unit(einheit, anmerkung),
    },
    columns: [
      { name: 'name', title: 'Was', kind: 'text', value: ({ name }) => name },
      {
        name: 'jahr',
        title: 'Jahr',
        kind: 'text',
        value: ({ jahr, jahr_bis }) => TAKING_PART.years(jahr, jahr_bis),
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
