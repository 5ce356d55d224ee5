/**
 * Runs in a page, and must stand by itself: the visible texts of the page by their look, without those whose look is known. Texts
 * of one look have the same colour, size and weight before the same backgrounds, which is all that their contrast depends on; where
 * something else lies over or under a text, its look is one of this page only. Words in a drawing are left out, as axe does.
 */
export function textsByLook(known: ReadonlySet<string>): Map<string, Element[]> {
  const isPlaced = ({ position }: CSSStyleDeclaration): boolean => position !== 'static' && position !== 'relative';
  const grounds = new Map<Element, string | undefined>();

  /** What is painted behind a text by the elements around it; nothing where it is clipped away, as words for screen readers are. */
  function ground(element: Element | null): string | undefined {
    if (!element) return '';
    if (grounds.has(element)) return grounds.get(element);
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity } = style;
    const painted = !/^rgba\(.*, 0\)$/.test(backgroundColor) || backgroundImage !== 'none' || opacity !== '1';
    const own = painted ? `|${backgroundColor} ${backgroundImage} ${opacity}` : '';
    const placed = isPlaced(style) ? `|${style.position} ${element.getAttribute('class')}` : '';
    const behind = ground(element.parentElement);
    const clipped = style.overflowX === 'hidden' && isTiny(element.getBoundingClientRect());
    const all = behind === undefined || clipped ? undefined : behind + own + placed;
    grounds.set(element, all);
    return all;
  }

  const isTiny = ({ width, height }: DOMRect): boolean => width <= 1 || height <= 1;
  const isInSight = ({ right, bottom }: DOMRect): boolean => right > 0 && bottom > 0;

  /** What lies over or under other things, being placed there. */
  const placed = [...document.body.querySelectorAll('*')]
    .filter((element) => isPlaced(getComputedStyle(element)))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => !isTiny(box));

  function isCovered(text: Element, box: DOMRect): boolean {
    return placed.some(
      ({ element, box: other }) =>
        other.left < box.right &&
        other.right > box.left &&
        other.top < box.bottom &&
        other.bottom > box.top &&
        !element.contains(text) &&
        !text.contains(element),
    );
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

  function lookOf(text: Element): string | undefined {
    if (!text.checkVisibility({ visibilityProperty: true })) return undefined;
    const behind = ground(text);
    const box = text.getBoundingClientRect();
    if (behind === undefined || !isInSight(box)) return undefined;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(text);
    const where = isCovered(text, box) ? ` at ${location.pathname}` : '';
    return `${behind}#${color} ${fontSize} ${fontWeight} ${textShadow} ${among(text)}${where}`;
  }

  const texts = new Set<Element>(document.body.querySelectorAll('input, select, textarea'));
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let word = words.nextNode(); word; word = words.nextNode())
    if (word.parentElement && word.nodeValue?.trim() && !word.parentElement.closest('svg, script, style'))
      texts.add(word.parentElement);

  const looks = new Map<string, Element[]>();
  for (const text of texts) {
    const look = lookOf(text);
    if (look === undefined || known.has(look)) continue;
    const alike = looks.get(look);
    if (alike) alike.push(text);
    else looks.set(look, [text]);
  }
  return looks;
}
