/** Reads a dataset's datapackage.json: which files it has, how they are written, what they have to add up to. */

import type { NumberFormat } from '../../src/schema/number.ts';
import { encoding } from './encoding.ts';
import { type Decoder, dictionary, integer, list, object, oneOf, optional, readJson, text, truth } from './json.ts';

const value: Decoder<string> = (found, path) => (typeof found === 'number' ? String(found) : text(found, path));

const field = object({
  name: text,
  decimalChar: optional(oneOf(',', '.')),
  groupChar: optional(oneOf('', '.', ',', "'", '’', ' ', '\u00a0')),
  bareNumber: optional(truth),
});

const resource = object({
  name: text,
  path: text,
  encoding: optional(encoding),
  dialect: optional(object({ delimiter: optional(text) })),
  schema: optional(object({ fields: optional(list(field)) })),
  /** First and last year that may occur. */
  jahre: optional(list(integer)),
  /** Columns that the file leaves out because every row has this text. */
  konstant: optional(dictionary(text)),
});

const countOfYear = object({ phase: text, jahr: integer, anzahl: integer });

const countOfReason = object({ grund: text, anzahl: integer });

const descriptor = object({
  name: text,
  title: text,
  description: optional(text),
  /** Ids of the sources of rows that have no column to name one. */
  quellen: optional(list(text)),
  resources: list(resource),
  kontrollsummen: optional(
    list(object({ tabelle: text, spalte: text, filter: dictionary(value), summe: text, zeilen: integer })),
  ),
  /** What became of the records of the source, when the dataset was imported. */
  herkunft: optional(
    object({
      datensaetze: integer,
      uebernommen: integer,
      davon_leer: integer,
      nullzellen: list(countOfYear),
      abgeleitet_geprueft: list(countOfYear),
      ausgelassen: optional(list(countOfReason)),
    }),
  ),
});

export type Descriptor = ReturnType<typeof descriptor>;
export type Resource = ReturnType<typeof resource>;
export type CountOfYear = ReturnType<typeof countOfYear>;
export type CountOfReason = ReturnType<typeof countOfReason>;
export type ControlTotal = NonNullable<Descriptor['kontrollsummen']>[number];

/** Throws a DataError when the descriptor is missing or incomplete; `name` is what messages call the file. */
export function readDescriptor(path: string, name: string): Promise<Descriptor> {
  return readJson(path, name, descriptor);
}

/** How the numbers of one column are written; undeclared is what Table Schema says: decimal point, no grouping. */
export function numberFormatOf({ schema }: Resource, column: string): NumberFormat {
  const declared = schema?.fields?.find(({ name }) => name === column);
  return {
    decimalChar: declared?.decimalChar ?? '.',
    groupChar: declared?.groupChar ?? '',
    bareNumber: declared?.bareNumber ?? true,
  };
}
