/** Rows and entries that are alike but for their words, of which a check of the markup needs to see only some. */
import type { Page } from '@playwright/test';

/**
 * Takes out of the page's long tables and lists what has the shape of others before it, so that of a thousand rows those stay that
 * differ. What differs in nothing but its words and numbers is right or wrong for axe together with them.
 */
export const leaveOutAlike = (page: Page): Promise<void> => page.evaluate(takeOutAlike);

/** Runs in the page, and must stand by itself. */
function takeOutAlike(): void {
  const KEPT = 3;
  // of these only counts whether there is anything in them
  const WORDS =
    /^(id|href|title|style|for|value|d|x\d?|y\d?|cx|cy|width|height|points|transform|data-.*|aria-(label|labelledby|describedby|controls))$/;

  const shapeOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue?.trim() ? '"' : '';
    if (!(node instanceof Element)) return '';
    const attributes = [...node.attributes].map(
      ({ name, value }) => `${name}=${WORDS.test(name) ? value !== '' : value}`,
    );
    return `<${node.localName} ${attributes.sort().join(' ')}>${[...node.childNodes].map(shapeOf).join('')}</>`;
  };

  // rows are compared with all others of their table, into however many groups it puts them
  const seen = new Map<Element, Map<string, number>>();
  const seenIn = (list: Element): Map<string, number> => {
    const whole = list.closest('table') ?? list;
    const shapes = seen.get(whole) ?? new Map<string, number>();
    seen.set(whole, shapes);
    return shapes;
  };

  for (const list of document.querySelectorAll('table, tbody, ul, ol')) {
    // a cell that reaches over rows cannot be without them
    if (list.querySelector('[rowspan], [headers]')) continue;
    const shapes = seenIn(list);
    for (const entry of [...list.children]) {
      const shape = shapeOf(entry);
      const before = shapes.get(shape) ?? 0;
      shapes.set(shape, before + 1);
      if (before >= KEPT) entry.remove();
    }
  }
}
