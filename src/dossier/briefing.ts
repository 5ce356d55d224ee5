/** Everything that a briefing says, in the order of its page. */
import { agreementHref, verdict } from '../budget/agreements.ts';
import { elsewhereOf } from '../budget/elsewhere.ts';
import { withoutInternal } from '../budget/internal.ts';
import { datedNote } from '../digitalisierung/dates.ts';
import { ask } from '../engine/native.ts';
import { agreementAt } from '../haushalt/agreement-marks.ts';
import { verdictAnswer } from '../kennzahlen/answer.ts';
import { placeOf } from '../kennzahlen/herkunft/places.ts';
import { definition, loadFigures, loadStatistic } from '../kennzahlen/values.ts';
import { QUELLEN, type Quelle, shortCredit } from '../sources.ts';
import { shortEuro } from '../text/format.ts';
import type { Phrase } from '../text/phrase.ts';
import { DOSSIER_LINE } from '../words/de/dossier.ts';
import { type EntrySummary, loadEntry } from './entry.ts';
import { grantLines } from './grants.ts';
import { type Indicator, loadIndicator } from './indicator.ts';
import { measureLines, promiseLines, type Sourced } from './measures.ts';
import { type Dossier, type Part, partsIn } from './queries.ts';
import { entryChange, indicatorChange, statusWords, versionWords, written } from './sentences.ts';
import { stockLines } from './stocks.ts';

/** One of the few numbers that matter. */
export interface BigNumber {
  readonly name: string;
  readonly href: string;
  readonly zahl: string;
  readonly jahr: number;
  readonly herkunft: string;
  /** Paper and status. */
  readonly stand: string;
  /** What the source says beside it. */
  readonly anmerkung: string | null;
  /** What it does not say. */
  readonly grenzen: string | null;
  readonly abgleich: { readonly text: string; readonly href: string } | null;
  readonly quellen: readonly string[];
}

/** A line of a list: what it is about, with its page, and what is said of it. */
export interface Line {
  readonly name: string;
  readonly href: string;
  /** Its first number leads to its origin. */
  readonly text: Phrase;
}

export interface Briefing {
  readonly zahlen: readonly BigNumber[];
  readonly aenderungen: readonly Line[];
  readonly vergleiche: readonly Line[];
  /** Posts, companies, cash, and what is published of them as single figures. */
  readonly bestand: readonly Sourced[];
  readonly massnahmen: readonly Sourced[];
  readonly vorhaben: readonly Sourced[];
  readonly zuwendungen: readonly Line[];
  readonly unterlagen: readonly Quelle[];
  readonly offen: readonly string[];
}

/** A part that names an entry of the budget, or a key figure. */
type Named = { readonly entry: EntrySummary } | { readonly indicator: Indicator };

const named = async (part: Part): Promise<Named> =>
  part.kennzahl ? { indicator: await loadIndicator(part) } : { entry: await loadEntry(part) };

/** What a part shows. @throws when it is declared and shows nothing: who wrote it has to know */
export function declared<T>(
  { dossier, abschnitt, kennzahl, schluessel }: Pick<Part, 'dossier' | 'abschnitt' | 'kennzahl' | 'schluessel'>,
  shown: T | null,
): T {
  if (shown === null)
    throw new Error(`dossierteile, ${dossier}, ${abschnitt}: Für «${kennzahl ?? schluessel}» haben die Daten nichts.`);
  return shown;
}

/** @throws when a part names what the data of the city do not have, or shows nothing */
export async function briefingOf(dossier: Dossier): Promise<Briefing> {
  const quellen = new Map((await ask(QUELLEN)).map((quelle) => [quelle.quelle, quelle]));
  const [zahlen, aenderungen] = await Promise.all(
    (['zahl', 'aenderung'] as const).map((section) => Promise.all(partsIn(dossier, section).map(named))),
  );
  const all = [...(zahlen ?? []), ...(aenderungen ?? [])];
  const stocks = await stockLines(partsIn(dossier, 'bestand'));
  const measures = await measureLines(partsIn(dossier, 'massnahme'));
  const promises = await promiseLines(partsIn(dossier, 'vorhaben'));
  const grants = await grantLines(all.flatMap((one) => ('entry' in one ? [one.entry] : [])));
  const comparisons = await Promise.all(partsIn(dossier, 'vergleich').map(comparison));
  const papers = [
    ...partsIn(dossier, 'unterlage').flatMap(({ unterlage }) => unterlage ?? []),
    ...all.flatMap(sourcesOf),
    ...comparisons.flatMap(({ quellen: own }) => own),
    ...[...stocks, ...measures, ...promises, ...grants].map(({ quelle }) => quelle),
  ];
  return {
    zahlen: await Promise.all((zahlen ?? []).map((one) => bigNumber(one, quellen))),
    aenderungen: partsIn(dossier, 'aenderung').map((part, at) =>
      declared(part, changeLine((aenderungen ?? [])[at] as Named)),
    ),
    vergleiche: comparisons,
    bestand: stocks,
    massnahmen: measures,
    vorhaben: promises,
    zuwendungen: grants,
    unterlagen: papersOf(papers, quellen),
    offen: partsIn(dossier, 'offen').flatMap(({ text }) => text ?? []),
  };
}

/** Each paper once, also where several sources are pages of one title. */
function papersOf(names: readonly string[], quellen: ReadonlyMap<string, Quelle>): Quelle[] {
  const papers = [...new Set(names)].flatMap((quelle) => quellen.get(quelle) ?? []);
  const title = ({ titel, herausgeber, stand }: Quelle): string => [titel, herausgeber, stand].join('\n');
  return [...new Map(papers.toReversed().map((quelle) => [title(quelle), quelle])).values()].toReversed();
}

const sourcesOf = (one: Named): string[] =>
  'entry' in one
    ? [one.entry.now, one.entry.before].flatMap((amount) => amount?.column.fassung.quelle ?? [])
    : [...one.indicator.now.quellen, ...(one.indicator.before?.quellen ?? [])];

async function bigNumber(one: Named, quellen: ReadonlyMap<string, Quelle>): Promise<BigNumber> {
  if ('indicator' in one) {
    const { kennzahl, href, now } = one.indicator;
    const credit = shortCredit(now.quellen.flatMap((quelle) => quellen.get(quelle) ?? []));
    return {
      name: kennzahl.name,
      href,
      zahl: written(now, kennzahl.einheit),
      jahr: now.jahr,
      herkunft: now.herkunft,
      stand: `${statusWords(now)}. ${credit}`,
      anmerkung: datedNote(now.anmerkung, now.jahr).text || null,
      grenzen: kennzahl.grenzen,
      abgleich: null,
      quellen: sourcesOf(one),
    };
  }
  const { entry } = one;
  const { budget, node, now } = entry;
  const groesse =
    now?.mass === budget.part.aus.mass ? 'aufwand' : now?.mass === budget.part.ein.mass ? 'ertrag' : 'zuschuss';
  const found = now && agreementAt(await elsewhereOf(budget, node), groesse, now.column);
  return {
    name: `${node.kurzname}: ${now?.mass ?? ''}`,
    href: entry.href,
    zahl: now ? shortEuro(now.betrag) : DOSSIER_LINE.empty,
    jahr: budget.jahr,
    herkunft: entry.herkunft,
    stand: `${now ? versionWords(now) : budget.fassung.name}, ${withoutInternal(budget)}`,
    anmerkung: null,
    grenzen: null,
    abgleich: found ? { text: verdict(found), href: agreementHref(found) } : null,
    quellen: sourcesOf(one),
  };
}

function changeLine(one: Named): Line | null {
  if ('indicator' in one) {
    const { kennzahl, href } = one.indicator;
    const text = indicatorChange(one.indicator);
    return text ? { name: kennzahl.name, href, text } : null;
  }
  const text = entryChange(one.entry);
  return text ? { name: one.entry.node.kurzname, href: one.entry.href, text } : null;
}

/** How the newest value lies among others. @throws when no statistic has the city */
async function comparison({ dossier, kennzahl }: Part): Promise<Line & { quellen: readonly string[] }> {
  const figures = await loadFigures();
  const statistic = await loadStatistic(kennzahl ?? '');
  if (!statistic)
    throw new Error(`dossierteile, ${dossier}: «${kennzahl}» ist keine Statistik mit einem Wert der Stadt.`);
  const known = await definition(kennzahl ?? '');
  const row = statistic.rows.filter(({ ags, wert }) => ags === figures.home.ags && wert !== null).at(-1);
  return {
    name: known.name,
    href: (await placeOf(known)).href,
    // the name stands before it, as a link
    text: [
      [verdictAnswer(figures, statistic, known).replace(`${known.name} ${row?.jahr}: `, `${row?.jahr} `), known.hinweis]
        .filter(Boolean)
        .join(' '),
    ],
    quellen: row ? [row.quelle] : [],
  };
}
