import { ask } from '../../engine/native.ts';
import { cents } from '../../text/cents.ts';
import type { Block, CellOrigin, Ground, Line } from '../../ui/origin/line.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { ORIGIN_PAGE } from '../../words/de/kennzahlen/origins.ts';
import { reasonName } from '../../words/published.ts';
import { groupName } from '../groups.ts';
import type { Declared } from '../measures.ts';
import { loadProfiled } from '../profil/cities.ts';
import { loadProfiledFigures } from '../profil/profiled-figures.ts';
import type { Kennzahl, Wert } from '../queries.ts';
import { isKnown } from '../rules.ts';
import { shortName } from '../sentences.ts';
import { onStrips } from '../sheets.ts';
import { groupSpread, newest, type Statistic } from '../statistics.ts';
import { type Figures, loadFigures, loadStatistic } from '../values.ts';
import { loadPairs } from '../vergleich/pairs.ts';
import { type CellFinder, loadCells } from './cells.ts';
import { isTraced, latestIn, tracedRegions } from './indicators.ts';
import { groupOrder } from './order.ts';
import { type Einzelwert, SINGLE_VALUES } from './queries.ts';
import { shownIndicators } from './shown.ts';
import { exactText, kindText } from './words.ts';

/** The page that tells where the values of an indicator for one year come from. */
export interface ValuePage {
  readonly kennzahl: Kennzahl;
  readonly jahr: number;
  /** How the values are made, in one sentence. */
  readonly rechnung: string;
  /** A block for each region. */
  readonly regionen: readonly Block[];
  /** The values that stand for a group. */
  readonly gruppe: Block | null;
}

let loaded: Promise<ReadonlyMap<string, ValuePage>> | undefined;

/** All pages by their address; made once. */
export function loadValuePages(): Promise<ReadonlyMap<string, ValuePage>> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Map<string, ValuePage>> {
  const figures = await loadFigures();
  const cells = await loadCells();
  const pages = new Map<string, ValuePage>();
  const told = new Set(
    (await loadProfiled()).length > 0 ? (await loadProfiledFigures()).map((one) => one.kennzahl.kennzahl) : [],
  );
  for (const id of await shownIndicators()) {
    const statistic = await loadStatistic(id);
    const kennzahl = figures.kennzahlen.get(id);
    if (!statistic || !kennzahl) continue;
    const latest = told.has(id) ? latestIn(statistic) : new Map<number, string[]>();
    for (const jahr of statistic.jahre) {
      const further = latest.get(jahr) ?? [];
      if (further.length === 0 && !isTraced(statistic, jahr, figures)) continue;
      pages.set(valueOrigin(id, jahr), await statisticPage(figures, statistic, kennzahl, jahr, cells, further));
    }
  }
  for (const row of await ask(SINGLE_VALUES)) {
    const kennzahl = figures.kennzahlen.get(row.kennzahl);
    if (kennzahl) addSingle(pages, row, kennzahl, cells, figures.quellen.get(row.quelle)?.herausgeber);
  }
  return pages;
}

const withoutDot = (text: string): string => text.replace(/\.$/, '');

async function statisticPage(
  figures: Figures,
  statistic: Statistic,
  kennzahl: Kennzahl,
  jahr: number,
  cells: CellFinder,
  further: readonly string[],
): Promise<ValuePage> {
  const names = new Map(figures.peerGroup.regions.map(({ ags, name }) => [ags, shortName(name)]));
  const pair = (await loadPairs()).find((one) => one.kennzahl === kennzahl.kennzahl);
  const printed = statistic.measure.herkunft.art === 'gedruckt';
  const amounts = printed && pair?.betrag ? await loadStatistic(pair.betrag) : null;
  const own = statistic.at(figures.home.ags, jahr);
  const peers = new Set(figures.peers.map(({ ags }) => ags));
  const onStrip = (await onStrips()).has(kennzahl.kennzahl) && newest(statistic, figures.home.ags)?.jahr === jahr;
  const traced = tracedRegions(jahr, figures, onStrip || kennzahl.nachweis === 'alle');
  const regionen = [...new Set([...traced, ...further])].flatMap((ags): Block[] => {
    const row = statistic.at(ags, jahr);
    if (!row) return [];
    const name = names.get(ags) ?? ags;
    const lines: Line[] = [valueLine(name, row, statistic, figures.kennzahlen, cells)];
    const amount = amounts?.at(ags, jahr);
    if (amounts && amount && amount.wert !== null) lines.push(amountLine(amount, amounts, cells));
    if (pair && peers.has(ags) && own && own.reihe === row.reihe && own.wert !== null && row.wert !== null)
      lines.push(differenceLine(figures.home.name, row, own, kennzahl));
    return [{ id: `r-${ags}`, lines }];
  });
  const { formel, name } = kennzahl;
  return {
    kennzahl,
    jahr,
    rechnung: printed ? ORIGIN_PAGE.printed : ORIGIN_PAGE.own(name, withoutDot(formel ?? '')),
    regionen,
    gruppe: groupBlock(figures, statistic, kennzahl, jahr),
  };
}

/** The value of a region: the cell itself, or the division that it comes from. */
function valueLine(name: string, row: Wert, statistic: Statistic, declared: Declared, cells: CellFinder): Line {
  const { herkunft, kennzahl } = statistic.measure;
  const unitOf = (id: string): string => declared.get(id)?.einheit ?? '';
  const einheit = unitOf(kennzahl);
  const derived = herkunft.art !== 'gedruckt';
  const note = [row.anmerkung, row.genauigkeit && row.genauigkeit !== 'genau' ? row.genauigkeit : null]
    .filter(Boolean)
    .join('; ');
  const common = { name, note: note || undefined };
  if (row.wert === null)
    return {
      ...common,
      zahl: null,
      shown: ORIGIN_PAGE.unknown,
      ground: { art: 'fehlt', grund: reasonName(row.fehlgrund) },
    };
  const shown = exactText(row.wert, einheit, derived);
  const value = (id: string, { reihe, wertart, quelle }: Pick<Wert, 'reihe' | 'wertart' | 'quelle'>): CellOrigin =>
    cells({ kennzahl: id, ags: row.ags, jahr: row.jahr, reihe, wertart, quelle });
  if (!derived) return { ...common, zahl: row.wert, shown, ground: { art: 'zelle', from: value(kennzahl, row) } };
  const { faktor } = herkunft;
  const below = {
    reihe: row.nenner_reihe ?? '',
    quelle: row.nenner_quelle ?? '',
    wertart: herkunft.art === 'anteil' ? row.wertart : 'statistik',
  };
  const ground: Ground = {
    art: 'formel',
    formel: faktor === 1 ? 'zaehler / nenner' : `${faktor} * zaehler / nenner`,
    worte: faktor === 1 ? '{zaehler} ÷ {nenner}' : `{zaehler} ÷ {nenner} × ${faktor}`,
    inputs: [
      {
        name: 'zaehler',
        wert: row.zaehler as number,
        shown: exactText(row.zaehler as number, unitOf(herkunft.zaehler)),
        from: value(herkunft.zaehler, row),
      },
      {
        name: 'nenner',
        wert: row.nenner as number,
        shown: exactText(row.nenner as number, unitOf(herkunft.nenner)),
        from: value(herkunft.nenner, below),
      },
    ],
  };
  return { ...common, zahl: row.wert, shown, ground };
}

/** What the amount behind a value per inhabitant is called. */
export const AMOUNT = ORIGIN_PAGE.amount;

/** The amount behind a value per inhabitant that the publisher prints both of. */
const amountLine = (row: Wert, { measure }: Statistic, cells: CellFinder): Line => ({
  name: AMOUNT,
  zahl: row.wert,
  shown: exactText(row.wert as number, 'EUR'),
  ground: { art: 'zelle', from: cells({ ...row, kennzahl: measure.kennzahl }) },
});

const differenceLine = (home: string, row: Wert, own: Wert, { kennzahl, einheit }: Kennzahl): Line => {
  const input = (name: string, { ags, jahr, wert }: Wert) => ({
    name,
    wert: wert as number,
    shown: exactText(wert as number, einheit, true),
    from: valueOrigin(kennzahl, jahr, ags),
  });
  const whole = (row.wert as number) - (own.wert as number);
  // shown to the second decimal, but per inhabitant to the last
  const exact = einheit === 'EUR je Einwohner';
  const zahl = exact ? whole : cents(whole);
  return {
    name: ORIGIN_PAGE.unlike(home),
    zahl,
    shown: exactText(zahl, einheit === 'Prozent' ? 'Prozentpunkte' : einheit, true),
    ground: {
      art: 'formel',
      formel: exact ? 'wert - eigener' : 'runden(wert - eigener, 2)',
      worte: `{wert} − {eigener}${exact ? '' : ORIGIN_PAGE.rounded}`,
      inputs: [input('wert', row), input('eigener', own)],
    },
  };
};

/** The values under which a quarter, a half and three quarters of the group lie: each the value of a real member. */
function groupBlock(figures: Figures, statistic: Statistic, { einheit }: Kennzahl, jahr: number): Block | null {
  const { gruppe, home } = figures;
  const found = groupSpread(statistic, gruppe, jahr, figures);
  if (!isKnown(found)) return null;
  return {
    id: 'gruppe',
    titel: ORIGIN_PAGE.members(groupName(gruppe, home.art), found.n, found.mitglieder),
    lines: groupOrder(figures, statistic, { gruppe, jahr, einheit }).quarters,
  };
}

/** Adds a single value to its page, below its region; several of one region and year stand together. */
function addSingle(
  pages: Map<string, ValuePage>,
  row: Einzelwert,
  kennzahl: Kennzahl,
  cells: CellFinder,
  herausgeber: string | undefined,
): void {
  const address = valueOrigin(row.kennzahl, row.jahr);
  const page = pages.get(address) ?? {
    kennzahl,
    jahr: row.jahr,
    rechnung: ORIGIN_PAGE.printed,
    regionen: [],
    gruppe: null,
  };
  const years = row.jahr_bis === null ? '' : ORIGIN_PAGE.together(row.jahr, row.jahr_bis);
  const common = { name: `${shortName(row.region)}${years}`, note: kindText(row, herausgeber) };
  const line: Line =
    row.wert === null
      ? {
          ...common,
          zahl: null,
          shown: ORIGIN_PAGE.unknown,
          ground: { art: 'fehlt', grund: reasonName(row.fehlgrund) },
        }
      : {
          ...common,
          zahl: row.wert,
          shown: exactText(row.wert, row.einheit),
          ground: { art: 'zelle', from: cells(row) },
        };
  const id = `r-${row.ags}`;
  const found = page.regionen.find((block) => block.id === id);
  const regionen = found
    ? page.regionen.map((block) => (block === found ? { ...block, lines: [...block.lines, line] } : block))
    : [...page.regionen, { id, lines: [line] }];
  pages.set(address, { ...page, regionen });
}
