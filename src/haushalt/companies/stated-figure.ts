/** What publications say of a company or of all together, beside the list: key figures on the subject of companies. */
import { group } from 'd3-array';
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { site } from '../../site.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { STATED as WORDS } from '../../words/de/haushalt/companies.ts';
import { publishedValue } from '../../words/de/haushalt/courses.ts';
import type { Company } from './companies.ts';

/** A published value. */
interface Stated {
  ags: string;
  kennzahl: string;
  name: string;
  grenzen: string | null;
  jahr: number;
  wert: number;
  einheit: string;
  genauigkeit: string | null;
  wertart: string;
  quelle: string;
}

const stated = (where: string): Query<Stated> =>
  query(
    `SELECT w.ags, k.kennzahl, k.name, k.grenzen, CAST(w.jahr AS INTEGER) AS jahr, CAST(w.wert AS DOUBLE) AS wert, w.einheit,
  w.genauigkeit, w.wertart, w.quelle
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
WHERE ${where} AND w.wert IS NOT NULL AND w.jahr_bis IS NULL
ORDER BY w.ags, w.jahr DESC, k.kennzahl, w.quelle`,
  );

const STATED = stated("k.thema = 'unternehmen'");
/** Key figures of one thing have its name in front: "Verkehrsbetrieb (ViP): Zuschuss des Landes". */
const OF_ONE = stated("contains(k.name, ': ')");

/** What a value does not say, with its name where that holds of it alone. */
const limits = (rows: readonly Stated[]): string[] =>
  [...group(rows, ({ grenzen }) => grenzen)].flatMap(([grenzen, own]) => {
    if (grenzen === null) return [];
    return own.length === 1 && own[0] ? `${own[0].name}: ${grenzen}` : grenzen;
  });

/** All of them, the newest first; null where nothing is published. */
export async function statedFigure(city: string): Promise<Figure | null> {
  const rows = (await ask(STATED)).filter(({ ags }) => ags === site.stadt.ags);
  return figureOf(rows, {
    id: 'beteiligungen-angaben',
    sentence: WORDS.ofAll.sentence(rows.length),
    subtitle: WORDS.ofAll.subtitle(city),
    caption: WORDS.ofAll.caption(city),
  });
}

/** Those that tell of one company; null where none does. */
export async function statedOf({ kennung, name }: Pick<Company, 'kennung' | 'name'>): Promise<Figure | null> {
  const front = `${name}: `;
  const rows = (await ask(OF_ONE))
    .filter((row) => row.ags === site.stadt.ags && row.name.startsWith(front))
    .map((row) => ({ ...row, name: row.name.slice(front.length) }));
  return figureOf(rows, {
    id: `beteiligung-${kennung}-angaben`,
    sentence: WORDS.ofOne.sentence(rows.length),
    subtitle: WORDS.ofOne.subtitle(name),
    caption: WORDS.ofOne.caption(name),
  });
}

function figureOf(
  rows: readonly Stated[],
  words: Record<'id' | 'sentence' | 'subtitle' | 'caption', string>,
): Figure | null {
  if (rows.length === 0) return null;
  return figure({
    ...words,
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: limits(rows),
    rows,
    row: {
      key: ({ kennzahl }) => kennzahl,
      origin: ({ kennzahl, jahr, ags }) => valueOrigin(kennzahl, jahr, ags),
      note: ({ jahr, wertart }) => `${jahr} (${WERTART_NAME[wertart] ?? wertart})`,
    },
    columns: [
      { name: 'was', title: 'Was', kind: 'text', value: ({ name }) => name },
      { name: 'jahr', title: 'Jahr', kind: 'text', fileOnly: true, value: ({ jahr }) => String(jahr) },
      { name: 'veroeffentlicht', title: 'veröffentlicht', kind: 'text', value: publishedValue },
      { name: 'wert', title: 'Wert', kind: 'dezimal', fileOnly: true, value: ({ wert }) => wert },
      { name: 'einheit', title: 'Einheit', kind: 'text', fileOnly: true, value: ({ einheit }) => einheit },
    ],
  });
}
