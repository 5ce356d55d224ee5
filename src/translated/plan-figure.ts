/** A key figure from the budget plan in another language: the same values of every paper as on the German page. */
import { loadBudget } from '../budget/budget.ts';
import type { Figure } from '../figure/figure.ts';
import { loadPlan } from '../kennzahlen/plan/plan.ts';
import { coursePicture } from '../kennzahlen/plan/plan-figure.ts';
import { columnKey, type PlanValue, valuesOf } from '../kennzahlen/plan/plan-values.ts';
import type { Kennzahl } from '../kennzahlen/queries.ts';
import { figureOrigin } from '../ui/origins.ts';
import type { Words } from '../words/languages.ts';
import { namedMeasure } from './key-figures.ts';
import { statusesIn, translated } from './lines.ts';

/** The value in the paper and year that the pages speak of, in words; null where there is none. */
export function plannedSentence(words: Words, kennzahl: Kennzahl, value: PlanValue | null): string | null {
  if (value === null || value.wert === null) return null;
  const { name } = namedMeasure(words, kennzahl);
  return words.sheets.planned(name, value.jahr, words.language.ofHundred(value.wert, 2));
}

/** The course of a key figure, a line a paper; null where no paper has a value. */
export async function planFigure(words: Words, kennzahl: Kennzahl): Promise<Figure | null> {
  const { sheets: said, overview, budget: papers, language } = words;
  const [plan, budget] = [await loadPlan(), await loadBudget()];
  const values = valuesOf(plan, kennzahl.kennzahl);
  const known = values.filter(({ wert }) => wert !== null);
  const told = values.find(({ erzaehlt }) => erzaehlt);
  const sentence = plannedSentence(words, kennzahl, told && told.wert !== null ? told : (known.at(-1) ?? null));
  if (sentence === null) return null;
  const { name, german } = namedMeasure(words, kennzahl);
  const nameOf = new Map(plan.fassungen.map((one) => [one.fassung, papers.versionName(one)]));
  const series = plan.fassungen.map(({ fassung }) => ({
    name: nameOf.get(fassung) ?? fassung,
    values: values.filter((value) => value.fassung === fassung),
  }));
  return translated<PlanValue>(words, {
    id: `plan-${kennzahl.kennzahl}`,
    sentence,
    subtitle: said.planSubtitle(german, statusesIn(words, budget)),
    picture: coursePicture(series, sentence, { unit: said.percent, language }),
    view: 'picture',
    sources: [...new Set(values.map(({ quelle }) => quelle))],
    status: statusesIn(words, budget),
    origin: figureOrigin(`plan-${kennzahl.kennzahl}`),
    caption: said.planCaption(name),
    rows: values,
    row: {
      origin: (value) =>
        value.wert === null ? undefined : figureOrigin(`plan-${kennzahl.kennzahl}`, columnKey(value)),
    },
    columns: [
      { name: 'jahr', title: overview.year, kind: 'text', value: ({ jahr }) => String(jahr) },
      {
        name: 'fassung',
        title: overview.version,
        kind: 'text',
        value: ({ fassung }) => nameOf.get(fassung) ?? fassung,
      },
      { name: 'wertart', title: overview.kind, kind: 'text', value: ({ wertart }) => papers.kindTerm(wertart) },
      { name: 'wert', title: said.planColumns.value, kind: 'prozent', value: ({ wert }) => wert, gap: said.planGap },
      {
        name: 'zaehler',
        title: said.planColumns.upper,
        kind: 'euro',
        value: ({ zaehler }) => zaehler,
        gap: said.planGap,
      },
      { name: 'nenner', title: said.planColumns.lower, kind: 'euro', value: ({ nenner }) => nenner, gap: said.planGap },
      { name: 'leere_zellen', title: said.planColumns.empty, kind: 'count', value: ({ leer }) => leer },
    ],
    context: { kennzahl: kennzahl.kennzahl, einheit: 'Prozent' },
  });
}
