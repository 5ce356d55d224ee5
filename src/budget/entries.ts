/** What a structure knows on each level: numbers, names, and what they belong to. */
import { group } from 'd3-array';
import { ask } from '../engine/native.ts';
import type { Klassifikation } from '../schema/values.ts';
import { EBENEN, GLIEDERUNG } from './descriptions.ts';
import type { Ebene } from './tree.ts';

export interface Entry {
  schluessel: string;
  name: string;
  kurzname: string;
  parent: string | null;
  suchworte?: string | null;
}

/** The entries of one level of a structure, before it is known which of them carry an amount. */
export interface StructureLevel {
  klassifikation: Klassifikation;
  ebene: Ebene;
  /** The level above in this structure. */
  parent: Ebene | null;
  entries: Entry[];
}

/** All levels of one structure, those above before those below. */
export async function levelsOf(struktur: string): Promise<StructureLevel[]> {
  const levels = (await ask(EBENEN)).filter((row) => row.struktur === struktur);
  const rows = group(
    (await ask(GLIEDERUNG)).filter((row) => row.struktur === struktur),
    ({ ebene }) => ebene,
  );
  return levels.map(({ klassifikation, ebene, rang }) => {
    const above = levels.find((level) => level.klassifikation === klassifikation && level.rang === rang - 1);
    const entries = (rows.get(ebene) ?? []).map(({ schluessel, name, kurzname, ueber, suchworte }) => ({
      schluessel,
      name,
      kurzname: kurzname ?? name,
      parent: ueber,
      suchworte,
    }));
    return { klassifikation, ebene, parent: above?.ebene ?? null, entries };
  });
}
