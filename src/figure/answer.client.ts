/**
 * Every picture answers: pointed at, tapped, and with the arrow keys it says a mark in words, in the line below it. A mark is an
 * element of a chart with a `<title>`: its sentence, which a browser without script shows too. A chart of marks is one tab stop.
 * Marks of one `data-at` within `[data-together]` are told together. A chart whose marks have tab stops of their own is left alone.
 */
import { said } from './client-words.ts';
import { nearest } from './nearest.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const marksOf = (svg: SVGSVGElement): SVGElement[] =>
  [...svg.querySelectorAll('title')].map(({ parentNode }) => parentNode as SVGElement).filter((mark) => mark !== svg);

const sentenceOf = (mark: Element): string => mark.querySelector(':scope > title')?.textContent ?? '';

const toldOf = (svg: SVGSVGElement): SVGElement | null => svg.querySelector('[data-told]');

/** What takes the focus for a mark in a picture of links: its link, or, where it leads nowhere, the mark itself. */
const stopOf = (mark: SVGElement): SVGElement =>
  mark.closest<SVGElement>('svg a') ?? mark.querySelector<SVGElement>(':scope a') ?? mark;

/** The chart of an event, where it is one that answers. */
const chartOf = ({ target }: Event): SVGSVGElement | null =>
  target instanceof Element ? target.closest<SVGSVGElement>('svg[data-answers]') : null;

/** The line below the picture. Charts that are drawn in the browser get theirs here. */
function lineOf(svg: SVGSVGElement): HTMLOutputElement {
  const box = svg.parentElement as HTMLElement;
  const there = box.querySelector<HTMLOutputElement>(':scope > output.said');
  if (there) return there;
  const made = document.createElement('output');
  made.className = 'said';
  box.append(made);
  return made;
}

/** Makes a chart one tab stop: itself, or the first of its links. */
function begin(svg: SVGSVGElement): void {
  const marks = marksOf(svg);
  if (marks.length === 0 || svg.querySelector('[tabindex]')) return;
  svg.dataset.answers = '';
  const links = [...svg.querySelectorAll('a')];
  const line = lineOf(svg);
  if (links.length > 0) {
    for (const stop of [...links, ...marks.map(stopOf)]) stop.setAttribute('tabindex', stop === links[0] ? '0' : '-1');
    // a mark that takes the focus is read aloud by its title
    for (const mark of marks) if (stopOf(mark) === mark && !mark.matches('a')) mark.setAttribute('role', 'img');
    return;
  }
  // a picture whose values are gone through with arrows: screen readers hand them over, and read each value themselves
  line.setAttribute('aria-live', 'off');
  // what stands around the marks is in the order of drawing, and each mark says it again
  for (const text of svg.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
  svg.setAttribute('aria-describedby', [unitOf(svg), hint()].filter(Boolean).join(' '));
  svg.setAttribute('role', 'slider');
  svg.setAttribute('tabindex', '0');
  svg.setAttribute('aria-valuemin', '1');
  svg.setAttribute('aria-valuemax', `${marks.length}`);
  spoken(svg, marks, null);
}

/** The line below the headline, which names the unit of the values: its id. */
function unitOf(svg: SVGSVGElement): string | undefined {
  const figure = svg.closest('figure');
  const line = figure?.querySelector<HTMLElement>('figcaption .sub');
  if (figure && line) line.id ||= `${figure.id}-einheit`;
  return line?.id;
}

/** How the values are gone through: said of each picture when it gets the focus, beside its value. Written once. */
function hint(): string {
  const id = 'pfeiltasten';
  if (!document.getElementById(id)) {
    const made = document.createElement('p');
    made.id = id;
    made.hidden = true;
    made.textContent = said.arrows;
    document.body.append(made);
  }
  return id;
}

function spoken(svg: SVGSVGElement, marks: readonly SVGElement[], mark: SVGElement | null): void {
  if (svg.getAttribute('role') !== 'slider') return;
  svg.setAttribute('aria-valuenow', `${mark ? marks.indexOf(mark) + 1 : 1}`);
  const told = mark ?? marks[0];
  svg.setAttribute('aria-valuetext', told ? sentenceOf(told) : '');
}

function tellHere(svg: SVGSVGElement, mark: SVGElement | null): void {
  const before = toldOf(svg);
  if (before === mark) return;
  before?.removeAttribute('data-told');
  mark?.setAttribute('data-told', '');
  lineOf(svg).textContent = mark ? sentenceOf(mark) : '';
  spoken(svg, marksOf(svg), mark);
}

/** Says a mark, or nothing any more, in its chart and in those that go together with it. */
function tell(svg: SVGSVGElement, mark: SVGElement | null): void {
  tellHere(svg, mark);
  for (const other of svg.closest('[data-together]')?.querySelectorAll<SVGSVGElement>('svg[data-answers]') ?? []) {
    const at = mark?.dataset.at;
    // of the two drawings of a picture one is hidden, and both write into one line
    if (other === svg || other.parentElement === svg.parentElement || !other.checkVisibility()) continue;
    tellHere(other, at === undefined ? null : other.querySelector<SVGElement>(`[data-at="${at}"]`));
  }
}

/** What lies below the pointer or near it. */
function pointed(svg: SVGSVGElement, { clientX, clientY, target }: MouseEvent): SVGElement | null {
  const marks = marksOf(svg);
  return (
    // boxes of districts overlap
    marks.findLast((mark) => mark.contains(target as Node)) ??
    marks[
      nearest(
        marks.map((mark) => mark.getBoundingClientRect()),
        clientX,
        clientY,
      )
    ] ??
    null
  );
}

/** The mark that was told before a finger came down on a link: the second tap follows it. */
let before: SVGElement | null = null;
let touched = false;

addEventListener('pointerdown', (event) => {
  const svg = chartOf(event);
  touched = event.pointerType !== 'mouse';
  before = svg && toldOf(svg);
  if (svg) tell(svg, pointed(svg, event));
});
addEventListener('pointermove', (event) => {
  const svg = chartOf(event);
  if (svg) tell(svg, pointed(svg, event));
});
addEventListener('pointerout', (event) => {
  const svg = chartOf(event);
  if (svg && event.pointerType === 'mouse' && !svg.contains(event.relatedTarget as Node | null)) tell(svg, null);
});
addEventListener('click', (event) => {
  const svg = chartOf(event);
  const told = svg && toldOf(svg);
  // what lies over a mark, or beside it, takes no focus; the arrows go on from what is told
  if (svg && told && !svg.contains(document.activeElement)) focus(svg, told, { preventScroll: true });
  const link = (event.target as Element).closest('svg[data-answers] a');
  if (link && touched && event.detail > 0 && link.querySelector(':scope > title') && link !== before)
    event.preventDefault();
});
addEventListener('focusin', (event) => {
  const svg = chartOf(event);
  if (!svg || !(event.target as Element).matches(':focus-visible')) return;
  const marks = marksOf(svg);
  const focused = marks.find((mark) => mark === event.target || mark.contains(event.target as Node));
  tell(svg, focused ?? toldOf(svg) ?? marks[0] ?? null);
});
addEventListener('keydown', (event) => {
  const svg = chartOf(event);
  if (!svg) return;
  const marks = marksOf(svg);
  const told = toldOf(svg);
  if (event.key === 'Escape' && told) return tell(svg, null);
  const next = goal(event.key, told ? marks.indexOf(told) : -1, marks.length);
  if (next === null) return;
  event.preventDefault();
  const mark = marks[next] as SVGElement;
  tell(svg, mark);
  focus(svg, mark);
});

/** Where a key leads from here; null for one that leads nowhere. */
function goal(key: string, from: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  if (step === undefined) return null;
  return from < 0 ? 0 : (from + step + count) % count;
}

/** The told mark of a picture of links has the focus: Enter follows no other, and Tab comes back to it. */
function focus(svg: SVGSVGElement, mark: SVGElement, options?: FocusOptions): void {
  if (svg.getAttribute('role') === 'slider') return;
  const stop = stopOf(mark);
  for (const one of svg.querySelectorAll('[tabindex]')) one.setAttribute('tabindex', one === stop ? '0' : '-1');
  stop.focus(options);
}

const beginAll = (): void => {
  for (const svg of document.querySelectorAll<SVGSVGElement>('svg.chart:not([data-answers])')) begin(svg);
};
beginAll();
// explorers draw theirs later
new MutationObserver(beginAll).observe(document.body, { childList: true, subtree: true });
