/** Everything the pages on digitalisation say, for the home city; empty lists where a city has no such data. */
import { ask } from '../engine/native.ts';
import { site } from '../site.ts';
import { QUELLEN, type Quelle } from '../sources.ts';
import { endOf } from './dates.ts';
import { type Project, projectsOf } from './projects.ts';
import { LEISTUNGEN, VORHABEN, ZAEHLUNGEN, type Zaehlung } from './queries.ts';
import { type Service, servicesOf } from './services.ts';

export interface Facts {
  readonly services: readonly Service[];
  readonly projects: readonly Project[];
  /** Counts of the home city, other cities, its state and the country. */
  readonly counts: readonly Zaehlung[];
  readonly quellen: ReadonlyMap<string, Quelle>;
  /** Day of the first and the last row on services and projects; null without any. */
  readonly span: { readonly from: string; readonly to: string } | null;
  /** Day of the newest paper of the city itself on its projects; what was due later cannot be judged by it. */
  readonly lastPaper: string | null;
}

let loaded: Promise<Facts> | undefined;

/** Loads once per build. */
export function loadFacts(): Promise<Facts> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Facts> {
  const home = <R extends { ags: string }>(rows: readonly R[]): R[] => rows.filter(({ ags }) => ags === site.stadt.ags);
  const [services, projects, counts, sources] = await Promise.all([
    ask(LEISTUNGEN).then(home),
    ask(VORHABEN).then(home),
    ask(ZAEHLUNGEN),
    ask(QUELLEN),
  ]);
  const quellen = new Map(sources.map((quelle) => [quelle.quelle, quelle]));
  const own = projects.filter(({ quelle }) => quellen.get(quelle)?.herausgeber === site.stadt.verwaltung);
  const dates = [...services, ...projects].map(({ stichtag }) => stichtag).sort();
  const lastPaper =
    own
      .map(({ stichtag }) => endOf(stichtag))
      .sort()
      .at(-1) ?? null;
  return {
    services: servicesOf(services),
    projects: projectsOf(projects, lastPaper),
    counts,
    quellen,
    span: dates.length > 0 ? { from: dates[0] as string, to: dates.at(-1) as string } : null,
    lastPaper,
  };
}
