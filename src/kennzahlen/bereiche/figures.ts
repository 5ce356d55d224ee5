import { ask } from '../../engine/native.ts';
import { site } from '../../site.ts';
import { loadCells } from '../herkunft/cells.ts';
import { type TracedFigure, traced } from '../herkunft/traced.ts';
import { courseFigure, newestFigure } from './area-figures.ts';
import { type Areas, areasOf } from './areas.ts';
import { dutyFigure } from './duty-figure.ts';
import { courseLines, dutyLines, newestLines } from './origins.ts';
import { BEREICHE, type Bereichswert, PFLICHTANTEIL } from './queries.ts';

/** Everything that the page of expenditure by area shows. */
export interface AreaFigures {
  readonly rows: readonly Bereichswert[];
  readonly areas: Areas | null;
  /** Expenditure by area: newest year, then the course. */
  readonly figures: readonly TracedFigure[];
  /** Obligatory and voluntary tasks. */
  readonly duty: TracedFigure | null;
}

let loaded: Promise<AreaFigures> | undefined;

/** The figures by area, each leading to where its numbers come from; made once. */
export function loadAreaFigures(): Promise<AreaFigures> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<AreaFigures> {
  const home = ({ ags }: { ags: string }): boolean => ags === site.stadt.ags;
  const rows = (await ask(BEREICHE)).filter(home);
  const shares = (await ask(PFLICHTANTEIL)).filter(home);
  const areas = areasOf(rows);
  const cells = await loadCells();
  const duty = dutyFigure(shares);
  return {
    rows,
    areas,
    figures: areas
      ? [traced(newestFigure(areas), newestLines(areas, cells)), traced(courseFigure(areas), courseLines(areas, cells))]
      : [],
    duty: duty && traced(duty, (row) => dutyLines(row, cells)),
  };
}
