import { formatJson } from '../../src/schema/format-json.ts';
import { writeWhole } from './whole-file.ts';

/** Writes JSON in the form of this repository. */
export async function writeJson(path: string, content: unknown): Promise<void> {
  await writeWhole(path, formatJson(content));
}
