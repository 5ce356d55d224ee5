import type { Inventory } from '../inventory.ts';
import { newest } from '../words.ts';
import type { Origin } from './cite.ts';

/** What the citation of an answer says of each table. */
export const originsOf = ({ offers, quellen }: Inventory): Origin[] =>
  offers.map(({ table, files, shares }) => {
    const own = [...shares].sort((a, b) => b.zeilen - a.zeilen).flatMap(({ quelle }) => quellen.get(quelle) ?? []);
    return {
      table: table.name,
      publishers: [...new Set(own.map(({ herausgeber }) => herausgeber))],
      stand: newest(own),
      sha256: files.parquet.sha256,
    };
  });
