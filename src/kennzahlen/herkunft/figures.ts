import type { Figure } from '../../figure/figure.ts';
import { ORIGIN_PLACES } from '../../words/de/kennzahlen/origins.ts';
import { loadAreaFigures } from '../bereiche/figures.ts';
import { loadCoverageFigure } from '../deckung/figures.ts';
import { loadResultFigures } from '../ergebnis/figures.ts';
import { loadPlaceFigure } from '../hebesaetze/figures.ts';
import { loadPlanFigures } from '../plan/figures.ts';
import { loadDebtFigures } from '../schulden/figures.ts';
import { isTraced, type TracedFigure } from './traced.ts';

/** A figure with a page of its own for what its numbers rest on, and the page that shows it. */
export interface TracedRoute {
  readonly figure: TracedFigure;
  readonly page: { readonly text: string; readonly href: string };
}

/** All of them, in the order of their pages. */
export async function tracedRoutes(): Promise<TracedRoute[]> {
  const areas = await loadAreaFigures();
  const route =
    (text: string, href: string) =>
    (figure: Figure): TracedRoute[] =>
      isTraced(figure) ? [{ figure, page: { text, href } }] : [];
  const [coverage, rank] = [await loadCoverageFigure(), await loadPlaceFigure()];
  return [
    ...(await loadDebtFigures()).figures.flatMap(route(ORIGIN_PLACES.debt, '/kennzahlen/schulden/')),
    ...(await loadResultFigures()).figures.flatMap(route(ORIGIN_PLACES.result, '/kennzahlen/ergebnis/')),
    ...[...areas.figures, ...(areas.duty ? [areas.duty] : [])].flatMap(
      route(ORIGIN_PLACES.areas, '/kennzahlen/ausgaben-nach-bereich/'),
    ),
    ...(coverage ? route(ORIGIN_PLACES.coverage, '/kennzahlen/aufwandsdeckungsgrad/')(coverage) : []),
    ...(rank ? route(ORIGIN_PLACES.rates, '/kennzahlen/hebesaetze/')(rank) : []),
    ...(await loadPlanFigures()).flatMap(({ figure, sheet }) =>
      route(sheet.titel, `/kennzahlen/${sheet.slug}/`)(figure),
    ),
  ];
}
