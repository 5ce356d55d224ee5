import { ask } from '../../engine/native.ts';
import { site } from '../../site.ts';
import type { Line, LineInput } from '../../ui/origin/line.ts';
import { COVERAGE } from '../../words/de/kennzahlen/coverage.ts';
import { type CellFinder, loadCells, type ValueKey } from '../herkunft/cells.ts';
import { type TracedFigure, traced } from '../herkunft/traced.ts';
import { exactText } from '../herkunft/words.ts';
import { type Coverage, coverages } from './coverage.ts';
import { coverageFigure } from './coverage-figure.ts';
import { SUMMENPAARE } from './queries.ts';

/** How far revenue covered expenditure in published results, each year leading to where its numbers come from; null where none are published. */
export async function loadCoverageFigure(): Promise<TracedFigure | null> {
  const own = coverages((await ask(SUMMENPAARE)).filter(({ ags }) => ags === site.stadt.ags));
  if (own.length === 0) return null;
  const cells = await loadCells();
  return traced(coverageFigure(own), (coverage) => coverageLines(coverage, cells));
}

function coverageLines({ pair, wert }: Coverage, cells: CellFinder): Line[] {
  const { ags, jahr, wertart, reihe, einheit } = pair;
  const input = (name: string, kennzahl: string, amount: number, quelle: string): LineInput => {
    const key: ValueKey = { kennzahl, ags, jahr, wertart, reihe, quelle };
    return { name, wert: amount, shown: exactText(amount, einheit), from: cells(key) };
  };
  const inputs = [
    input('ertraege', pair.ertraege_kennzahl, pair.ertraege, pair.ertraege_quelle),
    input('aufwendungen', pair.aufwendungen_kennzahl, pair.aufwendungen, pair.aufwendungen_quelle),
  ];
  return [
    {
      name: COVERAGE.line(jahr),
      zahl: wert,
      shown: exactText(wert, 'Prozent', true),
      ground: {
        art: 'formel',
        formel: '100 * ertraege / aufwendungen',
        worte: '{ertraege} ÷ {aufwendungen} × 100',
        inputs,
      },
    },
  ];
}
