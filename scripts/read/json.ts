/** Reads JSON of a known shape, so that a wrong descriptor is named by its path and not by a stack trace. */
import { readFile } from 'node:fs/promises';
import { DataError } from '../problems.ts';

/** Turns unknown JSON into a T or throws a ShapeError that names the path. */
export type Decoder<T> = (value: unknown, path: string) => T;

type Shape = Readonly<Record<string, Decoder<unknown>>>;
type Decoded<S extends Shape> = { readonly [K in keyof S]: ReturnType<S[K]> };

class ShapeError extends Error {
  constructor(
    readonly path: string,
    readonly expected: string,
    readonly found: unknown,
  ) {
    super(expected);
  }
}

export const text: Decoder<string> = (value, path) => {
  if (typeof value === 'string') return value;
  throw new ShapeError(path, 'Text', value);
};

export const integer: Decoder<number> = (value, path) => {
  if (Number.isSafeInteger(value)) return value as number;
  throw new ShapeError(path, 'ganze Zahl', value);
};

export const truth: Decoder<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw new ShapeError(path, 'true oder false', value);
};

export const oneOf =
  <T extends string>(...values: readonly T[]): Decoder<T> =>
  (value, path) => {
    const found = values.find((one) => one === value);
    if (found !== undefined) return found;
    throw new ShapeError(path, values.map((one) => `"${one}"`).join(' oder '), value);
  };

/** Text of a form; `expected` says which. */
export const matching =
  (form: RegExp, expected: string): Decoder<string> =>
  (value, path) => {
    if (typeof value === 'string' && form.test(value)) return value;
    throw new ShapeError(path, expected, value);
  };

/** A whole address that a page may lead to: no other kind runs or reads anything. */
export const link: Decoder<string> = (value, path) => {
  const given = typeof value === 'string' ? value : '';
  if (/^(https:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(given) && URL.canParse(given)) return given;
  throw new ShapeError(path, 'Adresse, die mit https:// oder mailto: beginnt', value);
};

/** null says that there is none. */
export const nullable =
  <T>(decode: Decoder<T>): Decoder<T | null> =>
  (value, path) =>
    value === null ? null : decode(value, path);

export const optional =
  <T>(decode: Decoder<T>): Decoder<T | undefined> =>
  (value, path) =>
    value === undefined || value === null ? undefined : decode(value, path);

export const list =
  <T>(decode: Decoder<T>): Decoder<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new ShapeError(path, 'Liste', value);
    return value.map((item, index) => decode(item, `${path}[${index}]`));
  };

export const dictionary =
  <T>(decode: Decoder<T>): Decoder<Readonly<Record<string, T>>> =>
  (value, path) =>
    Object.fromEntries(
      Object.entries(asObject(value, path)).map(([key, item]) => [key, decode(item, `${path}.${key}`)]),
    );

/** Properties that the shape does not name are dropped: descriptors may say more than is read here. */
export const object =
  <S extends Shape>(shape: S): Decoder<Decoded<S>> =>
  (value, path) => {
    const source = asObject(value, path);
    const entries = Object.entries(shape).map(([key, decode]) => [
      key,
      decode(source[key], path ? `${path}.${key}` : key),
    ]);
    return Object.fromEntries(entries) as Decoded<S>;
  };

/** Reads one JSON file; throws a DataError that names `name`, the path inside the file and what was expected there. */
export async function readJson<T>(path: string, name: string, decode: Decoder<T>): Promise<T> {
  const content = await readFile(path, 'utf8').catch(() => {
    throw DataError.of({ kind: 'Datei fehlt', file: name, expected: 'eine lesbare JSON-Datei' });
  });
  try {
    return decode(JSON.parse(content), '');
  } catch (error) {
    if (error instanceof ShapeError) {
      const found = error.found === undefined ? 'fehlt' : JSON.stringify(error.found).slice(0, 80);
      throw DataError.of({ kind: 'Angabe', file: name, column: error.path, text: found, expected: error.expected });
    }
    if (error instanceof SyntaxError) {
      throw DataError.of({ kind: 'kein JSON', file: name, text: placeOf(error, content), expected: 'gültiges JSON' });
    }
    throw error;
  }
}

/** Where a text stops being JSON, as an editor counts it. */
function placeOf({ message }: SyntaxError, content: string): string {
  const at = /position (\d+)/.exec(message)?.[1];
  const before = content.slice(0, at === undefined ? content.length : Number(at)).split('\n');
  return `Zeile ${before.length}, Zeichen ${(before.at(-1)?.length ?? 0) + 1}`;
}

function asObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ShapeError(path, 'Objekt', value);
}
