/**
 * Runs in a page, and must stand by itself: the visible texts of the page by their look, without those whose look is known. Texts
 * of one look have the same colour, size and weight before the same backgrounds, which is all that their contrast depends on; where
 * something else lies over or under a text, its look is one of this page only.
 */
export function textsByLook(known: ReadonlySet<string>): Map<string, Element[]> {
  const grounds = new Map<Element, string | undefined>();
  /** What is painted behind a text by the elements around it; nothing where it is clipped away, as words for screen readers are. */
  function ground(element: Element | null): string | undefined {
    if (!element) return '';
    if (grounds.has(element)) return grounds.get(element);
    const behind = ground(element.parentElement);
    const { backgroundColor, backgroundImage, opacity, position, overflowX, clipPath } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const clipped = overflowX === 'hidden' && box.width <= 1 && box.height <= 1;
    const painted = !/^rgba\(.*, 0\)$/.test(backgroundColor) || backgroundImage !== 'none' || opacity !== '1';
    const own = painted ? `|${backgroundColor} ${backgroundImage} ${opacity}` : '';
    const placed = /absolute|fixed|sticky/.test(position)
      ? `|${position} ${clipPath} ${element.getAttribute('class')}`
      : '';
    const all = behind === undefined || clipped ? undefined : behind + own + placed;
    grounds.set(element, all);
    return all;
  }

  /** A link in a text must also be told from the words around it. */
  function among(element: Element): string {
    if (!element.matches('a[href]')) return '';
    let block = element.parentElement as Element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
    const { color, fontWeight } = getComputedStyle(block);
    const { textDecorationLine, borderBottom } = getComputedStyle(element);
    const alone = block.textContent?.trim() === element.textContent?.trim();
    return `link ${textDecorationLine} ${borderBottom}${alone ? '' : ` in ${color} ${fontWeight}`}`;
  }

  const has = (element: Element, box: DOMRect): boolean => {
    const other = element.getBoundingClientRect();
    return other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top;
  };
  const elements = [...document.body.querySelectorAll('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const placed = elements.filter((element) => /absolute|fixed|sticky/.test(getComputedStyle(element).position));
  const isText = (element: Element): boolean =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());

  const looks = new Map<string, Element[]>();
  for (const text of elements.filter(isText)) {
    const behind = ground(text);
    if (behind === undefined) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(text);
    const box = text.getBoundingClientRect();
    const covered = placed.some((other) => !other.contains(text) && !text.contains(other) && has(other, box));
    const where = covered ? ` at ${location.pathname}` : '';
    const key = `${behind}#${color} ${fontSize} ${fontWeight} ${textShadow} ${among(text)}${where}`;
    if (known.has(key)) continue;
    looks.set(key, [...(looks.get(key) ?? []), text]);
  }
  return looks;
}
