/** Writes JSON that reads well: two blanks a level, lists of plain values on one line. */
import { writeWhole } from './whole-file.ts';

const LINE = 120;

export async function writeJson(path: string, content: unknown): Promise<void> {
  await writeWhole(path, formatJson(content));
}

/** The form that the formatter of this repository gives JSON, so that a written file passes `npm run check`. */
export function formatJson(content: unknown): string {
  const lists = /^(.*)\[\n\s+([^[\]{}]+?)\n\s+\](,?)$/gm;
  const text = JSON.stringify(content, null, 2).replace(
    lists,
    (expanded, before: string, items: string, after: string) => {
      const line = `${before}[${items.replace(/\n\s+/g, ' ')}]${after}`;
      return line.length <= LINE ? line : expanded;
    },
  );
  return `${text}\n`;
}
