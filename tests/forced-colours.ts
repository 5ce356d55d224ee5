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
    probe.style.color = 'Canvas';
    const ground = seen(getComputedStyle(probe).color, [0, 0, 0]);
    probe.remove();

    const MARKS = 'rect, path, circle, line, polygon, polyline';
    const [LEAST, READ] = [3, 4.5];
    /** Colours of a mark's face and edge; nothing where it has none. */
    const painted = (mark: Element, on: Colour): { face?: Colour; edge?: Colour } => {
      const { fill, stroke, opacity, fillOpacity, strokeOpacity, strokeWidth } = getComputedStyle(mark);
      const none = /^none$|, 0\)$|\/ 0\)$/;
      const whole = Number(opacity);
      return {
        ...(!none.test(fill) &&
          whole * Number(fillOpacity) > 0 && {
            face: seen(fill.replace(/^url.*/, 'CanvasText'), on, whole * Number(fillOpacity)),
          }),
        ...(!none.test(stroke) &&
          Number.parseFloat(strokeWidth) > 0 && { edge: seen(stroke, on, whole * Number(strokeOpacity)) }),
      };
    };
    const lost: string[] = [];
    for (const svg of document.querySelectorAll('figure svg')) {
      if (!svg.checkVisibility()) continue;
      const of = `#${svg.closest('figure')?.id}`;
      const drawn = [...svg.querySelectorAll(`${MARKS}, text`)].filter(
        (one) => !one.closest('defs, clipPath, pattern') && one.checkVisibility(),
      );
      const below: { box: DOMRect; face: Colour }[] = [];
      for (const one of drawn) {
        const box = one.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        if (one.matches('text')) {
          const on =
            below.findLast(({ box }) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom)?.face ??
            ground;
          const { face = on } = painted(one, on);
          if (contrast(face, on) < READ) lost.push(`${of}: «${one.textContent?.trim()}» ${face} on ${on}`);
          continue;
        }
        const { face, edge } = painted(one, ground);
        if (face && one.matches('rect') && box.width > 8 && box.height > 8) below.push({ box, face });
        // what tells a value has a title; rules and grounds have none
        const tells = one.querySelector(':scope > title') ?? (one.parentElement?.matches('.tile, a') ? one : null);
        const clear = [face, edge].some((colour) => colour && contrast(colour, ground) >= LEAST);
        if (tells && (face ?? edge) && !clear) lost.push(`${of}: ${one.outerHTML.slice(0, 90)} ${face} ${edge}`);
      }
    }
    return lost;
  });
