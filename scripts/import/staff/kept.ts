/** The years that were imported before: they stay beside those of the lists that are given now. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { toUnits } from '../../../src/reader/numbers/decimal.ts';
import { TIDY } from '../../../src/schema/number.ts';
import { OTHER_AREAS, OTHER_GROUPS, POST_COUNTS } from '../../../src/schema/values.ts';
import { slug } from '../../../src/text/slug.ts';
import type { Row } from '../labels.ts';
import { type Posts, statusOf } from './posts.ts';

export interface Kept {
  readonly posts: readonly Posts[];
  readonly quellen: readonly Row[];
}

const read = async (path: string): Promise<Row[]> =>
  Papa.parse<Row>(await readFile(path, 'utf8'), { header: true, delimiter: ';', skipEmptyLines: true }).data;

/** What the dataset has of other years than the given ones; nothing where there is none yet. */
export async function keptYears(folder: string, given: ReadonlySet<number>): Promise<Kept> {
  if (!existsSync(join(folder, 'stellen.csv'))) return { posts: [], quellen: [] };
  const rows = (await read(join(folder, 'stellen.csv'))).filter(({ jahr }) => !given.has(Number(jahr)));
  const named = new Set(rows.map(({ quelle }) => quelle));
  const quellen = (await read(join(folder, 'quellen.csv'))).filter(({ quelle }) => named.has(quelle));
  return { posts: rows.map(postsOf), quellen };
}

function postsOf(row: Row): Posts {
  const text = (name: string): string => row[name] ?? '';
  const counts = POST_COUNTS.flatMap((name) => {
    const units = toUnits(text(name).replace(TIDY.decimalChar, '.'));
    return units === undefined ? [] : [[name, units] as const];
  });
  return {
    jahr: Number(text('jahr')),
    fassung: statusOf(text('fassung')) ?? 'nicht angegeben',
    bereich: text('bereich'),
    kennung: text('kennung'),
    gruppe: text('gruppe'),
    schluessel: text('schluessel'),
    stichtag: text('stichtag'),
    file: '',
    kept: { quelle: text('quelle'), struktur: text('struktur'), ebene: text('ebene') },
    counts: new Map(counts),
  };
}

/**
 * Our files do not tell which groups and areas stand together. Whoever is not named in the years that stay may be among them, and goes
 * there: the years side by side would tell it otherwise.
 */
export function besideKept(posts: readonly Posts[], { posts: kept }: Kept): Posts[] {
  const areas = new Set(kept.map(({ kennung }) => kennung));
  const groups = new Set(kept.map(groupKey));
  const someJoined = areas.has(slug(OTHER_AREAS));
  return posts.map((one) => {
    if (someJoined && !areas.has(one.kennung))
      return { ...one, bereich: OTHER_AREAS, kennung: slug(OTHER_AREAS), gruppe: OTHER_GROUPS, schluessel: '' };
    const joined = groups.has(groupKey({ ...one, gruppe: OTHER_GROUPS })) && !groups.has(groupKey(one));
    return joined ? { ...one, gruppe: OTHER_GROUPS } : one;
  });
}

const groupKey = ({ kennung, gruppe }: Pick<Posts, 'kennung' | 'gruppe'>): string => `${kennung}\n${gruppe}`;
