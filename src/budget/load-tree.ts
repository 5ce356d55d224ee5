import { descending, group } from 'd3-array';
import { ask } from '../engine/native.ts';
import { site } from '../site.ts';
import { EBENEN, FASSUNGEN } from './descriptions.ts';
import { type Tree, treeOf } from './tree.ts';

let loaded: Promise<Tree> | undefined;

/** The trees of the home city, loaded once. The structure of its newest version leads. */
export function loadTree(): Promise<Tree> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Tree> {
  const versions = (await ask(FASSUNGEN)).filter(({ ags }) => ags === site.stadt.ags);
  versions.sort((a, b) => descending(a.stand ?? '', b.stand ?? '') || descending(a.fassung, b.fassung));
  const levels = group(await ask(EBENEN), ({ struktur }) => struktur);
  return treeOf([...new Set(versions.map(({ struktur }) => struktur))].map((struktur) => levels.get(struktur) ?? []));
}
