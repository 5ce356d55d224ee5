/** The key figures of the file: by the one SQL and the declared formulas of the site, over the accounts of the file. */
import { type Query, query } from '../engine/engine.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { groupBy } from '../reader/group.ts';
import { PLANWERTE, PLANWIDERSPRUECHE } from '../schema/planwerte.ts';
import { WERTART_NAME } from '../text/words.ts';
import { LOADING } from '../ui/question-status.ts';
import { OWN_RATIOS, OWN_SUMS } from '../words/de/own/figures.ts';
import { OWN_ROOMS } from '../words/de/own/read.ts';
import { figureHtml } from './figure-html.ts';
import type { Opening } from './rooms.ts';

interface Ratio {
  readonly kennzahl: string;
  readonly name: string;
  readonly formel: string | null;
  readonly fassung: string;
  readonly jahr: number;
  readonly wertart: string;
  /** In per cent; null with a `fehlgrund`. */
  readonly wert: number | null;
  readonly fehlgrund: string | null;
}

const RATIOS: Query<Ratio> = query(
  `SELECT w.kennzahl, k.name, k.formel, w.reihe AS fassung, CAST(w.jahr AS INTEGER) AS jahr, w.wertart, w.wert, w.fehlgrund
FROM (${PLANWERTE}) w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
ORDER BY k.name, w.reihe, w.jahr, w.wertart`,
);
/** What no budget can say: then the amounts or their chart are wrong, and there is no figure. */
const IMPOSSIBLE: Query<Pick<Ratio, 'kennzahl' | 'fassung' | 'jahr' | 'wertart'>> = query(
  `SELECT kennzahl, fassung, jahr, wertart FROM (${PLANWIDERSPRUECHE})`,
);

export const openRatiosRoom: Opening = async (place, { understood, engine }, say) => {
  const { files, rahmen } = understood;
  say(LOADING);
  const ready = await engine((done, all) => say(OWN_ROOMS.engine(done, all))).get();
  const ratios = await ready.run(RATIOS);
  const impossible = new Set((await ready.run(IMPOSSIBLE)).map(idOf));
  const shown = ratios.map((one) =>
    impossible.has(idOf(one)) ? { ...one, wert: null, fehlgrund: OWN_RATIOS.contradiction } : one,
  );
  const names = files.map(({ name }) => name);
  const found = ratiosFigure(shown, rahmen, names);
  if (found) place.innerHTML = figureHtml(found, files, document);
  else place.innerHTML = `<p>${OWN_RATIOS.nothing}</p>`;
  return { figure: found, close: () => place.replaceChildren() };
};

const idOf = ({ kennzahl, fassung, jahr, wertart }: Pick<Ratio, 'kennzahl' | 'fassung' | 'jahr' | 'wertart'>): string =>
  [kennzahl, fassung, jahr, wertart].join('\n');

/** A row a figure, a column each year and kind of amount. */
function ratiosFigure(ratios: readonly Ratio[], rahmen: string, sources: readonly string[]): Figure | undefined {
  const columnOf = ({ fassung, jahr, wertart }: Ratio): string => [fassung, jahr, wertart].join(' ');
  const columns = [...new Map(ratios.map((one) => [columnOf(one), one])).entries()];
  const rows = [...groupBy(ratios, ({ kennzahl }) => kennzahl).values()];
  const [first] = rows.flat().filter(({ wert }) => wert !== null);
  if (!first) return undefined;
  const said =
    rows
      .flat()
      .filter(({ kennzahl, wert }) => kennzahl === first.kennzahl && wert !== null)
      .at(-1) ?? first;
  const several = new Set(columns.map(([, { fassung }]) => fassung)).size > 1;
  return figure<readonly Ratio[]>({
    id: 'kennzahlen',
    sentence: OWN_RATIOS.sentence(said.name, said.jahr, said.wert ?? 0),
    subtitle: OWN_RATIOS.subtitle(rahmen),
    picture: null,
    view: 'table',
    sources,
    caption: OWN_RATIOS.caption,
    rows,
    row: { note: ([one]) => one?.formel ?? undefined },
    columns: [
      { name: 'kennzahl', title: OWN_RATIOS.keyFigure, kind: 'text', value: ([one]) => one?.name ?? '' },
      columns.map(([key, { fassung, jahr, wertart }]) => ({
        name: key.replaceAll(' ', '_'),
        title: [jahr, WERTART_NAME[wertart] ?? wertart, several && fassung].filter(Boolean).join(' '),
        kind: 'prozent' as const,
        value: (all: readonly Ratio[]) => all.find((one) => columnOf(one) === key)?.wert ?? null,
        gap: (all: readonly Ratio[]) => all.find((one) => columnOf(one) === key)?.fehlgrund ?? OWN_SUMS.missing,
      })),
    ],
    notes: [OWN_RATIOS.note],
  });
}
