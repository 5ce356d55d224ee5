import { grantKey, recipientPage, type Zuwendung } from '../../budget/grants.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import type { Columns } from '../../figure/table.ts';
import { rowOrigin } from '../../ui/origins.ts';
import { FURTHER_COLUMNS, GRANT_LIST, grantNote } from '../../words/de/haushalt/grants.ts';
import { accuracy } from '../../words/published.ts';
import { type Furthest, furthest, STATES } from './furthest.ts';
import { newestFirst } from './newest.ts';

/** What a list of grants is called, and in which order it stands. */
export interface GrantList {
  readonly id: string;
  /** Of what they stand under. */
  readonly name: string;
  /** Left out: the newest grant is told. */
  readonly sentence?: string | undefined;
  /** Left out: the newest first. */
  readonly order?: <R extends Zuwendung>(rows: readonly R[]) => readonly R[];
}

/** Grants with their recipients, each as far as it has come; null without any. */
export function grantsFigure(
  { id, name, sentence, order = newestFirst }: GrantList,
  all: readonly Zuwendung[],
): Figure | null {
  const rows = order(furthest(all));
  const [first] = newestFirst(all);
  if (!first) return null;
  return figure({
    id,
    lines: true,
    sentence: sentence ?? GRANT_LIST.newest(first),
    subtitle: GRANT_LIST.subtitle(name),
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [singleFinds(rows)],
    caption: GRANT_LIST.caption(name),
    rows,
    row: {
      href: recipientPage,
      origin: (row) => rowOrigin('zuwendungen', grantKey(row)),
      note: grantNote,
    },
    columns: [
      { name: 'empfaenger', title: 'Empfänger', kind: 'text', value: (row) => row.empfaenger },
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      amountColumn,
      ...earlierColumns(rows),
      { name: 'zweck', title: 'Zweck', kind: 'text', fileOnly: true, value: ({ zweck }) => zweck },
      { name: 'stand', title: 'Stand', kind: 'text', fileOnly: true, value: ({ stand }) => stand },
      ...furtherColumns(rows),
    ],
  });
}

/** What was asked for, granted or planned, where a list says more than the last of it: a column each. */
export const earlierColumns = (rows: readonly Furthest[]): Columns<Furthest> =>
  STATES.filter((state) => rows.some(({ earlier }) => earlier.has(state))).map((state) => ({
    name: state,
    title: state,
    kind: 'euro',
    secondary: true,
    value: ({ earlier }) => earlier.get(state)?.betrag ?? null,
    gap: '–',
    origin: (row) => rowOrigin('zuwendungen', grantKey(row)),
  }));

export const amountColumn = {
  name: 'betrag',
  title: 'Betrag',
  kind: 'euro',
  value: ({ betrag }: Zuwendung) => betrag,
  mark: ({ genauigkeit }: Zuwendung) => accuracy(genauigkeit),
} as const;

/** Whoever adds up single finds adds up what has nothing to do with each other. */
export const singleFinds = (rows: readonly Zuwendung[]): string | false =>
  rows.some(({ liste }) => liste === null) && GRANT_LIST.singleFinds;

/** What some sources say beside the amount: a column each, where any row has it. */
export function furtherColumns(rows: readonly Zuwendung[]): Columns<Zuwendung> {
  const said = (name: keyof Zuwendung): boolean => rows.some((row) => row[name] !== null);
  const text = (
    name: 'amt' | 'ausschuss' | 'pflicht' | 'befristet' | 'rechtsgrundlage' | 'liste',
    title: string,
    shown = false,
  ) =>
    said(name) && {
      name,
      title,
      kind: 'text' as const,
      ...(shown ? { secondary: true } : { fileOnly: true }),
      value: (row: Zuwendung) => row[name],
    };
  return [
    // a doubt has a column of its own, so that the year stays one
    said('jahr_erschlossen') && {
      name: 'jahr_erschlossen',
      title: FURTHER_COLUMNS.guessedYear,
      kind: 'text',
      fileOnly: true,
      value: ({ jahr_erschlossen }) => jahr_erschlossen ?? '',
    },
    said('eigenanteil') && {
      name: 'eigenanteil',
      title: FURTHER_COLUMNS.ownShare,
      kind: 'euro',
      secondary: true,
      value: ({ eigenanteil }) => eigenanteil,
      gap: FURTHER_COLUMNS.noValue,
    },
    text('pflicht', FURTHER_COLUMNS.duty, true),
    text('befristet', FURTHER_COLUMNS.until, true),
    text('amt', FURTHER_COLUMNS.office),
    text('ausschuss', FURTHER_COLUMNS.committee),
    text('rechtsgrundlage', FURTHER_COLUMNS.law),
    text('liste', FURTHER_COLUMNS.list),
    { name: 'quelle', title: FURTHER_COLUMNS.source, kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
  ];
}
