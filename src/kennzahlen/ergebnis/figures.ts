import { ask } from '../../engine/native.ts';
import type { Figure } from '../../figure/figure.ts';
import { oneOf, type Role } from '../../roles.ts';
import { ANGABEN, type Angabe } from '../angaben.ts';
import { loadCells } from '../herkunft/cells.ts';
import { traced } from '../herkunft/traced.ts';
import { loadFigures } from '../values.ts';
import { courseFigure, gapFigure } from './course-figure.ts';
import { gapLines, ordinaryLines } from './origins.ts';
import { ordinaryFigure, partsFigure } from './parts-figure.ts';
import { type Abstand, gapsOf, type Jahr, yearsOf } from './results.ts';
import { remainingFigure, volumeFigure } from './single-figures.ts';

/** Everything that the page of results shows. */
export interface ResultFigures {
  readonly figures: readonly Figure[];
  readonly years: readonly Jahr[];
  /** The years that have both a plan and a result. */
  readonly gaps: readonly Abstand[];
  /** Every published figure of the home city. */
  readonly rows: readonly Angabe[];
}

let loaded: Promise<ResultFigures> | undefined;

/** The figures on results, each leading to where its numbers come from; made once. */
export function loadResultFigures(): Promise<ResultFigures> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ResultFigures> {
  const { home, kennzahlen, quellen } = await loadFigures();
  const cells = await loadCells();
  const rows = (await ask(ANGABEN.ergebnis)).filter(({ ags }) => ags === home.ags);
  const of = (...roles: readonly Role[]) => rows.filter(({ rolle }) => rolle && roles.includes(rolle));
  const years = yearsOf(of('ergebnis-eines-jahres'));
  const gaps = gapsOf(years, of('ergebnis-ohne-uebertragungen'));
  const parts = partsFigure(rows, kennzahlen);
  const ordinary = ordinaryFigure(rows);
  const gap = gapFigure(gaps, years, kennzahlen.get(oneOf(kennzahlen.values(), 'ergebnis-ohne-uebertragungen')));
  /** Told above; what is left over stands in a table of its own. */
  const told = new Set<Role | null>([
    'ergebnis-eines-jahres',
    'ergebnis-mehrerer-jahre',
    ...(gaps.some(({ ohneUebertragungen }) => ohneUebertragungen) ? ['ergebnis-ohne-uebertragungen' as const] : []),
    'volumen',
    ...(parts ? ['teil-des-ergebnisses' as const] : []),
    ...(ordinary ? (['ertraege-ordentlich', 'aufwendungen-ordentlich'] as const) : []),
  ]);
  const found = [
    years.length > 0 ? courseFigure(years, of('ergebnis-eines-jahres'), of('ergebnis-mehrerer-jahre'), quellen) : null,
    gap && traced(gap, (row) => gapLines(row, cells)),
    parts,
    ordinary && traced(ordinary, (row) => ordinaryLines(row, cells)),
    volumeFigure(rows, quellen),
    remainingFigure(
      rows.filter(({ rolle }) => rolle === null || !told.has(rolle)),
      kennzahlen,
      quellen,
    ),
  ];
  return { figures: found.filter((figure) => figure !== null), years, gaps, rows };
}
