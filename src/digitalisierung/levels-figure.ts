import { type Step, staircase } from '../charts/staircase.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { DigitalSite } from '../site.ts';
import { list } from '../text/format.ts';
import { rowOrigin } from '../ui/origins.ts';
import { LEVELS_FIGURE, SERVICES_FIGURE } from '../words/de/digital/figures.ts';
import { counted } from '../words/de/digital/sentences.ts';
import { onDate } from './dates.ts';
import type { Zaehlung } from './queries.ts';
import { type Service, servicePage } from './services.ts';

/** The services of one level at one date. */
export interface LevelList {
  readonly stufe: number;
  readonly services: readonly { readonly service: Service /** As the report names it. */; readonly name: string }[];
}

/** The newest report on maturity: its date, model and the services it names for each level. */
export interface Levels {
  readonly stichtag: string;
  readonly modell: string;
  readonly quellen: readonly string[];
  readonly lists: readonly LevelList[];
}

/** The newest date with levels; null when no service has one. Dates are never mixed: a report is a whole. */
export function newestLevels(services: readonly Service[]): Levels | null {
  const rows = services.flatMap((service) =>
    service.rows.filter(({ reifegrad }) => reifegrad !== null).map((row) => ({ service, row })),
  );
  const stichtag = rows
    .map(({ row }) => row.stichtag)
    .sort()
    .at(-1);
  if (!stichtag) return null;
  const newest = rows.filter(({ row }) => row.stichtag === stichtag);
  const stufen = [...new Set(newest.map(({ row }) => row.reifegrad as number))].sort((a, b) => a - b);
  return {
    stichtag,
    modell: newest[0]?.row.modell ?? '',
    quellen: [...new Set(newest.map(({ row }) => row.quelle))],
    lists: stufen.map((stufe) => ({
      stufe,
      services: newest
        .filter(({ row }) => row.reifegrad === stufe)
        .map(({ service, row }) => ({ service, name: row.name })),
    })),
  };
}

/** What is known of the levels beside the lists of names. */
export interface Beside {
  /** What `site.json` says of the model. */
  readonly model?: DigitalSite['reifegrad'] | undefined;
  /** Counts of the city. */
  readonly counts?: readonly Zaehlung[];
}

/**
 * The levels as stairs, on each the services that the report names: no bars, because it names single ones and counts no whole. A level of
 * which a share is published has pale dots, one that is known to be empty an outline.
 */
export function levelsFigure(levels: Levels, beside: Beside = {}): Figure {
  const { stichtag, modell, quellen, lists } = levels;
  const steps = stepsOf(levels, beside);
  const empty = steps.filter(({ kind }) => kind === 'none').map(({ level }) => LEVELS_FIGURE.empty(level));
  const told = lists.map(({ stufe, services }) => LEVELS_FIGURE.named(services.length, stufe));
  const sentence = LEVELS_FIGURE.sentence(list([...told, ...empty]), onDate(stichtag));
  const pale = steps.some(({ kind }) => kind === 'some') ? LEVELS_FIGURE.pale : '';
  return figure({
    id: 'reifegrad',
    sentence,
    subtitle: LEVELS_FIGURE.subtitle(modell, pale),
    picture: { draw: (document, width) => staircase(steps, { label: sentence, width }, document) },
    view: 'picture',
    sources: quellen,
    origin: rowOrigin('leistungen'),
    caption: LEVELS_FIGURE.caption(onDate(stichtag)),
    rows: lists.flatMap(({ stufe, services }) => services.map((one) => ({ ...one, stufe }))),
    row: {
      key: ({ service }) => service.leistung,
      href: ({ service }) => servicePage(service),
      origin: ({ service }) => rowOrigin('leistungen', service.leistung),
    },
    columns: [
      { name: 'name', title: SERVICES_FIGURE.service, kind: 'text', value: ({ name }) => name },
      { name: 'reifegrad', title: SERVICES_FIGURE.level, kind: 'count', value: ({ stufe }) => stufe },
    ],
    context: { stichtag, modell },
  });
}

/** What the stairs say, in the language of their page. */
export interface StairWords {
  /** The name of a service. */
  name(german: string): string;
  /** The sentence of a service: its name and level. */
  entry(name: string, stufe: number): string;
  /** What a level means, in the words of `site.json`. */
  means(german: string): string;
  share(count: Zaehlung): string;
  readonly none: string;
  readonly untold: string;
}

const GERMAN: StairWords = {
  name: (name) => name,
  entry: (name, stufe) => LEVELS_FIGURE.entry(name, stufe),
  means: (words) => words,
  share: (count) => `${counted(count)} (${count.reihe})`,
  none: LEVELS_FIGURE.none,
  untold: LEVELS_FIGURE.untold,
};

/** Every level of the model, the lowest first, with what is known of it. Counts of another paper are of another day and not asked. */
export function stepsOf({ modell, lists, quellen }: Levels, { model, counts = [] }: Beside, said = GERMAN): Step[] {
  const own = counts.filter(({ quelle }) => quellen.includes(quelle));
  const named = lists.map(({ stufe }) => stufe);
  const [lowest, highest] = modell.split('-').map(Number);
  const from = Math.min(lowest || 0, ...named);
  const to = Math.max(highest || 0, ...named);
  const words = model?.modell === modell ? model.stufen : [];
  return Array.from({ length: to - from + 1 }, (_, at): Step => {
    const stufe = from + at;
    const word = words.find((one) => one.stufe === stufe);
    const services = lists.find((one) => one.stufe === stufe)?.services ?? [];
    const entries = services.map(({ service, name }) => ({
      name: said.name(name),
      title: said.entry(said.name(name), stufe),
      href: servicePage(service),
    }));
    return {
      level: `${stufe}`,
      name: said.means(word?.kurz ?? word?.wortlaut ?? ''),
      entries,
      ...knownOf(stufe, entries.length, own, said),
    };
  });
}

/** What the counts say of a level that no service is named for. */
function knownOf(
  stufe: number,
  named: number,
  counts: readonly Zaehlung[],
  said: StairWords,
): Pick<Step, 'kind' | 'note'> {
  if (named > 0) return { kind: 'named' };
  const share = counts.find(({ kennzahl }) => kennzahl === `reifegrad-${stufe}-anteil`);
  if (share) return { kind: 'some', note: said.share(share) };
  if (counts.some(({ reihe, wert }) => reihe === `Reifegrad ${stufe}` && wert === 0))
    return { kind: 'none', note: said.none };
  return { kind: 'untold', note: said.untold };
}
