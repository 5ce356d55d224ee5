/** What publications say of all companies of the city together: key figures on the subject of companies. */
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { site } from '../../site.ts';
import { WERTART_NAME } from '../../text/words.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { published } from '../headlines.ts';

/** A published value of all companies. */
interface Together {
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

const TOGETHER: Query<Together> = query(
  `SELECT w.ags, k.kennzahl, k.name, k.grenzen, CAST(w.jahr AS INTEGER) AS jahr, CAST(w.wert AS DOUBLE) AS wert, w.einheit,
  w.genauigkeit, w.wertart, w.quelle
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
WHERE k.thema = 'unternehmen' AND w.wert IS NOT NULL AND w.jahr_bis IS NULL
ORDER BY w.ags, w.jahr DESC, k.kennzahl, w.quelle`,
);

/** All of them, the newest first; null where nothing is published. */
export async function togetherFigure(city: string): Promise<Figure | null> {
  const rows = (await ask(TOGETHER)).filter(({ ags }) => ags === site.stadt.ags);
  const [first] = rows;
  if (!first) return null;
  return figure({
    id: 'beteiligungen-zusammen',
    sentence: `Alle zusammen ${first.jahr}: ${rows
      .filter(({ jahr }) => jahr === first.jahr)
      .map(published)
      .join(', ')}`,
    subtitle: `${city}: was Veröffentlichungen über alle Unternehmen zusammen nennen`,
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [...new Set(rows.flatMap(({ grenzen }) => grenzen ?? []))],
    caption: `${city}: Zahlen aller Unternehmen zusammen`,
    rows,
    row: {
      key: ({ kennzahl }) => kennzahl,
      origin: ({ kennzahl, jahr, ags }) => valueOrigin(kennzahl, jahr, ags),
      note: ({ jahr, wertart }) => `${jahr} (${WERTART_NAME[wertart] ?? wertart})`,
    },
    columns: [
      { name: 'was', title: 'Was', kind: 'text', value: ({ name }) => name },
      { name: 'jahr', title: 'Jahr', kind: 'text', fileOnly: true, value: ({ jahr }) => String(jahr) },
      { name: 'veroeffentlicht', title: 'veröffentlicht', kind: 'text', value: published },
      { name: 'wert', title: 'Wert', kind: 'dezimal', fileOnly: true, value: ({ wert }) => wert },
      { name: 'einheit', title: 'Einheit', kind: 'text', fileOnly: true, value: ({ einheit }) => einheit },
    ],
  });
}
