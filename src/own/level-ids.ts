/** Levels as columns of a question: two trees may name a level alike, and a name may have no sign that a column can have. */
import type { Trees } from '../reader/dataset/trees.ts';
import { groupBy } from '../reader/group.ts';

/** What the id of a level may be made of; the words of SQL that no column can be called without quotes end it. */
const SOUND = /^[a-z][a-z0-9_]*$/;
const WORDS = new Set(
  'all and any as asc both case cast check column constraint create default deferrable desc distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral leading limit not null offset on only or order placing primary references returning select some symmetric table then to trailing true union unique using variadic when where window with h f g n1 n2 t e a'.split(
    ' ',
  ),
);

/** The trees with one id a level. */
export function apart<T extends Pick<Trees, 'levels' | 'entries'>>(trees: T): T {
  const same = groupBy(trees.levels, ({ ebene }) => ebene);
  const idOf = (tree: string, ebene: string): string =>
    (same.get(ebene)?.length ?? 0) > 1 || !SOUND.test(ebene) || WORDS.has(ebene) ? `${tree}_${ebene}` : ebene;
  return {
    ...trees,
    levels: trees.levels.map((level) => ({ ...level, ebene: idOf(level.klassifikation, level.ebene) })),
    entries: trees.entries.map((entry) => ({ ...entry, ebene: idOf(entry.klassifikation, entry.ebene) })),
  };
}
