import { STATUS_NAME } from '../../text/words.ts';
import type { Inventory } from '../inventory.ts';
import { newest } from '../words.ts';
import type { Origin, Version } from './cite.ts';

/** What the citation of an answer says of each table; `versions` are those of the budgets. */
export const originsOf = ({ offers, quellen }: Inventory, versions: readonly Version[]): Origin[] => {
  const named = versions.map(({ fassung, name, status }) => ({ fassung, name, status: STATUS_NAME[status] ?? status }));
  return offers.map(({ table, files, shares }) => {
    const own = [...shares].sort((a, b) => b.zeilen - a.zeilen).flatMap(({ quelle }) => quellen.get(quelle) ?? []);
    return {
      table: table.name,
      publishers: [...new Set(own.map(({ herausgeber }) => herausgeber))],
      stand: newest(own),
      sha256: files.parquet.sha256,
      fassungen: table.columns.some(({ name }) => name === 'fassung') ? named : [],
    };
  });
};
