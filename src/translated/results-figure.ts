/** The annual results in another language: planned, forecast and real, each with its origin. */
import { outcomeColumns } from '../charts/outcome-columns.ts';
import type { Figure } from '../figure/figure.ts';
import type { Angabe } from '../kennzahlen/angaben.ts';
import type { Jahr } from '../kennzahlen/ergebnis/results.ts';
import { yearSpans } from '../kennzahlen/sentences.ts';
import { difference } from '../text/format.ts';
import { valueOrigin } from '../ui/origins.ts';
import type { Words } from '../words/languages.ts';
import { translated } from './lines.ts';

const ID = 'jahresergebnis';

const decimals = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

/**
 * Null where the city has no published result.
 * @param german the German figures: theirs of several plans of a year names those too that are not furthest on, and so their sources
 */
export function resultsFigure(words: Words, years: readonly Jahr[], german: readonly Figure[]): Figure | null {
  const { language, site } = words;
  const said = site.results;
  const [first, last] = [years[0], years.at(-1)];
  const known = years.flatMap(({ ergebnis }) => ergebnis ?? []);
  if (!first || !last || known.length === 0) return null;
  const having = (fits: (wert: number) => boolean) => known.filter(({ wert }) => fits(wert)).map(({ jahr }) => jahr);
  const sentence = said.sentence(
    having((wert) => wert >= 0),
    having((wert) => wert < 0),
  );
  const missing = years.filter(({ ergebnis }) => !ergebnis).map(({ jahr }) => jahr);
  const column = (name: 'plan' | 'prognose' | 'ergebnis', title: string) => ({
    name,
    title,
    kind: 'dezimal' as const,
    value: (year: Jahr) => year[name]?.wert ?? null,
    gap: said.none,
    mark: (year: Jahr) => said.about(year[name]?.genauigkeit ?? null),
    origin: (year: Jahr) => originOf(year[name]),
  });
  const all = years.flatMap(({ plan, prognose, ergebnis }) => [plan, prognose, ergebnis].flatMap((one) => one ?? []));
  const newest = all.at(-1);
  return translated<Jahr>(words, {
    id: ID,
    sentence,
    subtitle: said.subtitle(first.jahr, last.jahr),
    picture: {
      draw: (document, width) =>
        outcomeColumns(
          years.map(({ jahr, plan, ergebnis, prognose }) => ({
            name: String(jahr),
            plan: plan?.wert ?? null,
            ergebnis: ergebnis?.wert ?? null,
            prognose: prognose?.wert ?? null,
          })),
          {
            label: sentence,
            width,
            language,
            spans: [],
            words: said.words,
            format: (wert) => difference(wert, (amount) => language.number(amount, decimals(amount))),
            short: (wert) =>
              difference(wert, (amount) => language.number(amount, Number.isInteger(amount) || amount < 0.05 ? 0 : 1)),
          },
          document,
        ),
    },
    view: 'picture',
    sources: german.find(({ id }) => id === ID)?.sources ?? all.map(({ quelle }) => quelle),
    origin: newest && originOf(newest)?.replace(/#.*$/, ''),
    notes: [missing.length > 0 ? said.missing(yearSpans(missing)) : undefined, said.note],
    caption: said.caption,
    rows: years,
    columns: [
      { name: 'jahr', title: said.columns.year, kind: 'text', value: ({ jahr }) => String(jahr) },
      column('plan', said.columns.plan),
      column('prognose', said.columns.forecast),
      column('ergebnis', said.columns.result),
    ],
    context: { kennzahl: newest?.kennzahl ?? '', einheit: 'Mio. EUR' },
  });
}

const originOf = (one: Angabe | null): string | undefined =>
  one ? valueOrigin(one.kennzahl, one.jahr, one.ags) : undefined;
