/**
 * What a Frictionless or OpenSpending descriptor beside a file says of its columns (`osType`, `columnType`). It is a hint: it answers what the file leaves open,
 * and where it says something else than the cells, the cells count and a person is told.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Budget } from '../../../src/reader/combine.ts';
import type { Question } from '../../../src/reader/questions.ts';
import type { Role } from '../../../src/reader/roles/roles.ts';
import { list, object, optional, readJson, text } from '../../read/json.ts';

const field = object({ name: text, title: optional(text), osType: optional(text), columnType: optional(text) });
const descriptor = object({
  resources: list(object({ path: text, schema: optional(object({ fields: optional(list(field)) })) })),
});

/** Roles by the beginning of a column type of the Fiscal Data Package. */
const ROLES: readonly (readonly [RegExp, Role['kind']])[] = [
  [/^value\b/, 'betrag'],
  [/^date\b/, 'jahr'],
  [/^direction\b/, 'richtung'],
  [/^phase\b/, 'wertart'],
  [/^(administrative|functional|economic|activity|budget-line)/, 'gliederung'],
];

export interface Hint {
  readonly file: string;
  readonly column: string;
  readonly role: Role['kind'];
}

/** The hints of the descriptors that stand beside the files; a descriptor that cannot be read gives none. */
export async function hintsFor(paths: readonly string[]): Promise<Hint[]> {
  const descriptors = new Set(
    paths.flatMap((path) => [path, join(path, 'datapackage.json'), join(dirname(path), 'datapackage.json')]),
  );
  const found = [...descriptors].filter((path) => basename(path) === 'datapackage.json' && existsSync(path));
  const hints = await Promise.all(found.map((path) => hintsIn(path).catch(() => [])));
  return hints.flat();
}

async function hintsIn(path: string): Promise<Hint[]> {
  const { resources } = await readJson(path, path, descriptor);
  return resources.flatMap(({ path: file, schema }) =>
    (schema?.fields ?? []).flatMap(({ name, title, osType, columnType }): Hint[] => {
      const role = ROLES.find(([form]) => form.test(osType ?? columnType ?? ''))?.[1];
      const of = basename(file).replace(/\.gz$/, '');
      return role ? [...new Set([title ?? name, name])].map((column) => ({ file: of, column, role })) : [];
    }),
  );
}

/** What the hints answer of an open question: whether numbers without a telling header are amounts. */
export function answerByHint({ id, file, options = [] }: Question, hints: readonly Hint[]): string | undefined {
  const column = /^spalte:(.*)$/.exec(id)?.[1];
  const hint = hints.find((one) => one.file === file && one.column === column);
  return hint && options.find((option) => option === hint.role);
}

/** Where the descriptor says something else than the cells. */
export function contradicted({ tables }: Budget, hints: readonly Hint[]): string[] {
  return tables.flatMap(({ table, roles }) =>
    roles.flatMap(({ column, role, reason }) => {
      const hint = hints.find((one) => one.file === table.file && one.column === column.name);
      const known = ROLES.some(([, kind]) => kind === role.kind);
      return hint && known && hint.role !== role.kind
        ? [`datapackage.json nennt „${column.name}“ ${hint.role}; gelesen als ${role.kind}: ${reason}.`]
        : [];
    }),
  );
}
