/** JSON that reads well: two blanks a level, lists of plain values on one line. */

const LINE = 120;

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
