/**
 * The levels by which a budget can be read: up to three trees (what for, what kind, who), each with as many levels as the data
 * have, under the names that the data give them. Pages ask for a place in a tree, never for a level by its id.
 */
import { KLASSIFIKATION, type Klassifikation } from '../schema/values.ts';
import { dativePlural } from '../text/words.ts';
import { type Part, rootOf } from './part.ts';

/** The id of a level: what names it in the data, in addresses and as a column. */
export type Ebene = string;

/** A level as a structure has it. */
export interface LevelForm {
  readonly klassifikation: Klassifikation;
  readonly ebene: Ebene;
  /** Where it stands in the tree, 1 at the top. */
  readonly rang: number;
  /** What one entry is called, and several. */
  readonly name: string;
  readonly mehrzahl: string;
  /** How the addresses of its pages begin: a folder, and after a slash what stands before each number. */
  readonly pfad: string;
}

/** A level of a tree. `main` is the one that lists tell entry by entry; below it are parts of its entries. */
export interface Level extends LevelForm {
  readonly place: 'above' | 'main' | 'part';
}

/** A level with the structure that names it. */
export interface LevelRow extends LevelForm {
  readonly struktur: string;
}

/** The trees of a city: the levels of all its structures. */
export interface Tree {
  /** Classification by classification, each from the top down. */
  readonly levels: readonly Level[];
  /** The levels of a classification from the top down; none where the budget is not divided so. */
  of(klassifikation: Klassifikation): readonly Level[];
  /** Throws when no structure of the city has the level. */
  get(ebene: Ebene): Level;
  top(klassifikation: Klassifikation): Level | undefined;
  finest(klassifikation: Klassifikation): Level | undefined;
  /** The level that lists tell entry by entry. */
  main(klassifikation: Klassifikation): Level | undefined;
}

/**
 * Puts the levels of several structures into one order, the leading structure first: it gives the names. A level that only a
 * later one has stands below the one that it stands below there.
 */
export function treeOf(structures: readonly (readonly LevelForm[])[]): Tree {
  const levels = KLASSIFIKATION.flatMap((klassifikation) => {
    const merged: LevelForm[] = [];
    for (const structure of structures) {
      let at = 0;
      for (const level of structure.filter((one) => one.klassifikation === klassifikation).sort(byRank)) {
        const known = merged.findIndex(({ ebene }) => ebene === level.ebene);
        if (known < 0) merged.splice(at, 0, level);
        at = known < 0 ? at + 1 : known + 1;
      }
    }
    return merged.map((level, index) => placed(level, index, merged.length));
  });
  return treeFrom(levels);
}

/** The tree of levels in their order, e.g. of those that a page was given. */
export function treeFrom(levels: readonly Level[]): Tree {
  const known = new Map(levels.map((level) => [level.ebene, level]));
  const of = (klassifikation: Klassifikation) => levels.filter((level) => level.klassifikation === klassifikation);
  return {
    levels,
    of,
    get: (ebene) => {
      const level = known.get(ebene);
      if (!level) throw new Error(`Keine Gliederung des Haushalts hat die Ebene «${ebene}».`);
      return level;
    },
    top: (klassifikation) => of(klassifikation)[0],
    finest: (klassifikation) => of(klassifikation).at(-1),
    main: (klassifikation) => of(klassifikation).find(({ place }) => place === 'main'),
  };
}

const byRank = (a: LevelForm, b: LevelForm): number => a.rang - b.rang;

/** Areas, groups and products are the usual depth of what money is for; a tree that goes deeper ends in parts of products. */
const USUAL_DEPTH = 3;

function placed(level: LevelForm, index: number, depth: number): Level {
  const main = depth - (level.klassifikation === 'aufgabe' && depth > USUAL_DEPTH ? 2 : 1);
  const { klassifikation, ebene, name, mehrzahl, pfad } = level;
  const place = index < main ? 'above' : index === main ? 'main' : 'part';
  return { klassifikation, ebene, rang: index + 1, name, mehrzahl, pfad, place };
}

/** The permanent address of an entry. */
export const hrefOf = (part: Pick<Part, 'path'>, { pfad }: Pick<Level, 'pfad'>, schluessel: string): string =>
  `${rootOf(part)}${pfad}${pfad.includes('/') ? '' : '/'}${schluessel}/`;

/** Plans without numbers have keys made of names: an address, nothing to read. */
const MADE_OF_A_NAME = /[a-z]{3}/;

/** "Produkt 36501": the word of the level with the number, as it stands in the plan; the word alone where the plan has no number. */
export const numbered = ({ name }: Pick<Level, 'name'>, nummer: string): string =>
  MADE_OF_A_NAME.test(nummer) ? name : `${name} ${nummer}`;

/** "bis zu den Konten": how far the budget goes down; '' where it is not divided at all. */
export function depthOf(tree: Tree): string {
  const level = tree.finest('art') ?? tree.finest('aufgabe');
  return level ? `bis zu den ${dativePlural(level.mehrzahl)}` : '';
}
