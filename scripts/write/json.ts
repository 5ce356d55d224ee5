import { writeFile } from 'node:fs/promises';
import { formatJson } from '../../src/schema/format-json.ts';

/** Writes JSON in the form of this repository. */
export async function writeJson(path: string, content: unknown): Promise<void> {
  await writeFile(path, formatJson(content));
}
