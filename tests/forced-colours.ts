/** A page whose colours the reader's system has taken away: what is drawn has to be seen, what is written in it read, what is chosen told apart. */
import type { Page } from '@playwright/test';

/** What of the drawings in sight cannot be told from the ground (3:1) or read on what lies below it (4.5:1), one line each. */
export const lostInDrawings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!brush) throw new Error('no canvas');
    type Colour = readonly [r: number, g: number, b: number];
    /** A colour as it is seen on another. */
    const seen = (paint: string, [r, g, b]: Colour, opacity = 1): Colour => {
      brush.globalAlpha = 1;
      brush.fillStyle = `rgb(${r} ${g} ${b})`;
      brush.fillRect(0, 0, 1, 1);
      brush.globalAlpha = opacity;
      brush.fillStyle = paint;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
      return [red, green, blue];
    };
    const luminance = (colour: Colour): number => {
      const [r = 0, g = 0, b = 0] = colour.map((part) =>
        part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: Colour, other: Colour): number => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const probe = document.body.appendChild(document.createElement('i'));
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const [ground, ink] = [seen(system('Canvas'), [0, 0, 0]), system('CanvasText')];
    probe.remove();

    const MARKS = 'rect, path, circle, line, polygon, polyline';
    const [LEAST, READ] = [3, 4.5];
    const NONE = /^none$|^rgba\(.*, 0\)$|\/ 0\)$/;
    /** Colours of a mark's face and edge; nothing where it has none. */
    const painted = (mark: Element): { face?: Colour; edge?: Colour } => {
      const { fill, stroke, opacity, fillOpacity, strokeOpacity, strokeWidth } = getComputedStyle(mark);
      const [inside, around] = [Number(opacity) * Number(fillOpacity), Number(opacity) * Number(strokeOpacity)];
      return {
        // a line has no face; a pattern is of lines in ink
        ...(!mark.matches('line') &&
          !NONE.test(fill) &&
          inside > 0 && { face: seen(fill.replace(/^url.*/, ink), ground, inside) }),
        ...(!NONE.test(stroke) &&
          around > 0 &&
          Number.parseFloat(strokeWidth) > 0 && { edge: seen(stroke, ground, around) }),
      };
    };
    /** Is the middle of a text within the face of a mark? */
    const holds = (mark: SVGGeometryElement, text: Element): boolean => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const place = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(mark.getScreenCTM()?.inverse());
      return mark.isPointInFill(place);
    };
    const lost: string[] = [];
    for (const svg of document.querySelectorAll('figure svg')) {
      if (!svg.checkVisibility()) continue;
      const of = `#${svg.closest('figure')?.id}`;
      const marks = [...svg.querySelectorAll<SVGGeometryElement>(MARKS)]
        .filter((mark) => !mark.closest('defs, clipPath, pattern') && mark.checkVisibility())
        .map((mark) => ({ mark, ...painted(mark) }));
      for (const title of svg.querySelectorAll('title')) {
        const whole = title.parentElement as Element;
        const own = marks.filter(({ mark, face, edge }) => whole.contains(mark) && (face ?? edge));
        const clear = own.some((one) =>
          [one.face, one.edge].some((colour) => colour && contrast(colour, ground) >= LEAST),
        );
        if (whole !== svg && own.length > 0 && !clear) lost.push(`${of}: «${title.textContent}» ${own[0]?.face}`);
      }
      for (const text of svg.querySelectorAll('text')) {
        if (!text.checkVisibility() || text.textContent?.trim() === '') continue;
        const before = marks.filter(
          ({ mark, face }) => face && mark.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING,
        );
        const on = before.findLast(({ mark }) => holds(mark, text))?.face ?? ground;
        const { fill, stroke, paintOrder } = getComputedStyle(text);
        // a halo is what it is read on
        const below = paintOrder.startsWith('stroke') && !NONE.test(stroke) ? seen(stroke, on) : on;
        const colour = seen(fill, below);
        if (contrast(colour, below) < READ) lost.push(`${of}: «${text.textContent?.trim()}» ${colour} on ${below}`);
      }
    }
    return lost;
  });
