/** From positions to the rows of `haushalt`: which cells are kept, which are left out and why. */
import { TIDY } from '../read/number.ts';
import type { Row } from './labels.ts';
import { type Ledger, type Position, slot } from './ledger.ts';
import type { Recipe } from './recipe.ts';

export interface Facts {
  readonly rows: readonly Row[];
  /** Cells that were empty in the source, kept as rows without amount. */
  readonly empty: number;
  /** Cells with 0, left out, by phase and year. */
  readonly zeros: ReadonlyMap<string, number>;
}

/** Amounts keep the exact text of the source; only the decimal mark is the dataset's. */
export function factsOf(recipe: Recipe, ledger: Ledger): Facts {
  const rows: Row[] = [];
  const zeros = new Map<string, number>();
  let empty = 0;
  for (const { phase, jahre, fassung, wertart } of recipe.phasen) {
    for (const jahr of jahre) {
      const name = slot(phase, jahr);
      zeros.set(name, 0);
      for (const position of ledger.positions.values()) {
        const cell = position.cells.get(name);
        if (!cell) continue;
        if (cell.text !== null && cell.units === 0n) {
          zeros.set(name, (zeros.get(name) ?? 0) + 1);
          continue;
        }
        if (cell.text === null) empty += 1;
        const betrag = cell.text?.replace('.', TIDY.decimalChar) ?? '';
        rows.push({
          ...factOf(recipe, position),
          jahr: String(jahr),
          fassung,
          wertart,
          betrag,
          zeile: String(cell.record),
        });
      }
    }
  }
  return { rows, empty, zeros };
}

function factOf(recipe: Recipe, { direction, codes }: Position): Row {
  return {
    ags: recipe.ags,
    richtung: direction,
    produkt: codes.produkt,
    unterprodukt: codes.unterprodukt,
    konto: codes.konto,
    fachbereich: codes.fachbereich,
    quelle: recipe.quelle.quelle,
  };
}
