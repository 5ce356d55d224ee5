/** Reads an OpenSpending Fiscal Data Package: which file holds the records, and which column holds what. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DataError, Problems } from '../problems.ts';
import { type Encoding, encoding } from '../read/encoding.ts';
import { list, object, optional, readJson, text } from '../read/json.ts';
import type { Level, Recipe } from './recipe.ts';

const descriptor = object({
  title: text,
  resources: list(
    object({
      path: text,
      encoding: optional(encoding),
      dialect: optional(object({ delimiter: optional(text) })),
      schema: object({ fields: list(object({ name: text, osType: optional(text) })) }),
    }),
  ),
});

export interface SourcePackage {
  readonly title: string;
  /** Path of the CSV file, plain or gzip. */
  readonly path: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Name of the column with this osType. */
  readonly columnOf: ReadonlyMap<string, string>;
}

/** Where each part of a record stands. */
export interface Columns {
  readonly jahr: number;
  readonly phase: number;
  readonly betrag: number;
  readonly richtung: number;
  readonly levels: Readonly<Record<Level, { readonly nummer: number; readonly bezeichnung: number }>>;
}

/** Reads the package's descriptor; throws a DataError when it does not lead to exactly one CSV file. */
export async function readPackage(path: string): Promise<SourcePackage> {
  const { title, resources } = await readJson(path, path, descriptor);
  const [resource, ...others] = resources;
  // A package may list a whole and its parts: reading all of them would count every amount twice.
  if (!resource || others.length > 0) {
    throw DataError.of({ kind: 'Zahl der Ressourcen', file: path, text: `${resources.length}`, expected: '1' });
  }
  const columnOf = new Map<string, string>();
  for (const { name, osType } of resource.schema.fields) if (osType) columnOf.set(osType, name);
  return {
    title,
    path: existing(join(dirname(path), resource.path), path),
    encoding: resource.encoding ?? 'utf-8',
    delimiter: resource.dialect?.delimiter ?? ',',
    columnOf,
  };
}

/** Finds the recipe's columns in the header of the file; throws a DataError that names every one that is missing. */
export function findColumns(source: SourcePackage, recipe: Recipe, header: readonly string[]): Columns {
  const problems = new Problems();
  const find = (osType: string): number => {
    const name = source.columnOf.get(osType);
    const index = name === undefined ? -1 : header.indexOf(name);
    if (index < 0) {
      const expected =
        name === undefined ? `ein Feld mit dem osType ${osType} im Paket` : `eine Spalte ${name} (${osType})`;
      problems.add({ kind: 'Spalte fehlt', file: basename(source.path), text: header.join(' '), expected });
    }
    return index;
  };
  const { jahr, phase, betrag, richtung, ...levels } = recipe.spalten;
  const columns = {
    jahr: find(jahr),
    phase: find(phase),
    betrag: find(betrag),
    richtung: find(richtung),
    levels: Object.fromEntries(
      Object.entries(levels).map(([level, { nummer, bezeichnung }]) => [
        level,
        { nummer: find(nummer), bezeichnung: find(bezeichnung) },
      ]),
    ) as Columns['levels'],
  };
  problems.throwIfAny();
  return columns;
}

/** Packages are often stored compressed although they name the plain file. */
function existing(path: string, named: string): string {
  const found = [path, `${path}.gz`].find((candidate) => existsSync(candidate));
  if (found) return found;
  throw DataError.of({
    kind: 'Datei fehlt',
    file: named,
    text: path,
    expected: 'die Datei der Ressource, auch mit .gz',
  });
}
