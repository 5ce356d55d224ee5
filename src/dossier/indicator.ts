/** A key figure as a briefing tells it: its newest value of the city, and the one before it in the same series. */
import { ask } from '../engine/native.ts';
import { breakBetween } from '../kennzahlen/breaks.ts';
import { allEntries } from '../kennzahlen/entries.ts';
import { placeOf } from '../kennzahlen/herkunft/places.ts';
import { loadValuePages } from '../kennzahlen/herkunft/value-page.ts';
import { measure } from '../kennzahlen/measures.ts';
import { newestValue } from '../kennzahlen/overview.ts';
import { type Kennzahl, values, type Wert } from '../kennzahlen/queries.ts';
import { definition, loadFigures } from '../kennzahlen/values.ts';
import { valueOrigin } from '../ui/origins.ts';
import { headlineKind } from '../words/de/haushalt/courses.ts';
import { ORIGIN_LINES } from '../words/de/kennzahlen/origins.ts';
import type { Part } from './queries.ts';

/** A value of one year. */
export interface YearValue {
  readonly jahr: number;
  readonly wert: number;
  readonly genauigkeit: string | null;
  /** "Entwurf", "Plan", "Ergebnis", "Statistik". */
  readonly art: string;
  /** Does its source not say whether the plan is a draft or decided? */
  readonly statusOpen: boolean;
  readonly quellen: readonly string[];
  readonly anmerkung: string | null;
  readonly herkunft: string;
}

export interface Indicator {
  readonly kennzahl: Kennzahl;
  /** The page that tells of it. */
  readonly href: string;
  readonly now: YearValue;
  /** The newest one before it of the same series and kind; null where there is none to compare with. */
  readonly before: YearValue | null;
  /** Why the two may not be subtracted: another census between them, say; null where they may. */
  readonly broken: string | null;
}

/** What somebody counted and published, be it an office or a newspaper, is no statistic. */
const isCount = ({ thema }: Kennzahl, { wertart }: Wert): boolean =>
  thema === 'digitalisierung' && wertart === 'statistik';

/** @throws when the city has no value of it, or several for its newest year, of which one had to be guessed */
export async function loadIndicator({ dossier, kennzahl, wertart }: Part): Promise<Indicator> {
  const known = await definition(kennzahl ?? '');
  const entry = (await allEntries()).find((one) => one.kennzahl === known.kennzahl);
  if (entry?.plan) {
    const value = await newestValue(entry);
    if (!value) throw new Error(`dossierteile, ${dossier}: «${kennzahl}» hat in diesem Plan keinen Wert.`);
    const now = { ...value, statusOpen: false, anmerkung: null };
    return { kennzahl: known, href: entry.href, now, before: null, broken: null };
  }
  const { home, kennzahlen } = await loadFigures();
  const counted = measure(known.kennzahl, kennzahlen);
  const rows = (await ask(values(counted, { ags: [home.ags] }))).filter(
    (row) => row.wert !== null && (wertart ? row.wertart === wertart : row.wertart !== 'prognose'),
  );
  const newest = rows.filter(({ jahr }) => jahr === Math.max(...rows.map((row) => row.jahr)));
  const [now] = newest;
  if (!now || newest.length > 1)
    throw new Error(
      `dossierteile, ${dossier}: «${kennzahl}» hat für das neueste Jahr ${newest.length} Werte statt eines.`,
    );
  const before = rows
    .filter(({ jahr, reihe, wertart: kind }) => jahr < now.jahr && reihe === now.reihe && kind === now.wertart)
    .at(-1);
  const traced = await loadValuePages();
  const yearValue = (row: Wert): YearValue => ({
    jahr: row.jahr,
    wert: row.wert as number,
    genauigkeit: row.genauigkeit,
    art: isCount(known, row) ? ORIGIN_LINES.stated : headlineKind(row),
    statusOpen: row.wertart === 'ansatz' && !['entwurf', 'beschlossen'].includes(row.reihe),
    quellen: [row.quelle, ...(row.nenner_quelle ? [row.nenner_quelle] : [])],
    anmerkung: row.anmerkung,
    // what no figure of several cities shows is led back to its source alone
    herkunft: traced.has(valueOrigin(known.kennzahl, row.jahr))
      ? valueOrigin(known.kennzahl, row.jahr, home.ags)
      : `/daten/quellen/${row.quelle}/`,
  });
  const { href } = await placeOf(known);
  return {
    kennzahl: known,
    href,
    now: yearValue(now),
    before: before ? yearValue(before) : null,
    broken: before ? breakBetween(before, now, counted, known) : null,
  };
}
