/** From positions to the rows of `haushalt`: which cells are kept, which are left out, and what they add up to. */

import { fromUnits, TIDY } from '../../src/schema/number.ts';
import type { CountOfYear } from '../read/descriptor.ts';
import type { Row } from './labels.ts';
import { type Ledger, type Position, SCALE } from './ledger.ts';
import type { Recipe } from './recipe.ts';

/** What the rows of one version, year, kind and direction add up to. */
export interface Total {
  readonly fassung: string;
  readonly jahr: number;
  readonly wertart: string;
  readonly richtung: string;
  /** Exact decimal text. */
  readonly summe: string;
  readonly zeilen: number;
}

export interface Facts {
  readonly rows: readonly Row[];
  readonly totals: readonly Total[];
  /** Cells that were empty in the source: kept as rows without amount. */
  readonly empty: number;
  /** Cells with 0: left out. */
  readonly zeros: readonly CountOfYear[];
}

/** Amounts keep the exact text of the source; only the decimal mark is the dataset's. */
export function factsOf(recipe: Recipe, ledger: Ledger): Facts {
  const rows: Row[] = [];
  const totals: Total[] = [];
  const zeros: CountOfYear[] = [];
  for (const { phase, jahre, fassung, wertart } of recipe.phasen) {
    for (const jahr of jahre) {
      const { kept, zero, sums } = factsOfYear(recipe, ledger, ledger.slotOf(phase, jahr), {
        jahr: String(jahr),
        fassung,
        wertart,
      });
      rows.push(...kept);
      zeros.push({ phase, jahr, anzahl: zero });
      for (const [richtung, { units, zeilen }] of sums) {
        totals.push({ fassung, jahr, wertart, richtung, summe: fromUnits(units, SCALE), zeilen });
      }
    }
  }
  return { rows, totals, zeros, empty: rows.filter(({ betrag }) => betrag === '').length };
}

function factsOfYear(recipe: Recipe, ledger: Ledger, slot: number, version: Row) {
  const kept: Row[] = [];
  const sums = new Map<string, { units: bigint; zeilen: number }>();
  let zero = 0;
  for (const position of ledger.positions.values()) {
    const cell = position.cells[slot];
    if (!cell) continue;
    const { text, units } = cell.amount;
    if (text === '0') {
      zero += 1;
      continue;
    }
    kept.push(factOf(recipe, position, version, text, cell.record));
    const before = sums.get(position.direction) ?? { units: 0n, zeilen: 0 };
    sums.set(position.direction, { units: before.units + units, zeilen: before.zeilen + 1 });
  }
  return { kept, zero, sums };
}

function factOf(
  recipe: Recipe,
  { direction, codes }: Position,
  version: Row,
  text: string | null,
  record: number,
): Row {
  return {
    ...version,
    ags: recipe.ags,
    richtung: direction,
    produkt: codes.produkt,
    unterprodukt: codes.unterprodukt,
    konto: codes.konto,
    fachbereich: codes.fachbereich,
    betrag: text?.replace('.', TIDY.decimalChar) ?? '',
    quelle: recipe.quelle.quelle,
    zeile: String(record),
  };
}
