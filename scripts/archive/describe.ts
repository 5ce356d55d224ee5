/** What lies beside an archived state: the description of its tables as it was on that day. */

interface Resource {
  readonly tabelle: string;
  readonly path: string;
  readonly parquet: { readonly path: string; readonly bytes: number; readonly hash: string };
  readonly [more: string]: unknown;
}

/** The parts of a published datapackage.json that a state is described by. */
export interface Descriptor {
  readonly resources: readonly Resource[];
  readonly [more: string]: unknown;
}

/** Properties that speak of a CSV file. */
const OF_CSV = ['profile', 'mediatype', 'encoding', 'dialect', 'json', 'sources', 'licenses', 'parquet'];

/**
 * A state holds each table as Parquet, and as CSV where one file holds all of it: such a table keeps its description, one
 * with a file for each source is described by its columns.
 */
export function stateDescriptor(
  descriptor: Descriptor,
  tables: Readonly<
    Record<string, { rows: number; csv?: unknown; parquet: { path: string; bytes: number; sha256: string } }>
  >,
): unknown {
  const resources = Object.entries(tables).flatMap(([table, { rows, csv, parquet }]) => {
    const [first] = descriptor.resources.filter(({ tabelle }) => tabelle === table);
    if (!first) return [];
    if (csv) return [Object.fromEntries(Object.entries(first).filter(([key]) => key !== 'json'))];
    const kept = Object.fromEntries(Object.entries(first).filter(([key]) => !OF_CSV.includes(key)));
    const { path, bytes, sha256 } = parquet;
    return [{ ...kept, name: table, title: table, path, format: 'parquet', rows, bytes, hash: `sha256:${sha256}` }];
  });
  return { ...descriptor, profile: 'data-package', resources };
}
