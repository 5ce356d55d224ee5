import type { Console } from '../../../engine/console.ts';
import type { Schema } from '../editor.ts';

export function ownTables(
  _root: HTMLElement,
  _database: Console,
  _schema: Schema,
  _complete: (schema: Schema) => void,
): void {}
