/** A picture that is drawn again in the browser: the width that the screen shows at once, the other when nobody waits for it. */
import { WIDTHS } from './picture.ts';

type Width = keyof typeof WIDTHS;

/** Where `chart.css` shows the narrow drawing. */
const NARROW = '(max-width: 55.5rem)';
/** So long after the first, in milliseconds: its frame is shown by then. */
const LATER = 60;

const waiting = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Draws both widths of a picture.
 * @param host whose pictures they are: a later call drops what an earlier one has not drawn yet
 */
export function drawInTurn(host: Element, draw: (name: Width, width: number) => void): void {
  const narrow = matchMedia(NARROW).matches;
  const [shown, hidden]: [Width, Width] = narrow ? ['schmal', 'breit'] : ['breit', 'schmal'];
  clearTimeout(waiting.get(host));
  draw(shown, WIDTHS[shown]);
  waiting.set(
    host,
    setTimeout(() => draw(hidden, WIDTHS[hidden]), LATER),
  );
}
